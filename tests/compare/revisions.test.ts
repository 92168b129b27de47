import { describe, expect, test } from 'vitest';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { peersOf } from '../../lib/wording/told';
import { ARMY, MINISTER, type Said, SOLDIERS, type Story, story } from '../store/story';

const empty = () => createStore(memoryArea(), '1.0.0');

const told = (outlet: string, published: string, ...says: Said[]): Story => ({
  outlet,
  published,
  date: '2026-02-02',
  says: says.map((said) => ({ victims: SOLDIERS, ...said })),
});

async function read(store: ReturnType<typeof empty>, one: Story, at: string) {
  const { article, detection } = story(one);
  return store.saveArticle(article, detection, at);
}

const short = ({ comparisons }: Awaited<ReturnType<typeof read>>) =>
  comparisons.map(({ claim, status, here, with: others }) =>
    [claim, status, ...(here ? ['here'] : []), ...others.map((ref) => ref.claim)].join(' '),
  );

const morning = told('Ledger', '2026-02-03T09:00:00Z', { id: 'seven', who: ARMY, low: 7 });
const evening = told('Ledger', '2026-02-03T09:00:00Z', { id: 'twelve', who: ARMY, low: 12 });

describe('7 at 10:02, 12 at 15:40 in one article', () => {
  test('the new figure is the newer one of the same speaker; the card knows when the old one was read', async () => {
    const store = empty();
    await read(store, morning, '2026-02-03T10:02:00Z');
    const reading = await read(store, evening, '2026-02-03T15:40:00Z');
    expect(short(reading)).toEqual(['twelve older seven']);
    const [claim] = reading.claims;
    if (!claim) throw new Error('no claim');
    const [peer] = peersOf(claim, 'older', { ...reading, outlet: 'Ledger' });
    expect(peer).toMatchObject({ claim: { id: 'seven', figure: { low: 7 } }, here: false, at: '2026-02-03T10:02:00Z' });
  });

  test('15 that becomes 13 is newer and lower, and 7, 12, 15 names both earlier ones', async () => {
    const store = empty();
    await read(store, morning, '2026-02-03T10:02:00Z');
    await read(store, evening, '2026-02-03T15:40:00Z');
    const last = told('Ledger', '2026-02-03T09:00:00Z', { id: 'eleven', who: ARMY, low: 11 });
    expect(short(await read(store, last, '2026-02-03T20:00:00Z'))).toEqual(['eleven older seven twelve']);
  });

  test('what the outlet took back is no difference, no agreement and no repeat with others', async () => {
    const store = empty();
    await read(store, morning, '2026-02-03T10:02:00Z');
    await read(store, evening, '2026-02-03T15:40:00Z');
    const minister = told('Post', '2026-02-03T11:00:00Z', { id: 'm', who: MINISTER, low: 7 });
    expect(short(await read(store, minister, '2026-02-03T16:00:00Z'))).toEqual(['m differs twelve']);
    const army = told('Wire', '2026-02-03T09:30:00Z', { id: 'w', who: ARMY, low: 7 });
    expect(short(await read(store, army, '2026-02-03T16:00:00Z'))).toEqual(['w newer twelve', 'w same_figure m']);
  });

  test('another article’s later figure of the speaker names it as earlier, an older one does not', async () => {
    const store = empty();
    await read(store, morning, '2026-02-03T10:02:00Z');
    await read(store, evening, '2026-02-03T15:40:00Z');
    const later = told('Wire', '2026-02-04T08:00:00Z', { id: 'w', who: ARMY, low: 12 });
    expect(short(await read(store, later, '2026-02-04T08:00:00Z'))).toEqual(['w repeated twelve', 'w older seven']);
    const before = told('Post', '2026-02-03T09:30:00Z', { id: 'p', who: ARMY, low: 3 });
    expect(short(await read(store, before, '2026-02-04T08:00:00Z'))).toEqual(['p newer twelve w']);
  });

  test('the outlet’s own figure is the outlet’s; another speaker’s words are not replaced by it', async () => {
    const store = empty();
    await read(store, told('Ledger', '2026-02-03', { id: 'a', low: 7 }), '2026-02-03T10:02:00Z');
    const own = await read(store, told('Ledger', '2026-02-03', { id: 'b', low: 12 }), '2026-02-03T15:40:00Z');
    expect(short(own)).toEqual(['b older a']);
    const other = empty();
    await read(other, morning, '2026-02-03T10:02:00Z');
    const minister = told('Ledger', '2026-02-03', { id: 'm', who: MINISTER, low: 12 });
    expect(short(await read(other, minister, '2026-02-03T15:40:00Z'))).toEqual(['m single']);
  });

  test('“not a claim”, said of the old figure, outlives it', async () => {
    const store = empty();
    const { articleId } = await read(store, morning, '2026-02-03T10:02:00Z');
    const edit = { type: 'not_a_claim', ref: { article: articleId, claim: 'seven' } } as const;
    const { id } = await store.correct(edit, '2026-02-03T10:05:00Z');
    expect(short(await read(store, evening, '2026-02-03T15:40:00Z'))).toEqual(['twelve single']);
    await store.undo(id);
    expect((await store.comparisonsFor(articleId)).map(({ status }) => status)).toEqual(['older']);
  });

  test('printed again, the old figure is present again and the other one the earlier', async () => {
    const store = empty();
    await read(store, morning, '2026-02-03T10:02:00Z');
    await read(store, evening, '2026-02-03T15:40:00Z');
    expect(short(await read(store, morning, '2026-02-03T16:00:00Z'))).toEqual(['seven older twelve']);
  });
});
