import { LONG, ld, listed, many, og, page, paragraphs, teaser } from './kinds-parts';

/** A page of one kind, with words of harm on it, so that only its shape keeps it from being read. */
export interface KindOfPage {
  kind: string;
  /** What sets it apart from others of its kind. */
  like: string;
  path: string;
  isArticle: boolean;
  html: string;
}

export const KINDS: KindOfPage[] = [
  {
    kind: 'home page',
    like: 'teasers with summaries',
    path: '/',
    isArticle: false,
    html: page(og('website'), `<main>${many(30, teaser)}</main>`),
  },
  {
    kind: 'home page',
    like: 'a long lead story and a list in JSON-LD',
    path: '/',
    isArticle: false,
    html: page(
      listed('ItemList'),
      `<main><section><h2><a href="/world/lead">Twelve dead at the grain market in Pell</a></h2>${paragraphs(2)}</section>${many(24, teaser)}</main>`,
    ),
  },
  {
    kind: 'section front',
    like: 'few teasers, long summaries',
    path: '/world',
    isArticle: false,
    html: page(
      og('website'),
      `<h1>World</h1><main>${many(8, ([title, summary], n) => `<article><h2><a href="/world/s-${n}">${title}, ${n}</a></h2><p>${summary} ${LONG}</p></article>`)}</main>`,
    ),
  },
  {
    kind: 'section front',
    like: 'each teaser marked as an article',
    path: '/topics/delta',
    isArticle: false,
    html: page(
      listed('CollectionPage'),
      `<h1>The delta</h1>${many(12, ([title, summary], n) => `<div itemscope itemtype="https://schema.org/NewsArticle"><a href="/d/${n}">${title}, ${n}</a><p>${summary}</p></div>`)}`,
    ),
  },
  {
    kind: 'gallery',
    like: 'captions, called an article',
    path: '/gallery/market-after-the-blast',
    isArticle: false,
    html: page(
      og('article'),
      `<h1>In pictures: the market after the blast</h1>${many(14, ([, summary], n) => `<figure><img src="${n}.jpg" alt=""><figcaption>${summary}</figcaption></figure>`)}`,
    ),
  },
  {
    kind: 'gallery',
    like: 'JSON-LD says so',
    path: '/world/market-in-pictures',
    isArticle: false,
    html: page(
      og('article') + ld({ '@type': 'ImageGallery', name: 'The market' }),
      `<h1>The market after the blast</h1>${many(14, ([, summary], n) => `<div class="slide"><img src="${n}.jpg" alt=""><p>${summary}</p></div>`)}`,
    ),
  },
  {
    kind: 'video page',
    like: 'a description under the player',
    path: '/video/blast-at-the-market',
    isArticle: false,
    html: page(
      og('video.other') + ld({ '@type': 'VideoObject', name: 'Blast' }),
      `<h1>Blast at the market</h1><video src="v.mp4"></video><p>${LONG}</p>${many(20, teaser)}`,
    ),
  },
  {
    kind: 'video page',
    like: 'called an article',
    path: '/videos/2026/blast',
    isArticle: false,
    html: page(
      og('article'),
      `<h1>Watch: blast at the market</h1><video src="v.mp4"></video><p>${LONG}</p><p>Twelve people were killed.</p>`,
    ),
  },
  {
    kind: 'search results',
    like: 'snippets',
    path: '/search',
    isArticle: false,
    html: page(
      '',
      `<h1>Results for “killed”</h1><ol>${many(10, ([title, summary], n) => `<li><a href="/r/${n}">${title}, ${n}</a><p>… ${summary} … ${summary}</p></li>`)}</ol>`,
    ),
  },
  {
    kind: 'search results',
    like: 'JSON-LD says so, long snippets',
    path: '/find',
    isArticle: false,
    html: page(
      ld({ '@type': 'SearchResultsPage' }),
      many(10, ([title], n) => `<div><a href="/r/${n}">${title}, ${n}</a><p>${LONG}</p></div>`),
    ),
  },
  {
    kind: 'comment thread',
    like: 'a forum’s topic',
    path: '/t/the-blast-at-the-market/812',
    isArticle: false,
    html: page(
      ld({ '@type': 'DiscussionForumPosting', headline: 'The blast' }),
      many(9, (_, n) => `<div class="post" id="post-${n}"><b>reader${n}</b><p>${LONG}</p></div>`),
    ),
  },
  {
    kind: 'comment thread',
    like: 'an article’s comments on a page of their own',
    path: '/world/blast/comments',
    isArticle: false,
    html: page(
      '',
      `<h1>Comments: the blast at the market</h1>${many(12, (_, n) => `<div class="comment-item"><b>reader${n}</b><p>${LONG}</p></div>`)}`,
    ),
  },
  {
    kind: 'comment thread',
    like: 'no markup but the repetition',
    path: '/world/blast-readers-say',
    isArticle: false,
    html: page('', `<ul>${many(12, (_, n) => `<li class="UserComment"><b>reader${n}</b><p>${LONG}</p></li>`)}</ul>`),
  },
  {
    kind: 'shop',
    like: 'a product with reviews',
    path: '/product/field-first-aid-kit',
    isArticle: false,
    html: page(
      og('product') + ld({ '@type': 'Product', name: 'First aid kit' }),
      `<h1>Field first aid kit</h1><p>It has saved lives where twelve were wounded. ${LONG}</p>${many(8, (_, n) => `<div class="review"><b>${n}</b><p>${LONG}</p></div>`)}`,
    ),
  },
  {
    kind: 'shop',
    like: 'a list of goods',
    path: '/shop/books/history',
    isArticle: false,
    html: page(
      '',
      `<h1>Books</h1>${many(12, ([title, summary], n) => `<div><a href="/shop/b${n}">${title}: a history, ${n}</a><p>${summary}</p><b>€ 12</b></div>`)}`,
    ),
  },
  {
    kind: 'article',
    like: 'short, called one',
    path: '/world/blast',
    isArticle: true,
    html: page(og('article'), `<h1>Twelve dead at the market</h1><p>${LONG}</p>`),
  },
  {
    kind: 'article',
    like: 'no markup at all',
    path: '/world/blast.html',
    isArticle: true,
    html: page('', `<h1>Twelve dead at the market</h1>${paragraphs(6)}`),
  },
  {
    kind: 'article',
    like: 'a video and a list of other stories in it',
    path: '/world/blast',
    isArticle: true,
    html: page(
      ld({ '@type': 'NewsArticle', headline: 'Blast', video: { '@type': 'VideoObject' } }),
      `<h1>Twelve dead at the market</h1><video src="v.mp4"></video>${paragraphs(5)}<ul>${many(25, ([title], n) => `<li><a href="/s/${n}">${title}, ${n}</a></li>`)}</ul>`,
    ),
  },
  {
    kind: 'article',
    like: 'under a topic’s folder',
    path: '/topics/delta/blast-at-the-market',
    isArticle: true,
    html: page(og('article'), `<h1>Twelve dead at the market</h1>${paragraphs(6)}`),
  },
  {
    kind: 'article',
    like: 'with readers’ comments below',
    path: '/world/blast',
    isArticle: true,
    html: page(
      og('article'),
      `<article><h1>Twelve dead at the market</h1>${paragraphs(4)}</article>${many(12, (_, n) => `<div class="comment"><b>reader${n}</b><p>${LONG}</p></div>`)}`,
    ),
  },
  {
    kind: 'article',
    like: 'in a blog without markup, comments below',
    path: '/2026/03/blast',
    isArticle: true,
    html: page(
      '',
      `<article><h1>Twelve dead at the market</h1>${paragraphs(9)}</article>${many(3, (_, n) => `<div class="comment"><b>reader${n}</b><p>${LONG}</p></div>`)}`,
    ),
  },
  {
    kind: 'live blog',
    like: 'entries with times',
    path: '/world/live/blast',
    isArticle: true,
    html: page(
      ld({ '@type': 'LiveBlogPosting', headline: 'Blast' }),
      `<main>${many(8, (_, n) => `<article><time datetime="2026-03-0${n + 1}T09:00:00Z">9:00</time><p>${LONG}</p></article>`)}</main>`,
    ),
  },
];
