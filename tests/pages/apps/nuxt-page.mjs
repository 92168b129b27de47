import { h, ref } from 'vue';
import { first, second } from './article.mjs';

/** A page as a server renders it whole and the browser takes over later: `#__nuxt` and its state beside it. */
export const Page = {
  setup() {
    const state = ref(first);
    globalThis.update = () => {
      state.value = second;
    };
    return () =>
      h('main', [
        h('article', [
          h('h1', state.value.title),
          h('p', ['Filed at ', '9.40', ' from Darran.']),
          state.value.paragraphs.map((text) => h('p', { key: text }, text)),
        ]),
        h('section', [h('h2', 'More'), h('ul', [h('li', [h('a', { href: '/b' }, 'The road past the mill')])])]),
      ]);
  },
};
