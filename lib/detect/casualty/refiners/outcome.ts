import { SURVIVAL } from '../../../lexicon/domains';
import { OPEN_OUTCOME } from '../../../lexicon/harm-cues';
import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';

/**
 * "Shot" and "stabbed" tell no outcome (coding rules: `casualties`). Where the article tells it — nobody of it died and there is
 * talk of wounds, treatment or recovery, or the dead are counted apart ("a boy killed, six others shot") — they are `injured`.
 * Not: "six people were shot" where the article tells of a death: any of them may have died.
 */
export function resolveOutcomes(doc: Doc, mentions: CasualtyMention[]): void {
  const open = mentions.filter((m) => m.fields.effect === 'casualties' && isShot(m));
  if (!open.length) return;
  const deaths = mentions.some((m) => m.fields.effect === 'killed' && m.fields.figure.low !== 0);
  const survival = doc.tokens.some((t) => SURVIVAL.has(t.norm));
  for (const mention of open) {
    const apart = mentions.some((m) => m.s === mention.s && m.first < mention.first && m.fields.effect === 'killed');
    const others = /\bothers?\b/.test(mention.fields.victims.text ?? '');
    if ((!deaths && survival) || (apart && others)) {
      mention.fields.effect = 'injured';
      mention.rules.push('outcome: told in the article');
    }
  }
}

const isShot = (mention: CasualtyMention) => mention.rules.some((r) => OPEN_OUTCOME.has(r.split(': ')[1] ?? ''));
