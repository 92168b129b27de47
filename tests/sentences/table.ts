import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Words that may follow a claim in the table; `part=N` names the sentence's N-th claim as the total. */
const FLAGS = [
  'incremental',
  'cumulative',
  'feared',
  'ambiguous',
  'implicit',
  'earlier',
  'unverified',
  'provisional',
  'denied',
  'verified_by',
  'optional',
] as const;
export type Flag = (typeof FLAGS)[number];

/** A casualty claim as the table writes it; where several values are right, all are listed. */
export interface ExpectedCasualty {
  kind: 'casualty';
  effect: string[];
  low: number | null;
  high: number | null;
  precision: string;
  victimClass: string[];
  victims: string | null;
  attribution: string[];
  speaker: string[] | null;
  part: number | null;
  flags: Set<Flag>;
}

export interface ExpectedResponsibility {
  kind: 'responsibility';
  stance: string[];
  actor: string[] | null;
  accuser: string[] | null;
  flags: Set<Flag>;
}

export type Expected = ExpectedCasualty | ExpectedResponsibility;

export interface Row {
  /** "parts.tsv:12", for messages. */
  at: string;
  sentence: string;
  expected: Expected[];
  note: string;
}

/**
 * Reads every `*.tsv` of this folder: sentence, expected claims, note.
 * Throws with file and line on anything that is not in the notation (README.md beside this file).
 */
export function readTable(): Row[] {
  return readdirSync(HERE)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readRows(name, readFileSync(join(HERE, name), 'utf8')));
}

function readRows(name: string, text: string): Row[] {
  return text
    .split('\n')
    .slice(1)
    .map((line, index) => ({ line, at: `${name}:${index + 2}` }))
    .filter(({ line }) => line.trim())
    .map(({ line, at }) => {
      const [sentence = '', expected = '', note = ''] = line.split('\t');
      if (!sentence || !expected) throw new Error(`${at}: sentence and expected are needed`);
      const claims = expected === '-' ? [] : expected.split('; ').map((claim) => parseClaim(claim, at));
      return { at, sentence, expected: claims, note };
    });
}

/** One claim of the `expected` column. */
export function parseClaim(text: string, at: string): Expected {
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => ({
    quoted: match[1] !== undefined,
    text: match[1] ?? match[2] ?? '',
  }));
  const next = (): { quoted: boolean; text: string } => {
    const word = words.shift();
    if (!word) throw new Error(`${at}: "${text}" is cut short`);
    return word;
  };
  const peek = (): string | undefined => words[0]?.text;
  const choices = (): string[] => next().text.split('|');
  const nullable = (): string[] | null => {
    const word = next();
    return word.text === '-' ? null : word.text.split('|');
  };
  if (peek() === 'resp') {
    words.shift();
    const stance = choices();
    const actor = nullable();
    let accuser: string[] | null = null;
    if (peek() === 'by') {
      words.shift();
      accuser = choices();
    }
    return { kind: 'responsibility', stance, actor, accuser, ...readFlags(words, at) };
  }
  const bound = (): number | null => {
    const word = next().text;
    if (word !== '-' && !/^\d+$/.test(word)) throw new Error(`${at}: "${word}" is no bound`);
    return word === '-' ? null : Number(word);
  };
  const effect = choices();
  const [low, high] = [bound(), bound()];
  const precision = next().text;
  const victimClass = choices();
  const victims = nullable()?.join('|') ?? null;
  const attribution = choices();
  const speaker = words[0]?.quoted ? choices() : null;
  const rest = readFlags(words, at);
  return { kind: 'casualty', effect, low, high, precision, victimClass, victims, attribution, speaker, ...rest };
}

function readFlags(words: { text: string }[], at: string): { part: number | null; flags: Set<Flag> } {
  let part: number | null = null;
  const flags = new Set<Flag>();
  for (const { text } of words) {
    const flag = FLAGS.find((known) => known === text);
    const total = /^part=(\d+)$/.exec(text);
    if (flag) flags.add(flag);
    else if (total) part = Number(total[1]);
    else throw new Error(`${at}: "${text}" is no flag`);
  }
  return { part, flags };
}
