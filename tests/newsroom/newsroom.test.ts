import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readNewsroom } from '../../scripts/serve-newsroom';
import { readGold } from '../corpus/gold';

const NEWSROOM = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'newsroom');

describe('the sample newsroom', () => {
  it('has a page for every listed article, and lists every page', async () => {
    const { outlets } = await readNewsroom();
    expect(outlets.length).toBeGreaterThanOrEqual(5);
    for (const { id, host, articles } of outlets) {
      expect(host, id).toMatch(/^[a-z]+\.localhost$/);
      const pages = readdirSync(join(NEWSROOM, id)).filter((name) => name.endsWith('.html'));
      expect(pages.sort(), id).toEqual(articles.map(({ slug }) => `${slug}.html`).sort());
    }
  });

  it('prints what the corpus labels of it', async () => {
    const { outlets } = await readNewsroom();
    const labelled = readGold().filter(({ id }) => id.startsWith('newsroom-'));
    expect(labelled.length).toBeGreaterThanOrEqual(8);
    for (const gold of labelled) {
      const slug = gold.id.replace('newsroom-', '');
      const outlet = outlets.find(({ articles }) => articles.some((article) => article.slug === slug));
      const page = readFileSync(join(NEWSROOM, outlet?.id ?? '', `${slug}.html`), 'utf8').replace(/<[^>]{1,400}>/g, '');
      for (const paragraph of gold.text.split('\n\n')) expect(page, gold.id).toContain(paragraph);
      expect(outlet?.articles.find((article) => article.slug === slug)?.published, gold.id).toBe(gold.published);
    }
  });
});
