import { describe, expect, it } from 'vitest';
import { findResponsibility } from '../../../lib/detect/responsibility/responsibility';
import { docOf } from './doc';
import { LOOK_ALIKES } from './look-alikes';
import { WORDINGS } from './wordings';

const stancesIn = (...paragraphs: string[]) => findResponsibility(docOf(...paragraphs)).map((m) => m.fields);

describe('stances', () => {
  it.each(WORDINGS)('$stance: $text', ({ stance, actor, text }) => {
    const found = stancesIn(text);
    const summary = found.map((f) => `${f.stance} ${f.actor} "${f.cue.text}"`);
    const own = found.filter((f) => f.stance === stance);
    expect(own, summary.join('; ')).not.toHaveLength(0);
    if (actor === null) expect(own.map((f) => f.actor)).toContain(null);
    else
      expect(
        own.some((f) => f.actor?.includes(actor)),
        summary.join('; '),
      ).toBe(true);
  });

  it.each(LOOK_ALIKES)('no stance: %s', (text) => {
    expect(stancesIn(text).map((f) => `${f.stance} ${f.actor} "${f.cue.text}"`)).toEqual([]);
  });

  it('cuts cue words out of the block by their offsets', () => {
    for (const { text } of WORDINGS) {
      for (const { cue } of stancesIn(text)) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    }
  });
});

describe('actors', () => {
  it('gives the full name with the short form, also where only the short form is printed', () => {
    const found = stancesIn(
      'The Valley Liberation Army (VLA) is a separatist group.',
      'Nine soldiers were killed on Friday. The VLA has claimed responsibility for the ambush.',
    );
    expect(found.map((f) => f.actor)).toEqual(['Valley Liberation Army (VLA)']);
  });

  it('resolves "the group" and "it" to the group named last', () => {
    const lead = 'Fighters of the Northern Valley Front have killed dozens of officers.';
    expect(stancesIn(lead, 'The group said it had carried out the bombing.')[0]?.actor).toContain(
      'Northern Valley Front',
    );
    expect(stancesIn(lead, 'It has claimed responsibility for the attack.')[0]?.actor).toContain(
      'Northern Valley Front',
    );
  });

  it('splits joint claimants', () => {
    const found = stancesIn('Both the Taliban and the Islamic State have claimed responsibility for the bombing.');
    expect(found.map((f) => f.actor)).toEqual(['Taliban', 'Islamic State']);
  });

  it('lets an accused pronoun deny', () => {
    const found = stancesIn(
      'Residents blamed the Velian army for the strike that killed nine, though it denied any responsibility.',
    );
    expect(found.map((f) => [f.stance, f.actor])).toEqual([
      ['blamed', 'Velian army'],
      ['denied', 'Velian army'],
    ]);
  });
});

describe('accusers and modes', () => {
  it('names the accuser and tells authorities from others', () => {
    const [police] = stancesIn('Police blamed the Northern Valley Front for the bombing that killed nine.');
    expect([police?.accuser, police?.byAuthority]).toEqual(['Police', true]);
    const [residents] = stancesIn('Residents blamed the Northern Valley Front for the bombing that killed nine.');
    expect([residents?.accuser, residents?.byAuthority]).toEqual(['Residents', false]);
  });

  it.each([
    ['statement', 'In a statement, the Taliban claimed responsibility for the bombing.'],
    ['call', 'In a phone call to a newspaper, the Taliban claimed responsibility for the bombing.'],
    ['social_post', 'On Telegram, the Taliban claimed responsibility for the bombing.'],
    ['video', 'In a video, the Taliban claimed responsibility for the bombing.'],
    ['leaflet', 'In leaflets left at the scene, the Taliban claimed responsibility for the bombing.'],
    ['spokesman', 'A Taliban spokesman claimed responsibility for the bombing.'],
    [null, 'The Taliban claimed responsibility for the bombing.'],
  ])('mode %s', (mode, text) => {
    expect(stancesIn(text)[0]?.mode).toBe(mode);
  });

  it('makes the claimant the speaker of its claim', () => {
    const [claim] = findResponsibility(
      docOf('The Valley Liberation Army (VLA) claimed responsibility for the bombing.'),
    );
    expect(claim?.attribution?.attribution).toBe('attributed');
    expect(claim?.attribution?.speaker).toMatchObject({ short: 'VLA', type: 'armed_group', party: 'non_state' });
  });
});
