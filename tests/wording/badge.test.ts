import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/model/claim';
import type { Related } from '../../lib/model/related';
import type { Comparison } from '../../lib/model/status';
import { badgeWords } from '../../lib/wording/badge';
import { ARMY, casualty, checking, compared, figure, MINISTER, related, responsibility } from './claims';

const OUTLET = 'The Ledger';

function badge(claims: Claim[], comparisons: Comparison[] = [], saved: Related[] = [], all: Claim[] = claims) {
  return badgeWords(claims, comparisons, saved, { claims: all, outlet: OUTLET });
}

const seven = casualty('c2', { figure: figure('seven', 7), speaker: ARMY });

describe('a badge', () => {
  it('names figure, speaker and another speaker’s figure in the same article', () => {
    const twelve = casualty('c1');
    expect(badge([twelve], [compared('c1', 'differs', ['c2'])], [], [twelve, seven])).toEqual({
      words: '12 soldiers killed · Home Minister · AIW says 7',
      parts: ['12 soldiers killed', 'Home Minister', 'AIW says 7'],
      label: '12 soldiers killed · Home Minister · AIW says 7, opens details',
      border: 'double',
    });
  });

  it('leaves out the headline’s other figure where a paragraph gives it with its speaker’s name', () => {
    const twelve = casualty('c1');
    const army = { ...ARMY, name: 'army', short: 'army' };
    const headline = casualty('c0', { figure: figure('seven', 7), speaker: army, block: 'title' });
    const differs = [compared('c1', 'differs', ['c0', 'c2'])];
    expect(badge([twelve], differs, [], [headline, twelve, seven]).parts.at(-1)).toBe('AIW says 7');
    expect(badge([twelve], differs, [], [headline, twelve]).parts.at(-1)).toBe('army says 7');
  });

  it('shares one pill among figures of one speaker', () => {
    const attackers = casualty('c3', {
      figure: figure('13', 13, null),
      victims: { text: 'attackers', class: 'non_state_armed', attributes: [] },
    });
    const all = [casualty('c1'), attackers];
    const { words } = badge(all, [compared('c1', 'differs', ['c2'])], [], [...all, seven]);
    expect(words).toBe('12 soldiers, at least 13 attackers killed · Home Minister · AIW says 7');
  });

  it('says that no source is named, in the outlet’s voice and for unnamed ones', () => {
    expect(badge([casualty('c1', { speaker: null, attribution: 'own_voice' })])).toMatchObject({
      words: '12 soldiers killed · no source named',
      border: 'dashed',
    });
    expect(badge([casualty('c1', { speaker: null, attribution: 'unnamed' })])).toMatchObject({
      words: '12 soldiers killed · source not named',
      border: 'dashed',
    });
  });

  it('gives a claim of responsibility with what the article says about checking', () => {
    expect(badge([responsibility('r1', { checking: [checking('unverified')] })])).toMatchObject({
      words: 'Claimed by DLF · not independently verified, the article says',
      border: 'dotted',
    });
  });

  it('names a second claimant', () => {
    const rival = responsibility('r2', { actor: 'DNA' });
    const own = responsibility('r1');
    expect(badge([own], [], [], [own, rival]).words).toBe('Claimed by DLF · DNA also claims it');
  });

  it('shows a later figure of the same speaker, the last of several', () => {
    const nine = related(casualty('c9', { figure: figure('9', 9) }));
    const eight = related(casualty('c8', { figure: figure('8', 8) }), {
      article: 'x',
      published: '2022-02-04T12:00:00Z',
    });
    const status: Comparison = {
      ...compared('c1', 'newer', ['c9'], 'b'),
      with: [
        { article: 'b', claim: 'c9' },
        { article: 'x', claim: 'c8' },
      ],
    };
    expect(badge([casualty('c1')], [status], [nine, eight]).words).toBe(
      '12 soldiers killed · Home Minister · later said 9',
    );
  });

  it('names one of many other speakers, this article’s and named ones first', () => {
    const twelve = casualty('c1');
    const own = related(casualty('c8', { figure: figure('9', 9), speaker: null, attribution: 'own_voice' }));
    const group = related(
      casualty('c9', { figure: figure('100', 101, null), speaker: { ...ARMY, name: 'DLF', short: 'DLF' } }),
    );
    const comparisons = [compared('c1', 'differs', ['c8', 'c9'], 'b'), compared('c1', 'differs', ['c2'])];
    expect(badge([twelve], comparisons, [own, group], [twelve, seven]).words).toBe(
      '12 soldiers killed · Home Minister · AIW says 7, others differ',
    );
    expect(badge([twelve], comparisons.slice(0, 1), [own, group], [twelve]).words).toBe(
      '12 soldiers killed · Home Minister · DLF says more than 100, The Ledger says 9',
    );
  });

  it('puts a denial before everything else', () => {
    const denied = casualty('c1', { checking: [checking('unverified'), checking('denied', 'DLF')] });
    expect(badge([denied], [compared('c1', 'differs', ['c2'])], [], [denied, seven])).toMatchObject({
      words: '12 soldiers killed · Home Minister · DLF denies this',
      border: 'double',
    });
  });

  it('never heads a badge with agreement', () => {
    const twelve = casualty('c1');
    const same = casualty('c2', { speaker: ARMY });
    expect(badge([twelve], [compared('c1', 'same_figure', ['c2'])], [], [twelve, same]).words).toBe(
      '12 soldiers killed · Home Minister',
    );
  });

  it('keeps to the headline that is left when the compared article is gone', () => {
    expect(badge([casualty('c1')], [compared('c1', 'differs', ['gone'], 'b')]).words).toBe(
      '12 soldiers killed · Home Minister',
    );
  });

  it('keeps a pill short and the label complete', () => {
    const many = [1, 2, 3, 4, 5].map((n) =>
      casualty(`c${n}`, {
        figure: figure(String(n + 1), n + 1),
        victims: { text: `people in town ${'ABCDE'[n - 1]}`, class: 'unspecified', attributes: [] },
      }),
    );
    const { words, label } = badge(many);
    expect(words).not.toContain('town E');
    expect(label).toContain('6 people in town E');
    expect(label.startsWith(words)).toBe(true);
  });

  it('agrees with speakers that are many', () => {
    const police = { ...MINISTER, name: 'police', short: 'police', type: 'police' as const };
    const other = casualty('c2', { figure: figure('7', 7), speaker: police });
    const twelve = casualty('c1');
    expect(badge([twelve], [compared('c1', 'differs', ['c2'])], [], [twelve, other]).words).toContain('police say 7');
    const paper = casualty('c3', {
      figure: figure('7', 7),
      speaker: { ...MINISTER, name: 'X', short: 'The Post and Mail' },
    });
    expect(badge([twelve], [compared('c1', 'differs', ['c3'])], [], [twelve, paper]).words).toContain('Mail says 7');
  });
});
