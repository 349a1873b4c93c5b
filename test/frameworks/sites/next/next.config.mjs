export default {
  // Drawn by Node itself: bundled, its code would be a second Lit.
  serverExternalPackages: ['what-migrants-bring', '@lit-labs/ssr', 'lit'],
};
