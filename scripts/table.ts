import type { Detection } from '../lib/model/article';
import type { Claim } from '../lib/model/claim';
import { casualtyWords } from '../lib/wording/victims';
import type { InputArticle } from './input';

const WIDTH = 76;

/** The claims of one article for people: speaker, figure, group, status, sentence. */
export function table(input: InputArticle, { claims }: Detection): string {
  const head = `${input.article.title ?? input.id} (${claims.length} claims)`;
  const rows = claims.map((c) => [speakerOf(c), whatOf(c), statusOf(c), sentenceOf(input, c)]);
  const widths = [0, 1, 2].map((k) => Math.min(40, Math.max(...rows.map((r) => (r[k] ?? '').length), 0)));
  return [
    head,
    ...rows.map(
      (r) => `  ${r.map((cell, k) => (k < 3 ? cell.slice(0, 40).padEnd(widths[k] ?? 0) : clip(cell))).join('  ')}`,
    ),
    '',
  ].join('\n');
}

/** As `table`, each claim followed by the rules, frames and words that made it. */
export function explain(input: InputArticle, detection: Detection): string {
  return detection.claims
    .map((c) =>
      [
        `${speakerOf(c)} · ${whatOf(c)} · ${statusOf(c)}${c.background ? ' · background' : ''}`,
        `    “${sentenceOf(input, c)}”`,
        ...c.rules.map((r) => `    ${r}`),
      ].join('\n'),
    )
    .join('\n');
}

function speakerOf(c: Claim): string {
  return c.speaker?.name ?? (c.attribution === 'own_voice' ? '(no source named)' : '(source not named)');
}

function whatOf(c: Claim): string {
  if (c.kind === 'responsibility') return `${c.stance}${c.actor ? ` ${c.actor}` : ''}`;
  const bounds = `${c.figure.low ?? '–'}–${c.figure.high ?? ''}`;
  return `${casualtyWords(c)} [${c.figure.low === c.figure.high ? c.figure.low : bounds}]${c.subsetOf ? ' (part)' : ''}`;
}

function statusOf(c: Claim): string {
  return [c.attribution, ...c.checking.map((k) => k.code)].join(', ');
}

function sentenceOf(input: InputArticle, c: Claim): string {
  const block = input.article.blocks.find((b) => b.id === c.block);
  return (block?.text.slice(c.sentence.start, c.sentence.end) ?? '').replace(/\s+/g, ' ');
}

const clip = (text: string) => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
