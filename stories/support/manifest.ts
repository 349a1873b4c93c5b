import sources from 'virtual:custom-elements-manifest';

/** Of a [custom-elements manifest](https://github.com/webcomponents/custom-elements-manifest), what the stories read. */
export interface ManifestItem {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  /** Of members. */
  readonly kind?: 'field' | 'method';
  readonly parameters?: readonly { readonly name: string }[];
  /** Of attributes: the property that they set. */
  readonly fieldName?: string;
}

export interface ManifestElement {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly ManifestItem[];
  readonly attributes?: readonly ManifestItem[];
  readonly events?: readonly ManifestItem[];
  readonly slots?: readonly ManifestItem[];
  readonly cssParts?: readonly ManifestItem[];
  readonly cssProperties?: readonly ManifestItem[];
  readonly cssStates?: readonly ManifestItem[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ManifestElement[] }[];
}

/** The manifest of the current sources. */
export const manifest = sources as Manifest;

/** The manifest's entry of a tag. */
export const elementOf = (tag: string): ManifestElement | undefined =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
