import type { Effect } from '../model/figure';
import { wordMap, wordSet } from './word-set';

/** Words for people told before by what befell them: "three of the *wounded*"; `any`: whatever it was. */
export const TOLD_PEOPLE = wordMap<Effect | 'any'>({
  wounded: 'injured',
  hurt: 'injured',
  maimed: 'injured',
  injured: 'injured',
  casualties: 'any',
  dead: 'killed',
  killed: 'killed',
  slain: 'killed',
  martyred: 'killed',
  martyrs: 'killed',
  deceased: 'killed',
  fatalities: 'killed',
  missing: 'missing',
  hostages: 'abducted',
  abducted: 'abducted',
  kidnapped: 'abducted',
  captured: 'abducted',
  displaced: 'displaced',
  captives: 'abducted',
  victims: 'any',
});

/** Words that point back to them. */
export const TOLD_THE = wordSet('the those these');
