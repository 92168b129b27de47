import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Claim } from '../../lib/model/claim';
import type { Comparison } from '../../lib/model/status';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { asArticleText, type GoldArticle, type GoldClaim, readGold } from './gold';

interface Relation {
  rows: [Row, Row];
  relation: string;
  accept?: string[];
  where?: 'here' | 'across';
  note: string;
}

interface Row {
  article: string;
  claim: string;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const { order, relations } = JSON.parse(readFileSync(join(HERE, 'relations.json'), 'utf8')) as {
  order: string[];
  relations: Relation[];
};
/** Measured; raised as detection and comparison get better, never lowered to make a change pass. */
const RIGHT = 16;

const FLIPPED: Record<string, string> = { newer: 'older', older: 'newer' };

/** What one saved article of the newsroom holds: the detected claims, each with its offset in the whole text. */
interface Saved {
  id: string;
  gold: GoldArticle;
  claims: { claim: Claim; start: number; end: number }[];
}

describe('the newsroom, saved in order of time', () => {
  const saved = new Map<string, Saved>();
  const comparisons: Comparison[] = [];

  beforeAll(async () => {
    const store = createStore(memoryArea(), '0');
    const labelled = new Map(readGold().map((gold) => [gold.id, gold]));
    for (const name of order) {
      const gold = labelled.get(name);
      if (!gold?.published) throw new Error(`no labelled article "${name}" with a date`);
      const { article, starts } = asArticleText(gold);
      const detection = detect(article);
      const { articleId } = await store.saveArticle(article, detection, gold.published);
      if (!articleId) throw new Error(`"${name}" was not saved`);
      const claims = detection.claims
        .filter((claim) => claim.block !== 'title')
        .map((claim) => {
          const mark = claim.kind === 'casualty' ? claim.figure : claim.cue;
          const at = starts.get(claim.block) ?? 0;
          return { claim, start: at + mark.start, end: at + mark.end };
        });
      saved.set(name, { id: articleId, gold, claims });
    }
    for (const { id } of saved.values()) comparisons.push(...(await store.comparisonsFor(id)));
  });

  /** The detected claim that stands for a labelled one, as article id and claim id in the store. */
  function find({ article, claim }: Row): { article: string; claim: string } | null {
    const place = saved.get(article);
    const wanted: GoldClaim | undefined = place?.gold.claims.find(({ id }) => id === claim);
    if (!place || wanted?.kind !== 'casualty') throw new Error(`no labelled figure ${claim} in ${article}`);
    const hit = place.claims.find(
      (given) =>
        given.claim.kind === 'casualty' &&
        given.claim.effect === wanted.effect &&
        given.start < wanted.figure.end &&
        wanted.figure.start < given.end,
    );
    return hit ? { article: place.id, claim: hit.claim.id } : null;
  }

  /** Statuses between two claims, seen from the first: "newer" means that the second replaced it; null when one is missing. */
  function between(a: Row, b: Row): { status: string; here: boolean }[] | null {
    const [one, two] = [find(a), find(b)];
    if (!one || !two) return null;
    const said = (from: typeof one, to: typeof one) =>
      comparisons.filter(
        ({ article, claim, with: others }) =>
          article === from.article &&
          claim === from.claim &&
          others.some((other) => other.article === to.article && other.claim === to.claim),
      );
    return [
      ...said(one, two).map(({ status, here }) => ({ status: status as string, here })),
      ...said(two, one).map(({ status, here }) => ({ status: FLIPPED[status] ?? status, here })),
    ].filter(({ status }) => status !== 'single');
  }

  /** What is wrong with a relation, null when it is as expected. */
  function fault({ rows, relation, accept = [], where, note }: Relation): string | null {
    const given = between(...rows);
    if (!given) return `${relation}: ${note}: a figure was not found`;
    const allowed = [relation, ...accept];
    const shown = [...new Set(given.map(({ status }) => status))].join(', ') || 'nothing';
    const right =
      given.every(({ status }) => allowed.includes(status)) &&
      (given.length > 0 || allowed.includes('none')) &&
      (!where || given.every(({ here }) => here === (where === 'here')));
    return right ? null : `${relation}: ${note}: shown ${shown}`;
  }

  it('shows nothing where nothing may be shown', () => {
    const faults = relations.filter(({ relation }) => relation === 'none').map(fault);
    expect(faults.filter((line) => line !== null)).toEqual([]);
  });

  it('takes no repeated statement for a matching figure', () => {
    const repeated = relations.filter(({ relation }) => relation === 'repeated');
    const shown = repeated.flatMap(({ rows }) => between(...rows) ?? []).map(({ status }) => status);
    expect(shown).not.toContain('same_figure');
    expect(shown).toContain('repeated');
  });

  it('is right on as many as it was', () => {
    const faults = relations.map(fault).filter((line) => line !== null);
    expect(relations.length - faults.length, faults.join('\n')).toBeGreaterThanOrEqual(RIGHT);
  });
});
