import { expect, test } from 'vitest';
import { trustedCanonical } from '../../lib/background/canonical';

test.each([
  [
    'a variant of the same site',
    'https://www.dawn.com/news/1',
    'https://m.dawn.com/news/1?utm_source=x',
    'https://www.dawn.com/news/1',
  ],
  ['another outlet', 'https://www.dawn.com/news/1', 'https://hostile.example.org/a', 'https://hostile.example.org/a'],
  ['another site under a public suffix', 'https://a.co.uk/x', 'https://b.co.uk/y', 'https://b.co.uk/y'],
  ['sites lent by a host', 'https://one.github.io/x', 'https://two.github.io/y', 'https://two.github.io/y'],
  [
    'a listed AMP cache',
    'https://www.dawn.com/news/1',
    'https://www-dawn-com.cdn.ampproject.org/c/s/www.dawn.com/news/1',
    'https://www.dawn.com/news/1',
  ],
  [
    'an AMP cache that serves another host',
    'https://www.dawn.com/news/1',
    'https://hostile--site-org.cdn.ampproject.org/c/x',
    'https://hostile--site-org.cdn.ampproject.org/c/x',
  ],
  [
    'a cache by name only',
    'https://www.dawn.com/news/1',
    'https://www-dawn-com.cdn.ampproject.org.evil.example/x',
    'https://www-dawn-com.cdn.ampproject.org.evil.example/x',
  ],
  ['no address of the web', 'javascript:alert(1)', 'https://www.dawn.com/news/1', 'https://www.dawn.com/news/1'],
  [
    'a sample outlet',
    'http://quettaledger.localhost:8080/a',
    'http://quettaledger.localhost:8080/a?x=1',
    'http://quettaledger.localhost:8080/a',
  ],
  [
    'another sample outlet',
    'http://klaxon.localhost:8080/a',
    'http://quettaledger.localhost:8080/a',
    'http://quettaledger.localhost:8080/a',
  ],
  ['a fragment', 'https://www.dawn.com/news/1#x', 'https://www.dawn.com/news/1', 'https://www.dawn.com/news/1'],
])('canonical of %s', (_, named, visited, expected) => {
  expect(trustedCanonical(named, visited)).toBe(expected);
});
