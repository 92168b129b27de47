import { describe, expect, it } from 'vitest';
import { brief, casualtiesOf } from './claims-of';

const claims = (text: string) => casualtiesOf(text).map(brief);

/** What each rule must find, and beside it the look-alikes that it must leave alone. */
const RULES: Record<string, { finds: [string, string[]][]; leaves: string[] }> = {
  'verb-transitive': {
    finds: [
      ['Nine sailors were killed on Monday.', ['killed 9-9 state_forces']],
      ['A shell killed a shepherd and two of his sons.', ['killed 1-1 civilian', 'killed 2-2 unspecified']],
      ['Eight rebels killed near the bridge were buried there.', ['killed 8-8 non_state_armed']],
      ['Also injured were four nurses.', ['injured 4-4 civilian']],
    ],
    leaves: [
      'The gang planned to kill six officers.',
      'Their late winner killed off the game after 12 minutes.',
      'He was not killed, his brother said.',
      'The disease kills 12 people a year on average.',
    ],
  },
  'verb-intransitive': {
    finds: [
      ['Four miners died and two guards drowned.', ['killed 4-4 civilian', 'killed 2-2 unspecified']],
      ['Some 3,000 villagers fled the shelling.', ['displaced 3000-3000 civilian']],
    ],
    leaves: ['The storm died down after 12 hours.', 'Two gunmen fled on foot.'],
  },
  phrase: {
    finds: [
      ['Six constables embraced martyrdom.', ['killed 6-6 state_forces']],
      ['Three hikers lost their lives on the ridge.', ['killed 3-3 civilian']],
      ['Five men were rushed to hospital.', ['injured 5-5 unspecified']],
      [
        'Five men were rushed to hospital, where one of them died.',
        ['casualties 5-5 unspecified', 'killed 1-1 unspecified'],
      ],
    ],
    leaves: ['Three hikers lost their way on the ridge.', 'The family took out a loan for 12 years.'],
  },
  state: {
    finds: [
      ['The crash left seven passengers dead.', ['killed 7-7 civilian']],
      ['Two divers are still missing.', ['missing 2-2 civilian']],
    ],
    leaves: ['It ended in a dead heat after 12 rounds.', 'Two pages are missing from the report.'],
  },
  among: {
    finds: [['Four cooks were among 20 people killed.', ['killed 4-4 civilian part', 'killed 20-20 unspecified']]],
    leaves: ['Four cooks were among 20 people invited.'],
  },
  count: {
    finds: [
      ['Officials counted 17 deaths.', ['killed 17-17 unspecified']],
      ['There were no casualties.', ['casualties 0-0 unspecified']],
    ],
    leaves: [
      'He was charged with three murders.',
      'The team has won three constructor titles.',
      'Troops rescued nine hostages.',
      'Twelve death threats reached the judge.',
    ],
  },
  act: {
    finds: [['He condemned the killing of five teachers.', ['killed 5-5 civilian']]],
    leaves: ['Critics spoke of the death of the novel.'],
  },
  toll: {
    finds: [
      ['The death toll rose to 41 overnight.', ['killed 41-41 unspecified']],
      ['The number of prisoners killed reached 12.', ['killed 12-12 civilian']],
    ],
    leaves: ['The toll could rise to 100, he warned.', 'The toll road cost 12 million to build.'],
  },
  lives: {
    finds: [['The fire claimed 12 lives.', ['killed 12-12 unspecified']]],
    leaves: ['The net saved 12 lives.'],
  },
  lost: {
    finds: [['The brigade lost nine soldiers.', ['killed 9-9 state_forces']]],
    leaves: ['The party lost nine seats and 300 members.'],
  },
  'split-phrase': {
    finds: [['Gunmen took five clerks hostage.', ['abducted 5-5 civilian']]],
    leaves: ['Gunmen took five clerks to the safe.'],
  },
  share: {
    finds: [['Three of the dead were children.', ['killed 3-3 civilian']]],
    leaves: ['Most of the dead were children.'],
  },
  bury: {
    finds: [['Villagers buried 14 people on Friday.', ['killed 14-14 unspecified']]],
    leaves: ['The slide buried 14 people under the rubble alive.'],
  },
  fell: {
    finds: [['Five commandos fell in the battle for the ridge.', ['killed 5-5 state_forces']]],
    leaves: ['Five commandos fell from a truck.', 'Shares fell 5 points.'],
  },
  treated: {
    finds: [['The clinic treated 24 people for burns.', ['injured 24-24 unspecified']]],
    leaves: ['The clinic treated 24 people for cancer.'],
  },
};

describe.each(Object.entries(RULES))('%s', (_, { finds, leaves }) => {
  it.each(finds)('finds “%s”', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
  it.each(leaves)('leaves “%s”', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
