declare module 'virtual:custom-elements-manifest' {
  const manifest: unknown;
  export default manifest;
}

declare module 'virtual:campaign' {
  const campaign: unknown;
  export default campaign;
}

declare module 'virtual:custom-properties' {
  interface CustomProperty {
    readonly name: string;
    readonly default?: string;
    readonly description?: string;
  }
  const properties: {
    readonly shared: readonly CustomProperty[];
    readonly own: Readonly<Record<string, readonly CustomProperty[]>>;
  };
  export default properties;
}
