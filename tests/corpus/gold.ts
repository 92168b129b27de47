import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleText } from '../../lib/model/article';
import type { Stance } from '../../lib/model/claim';
import type { Effect, Precision, VictimClass } from '../../lib/model/figure';
import type { SpeakerType } from '../../lib/model/speaker';
import type { Attribution, CheckingCode } from '../../lib/model/status';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Values that are right too, by field. */
interface Accept {
  effect?: Effect[];
  stance?: Stance[];
  actor?: string[];
  victimClass?: VictimClass[];
  attribution?: Attribution[];
  speaker?: string[];
  background?: boolean[];
}

interface GoldBase {
  id: string;
  tier: 'required' | 'optional';
  sentence: [number, number];
  event: string;
  place: string | null;
  background: boolean;
  speaker: { name: string; type: SpeakerType } | null;
  verb: string | null;
  attribution: Attribution;
  checking: CheckingCode[];
  accept?: Accept;
}

export interface GoldCasualty extends GoldBase {
  kind: 'casualty';
  figure: {
    text: string;
    start: number;
    end: number;
    low: number | null;
    high: number | null;
    precision: Precision;
    implicit?: boolean;
  };
  effect: Effect;
  feared: boolean;
  incremental: boolean;
  cumulative?: boolean;
  ambiguous?: boolean;
  earlier?: boolean;
  victims: { text: string | null; class: VictimClass };
  subsetOf: string | null;
  scope: string | null;
}

export interface GoldResponsibility extends GoldBase {
  kind: 'responsibility';
  cue: { text: string; start: number; end: number };
  stance: Stance;
  actor: string | null;
  accuser: string | null;
}

export type GoldClaim = GoldCasualty | GoldResponsibility;

/** One labelled article; offsets are UTF-16 units in `text`, paragraphs stand apart by an empty line. */
export interface GoldArticle {
  id: string;
  outlet: string | null;
  title: string | null;
  published: string | null;
  lang: string;
  text: string;
  claims: GoldClaim[];
  negatives: { start: number; end: number; why: string }[];
}

export function readGold(): GoldArticle[] {
  const text = readFileSync(join(HERE, 'gold.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The article as it stands in `articles/`, for people to read and for the command to try. */
export function readArticle(id: string): string {
  return readFileSync(join(HERE, 'articles', `${id}.txt`), 'utf8');
}

/** The labelled article as detection takes it, and where each block begins in the whole text. */
export function asArticleText(gold: GoldArticle): { article: ArticleText; starts: Map<string, number> } {
  const starts = new Map<string, number>();
  const url = `https://corpus.example/${gold.id}`;
  const title = gold.title ? [{ id: 'title', kind: 'title' as const, text: gold.title }] : [];
  let at = 0;
  const paragraphs = gold.text.split('\n\n').map((text, index) => {
    starts.set(`b${index}`, at);
    at += text.length + 2;
    return { id: `b${index}`, kind: 'paragraph' as const, text };
  });
  const article: ArticleText = {
    url,
    canonical: url,
    outlet: gold.outlet ?? 'Corpus',
    title: gold.title,
    byline: null,
    published: gold.published,
    modified: null,
    lang: gold.lang,
    blocks: [...title, ...paragraphs],
    partial: false,
  };
  return { article, starts };
}
