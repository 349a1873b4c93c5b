declare module 'virtual:custom-elements-manifest' {
  const manifest: unknown;
  export default manifest;
}

declare module 'virtual:campaign' {
  const campaign: unknown;
  export default campaign;
}
