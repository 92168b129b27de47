import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type GoldArticle, type GoldClaim, readArticle, readGold } from './gold';

const HERE = dirname(fileURLToPath(import.meta.url));

const EFFECTS = ['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties'];
const CLASSES = ['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified'];
const ATTRIBUTIONS = ['own_voice', 'attributed', 'confirmed_by', 'unnamed'];
const CHECKS = ['unverified', 'verified_by', 'provisional', 'denied'];
const STANCES = [
  'claimed',
  'admitted',
  'blamed',
  'suspected',
  'linked',
  'denied',
  'rejected',
  'no_claim',
  'not_attributed',
  'general',
];
const SPEAKERS = [
  'government',
  'military',
  'police',
  'armed_group',
  'medical',
  'rescue',
  'local_official',
  'court',
  'un',
  'ngo',
  'witness',
  'family',
  'media',
  'company',
  'unnamed_official',
  'unnamed',
  'other',
];

const articles = readGold();
const each = (check: (claim: GoldClaim, article: GoldArticle, at: string) => void): void => {
  for (const article of articles) {
    for (const claim of article.claims) check(claim, article, `${article.id} ${claim.id}`);
  }
};

describe('the labelled articles', () => {
  it('are at least forty, each once, each with its text beside it', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
    const files = readdirSync(join(HERE, 'articles')).map((name) => name.replace(/\.txt$/, ''));
    expect(files.sort()).toEqual(articles.map((article) => article.id).sort());
    for (const article of articles) expect(`${article.text}\n`, article.id).toBe(readArticle(article.id));
  });

  it('hold offsets that slice to their words, inside one sentence of one paragraph', () => {
    each((claim, article, at) => {
      const mark = claim.kind === 'casualty' ? claim.figure : claim.cue;
      expect(article.text.slice(mark.start, mark.end), at).toBe(mark.text);
      const [start, end] = claim.sentence;
      expect(start, at).toBeLessThanOrEqual(mark.start);
      expect(end, at).toBeGreaterThanOrEqual(mark.end);
      const sentence = article.text.slice(start, end);
      expect(sentence, at).not.toContain('\n');
      expect(sentence.trim(), at).toBe(sentence);
      if (claim.kind === 'casualty' && claim.victims.text) {
        expect(sentence.toLowerCase(), at).toContain(claim.victims.text.toLowerCase());
      }
    });
  });

  it('use the vocabulary of the coding rules', () => {
    each((claim, _article, at) => {
      expect(ATTRIBUTIONS, at).toContain(claim.attribution);
      for (const code of claim.checking) expect(CHECKS, at).toContain(code);
      if (claim.speaker) expect(SPEAKERS, at).toContain(claim.speaker.type);
      if (claim.kind === 'responsibility') expect(STANCES, at).toContain(claim.stance);
      if (claim.kind !== 'casualty') return;
      expect(EFFECTS, at).toContain(claim.effect);
      expect(CLASSES, at).toContain(claim.victims.class);
      if (claim.attribution === 'own_voice') expect(claim.speaker, at).toBeNull();
    });
  });

  it('give ids that are unique in the article and totals that exist', () => {
    for (const article of articles) {
      const ids = article.claims.map((claim) => claim.id);
      expect(new Set(ids).size, article.id).toBe(ids.length);
    }
    each((claim, article, at) => {
      if (claim.kind !== 'casualty' || !claim.subsetOf) return;
      const total = article.claims.find((other) => other.id === claim.subsetOf);
      expect(total?.kind, at).toBe('casualty');
      expect(total?.id, at).not.toBe(claim.id);
    });
  });

  it('mark look-alikes that carry no claim', () => {
    for (const article of articles) {
      for (const { start, end, why } of article.negatives) {
        const words = `${article.id} "${article.text.slice(start, end)}" ${why}`;
        expect(end, words).toBeGreaterThan(start);
        const claim = article.claims.find((other) => {
          const mark = other.kind === 'casualty' ? other.figure : other.cue;
          return mark.start < end && start < mark.end;
        });
        expect(claim, words).toBeUndefined();
      }
    }
  });
});
