import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../lib/model/correction';
import { StoreError } from '../../lib/store/api';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { stories } from './arbitrary';
import { ARMY, MINISTER, SOLDIERS, type Story, story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-03T12:00:00Z';
const LATER = '2026-02-03T13:00:00Z';

const empty = () => createStore(memoryArea(), '1.0.0');

async function save(store: ReturnType<typeof empty>, told: Story) {
  const { article, detection } = story(told);
  return (await store.saveArticle(article, detection, NOW)).articleId;
}

const ledger: Story = {
  outlet: 'Ledger',
  date: '2026-02-02',
  says: [{ id: 'a', who: ARMY, low: 7, victims: SOLDIERS }],
};
const post: Story = {
  outlet: 'Post',
  date: '2026-02-02',
  says: [{ id: 'b', who: MINISTER, low: 12, victims: SOLDIERS }],
};

describe('a reader’s edit', () => {
  test('is applied over what was detected, and recomputes what it touches', async () => {
    const store = empty();
    const [one, two] = [await save(store, ledger), await save(store, post)];
    const ref = { article: two, claim: 'b' };
    const { id } = await store.correct({ type: 'figure', ref, figure: { low: 7, high: 7, precision: 'exact' } }, LATER);
    const view = await store.readArticle(two);
    expect(view?.article.claims[0]).toMatchObject({ figure: { low: 7, high: 7, text: '12' } });
    expect(view?.detected.b).toMatchObject({ figure: { low: 12 } });
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).toEqual(['same_figure']);
    await store.undo(id);
    expect((await store.readArticle(two))?.detected).toEqual({});
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).toEqual(['differs']);
  });

  test('survives reading the article again', async () => {
    const store = empty();
    const two = await save(store, post);
    await store.correct({ type: 'speaker', ref: { article: two, claim: 'b' }, speaker: ARMY }, LATER);
    await save(store, post);
    expect((await store.readArticle(two))?.article.claims[0]?.speaker?.short).toBe('ISPR');
  });

  test('changes who claims or is blamed, and an unnamed source stays one', async () => {
    const store = empty();
    const one = await save(store, { says: [], holds: [{ stance: 'claimed', actor: 'DLF' }] });
    const [claim] = (await store.readArticle(one))?.article.claims ?? [];
    const ref = { article: one, claim: claim?.id ?? '' };
    const { id } = await store.correct(
      { type: 'stance', ref, stance: 'blamed', actor: 'DNA', accuser: 'the ministry' },
      LATER,
    );
    const witness = { ...ARMY, name: 'a witness', short: 'a witness', org: null, type: 'unnamed' as const };
    await store.correct({ type: 'speaker', ref, speaker: witness }, LATER);
    expect((await store.readArticle(one))?.article.claims[0]).toMatchObject({
      stance: 'blamed',
      actor: 'DNA',
      accuser: 'the ministry',
      attribution: 'unnamed',
    });
    await store.undo(id);
    expect((await store.readArticle(one))?.article.claims[0]).toMatchObject({ stance: 'claimed', actor: 'DLF' });
  });

  test('“not a claim” takes it out of every comparison, until it is undone', async () => {
    const store = empty();
    const [one, two] = [await save(store, ledger), await save(store, post)];
    const { id } = await store.correct({ type: 'not_a_claim', ref: { article: two, claim: 'b' } }, LATER);
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).toEqual(['single']);
    expect((await store.readArticle(two))?.article.claims).toEqual([]);
    await store.undo(id);
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).toEqual(['differs']);
  });

  test('adds a claim, sets a group and keeps a note', async () => {
    const store = empty();
    const one = await save(store, ledger);
    const claim = story({ says: [{ id: 'own', who: MINISTER, low: 9, victims: SOLDIERS }] }).detection.claims[0];
    if (!claim) throw new Error('no claim');
    await store.correct({ type: 'add', article: one, claim, sentence: 'Nine, he said.' }, LATER);
    await store.correct(
      {
        type: 'group',
        ref: { article: one, claim: 'a' },
        victims: { text: 'police', class: 'state_forces', attributes: ['police'] },
      },
      LATER,
    );
    await store.correct({ type: 'note', ref: { article: one, claim: 'a' }, text: 'ask again' }, LATER);
    const view = await store.readArticle(one);
    expect(view?.article.claims.map(({ id }) => id)).toEqual(['a', 'own']);
    expect(view?.article.sentences.own).toBe('Nine, he said.');
    expect(view?.notes).toEqual({ a: 'ask again' });
    expect(view?.article.claims[0]).toMatchObject({ victims: { text: 'police' } });
  });

  test('a later word on the same thing takes the place of the earlier one', async () => {
    const store = empty();
    const one = await save(store, ledger);
    const ref = { article: one, claim: 'a' };
    await store.correct({ type: 'note', ref, text: 'first' }, NOW);
    await store.correct({ type: 'note', ref, text: 'second' }, LATER);
    const view = await store.readArticle(one);
    expect(view?.notes).toEqual({ a: 'second' });
    expect(view?.corrections).toHaveLength(1);
  });

  test('of an article that is not saved is refused', async () => {
    const store = empty();
    const edit: Edit = { type: 'not_a_claim', ref: { article: 'nowhere', claim: 'x' } };
    await expect(store.correct(edit, NOW)).rejects.toThrow(StoreError);
    await expect(store.undo('nowhere.x')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('merging and splitting', () => {
  const elsewhere: Story = { ...post, outlet: 'Wire', places: ['Kech'], date: '2026-01-25' };

  test('merged incidents are one until the merge is undone', async () => {
    const store = empty();
    const [one, three] = [await save(store, ledger), await save(store, elsewhere)];
    expect((await store.listIncidents()).rows).toHaveLength(2);
    const edit: Edit = { type: 'merge', a: { article: one, incident: 'i1' }, b: { article: three, incident: 'i1' } };
    const { id } = await store.correct(edit, LATER);
    expect((await store.listIncidents()).rows.map(({ articles }) => articles)).toEqual([2]);
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).toEqual(['differs']);
    await save(store, elsewhere);
    expect((await store.listIncidents()).rows).toHaveLength(1);
    await store.undo(id);
    expect((await store.listIncidents()).rows).toHaveLength(2);
  });

  test('what was split stays apart, also when an article comes that is linked with both', async () => {
    const store = empty();
    const [one, two] = [await save(store, ledger), await save(store, post)];
    await store.correct(
      { type: 'split', a: { article: one, incident: 'i1' }, b: { article: two, incident: 'i1' } },
      LATER,
    );
    expect(await store.incidentsOf(one)).not.toEqual(await store.incidentsOf(two));
    await save(store, { ...ledger, outlet: 'Third', says: [{ id: 'c', who: ARMY, low: 7, victims: SOLDIERS }] });
    expect(await store.incidentsOf(one)).not.toEqual(await store.incidentsOf(two));
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).not.toContain('differs');
  });

  test('a claim can be moved to another article’s incident', async () => {
    const store = empty();
    const [one, three] = [await save(store, ledger), await save(store, elsewhere)];
    await store.correct(
      { type: 'incident', ref: { article: three, claim: 'b' }, to: { article: one, incident: 'i1' } },
      LATER,
    );
    expect((await store.comparisonsFor(one)).map(({ status }) => status)).toEqual(['differs']);
    expect(await store.incidentsOf(three)).toEqual(await store.incidentsOf(one));
  });

  test('deleting one side takes the constraint with it', async () => {
    const store = empty();
    const [one, three] = [await save(store, ledger), await save(store, elsewhere)];
    await store.correct(
      { type: 'merge', a: { article: one, incident: 'i1' }, b: { article: three, incident: 'i1' } },
      LATER,
    );
    await store.deleteArticle(three);
    expect((await store.readArticle(one))?.corrections).toEqual([]);
  });

  test('the order of saves does not matter under merges and splits', async () => {
    const ties = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        stories.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), ties),
        ),
        async ([list, shuffled, wanted]) => {
          const whole = async (order: typeof list) => {
            const store = empty();
            const ids = new Map<(typeof list)[number], string>();
            for (const each of order)
              ids.set(each, (await store.saveArticle(each.article, each.detection, NOW)).articleId);
            for (const [n, [x, y, same]] of wanted.entries()) {
              const [a, b] = [x, y].map((pick) => ids.get(list[pick % list.length] as (typeof list)[number]) ?? '');
              if (!a || !b || a === b) continue;
              const at = new Date(Date.parse(LATER) + n * 1000).toISOString();
              await store.correct(
                {
                  type: same ? 'merge' : 'split',
                  a: { article: a, incident: 'i1' },
                  b: { article: b, incident: 'i1' },
                },
                at,
              );
            }
            return wholeOf(store);
          };
          expect(await whole(shuffled)).toEqual(await whole(list));
        },
      ),
      { numRuns: 60 },
    );
  });
});
