import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Page } from './nuxt-page.mjs';

export const render = () => renderToString(createSSRApp(Page));
