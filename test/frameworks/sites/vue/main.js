import { createApp } from 'vue';
import Site from './site.vue';

createApp(Site).mount(document.body);
