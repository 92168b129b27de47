import type { CasualtyMention, Mention, SpokenBy } from '../stages';
import type { Doc } from '../types';
import { inheritHeadline } from './headline';
import { postedBy } from './post';
import { Speech } from './speech';

const OWN_VOICE: SpokenBy = { speaker: null, jointSpeakers: [], verb: null, attribution: 'own_voice', rules: [] };

/**
 * Who says each mention (coding rules, "Speakers"): the nearest governing attribution in its sentence, the quotation
 * it continues, else who wrote the post that holds it, else the outlet's own voice. Nothing spreads to a next sentence without quotation or pronoun.
 * @returns one entry per mention, in the order of the mentions
 */
export function attribute(doc: Doc, mentions: Mention[]): SpokenBy[] {
  const speech = new Speech(doc);
  const spoken = mentions.map((mention) => {
    const own = spokenBy(speech, mention);
    return own.attribution === 'own_voice' ? (postedBy(doc, mention, speech) ?? own) : own;
  });
  return inheritHeadline(doc, mentions, spoken);
}

function spokenBy(speech: Speech, mention: Mention): SpokenBy {
  if (mention.kind === 'casualty') {
    return (
      speech.at(mention.figureRange.first, mention.s) ??
      (later(mention) ? speech.at(mention.effectRange.first, mention.s) : null) ??
      OWN_VOICE
    );
  }
  if (mention.attribution) {
    const { speaker } = mention.attribution;
    return speaker ? { ...mention.attribution, speaker: speech.sameSpeaker(speaker) } : mention.attribution;
  }
  return speech.at(mention.cueRange.first, mention.s) ?? OWN_VOICE;
}

/** Harm word before its figure ("killed, officials said, 12 people"). */
function later(mention: CasualtyMention): boolean {
  return mention.effectRange.first < mention.figureRange.first;
}
