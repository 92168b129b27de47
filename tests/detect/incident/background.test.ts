import { describe, expect, it } from 'vitest';
import { detected, placedIn } from './article';

const LEDE = 'Gunmen attacked an army post in Dorzan on Wednesday, killing seven soldiers, the army said.';

/** Is the figure of the sentence that follows the lede another incident's? */
function background(...later: string[]): (string | boolean)[] {
  const claims = Object.values(placedIn(detected([LEDE, ...later]))).slice(1);
  return claims.map((c) => c.background);
}

describe('background', () => {
  it.each([
    ['an earlier week', 'Ten soldiers died in an assault on a checkpost in Kalbar district last week.'],
    ['a year', 'In 2014, militants killed 130 children at a school in Marwela.'],
    ['the last such', 'The last major attack in the province was in January, when a bomb killed nine people.'],
    ['comes after', 'The attack comes days after a bombing in Kalbar killed 11 people.'],
    ['another incident', 'In another attack in Kalbar, two policemen were wounded.'],
    ['elsewhere', 'Elsewhere, a drone killed three people in the town of Sarmin.'],
    ['one of a run', 'It is the latest in a string of attacks, including the killing of 14 miners in Sarmin.'],
    ['also at another place', 'Police also reported that bandits killed a trader in the city of Ostrow.'],
    ['an earlier weekday', 'On Sunday, a car bomb in Kalbar wounded 20 people.'],
    ['a yearly count', 'More than 300 people have been killed in the province so far this year.'],
    ['accident elsewhere', 'Off the island of Lemna, four people drowned when a boat capsized.'],
  ])('%s', (_, sentence) => expect(background(sentence)).toEqual([true]));

  it.each([
    ['no other time or place', 'Twelve others were wounded, some of them badly.'],
    ['the same day', 'Two civilians were also killed on Wednesday, residents said.'],
    ['a narrower place', 'Three of the dead fell near the main gate of the post.'],
    ['a later death', 'Two wounded soldiers died in hospital on Thursday, raising the toll to nine.'],
    ['"another" before people', 'Another soldier was wounded in the attack, the army said.'],
    ['the day of a statement', 'Officials said on Thursday that five attackers were killed.'],
    ['the running total of the war', 'The insurgency has killed thousands of people since it began in 2004.'],
  ])('not: %s', (_, sentence) => expect(background(sentence)).not.toContain(true));

  it('stays with the other incident while the paragraph does, and follows "that attack" into the next', () => {
    const [ten, three, forty, five] = background(
      'Ten soldiers died in an assault on a checkpost in Kalbar last week. Three attackers were killed.',
      'In that attack forty people were injured.',
      'Five soldiers were wounded, the army added.',
    );
    expect([ten, three, forty, five]).toEqual([true, true, true, false]);
  });

  it('another flight than the one the article names first is another crash', () => {
    const claims = detected([
      'Divers found three bodies from Norair Flight NX8501, which crashed on Sunday.',
      'Norair Flight 1736 came down in July, killing all 298 people on board.',
      'All 162 people on the plane, NX8501, were killed.',
      'Three men with AK47 rifles were killed near the wreck.',
    ]);
    expect(Object.values(placedIn(claims)).map((c) => c.background)).toEqual([false, true, false, false]);
  });

  it('two flights that the first sentence names are of one crash', () => {
    const claims = detected([
      'Flight 4805 and Flight 1736 collided on the runway of Dorzan, killing 40 people.',
      'Five people on Flight 1736 were injured.',
    ]);
    expect(Object.values(placedIn(claims)).map((c) => c.background)).toEqual([false, false]);
  });

  it('returns to an incident by its name', () => {
    expect(
      background(
        'Ten soldiers died in an assault in Kalbar district last week.',
        'Officials were silent.',
        'The Kalbar assault wounded sixteen people, one official said.',
      ),
    ).toEqual([true, true]);
  });

  it('keeps two claimants of different incidents apart', () => {
    const { claims } = detected([
      LEDE,
      'The Free Dorzan Army claimed responsibility for the attack.',
      'The Kalbar Front claimed responsibility for an assault on a checkpost in Kalbar district last week that killed ten soldiers.',
    ]);
    const claimants = claims.filter((c) => c.kind === 'responsibility');
    expect(claimants).toHaveLength(2);
    expect(new Set(claimants.map((c) => c.incident)).size).toBe(2);
    expect(claimants.map((c) => c.background)).toEqual([false, true]);
  });

  it('tells two other incidents of one sentence apart', () => {
    const { incidents } = detected([
      LEDE,
      'Two additional attacks were reported last week: a bombing in Sarmin that killed three people; and a raid in Ostrow that injured eight.',
    ]);
    expect(incidents.map((i) => [i.background, i.places[0]])).toEqual([
      [false, 'Dorzan'],
      [true, 'Sarmin'],
      [true, 'Ostrow'],
    ]);
  });

  it('knows earlier weekdays and years without a publication date', () => {
    const { claims } = detected([LEDE, 'In 2014, militants killed 130 children at a school in Marwela.'], {
      published: '',
    });
    expect(claims.map((c) => c.background)).toEqual([false, true]);
  });

  it('makes no background of a round-up of one day', () => {
    const placed = detected([
      'Eleven people were shot in separate shootings across Trenwick on Wednesday, police said.',
      'In another shooting, two men were wounded on Baxter Street.',
    ]);
    expect(placed.claims.map((c) => c.background)).not.toContain(true);
  });

  it('gives a general stance no incident', () => {
    const { claims } = detected([
      LEDE,
      'There has been a rise in attacks perpetrated by separatists in recent months.',
    ]);
    for (const claim of claims) {
      if (claim.kind === 'responsibility' && claim.stance === 'general') expect(claim.incident).toBeNull();
    }
    expect(claims[0]?.incident).toBe('i1');
  });
});
