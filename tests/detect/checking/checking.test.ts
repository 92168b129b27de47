import { describe, expect, it } from 'vitest';
import { claimsOf, marked } from './articles';

describe('not independently verified', () => {
  it('reaches the self-claim of its sentence and no figure', () => {
    const claims = claimsOf(
      'Seven soldiers were killed in the attack on the camp, the army said on Monday.',
      'The Valley Liberation Army (VLA) has claimed responsibility for the attack, but there has been no independent verification of this.',
    );
    expect(marked(claims)).toEqual({ 'Seven killed': [], claimed: ['unverified'] });
  });

  it('reaches backward to the claim it names', () => {
    const claims = claimsOf(
      'The army said four soldiers were killed in the ambush.',
      'The Northern Valley Front claimed responsibility in a statement.',
      "The group's claim could not be independently verified.",
    );
    expect(marked(claims)).toEqual({ 'four killed': [], claimed: ['unverified'] });
  });

  it('reaches the figures that it names', () => {
    const claims = claimsOf(
      'The health ministry said 12 people were killed. Rebels said 30 people were killed, a figure that could not be verified independently.',
    );
    expect(marked(claims)).toEqual({ '12 killed': [], '30 killed': ['unverified'] });
  });

  it('one figure is the one told last, figures are all that its speaker gave', () => {
    const told = [
      'Twelve soldiers were killed, Interior Minister Tomas Vell said.',
      'At least 13 attackers were also killed, according to Tomas Vell.',
    ];
    expect(marked(claimsOf(...told, 'The figure could not be verified.'))).toEqual({
      'Twelve killed': [],
      '13 killed': ['unverified'],
    });
    expect(marked(claimsOf(...told, 'The figures could not be verified.'))).toEqual({
      'Twelve killed': ['unverified'],
      '13 killed': ['unverified'],
    });
  });

  it('reaches only the figure before a bracket', () => {
    const claims = claimsOf(
      'The principal said gunmen abducted 94 students (a number not confirmed) in the raid that killed three.',
    );
    expect(marked(claims)['94 abducted']).toEqual(['unverified']);
    expect(marked(claims)['three killed']).toEqual([]);
  });

  it('leaves other things that cannot be confirmed alone', () => {
    const claims = claimsOf(
      'Twelve people were killed, police said. Police could not confirm whether the road would open.',
    );
    expect(marked(claims)).toEqual({ 'Twelve killed': [] });
  });
});

describe('verified by somebody', () => {
  it('names who counted or verified', () => {
    const claims = claimsOf('The U.N. rights office has independently verified 34 deaths in the town.');
    expect(Object.values(marked(claims)).flat().join()).toMatch(/^verified_by by .*U\.N\. rights office/);
    const counted = claimsOf('AFP journalists counted 17 bodies in the courtyard.');
    expect(Object.values(marked(counted)).flat()).toEqual(['verified_by by AFP journalists']);
  });
});

describe('provisional', () => {
  it('takes "so far" of this event, not of the year', () => {
    const here = claimsOf('Eleven soldiers have been wounded and seven have been killed so far, the minister said.');
    expect(marked(here)).toEqual({ 'Eleven injured': ['provisional'], 'seven killed': ['provisional'] });
    const year = claimsOf('The U.N. says 250 civilians have been killed so far this year.');
    expect(marked(year)).toEqual({ '250 killed': [] });
  });

  it('takes the total when its toll may rise, not the parts and not another total', () => {
    const claims = claimsOf(
      'The strike killed at least 14 people, including three nurses, the Observatory said. The death toll is expected to rise, it added.',
      'The Civil Defence said 19 were killed.',
    );
    expect(marked(claims)).toEqual({ '14 killed': ['provisional'], 'three killed': [], '19 killed': [] });
  });

  it('takes initial reports up to what is known later', () => {
    const claims = claimsOf(
      'In initial reports, police said two people had been killed, but three more people have since died.',
    );
    expect(marked(claims)['two killed']).toContain('provisional');
    expect(marked(claims)['three killed'] ?? []).toEqual([]);
  });

  it('takes what a speaker says after "could not give concrete figures"', () => {
    const claims = claimsOf(
      'The minister said nine attackers had been killed in Dara. On Tolan, he said that as an operation was still under way he could not give concrete figures. “I can confirm that eleven soldiers were wounded,” he said.',
    );
    expect(marked(claims)).toEqual({ 'nine killed': [], 'eleven injured': ['provisional'] });
  });

  it('leaves initial findings about a motive alone', () => {
    const claims = claimsOf(
      'Nine people were killed, police said. Initial investigations found that the men were armed.',
    );
    expect(marked(claims)).toEqual({ 'Nine killed': [] });
  });
});

describe('denied by another party', () => {
  it('marks the accusation with who denies it', () => {
    const claims = claimsOf(
      'Kyiv blamed Moscow for the strike on the market, which killed six people. Moscow denied it.',
    );
    expect(marked(claims)).toMatchObject({ blamed: ['denied by Moscow'], denied: [] });
  });

  it('marks the self-claim that is rejected, whoever shares a country with the denier', () => {
    const claims = claimsOf(
      'The Afghan Taliban claimed responsibility for bringing down the helicopter, killing two soldiers.',
      'On Friday the Afghan government ruled out Taliban involvement.',
    );
    expect(marked(claims)).toMatchObject({ claimed: ['denied by Afghan government'] });
  });

  it('marks a figure dismissed in passing', () => {
    const claims = claimsOf('The rebels said 59 soldiers had been killed, a number that Ankara dismissed.');
    expect(marked(claims)).toEqual({ '59 killed': ['denied by Ankara'] });
  });

  it('marks nothing where only intent or something else is denied', () => {
    const claims = claimsOf(
      'The army said it struck a school, killing nine people. The minister denied any wrongdoing.',
    );
    expect(Object.values(marked(claims)).flat()).toEqual([]);
  });
});

describe('evidence', () => {
  it('quotes the sentence that holds the words', () => {
    const text = 'Rebels said 30 people were killed. The claim could not be independently verified.';
    const [claim] = claimsOf(text);
    const [mark] = claim?.checking ?? [];
    expect(mark?.evidence.text).toBe('The claim could not be independently verified.');
    expect(text.slice(mark?.evidence.start, mark?.evidence.end)).toBe(mark?.evidence.text);
    expect(mark?.block).toBe('b0');
  });
});
