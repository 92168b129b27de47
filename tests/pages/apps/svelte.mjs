import { hydrate, mount } from 'svelte';
import Article from './Article.svelte';

const params = new URLSearchParams(location.search);
const target = document.getElementById('root');
if (params.has('client')) mount(Article, { target });
else setTimeout(() => hydrate(Article, { target }), Number(params.get('after') ?? 0));
