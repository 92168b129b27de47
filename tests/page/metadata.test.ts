import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../lib/page/canonical';
import { readArticle } from '../../lib/page/read';
import { instant } from '../../lib/page/times';
import { FILLER, parse } from './dom';

const URL = 'https://www.gazette.example/world/raid?utm=1#top';

function read(
  head: string,
  body = `<h1>Raid on a hill post near Darran</h1><p>${FILLER}</p><p>Two. ${FILLER}</p>`,
  url = URL,
) {
  return readArticle(parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`), url)
    .article;
}

test('JSON-LD is read first, graphs opened, names of people joined', () => {
  const article = read(`<title>Raid on a hill post near Darran | Gazette</title>
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Raid on a hill post near Darran",
    "datePublished":"2026-03-12T09:40:00Z","dateModified":"2026-03-12T11:00:00+0000","author":[{"name":"Lena Orr"},{"name":"B. Tam"}],
    "publisher":{"@type":"Organization","name":"The Darran Gazette"}}]}</script>
    <meta property="article:published_time" content="2020-01-01">`);
  expect(article).toMatchObject({
    title: 'Raid on a hill post near Darran',
    outlet: 'The Darran Gazette',
    byline: 'Lena Orr, B. Tam',
    published: '2026-03-12T09:40:00Z',
    modified: '2026-03-12T11:00:00+00:00',
    lang: 'en',
    url: 'https://www.gazette.example/world/raid?utm=1',
  });
});

test('broken JSON-LD is passed over, meta tags count', () => {
  const article = read(`<script type="application/ld+json">{"@type":"NewsArticle",</script>
    <meta property="og:site_name" content="Valley Post"><meta name="author" content="By Lena Orr">
    <meta property="article:published_time" content="2026-03-12T09:40:00+05:30">`);
  expect(article).toMatchObject({ outlet: 'Valley Post', byline: 'Lena Orr', published: '2026-03-12T09:40:00+05:30' });
});

test('microdata and time elements count where nothing else is there', () => {
  const body = `<h1>Raid on a hill post near Darran</h1><span itemprop="author">Lena Orr</span>
    <time itemprop="datePublished" datetime="2026-03-12">12 March</time><p>${FILLER}</p>`;
  expect(read('', body)).toMatchObject({ byline: 'Lena Orr', published: '2026-03-12' });
});

test('without a name the outlet is its host', () => {
  expect(read('').outlet).toBe('gazette.example');
});

test('the printed headline is the title, not a section’s name', () => {
  const body = `<h1>Valley Post</h1><h2>Raid on a hill post near Darran</h2><p>${FILLER}</p>`;
  expect(read('<title>Raid on a hill post near Darran | Valley Post</title>', body).title).toBe(
    'Raid on a hill post near Darran',
  );
});

test('a title that no element prints loses the outlet’s name', () => {
  const article = read(
    '<title>Raid near Darran | Valley Post</title><meta property="og:site_name" content="Valley Post">',
    `<p>${FILLER}</p>`,
  );
  expect(article.title).toBe('Raid near Darran');
  expect(article.blocks[0]).toEqual({ id: 'title', kind: 'title', text: 'Raid near Darran' });
});

describe('the canonical address', () => {
  const visited = 'https://www.gazette.example/world/raid?utm=1#top';
  test.each([
    ['its own host', 'https://www.gazette.example/world/raid', 'https://www.gazette.example/world/raid'],
    ['a path', '/world/raid', 'https://www.gazette.example/world/raid'],
    ['the host without www', 'https://gazette.example/raid', 'https://gazette.example/raid'],
    ['another outlet', 'https://herald.example/raid', 'https://www.gazette.example/world/raid?utm=1'],
    ['a host that only ends alike', 'https://evilgazette.example/raid', 'https://www.gazette.example/world/raid?utm=1'],
    ['the front page', 'https://www.gazette.example/', 'https://www.gazette.example/world/raid?utm=1'],
    ['a script', 'javascript:alert(1)', 'https://www.gazette.example/world/raid?utm=1'],
    ['no address', 'http://', 'https://www.gazette.example/world/raid?utm=1'],
  ])('%s', (_, declared, kept) => {
    expect(canonicalAddress(visited, [declared])).toBe(kept);
  });

  test('of the mobile variant is the site’s', () => {
    expect(canonicalAddress('https://m.gazette.example/raid', ['https://www.gazette.example/raid'])).toBe(
      'https://www.gazette.example/raid',
    );
  });

  test('on a host that lends sub-domains to strangers stays there', () => {
    expect(canonicalAddress('https://one.blogs.example/raid', ['https://two.blogs.example/raid'])).toBe(
      'https://one.blogs.example/raid',
    );
  });

  test('behind an AMP cache is the outlet’s that is encoded in the host', () => {
    const cached = 'https://www-gazette-example.cdn.ampproject.org/c/s/www.gazette.example/raid';
    expect(canonicalAddress(cached, ['https://www.gazette.example/raid'])).toBe('https://www.gazette.example/raid');
    expect(canonicalAddress(cached, ['https://herald.example/raid'])).toBe(cached);
  });
});

describe('the language', () => {
  const english = `<p>${FILLER}</p><p>${FILLER} And so on.</p>`;
  const french =
    '<p>La route qui longe la rivière reste fermée depuis mercredi soir, et les habitants des deux villages attendent encore des nouvelles de leurs proches, selon les autorités du district.</p>'.repeat(
      2,
    );
  const urdu = `<p>${'وادی کی سڑک بدھ کی رات سے بند ہے اور دونوں گاؤں کے لوگ اب بھی انتظار کر رہے ہیں۔ '.repeat(4)}</p>`;
  const langOf = (lang: string, body: string) =>
    readArticle(parse(`<html${lang ? ` lang="${lang}"` : ''}><body><h1>–</h1>${body}</body></html>`), URL).article.lang;

  test('is what the words show, whatever the page declares', () => {
    expect(langOf('fr', english)).toBe('en');
    expect(langOf('en', urdu)).toBe('ur');
    expect(langOf('en', french)).not.toBe('en');
  });
  test('is declared where the words leave it open', () => {
    expect(langOf('fr-CA', french)).toBe('fr');
    expect(langOf('ur', urdu)).toBe('ur');
  });
});

describe('only part is readable', () => {
  const wall = '<div class="paywall-box">Subscribe to continue reading. Already a subscriber? Sign in.</div>';
  test('behind a wall with little text', () => {
    expect(read('', `<p>${FILLER}</p>${wall}`).partial).toBe(true);
  });
  test('not where the whole article stands beside an offer', () => {
    const whole = Array.from({ length: 30 }, (_, n) => `<p>${n}. ${FILLER}</p>`).join('');
    expect(read('', whole + wall).partial).toBe(false);
  });
  test('not on a short free article', () => {
    expect(read('').partial).toBe(false);
  });
});

test.each([
  ['2026-03-12T09:40:00.000Z', '2026-03-12T09:40:00Z'],
  ['2026-03-12T09:40:00-0500', '2026-03-12T09:40:00-05:00'],
  ['2026-03-12T09:40', '2026-03-12T09:40:00'],
  ['2026-03-12', '2026-03-12'],
  ['20260312', '2026-03-12'],
  ['Thu, 12 Mar 2026 09:40:00 GMT', '2026-03-12T09:40:00Z'],
  ['March 12, 2026', '2026-03-12'],
  ['12/03/2026', null],
  ['2026-13-40', null],
  ['yesterday', null],
  ['', null],
])('the time %j is %j', (raw, kept) => {
  expect(instant(raw)).toBe(kept);
});

describe('what a page only prints', () => {
  const printed = (lines: string, url?: string) =>
    read('', `<h1>Raid on a hill post near Darran</h1>${lines}<p>${FILLER}</p><p>Two. ${FILLER}</p>`, url);

  test.each([
    ['<p>By LENA ORR</p>', 'LENA ORR'],
    ['<div>by Lena Orr and B. Tam March 12, 2026 at 7:18am</div>', 'Lena Orr and B. Tam'],
    ['<div>By Ana de la Cruz Follow @ana</div>', 'Ana de la Cruz'],
    ['<p>By the river, soldiers waited</p>', null],
  ])('%s names %s', (line, byline) => {
    expect(printed(line).byline).toBe(byline);
  });

  test.each([
    ['<p>Published Thursday, March 12 2026, 6:00 AM</p><p>Last updated: 13 March 2026</p>', '2026-03-12', '2026-03-13'],
    [
      '<aside><div>Fri 13 Mar 2026 15.26<span>First published on Thu 12 Mar 2026</span></div></aside>',
      '2026-03-12',
      '2026-03-13',
    ],
    ['<ul><li>12 Mar 2026 18:29</li><li>1479</li></ul>', '2026-03-12', null],
    ['<figcaption>The post before it burned on May 3, 2019.</figcaption>', null, null],
  ])('%s is of %s', (lines, published, modified) => {
    expect(printed(lines)).toMatchObject({ published, modified });
  });

  test.each([
    ['https://gazette.example/world/2026/03/12/raid', '2026-03-12'],
    ['https://gazette.example/news/2026/mar/12/raid/', '2026-03-12'],
    ['https://gazette.example/news/20260312/raid', '2026-03-12'],
    ['https://gazette.example/2026-03-12-raid', '2026-03-12'],
    ['https://gazette.example/story/2026/1999/raid', null],
  ])('the address %s dates it %s', (url, published) => {
    expect(printed('', url).published).toBe(published);
  });

  test('several links to authors are one byline; the maker of the site is none', () => {
    const links = '<address><a rel="author" href="/a">Lena Orr</a> and <a rel="author" href="/b">B. Tam</a></address>';
    expect(printed(links).byline).toBe('Lena Orr, B. Tam');
    expect(read('<meta name="author" content="www.maker.example | A. Maker">').byline).toBeNull();
  });

  test('buttons printed in the headline are not part of the title', () => {
    const head = '<meta property="og:title" content="Raid on a hill post near Darran">';
    const article = read(head, `<h1>Raid on a hill post near Darran <span>Add to …</span></h1><p>${FILLER}</p>`);
    expect(article.title).toBe('Raid on a hill post near Darran');
  });

  test('microdata of other stories is not this one’s', () => {
    const others =
      '<i><meta itemprop="datePublished" content="2020-01-01"></i><i><meta itemprop="datePublished" content="2021-01-01"></i>';
    expect(printed(others).published).toBeNull();
  });
});

describe('the outlet’s name', () => {
  const named = (head: string, body = '') =>
    read(head, `${body}<h1>Raid on a hill post near Darran</h1><p>${FILLER}</p>`, 'https://valleypost.example/raid')
      .outlet;

  test.each([
    [
      'a name for machines gives way to the publisher’s',
      '<meta property="og:site_name" content="valleypost"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Raid","publisher":{"name":"Valley Post"}}</script>',
      'Valley Post',
    ],
    [
      'or to the title’s',
      '<meta property="og:site_name" content="valleypost"><title>Raid on a hill post | Valley Post</title>',
      'Valley Post',
    ],
    ['or is written with a capital', '<meta property="og:site_name" content="valleypost">', 'Valleypost'],
    ['a name between colons is one', '<title>Raid on a hill post : The Wire : Valley Post</title>', 'Valley Post'],
    ['without any the host stands for it', '', 'valleypost.example'],
  ])('%s', (_, head, outlet) => {
    expect(named(head)).toBe(outlet);
  });

  test('the link to the front page spells it', () => {
    expect(named('', '<header><a href="/"><img alt="The Valley Post"></a></header>')).toBe('The Valley Post');
    expect(named('', '<header><a href="https://valleypost.example/">Home</a></header>')).toBe('valleypost.example');
  });
});

describe('times as pages write them', () => {
  test.each([
    ['Tue Dec 30 03:51:13 UTC 2014', '2014-12-30T03:51:13Z'],
    ['2014-12-23 10:24:05 EST', '2014-12-23T10:24:05-05:00'],
    ['Tue Dec 30 03:51:13 IST 2014', null],
  ])('%s', (raw, time) => {
    expect(instant(raw)).toBe(time);
  });
});
