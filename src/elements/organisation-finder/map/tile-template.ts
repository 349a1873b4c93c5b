/** What `map` says. */
export type MapKind =
  | { readonly kind: 'off' | 'outline' }
  | { readonly kind: 'tiles'; readonly template: string; readonly host: string }
  /** An address that is not asked, and why. */
  | { readonly kind: 'refused'; readonly why: TileFault };

export type TileFault = 'address' | 'insecure' | 'placeholders' | 'host' | 'credentials';

const isLocal = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);

const placeholder = /\{[^{}]*\}/g;

/** Stands in for placeholders while an address is read. */
const filled = (template: string): string => template.replace(placeholder, '0');

const faultOf = (template: string): TileFault | undefined => {
  if (!URL.canParse(filled(template))) return 'address';
  const url = new URL(filled(template));
  if (!/^https?:$/.test(url.protocol)) return 'address';
  if (url.protocol === 'http:' && !isLocal(url.hostname)) return 'insecure';
  if (url.username || url.password) return 'credentials';
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(template)?.[1] ?? '';
  // A host with a placeholder in it is many hosts.
  if (authority.includes('{') || authority.includes('\\')) return 'host';
  const found = new Set(template.match(placeholder));
  const isWhole = ['{z}', '{x}', '{y}'].every((each) => found.delete(each));
  found.delete('{r}');
  return isWhole && found.size === 0 ? undefined : 'placeholders';
};

/**
 * Reads the attribute `map`: `off`, `outline`, or the address of tiles with `{z}`, `{x}`, `{y}` and,
 * for dense screens, `{r}`. Tiles come from one host and by https.
 */
export const mapKindOf = (map: string): MapKind => {
  const template = map.trim();
  if (template === 'off') return { kind: 'off' };
  if (template === '' || template === 'outline') return { kind: 'outline' };
  const why = faultOf(template);
  return why
    ? { kind: 'refused', why }
    : { kind: 'tiles', template, host: new URL(filled(template)).host };
};
