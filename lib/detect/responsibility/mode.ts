import type { ClaimMode } from '../../model/claim';
import type { Party } from './party';
import type { Scan } from './scan';

const MODES: [ClaimMode, RegExp][] = [
  ['video', /^(video|videos|footage|videotape)$/],
  ['call', /^(call|calls|called|phone|phoned|telephone|telephoned|caller)$/],
  ['leaflet', /^(leaflet|leaflets|pamphlet|pamphlets|flyers)$/],
  [
    'social_post',
    /^(telegram|twitter|tweet|tweeted|tweets|facebook|posted|posting|post|whatsapp|online|website|channel|social)$/,
  ],
  ['statement', /^(statement|statements|communique|communiqué|announcement|letter|message|email)$/],
  ['spokesman', /^(spokesman|spokesperson|spokeswoman|spokesmen)$/],
];

/** How a claim was made, by the words of its sentence; null where it does not say. */
export function modeOf(scan: Scan, at: number, actor: Party | null): ClaimMode | null {
  const { first, last } = scan.sentenceOf(at);
  const norms = scan.tokens.slice(first, last).map((t) => t.norm);
  for (const [mode, words] of MODES) if (norms.some((n) => words.test(n))) return mode;
  return actor?.spokesman ? 'spokesman' : null;
}
