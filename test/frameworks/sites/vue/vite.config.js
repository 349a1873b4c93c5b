import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('wmb-');

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  optimizeDeps: { exclude: ['what-migrants-bring'] },
};
