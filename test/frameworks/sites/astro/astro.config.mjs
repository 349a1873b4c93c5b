export default {
  vite: { optimizeDeps: { exclude: ['what-migrants-bring'] } },
};
