type DataSavingNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether the reader has asked for less data: by the [Save-Data](https://wicg.github.io/savedata/) preference or by `prefers-reduced-data`. */
export const prefersLessData = (): boolean =>
  (navigator as DataSavingNavigator).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;
