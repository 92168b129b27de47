import type { Claim } from '../model/claim';
import { isEdited } from './csv';
import { claimName, type Entry } from './entry';

/**
 * Claims as W3C Web Annotations (JSON-LD): one annotation a claim, its words found again by TextQuoteSelector.
 * Bodies tag what was read in the words; no body says whether it is so.
 */
export function toAnnotations(entries: readonly Entry[]): string {
  const items = entries.map(annotation);
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }, null, 2)}\n`;
}

function annotation(entry: Entry) {
  const { view, claim, comparisons } = entry;
  const { article, notes } = view;
  const { exact, prefix, suffix } = claim.quote;
  const note = notes[claim.id];
  return {
    id: `urn:by-whose-count:${claimName(article.id, claim.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    created: article.capturedAt,
    modified: article.readAt,
    generator: { type: 'Software', name: 'By Whose Count', 'schema:softwareVersion': article.toolVersion },
    body: [
      ...tags(claim).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...[...new Set(comparisons.map(({ status }) => status))].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: `compared: ${value}`,
      })),
      ...(isEdited(entry) ? [{ type: 'TextualBody', purpose: 'tagging', value: 'edited by the reader' }] : []),
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }] : []),
    ],
    target: {
      source: article.url,
      selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    },
  };
}

function tags(claim: Claim): string[] {
  const said = [`said by: ${claim.speaker?.name ?? 'nobody named'}`, `attribution: ${claim.attribution}`];
  const checking = claim.checking.map(({ code }) => `checking: ${code}`);
  if (claim.kind === 'responsibility') {
    const parties = [claim.actor ? `actor: ${claim.actor}` : null, claim.accuser ? `accuser: ${claim.accuser}` : null];
    return [
      'responsibility',
      `stance: ${claim.stance}`,
      ...parties.filter((tag) => tag !== null),
      ...said,
      ...checking,
    ];
  }
  const { figure, effect, victims } = claim;
  const bounds = `figure: ${figure.text} [${figure.low ?? ''}, ${figure.high ?? ''}]`;
  return [
    'casualty',
    `effect: ${effect}`,
    bounds,
    ...(victims.text ? [`victims: ${victims.text}`] : []),
    ...said,
    ...checking,
  ];
}
