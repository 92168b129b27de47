import { describe, expect, test } from 'vitest';
import { askGate, isWorthReading } from '../../lib/page/gate';
import { parse } from './dom';
import { KINDS } from './kinds';

describe('article or not', () => {
  test.each(KINDS)('$kind: $like', ({ html, path, isArticle }) => {
    const document = parse(html, `https://valleypost.example${path}`);
    expect(askGate(document, path).state).toBe(isArticle ? 'found' : 'not_article');
    expect(isWorthReading(document, path)).toBe(isArticle);
  });
});
