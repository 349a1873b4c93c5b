import { mount } from 'svelte';
import Page from './page.svelte';

const target = document.querySelector('#page');
if (target) mount(Page, { target });
