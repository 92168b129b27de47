import { describe, expect, test } from 'vitest';
import { articleId, plainAddress } from '../../lib/store/address';

describe('one article', () => {
  test.each([
    'https://www.ledger.example/news/2026/attack?utm_source=x&utm_medium=y',
    'http://ledger.example/news/2026/attack/',
    'https://m.ledger.example/news/2026/attack#comments',
    'https://amp.ledger.example/news/2026/attack',
    'https://ledger.example/news/2026/attack/amp/',
    'https://ledger.example/amp/news/2026/attack',
    'https://ledger.example/news/2026/attack?fbclid=abc&outputType=amp',
    'https://LEDGER.example/news/2026/attack',
  ])('%s', (address) => {
    expect(articleId(address)).toBe(articleId('https://ledger.example/news/2026/attack'));
  });

  test('keeps a query that names the article, in any order', () => {
    expect(plainAddress('https://ledger.example/story.php?id=7&p=2&utm_id=1')).toBe(
      'ledger.example/story.php?id=7&p=2',
    );
    expect(articleId('https://ledger.example/story.php?p=2&id=7')).toBe(
      articleId('https://ledger.example/story.php?id=7&p=2'),
    );
  });
});

describe('different articles', () => {
  test.each([
    ['https://ledger.example/news/attack', 'https://ledger.example/news/attack-2'],
    ['https://ledger.example/story.php?id=7', 'https://ledger.example/story.php?id=8'],
    ['https://ledger.example/news/attack', 'https://post.example/news/attack'],
    ['https://one.blogs.example/news', 'https://two.blogs.example/news'],
    ['https://ledger.example:8080/a', 'https://ledger.example/a'],
    ['https://ledger.example/News/A', 'https://ledger.example/news/a'],
  ])('%s and %s', (a, b) => {
    expect(articleId(a)).not.toBe(articleId(b));
  });

  test('an address that is none still names something', () => {
    expect(articleId('pasted text 1')).not.toBe(articleId('pasted text 2'));
  });
});
