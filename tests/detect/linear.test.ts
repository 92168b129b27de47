import { describe, expect, it, vi } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Doc } from '../../lib/detect/types';
import { articleOf } from './casualty/claims-of';

/** Words and sentences that the stages have looked at: what detection costs, without a clock. */
const looked = vi.hoisted(() => ({ at: 0 }));

vi.mock('../../lib/detect/doc', async (load) => {
  const real = await load<typeof import('../../lib/detect/doc')>();
  const counted = <Item>(list: Item[]): Item[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && key !== 'length') looked.at += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const tokenise = (article: Parameters<typeof real.tokenise>[0]): Doc => {
    const doc = real.tokenise(article);
    return { ...doc, tokens: counted(doc.tokens), sentences: counted(doc.sentences), phrases: counted(doc.phrases) };
  };
  return { ...real, tokenise };
});

function workOn(text: string): number {
  looked.at = 0;
  detect(articleOf([text]));
  return looked.at;
}

/** Ten times the text may cost ten times the work and a little; what looks back over everything costs a hundred times. */
const TIMES = 10;
const ALLOWED = 13;

const RUN_ONS: [string, string][] = [
  ['figures', 'twelve soldiers were killed and five wounded in Kalat, and '],
  ['speakers', 'the army said nine people died, police said eleven had died, '],
  ['claims of responsibility', 'the Valley Front claimed responsibility for the attack and '],
  ['denials', 'officials blamed the rebels for the raid, who denied it, and '],
  ['checking words', 'nine people were killed, which could not be verified so far, and '],
  ['attacks elsewhere', 'another attack in Dorzan on Monday after the bombing killed two and '],
  ['parts', 'twelve people were killed, including two women, three of them children, '],
  ['people alone', 'the soldiers of the army who went with the police and '],
  ['quotations', '“nine died,” he said, “and two more,” '],
  ['numbers', '12 and 13 or 14 more of the 15 '],
];

describe('work grows with the length of the text, not with its square', () => {
  it.each(RUN_ONS)('one sentence without end: %s', (_, clause) => {
    const few = workOn(clause.repeat(200));
    const many = workOn(clause.repeat(200 * TIMES));
    expect(many / few).toBeLessThan(ALLOWED);
  });

  it.each(RUN_ONS)('many sentences: %s', (_, clause) => {
    const sentence = `${clause
      .trim()
      .replace(/(?:,|\band)+$/, '')
      .trim()}. `;
    const capital = sentence.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
    expect(workOn(capital.repeat(200 * TIMES)) / workOn(capital.repeat(200))).toBeLessThan(ALLOWED);
  });

  it('what is kept of a sentence without end, and hashed for ids, is a stretch around each claim', () => {
    const { claims } = detect(articleOf(['twelve soldiers were killed and five wounded in Kalat, and '.repeat(400)]));
    expect(claims).toHaveLength(800);
    for (const { sentence } of claims) expect(sentence.end - sentence.start).toBeLessThan(5_000);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(800);
  });
});
