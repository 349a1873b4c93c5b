export default {
  // Its places are files beside its code, which the development server would lose.
  optimizeDeps: { exclude: ['what-migrants-bring'] },
};
