/** The module that a page can load; the package's main file is for bundlers of old. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
