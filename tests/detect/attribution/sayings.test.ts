import { expect, test } from 'vitest';
import { whoSays } from './who-says';

/** Sentence, figure in it, name of its speaker (null: none), attribution. */
type Case = [string, string, string | null, string];

const one = ([text, figure, name, attribution]: Case) => {
  const [spoken] = whoSays(text, [figure]);
  expect([spoken?.speaker?.name ?? null, spoken?.attribution]).toEqual([name, attribution]);
};

test.each<Case>([
  ['Mayor Ilse Brandt said nine people had drowned.', 'nine', 'Ilse Brandt', 'attributed'],
  ['The coast guard announced that nine sailors were dead.', 'nine', 'coast guard', 'attributed'],
  ['Rescue workers told reporters in Arlo that nine miners were dead.', 'nine', 'rescue workers', 'unnamed'],
  ['The Norland army on Friday reported nine deaths.', 'nine', 'Norland army', 'attributed'],
  ['Residents put the toll at nine.', 'nine', 'residents', 'unnamed'],
  ['The ministry later raised its death toll to nine.', 'nine', 'ministry', 'attributed'],
  ['Doctors fear nine patients have died.', 'nine', 'doctors', 'unnamed'],
  ['The Harbour Watch group has documented nine deaths this week.', 'nine', 'Harbour Watch group', 'attributed'],
])('a speaker in front governs what follows: %s', (...c) => one(c));

test.each<Case>([
  ['Nine people drowned in the lake, police said.', 'Nine', 'police', 'attributed'],
  ['Nine people drowned in the lake, police said in a statement on Monday.', 'Nine', 'police', 'attributed'],
  ['Nine people drowned, Mayor Ilse Brandt told local radio.', 'Nine', 'Ilse Brandt', 'attributed'],
  ['Nine people drowned in the lake, said Ilse Brandt, the mayor of Arlo.', 'Nine', 'Ilse Brandt', 'attributed'],
  ['Nine people drowned in the lake, according to the Arlo fire service.', 'Nine', 'Arlo fire service', 'attributed'],
  ['Nine people drowned when the ferry sank said the coast guard.', 'Nine', 'coast guard', 'attributed'],
])('a speaker at the end governs what stands before: %s', (...c) => one(c));

test.each<Case>([
  ['The ferry, officials said, sank with nine people.', 'nine', 'officials', 'unnamed'],
  ['The ferry, according to the coast guard, sank with nine people.', 'nine', 'coast guard', 'attributed'],
  ['In Arlo, said the coast guard, nine people drowned.', 'nine', 'coast guard', 'attributed'],
  ['According to the coast guard, nine people drowned.', 'nine', 'coast guard', 'attributed'],
  ['The wave, the mayor of Arlo said, killed nine people.', 'nine', 'mayor of Arlo', 'attributed'],
])('a speaker between commas governs both sides: %s', (...c) => one(c));

test.each<Case>([
  ['Police shot nine protesters in the square.', 'nine', null, 'own_voice'],
  ['The report into the fire, in which nine people died, is due in May.', 'nine', null, 'own_voice'],
  ['Police did not say whether nine people had died.', 'nine', null, 'own_voice'],
  ['Officials declined to confirm that nine people had died.', 'nine', null, 'own_voice'],
  ['The storm claimed nine lives.', 'nine', null, 'own_voice'],
  ['The front claimed responsibility for the raid that killed nine guards.', 'nine', null, 'own_voice'],
  ['The court will announce on Monday who killed the nine hostages.', 'nine', null, 'own_voice'],
  ['Nine people are confirmed dead.', 'Nine', null, 'own_voice'],
  ['Investigators found nine bodies in the wreck.', 'nine', null, 'own_voice'],
  ['A man suspected of killing nine people was arrested.', 'nine', null, 'own_voice'],
  ['After nine villagers were killed, he said, "the river turned red".', 'nine', null, 'own_voice'],
  ['The party condemned the killing of nine fishermen.', 'nine', null, 'own_voice'],
  ['Twelve soldiers feared dead and nine civilians wounded in Arlo.', 'nine', null, 'own_voice'],
  ['Twelve soldiers reported killed and nine civilians wounded in Arlo.', 'nine', null, 'unnamed'],
  ['We’re told nine people are missing.', 'nine', null, 'own_voice'],
])('look-alikes name no speaker: %s', (...c) => one(c));
