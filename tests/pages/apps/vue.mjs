import { createApp, createSSRApp, h, ref } from 'vue';
import { first, second } from './article.mjs';

const Article = {
  setup() {
    const state = ref(first);
    globalThis.update = () => {
      state.value = second;
    };
    return () =>
      h('article', [h('h1', state.value.title), state.value.paragraphs.map((text) => h('p', { key: text }, text))]);
  },
};

const params = new URLSearchParams(location.search);
if (params.has('client')) createApp(Article).mount('#root');
else setTimeout(() => createSSRApp(Article).mount('#root'), Number(params.get('after') ?? 0));
