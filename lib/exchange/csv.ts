import Papa from 'papaparse';
import type { CasualtyClaim, Claim, ResponsibilityClaim } from '../model/claim';
import { claimName, type Entry } from './entry';

type Cell = string | number | boolean | null;

/** The columns in their order; an analyst's `best` is never among them. */
export const COLUMNS = [
  'claim_id',
  'kind',
  'incident_id',
  'incident_label',
  'background',
  'article_url',
  'outlet',
  'headline',
  'byline',
  'published_at',
  'modified_at',
  'captured_at',
  'lang',
  'sentence',
  'figure_text',
  'low',
  'high',
  'precision',
  'incremental',
  'cumulative',
  'feared',
  'ambiguous',
  'effect',
  'effect_text',
  'victim_text',
  'victim_class',
  'victim_attributes',
  'subset_of',
  'scope',
  'place_text',
  'event_date_text',
  'event_date_start',
  'event_date_end',
  'speaker_name',
  'speaker_role',
  'speaker_org',
  'speaker_type',
  'speaker_party',
  'reporting_verb',
  'attribution_status',
  'checking_status',
  'checking_quote',
  'comparison_status',
  'compared_with',
  'superseded_by',
  'stance',
  'actor',
  'accuser',
  'claim_mode',
  'quote_prefix',
  'quote_suffix',
  'edited_by_user',
  'detected_low',
  'detected_high',
  'detected_speaker',
  'user_note',
  'tool_version',
] as const;

type Row = Record<(typeof COLUMNS)[number], Cell>;

/** First signs by which spreadsheets take a cell for a formula, also after spaces, their full-width forms, and tab and line ends. */
const FORMULA =
  /^[\s\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*[\t\r\n=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * Claims as comma-separated values (RFC 4180): one row a claim, CRLF line ends, a byte-order mark so that spreadsheets read
 * UTF-8, and a quote mark before every cell that one would take for a formula.
 */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map(rowOf);
  const csv = Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `\ufeff${csv}\r\n`;
}

const list = (parts: readonly (string | null)[]): string =>
  [...new Set(parts.filter((part) => part !== null && part !== ''))].join('; ');

function rowOf(entry: Entry): Row {
  const { view, claim, incident, told, comparisons } = entry;
  const { article, detected, notes } = view;
  const speakers = [claim.speaker, ...claim.jointSpeakers].filter((speaker) => speaker !== null);
  const compared = comparisons.flatMap(({ with: others }) => others.map((ref) => claimName(ref.article, ref.claim)));
  const newer = comparisons.filter(({ status }) => status === 'newer');
  return {
    claim_id: claimName(article.id, claim.id),
    kind: claim.kind,
    incident_id: incident?.id ?? null,
    incident_label: incident?.label ?? null,
    background: claim.background,
    article_url: article.url,
    outlet: article.outlet,
    headline: article.title,
    byline: article.byline,
    published_at: article.published,
    modified_at: article.modified,
    captured_at: article.capturedAt,
    lang: article.lang,
    sentence: article.sentences[claim.id] ?? claim.quote.exact,
    ...(claim.kind === 'casualty' ? casualtyCells(claim, article.id) : NO_FIGURE),
    event_date_text: told?.date?.text ?? null,
    event_date_start: told?.date?.start ?? null,
    event_date_end: told?.date?.end ?? null,
    speaker_name: list(speakers.map(({ name }) => name)),
    speaker_role: list(speakers.map(({ role }) => role)),
    speaker_org: list(speakers.map(({ org }) => org)),
    speaker_type: list(speakers.map(({ type }) => type)),
    speaker_party: list(speakers.map(({ party }) => party)),
    reporting_verb: claim.verb,
    attribution_status: claim.attribution,
    checking_status: list(claim.checking.map(({ code }) => code)),
    checking_quote: list(claim.checking.map(({ evidence }) => evidence.text)),
    comparison_status: list(
      comparisons.map(({ status, here }) => (status === 'differs' ? `differs_${here ? 'here' : 'across'}` : status)),
    ),
    compared_with: list(compared),
    superseded_by: list(newer.flatMap(({ with: others }) => others.map((ref) => claimName(ref.article, ref.claim)))),
    ...(claim.kind === 'responsibility' ? stanceCells(claim) : NO_STANCE),
    quote_prefix: claim.quote.prefix,
    quote_suffix: claim.quote.suffix,
    edited_by_user: isEdited(entry),
    ...detectedCells(detected[claim.id]),
    user_note: notes[claim.id] ?? null,
    tool_version: article.toolVersion,
  };
}

/** Whether the reader changed, moved or added the claim. */
export function isEdited({ view, claim }: Entry): boolean {
  return (
    claim.id in view.detected || view.corrections.some(({ edit }) => edit.type === 'add' && edit.claim.id === claim.id)
  );
}

function casualtyCells(claim: CasualtyClaim, article: string) {
  const { figure, victims } = claim;
  return {
    figure_text: figure.text,
    low: figure.low,
    high: figure.high,
    precision: figure.precision,
    incremental: claim.incremental,
    cumulative: claim.cumulative,
    feared: claim.feared,
    ambiguous: claim.ambiguous,
    effect: claim.effect,
    effect_text: claim.effectText,
    victim_text: victims.text,
    victim_class: victims.class,
    victim_attributes: list(victims.attributes),
    subset_of: claim.subsetOf === null ? null : claimName(article, claim.subsetOf),
    scope: claim.scope,
    place_text: claim.place,
  };
}

const NO_FIGURE = {
  figure_text: null,
  low: null,
  high: null,
  precision: null,
  incremental: null,
  cumulative: null,
  feared: null,
  ambiguous: null,
  effect: null,
  effect_text: null,
  victim_text: null,
  victim_class: null,
  victim_attributes: null,
  subset_of: null,
  scope: null,
  place_text: null,
};

function stanceCells({ stance, actor, accuser, mode }: ResponsibilityClaim) {
  return { stance, actor, accuser, claim_mode: mode };
}

const NO_STANCE = { stance: null, actor: null, accuser: null, claim_mode: null };

/** What was detected, where the reader changed it. */
function detectedCells(detected: Claim | undefined) {
  const figure = detected?.kind === 'casualty' ? detected.figure : null;
  return {
    detected_low: figure?.low ?? null,
    detected_high: figure?.high ?? null,
    detected_speaker: detected?.speaker?.name ?? null,
  };
}
