import { beforeAll, describe, expect, test } from 'vitest';
import { comparisonTables } from '../../lib/compare/table';
import { stanceRows } from '../../lib/compare/table-stances';
import type { IncidentView } from '../../lib/model/saved';
import type { Speaker } from '../../lib/model/speaker';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ARMY, ATTACKERS, MINISTER, type Said, SOLDIERS, type Story, speaker, story } from '../store/story';

/*
 * Two camps attacked in one night, told by twelve outlets over three days: facts of real coverage in articles of our own.
 * Saved in order of time; what must come out was written down before.
 */
const INTERIOR = speaker('Sheikh Rashid Ahmed', {
  role: 'Interior Minister',
  short: 'Interior Minister',
  type: 'government',
  party: 'state',
});
const RASHEED = speaker('Sheikh Rasheed', {
  role: 'Interior Minister',
  short: 'Interior Minister',
  type: 'government',
  party: 'state',
});
const MILITARY = speaker('the military', { short: 'the military', type: 'military', party: 'state' });
const BLA = speaker('Baloch Liberation Army', { short: 'BLA', type: 'armed_group', party: 'non_state' });

const dead = (who: Speaker | null, low: number, more: Partial<Said> = {}): Said => ({
  who,
  low,
  victims: SOLDIERS,
  ...more,
});
const attackers = (who: Speaker | null, low: number, more: Partial<Said> = {}): Said => ({
  who,
  low,
  victims: ATTACKERS,
  ...more,
});

const BOTH = { places: ['Panjgur', 'Noshki', 'Balochistan'], date: '2022-02-02', kind: 'attack' as const };

const COVERAGE: Record<string, Story> = {
  X02: {
    ...BOTH,
    outlet: 'Business Sheet',
    published: '2022-02-03T06:00:00+05:00',
    places: ['Naushki', 'Panjgur'],
    says: [dead(null, 1, { scope: 'Panjgur' }), attackers(null, 4, { scope: 'Naushki' })],
    holds: [{ stance: 'claimed', actor: 'BLA' }],
  },
  X03: {
    ...BOTH,
    outlet: 'Wire One',
    published: '2022-02-03T09:57:00+05:30',
    says: [attackers(ARMY, 4, { high: null }), dead(ARMY, 1)],
    holds: [{ stance: 'claimed', actor: 'BLA' }],
  },
  X04: {
    ...BOTH,
    outlet: 'Wire Two',
    published: '2022-02-03T10:10:00+05:30',
    places: ['Banjgur', 'Noshki', 'Baluchistan'],
    says: [attackers(MILITARY, 4, { high: null }), dead(MILITARY, 1, { scope: 'Banjgur' })],
    holds: [{ stance: 'claimed', actor: 'Baluchistan Nationalist Army (BNA)' }],
  },
  X05: {
    ...BOTH,
    outlet: 'Wire Three',
    published: '2022-02-03T12:28:00+05:30',
    says: [dead(RASHEED, 4), attackers(RASHEED, 15)],
  },
  X06: {
    ...BOTH,
    outlet: 'Island News',
    published: '2022-02-03T16:42:00+08:00',
    says: [
      dead(INTERIOR, 4),
      attackers(INTERIOR, 15),
      attackers(INTERIOR, 9, { scope: 'Noshki' }),
      attackers(INTERIOR, 6, { scope: 'Panjgur' }),
      attackers(MILITARY, 4, { earlier: true }),
    ],
    holds: [{ stance: 'claimed', actor: 'BLA' }],
  },
  X01: {
    ...BOTH,
    outlet: 'Weekly',
    published: '2022-02-03T20:00:00+05:00',
    places: ['Pangur', 'Noshki', 'Balochistan'],
    says: [
      dead(MINISTER, 12),
      attackers(MINISTER, 13, { high: null }),
      dead(ARMY, 7),
      attackers(ARMY, 4, { scope: 'Noshki' }),
    ],
    holds: [
      { stance: 'claimed', actor: 'Baloch Liberation Army (BLA)' },
      { stance: 'linked', actor: 'handlers in Afghanistan and Iran', accuser: 'ISPR' },
    ],
  },
  X09: {
    ...BOTH,
    outlet: 'Opinion Site',
    published: '2022-02-03T21:00:00+05:30',
    says: [dead(BLA, 101, { high: null }), attackers(ARMY, 4)],
  },
  X10: {
    ...BOTH,
    outlet: 'Gadget Site',
    published: '2022-02-03T22:00:00+05:30',
    places: ['Panjgur', 'Nushki'],
    says: [dead(BLA, 101, { high: null })],
    holds: [{ stance: 'rejected', actor: 'Pakistan Army', accuser: 'BLA' }],
  },
  X07: {
    ...BOTH,
    outlet: 'Review',
    published: '2022-02-04',
    says: [dead(MILITARY, 7), attackers(MILITARY, 13)],
    holds: [
      { stance: 'claimed', actor: 'Balochistan Nationalist Army' },
      { stance: 'linked', actor: 'Afghanistan and India', accuser: 'Islamabad' },
    ],
  },
  X12: {
    ...BOTH,
    outlet: 'Daily',
    published: '2022-02-05T09:00:00+05:00',
    places: ['Panjgur', 'Nushki', 'Balochistan'],
    says: [
      attackers(ARMY, 20),
      attackers(ARMY, 9, { scope: 'Nushki' }),
      dead(ARMY, 4, { scope: 'Nushki' }),
      dead(ARMY, 5, { scope: 'Panjgur' }),
    ],
  },
  X13: {
    ...BOTH,
    outlet: 'Channel',
    published: '2022-02-05T10:00:00+05:00',
    says: [{ who: ARMY, low: null, high: 20, victims: ATTACKERS }, dead(ARMY, 9)],
  },
  K01: {
    outlet: 'Weekly',
    path: 'kech',
    published: '2022-01-28',
    places: ['Kech', 'Balochistan'],
    date: '2022-01-25',
    kind: 'attack',
    says: [dead(ARMY, 10), dead(speaker('Baloch Liberation Front', { short: 'BLF', type: 'armed_group' }), 17)],
  },
};

let view: IncidentView;
const outletOf = (id: string) => view.articles.find(({ article }) => article.id === id)?.article.outlet;

beforeAll(async () => {
  const store = createStore(memoryArea(), '1.0.0');
  let first = '';
  const told = Object.entries(COVERAGE).sort(([, a], [, b]) =>
    Date.parse(a.published ?? '') < Date.parse(b.published ?? '') ? -1 : 1,
  );
  for (const [name, each] of told) {
    const { article, detection } = story(each);
    const { articleId } = await store.saveArticle(article, detection, each.published ?? '');
    if (name === 'X01') first = articleId;
  }
  const [id = ''] = await store.incidentsOf(first);
  const found = await store.readIncident(id);
  if (!found) throw new Error('no incident');
  view = found;
});

/** Status lines of the claim with this speaker and figure at this outlet: "differs here ISPR 7 Weekly". */
function lines(
  outlet: string,
  short: string,
  low: number,
  victims = 'soldiers',
  scope: string | null = null,
): string[] {
  const article = view.articles.find((candidate) => candidate.article.outlet === outlet)?.article;
  const claim = article?.claims.find(
    (c) =>
      c.kind === 'casualty' &&
      c.speaker?.short === short &&
      c.figure.low === low &&
      c.victims.text === victims &&
      c.scope === scope,
  );
  return view.comparisons
    .filter((c) => c.article === article?.id && c.claim === claim?.id)
    .flatMap(({ status, here, with: others }) =>
      others.map((ref) => {
        const other = view.articles
          .find((candidate) => candidate.article.id === ref.article)
          ?.article.claims.find(({ id }) => id === ref.claim);
        const low = other?.kind === 'casualty' ? other.figure.low : null;
        return `${status}${here ? ' here' : ''} ${other?.speaker?.short} ${low} ${outletOf(ref.article)}`;
      }),
    );
}

describe('soldiers killed in the two camps', () => {
  test('all spellings of the places make one incident, and the attack of the week before another', () => {
    expect(view.articles).toHaveLength(11);
    expect(view.articles.map(({ article }) => article.url)).not.toContain('https://weekly.example/kech');
  });

  test('the Home Minister’s 12 differs from the army’s 7 in the article and from every other total', () => {
    const said = lines('Weekly', 'Home Minister', 12);
    expect(said).toContain('differs here ISPR 7 Weekly');
    expect(said).toContain('differs ISPR 9 Channel');
    expect(said).toContain('differs Interior Minister 4 Wire Three');
    expect(said.some((line) => line.startsWith('newer') || line.startsWith('older'))).toBe(false);
  });

  test('the army’s figures are one chain: 1, 7, 9', () => {
    expect(lines('Wire One', 'ISPR', 1)).toEqual(
      expect.arrayContaining(['newer ISPR 7 Weekly', 'newer ISPR 9 Channel']),
    );
    expect(lines('Weekly', 'ISPR', 7)).toEqual(
      expect.arrayContaining(['older ISPR 1 Wire One', 'newer ISPR 9 Channel', 'repeated the military 7 Review']),
    );
    expect(lines('Channel', 'ISPR', 9)).toEqual(expect.arrayContaining(['older ISPR 7 Weekly']));
  });

  test('the Interior Minister is one speaker under two spellings of his name', () => {
    expect(lines('Wire Three', 'Interior Minister', 4)).toContain('repeated Interior Minister 4 Island News');
  });

  test('the armed group’s “more than 100” differs from all state figures and is repeated', () => {
    const said = lines('Opinion Site', 'BLA', 101);
    expect(said).toContain('repeated BLA 101 Gadget Site');
    expect(said).toContain('differs Home Minister 12 Weekly');
  });

  test('parts by place are compared with the same place alone', () => {
    expect(lines('Daily', 'ISPR', 4, 'soldiers', 'Nushki')).toEqual([]);
  });
});

describe('attackers killed', () => {
  test('15, then 13 by another speaker of the state is no chain', () => {
    expect(lines('Wire Three', 'Interior Minister', 15, 'attackers')).toContain('differs the military 13 Review');
  });

  test('“as many as 20” and 20 are the same statement', () => {
    const said = view.comparisons.filter(({ article }) => outletOf(article) === 'Channel').map(({ status }) => status);
    expect(said).toContain('repeated');
    expect(lines('Daily', 'ISPR', 20, 'attackers').filter((line) => line.startsWith('differs ISPR'))).toEqual([]);
  });

  test('at least 13 and 20 do not differ', () => {
    expect(lines('Weekly', 'Home Minister', 13, 'attackers').filter((line) => line.includes('ISPR 20'))).toEqual([]);
  });

  test('the same attackers at Noshki: 9 by one, 4 by another', () => {
    expect(lines('Weekly', 'ISPR', 4, 'attackers', 'Noshki')).toContain('differs Interior Minister 9 Island News');
    expect(lines('Weekly', 'ISPR', 4, 'attackers', 'Noshki')).toContain('newer ISPR 9 Daily');
  });
});

describe('responsibility', () => {
  test('two groups claim it, the army rejects: each has its row, rivals are named, nobody is called responsible', () => {
    const rows = stanceRows(view);
    const claimed = rows.filter(({ claim }) => claim.stance === 'claimed');
    expect(claimed.map(({ claim }) => claim.actor)).toEqual(['BLA', 'Baluchistan Nationalist Army (BNA)']);
    expect(claimed.map(({ rivals }) => rivals)).toEqual([['Baluchistan Nationalist Army (BNA)'], ['BLA']]);
    expect(claimed.map(({ repeats }) => repeats.length)).toEqual([3, 1]);
    expect(rows.filter(({ claim }) => claim.stance === 'rejected')).toHaveLength(1);
    expect(rows.filter(({ claim }) => claim.stance === 'linked').map(({ claim }) => claim.actor)).toEqual([
      'handlers in Afghanistan and Iran',
      'Afghanistan and India',
    ]);
  });
});

test('the table of soldiers killed has a row for each speaker and says that they differ', () => {
  const table = comparisonTables(view).find(({ effect, victims }) => effect === 'killed' && victims === 'state_forces');
  const whole = table?.sections.find(({ scope }) => scope === '');
  expect(
    whole?.rows
      .filter(({ voice }) => voice === 'named')
      .map(({ speaker: name }) => name)
      .sort(),
  ).toEqual(['BLA', 'Home Minister', 'ISPR', 'Interior Minister'].sort());
  expect(table?.differs).toBe(true);
  expect(table?.lowest.low).toBe(1);
});
