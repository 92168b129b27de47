import { createSSRApp } from 'vue';
import { Page } from './nuxt-page.mjs';

const after = Number(new URLSearchParams(location.search).get('after') ?? 0);
setTimeout(() => createSSRApp(Page).mount('#__nuxt'), after);
