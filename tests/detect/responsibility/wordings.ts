import type { Stance } from '../../../lib/model/claim';

/** One wording: the stance, whom it speaks of (a part of the printed name), and the text. */
export interface Wording {
  stance: Stance;
  actor: string | null;
  text: string;
}

const rows = (stance: Stance, cells: [string | null, string][]): Wording[] =>
  cells.map(([actor, text]) => ({ stance, actor, text }));

/** Own sentences; every wording class of the rules has one at least. */
export const WORDINGS: Wording[] = [
  ...rows('claimed', [
    [
      'Northern Valley Front',
      'The Northern Valley Front took responsibility for the bombing of a market in Karsat on Friday.',
    ],
    ['Northern Valley Front', 'The Northern Valley Front said it was behind the ambush that killed nine soldiers.'],
    [
      'Red Dawn Brigade',
      'The Red Dawn Brigade said its fighters carried out the assault on the police station, killing six officers.',
    ],
    [
      'Islamic State',
      'In a statement on Telegram, the Islamic State group said one of its suicide bombers attacked the mosque.',
    ],
    ['Islamic State', "Islamic State claimed Friday's bombing at the mosque, which killed 31 worshippers."],
    [
      'Northern Valley Front (NVF)',
      'The attack, which killed 12 people, was claimed by the Northern Valley Front (NVF).',
    ],
    ['Shabaab', 'Al-Shabaab, which has links to al-Qaeda, claimed the attack through its radio station.'],
    [
      'Pakistani Taliban',
      'The Pakistani Taliban, however, claimed responsibility for the suicide bombing that killed 25 policemen.',
    ],
    ['Hamas', 'A spokesman for Hamas claimed responsibility for the shooting that left two dead.'],
    [
      'Tigers of the North',
      'Two people were killed when gunmen attacked a bus. The Tigers of the North claimed responsibility.',
    ],
    [
      'Red Dawn Brigade',
      'Nine were killed. Leaflets signed by the Red Dawn Brigade were found, claiming responsibility for the blast.',
    ],
    [
      'Red Dawn Brigade',
      'A woman speaking on behalf of the Red Dawn Brigade called a radio station to claim responsibility for the killing.',
    ],
    [
      'Red Dawn Brigade',
      'Responsibility for the shelling was claimed by a little-known faction, the Red Dawn Brigade.',
    ],
    [
      'Northern Army',
      "Four died in the raid, with the Northern Army claiming responsibility for last week's attack as well.",
    ],
    [
      'Valley Liberation Army',
      'A second group, the Valley Liberation Army (VLA), has also claimed responsibility for the bombing.',
    ],
  ]),
  ...rows('admitted', [
    ['military', 'The Sardanian military acknowledged that its troops shot the two journalists, killing both.'],
    ['coalition', 'The coalition admitted it had killed nine civilians in the raid.'],
    ['army', 'The army said it struck a school in the north, where 12 people were killed.'],
    ['Hale', 'Hale confessed to killing his parents, police said.'],
    ['defence ministry', 'The defence ministry called the shelling of the bus, in which six died, a tragic mistake.'],
    ['Ellis', 'Ellis pleaded guilty to murder on Monday.'],
  ]),
  ...rows('blamed', [
    ['Northern Valley Front', 'Police blamed the Northern Valley Front for the bombing that killed nine people.'],
    ['separatists', 'Officials blamed the attack on separatists.'],
    ['Northern Valley Front', 'The army attributed the attack to the Northern Valley Front.'],
    ['Russia', 'Ukraine has accused Russia of killing 12 civilians in the missile strike.'],
    ['Northern Valley Front', 'The bombing, which killed 12, was blamed on the Northern Valley Front.'],
    [
      'government forces',
      'Residents pointed the finger at government forces for the shelling that killed five children.',
    ],
    ['rebels', 'The government held the rebels responsible for the massacre of 22 villagers.'],
    ['tank crew', 'The boy was killed by a tank crew, according to the report.'],
    ['soldiers', 'The rights group said soldiers executed 14 villagers.'],
    ['Hamas', 'Police accused Hamas of carrying out the shooting.'],
    ['Alvarez', 'Mr Alvarez was charged with murder on Tuesday over the stabbing of two teenagers.'],
    ['Dole', 'James Dole, 34, is accused of killing three co-workers.'],
    ['Hale', 'Police identified the gunman as Peter Hale.  Two were killed.'],
    ['Hale', 'Peter Hale, 31, was identified by police as the man who shot four colleagues.'],
    ['terrorists', 'According to a source, two people were killed in shelling launched by terrorists on the quarter.'],
  ]),
  ...rows('suspected', [
    [
      'Northern Valley Front',
      'Suspicion fell on the Northern Valley Front, which has killed dozens of officers this year.',
    ],
    ['Northern Valley Front', 'The killings bore the hallmarks of the Northern Valley Front.'],
    [
      'Boko Haram',
      'The attack is believed to be the work of Boko Haram, which killed 40 people in the area last month.',
    ],
    [
      'Northern Valley Front',
      'Police suspect the Northern Valley Front of carrying out the bombing, which killed seven.',
    ],
    ['Boko Haram', 'Officials suspect that Boko Haram was behind the attack, in which nine died.'],
    ['Boko Haram', 'Suspected Boko Haram militants killed at least 20 people in a raid on a village.'],
    ['Russian planes', 'The strike, which killed 15, was likely carried out by Russian planes.'],
    ['Hale', 'Peter Hale, the suspect in the shooting, died of his wounds.'],
    ['Faust', 'Faust allegedly shot three people in a parking lot.'],
  ]),
  ...rows('linked', [
    ['handlers', 'The minister said the attackers, who killed six officers, were in contact with handlers in Sardan.'],
    ['Pakistan', 'India accuses Pakistan of backing the gunmen who killed 26 tourists.'],
    ['Islamic State', 'The attackers had ties to the Islamic State, the prosecutor said.'],
  ]),
  ...rows('denied', [
    ['Northern Valley Front', 'The Northern Valley Front denied involvement in the bombing that killed nine.'],
    ['Islamabad', 'India says Pakistan backs the gunmen who killed the officers, a charge Islamabad denies.'],
    ['rebels', 'The rebels distanced themselves from the attack, which killed 14 pilgrims.'],
    ['army', 'The army said it was not responsible for the shelling that killed six.'],
    ['Russia', 'Russia denies targeting civilians, thousands of whom have been killed.'],
    ['Taliban', 'The Taliban said they had nothing to do with the attack that killed 12.'],
    ['Moscow', 'Kyiv blamed Moscow for the strike, which killed six. Moscow denied it.'],
    ['Hale', 'Hale has pleaded not guilty to murder. Three people were killed.'],
  ]),
  ...rows('rejected', [
    [
      'army',
      "The Northern Valley Front claimed responsibility for the ambush. The army rejected the group's claim that it had killed 20 soldiers.",
    ],
    ['ministry', 'The ministry ruled out any involvement of the rebels in the crash that killed eight soldiers.'],
    ['army', 'The army denied that guerrillas attacked the farm, where a worker was killed.'],
  ]),
  ...rows('no_claim', [
    [null, 'No group immediately claimed responsibility for the blast, which killed 10.'],
    [null, 'There was no immediate claim of responsibility for the bombing that killed 10 people.'],
    [null, 'Nobody has said they were behind the attack, which killed four.'],
    [null, 'Nobody has claimed the killing of the two officers.'],
    [null, 'Responsibility for the attack, which killed 12, has not been claimed.'],
    [null, 'The attack, in which 12 died, has not yet been claimed by any group.'],
    [null, 'Neither side has claimed responsibility for the attack that killed seven.'],
    [null, 'None of the armed groups active in the region has claimed responsibility for the massacre.'],
  ]),
  ...rows('not_attributed', [
    [null, 'It was not immediately clear who was behind the attack, which killed 12.'],
    [null, 'Police did not say who was responsible for the killings.'],
    [null, 'The army did not say which group had fired the rockets.'],
    ['extremists', "The army said five soldiers were killed but did not specify the extremists' affiliation."],
  ]),
  ...rows('claimed', [
    ['Houthis', 'The Houthis said they had fired ballistic missiles at the ship, killing three sailors.'],
    [
      'Hezbollah',
      'Hezbollah said it fired dozens of rockets at an Israeli base in response to the killing of its commander.',
    ],
    [
      'Black Dawn',
      'A little-known group calling itself the Black Dawn said in an online statement that it carried out the bombing that killed seven.',
    ],
    [
      'Pakistani Taliban',
      'The Pakistani Taliban, known as the TTP, claimed the attack that killed six police officers.',
    ],
    [
      'ISIS',
      'ISIS-K, the Afghan affiliate of the Islamic State, claimed responsibility for the Moscow concert hall massacre.',
    ],
    ['JNIM', 'JNIM, an al-Qaeda affiliate, said on Sunday that its fighters had killed 50 soldiers.'],
    ['Islamic Jihad', 'The militant Palestinian group Islamic Jihad took responsibility for the bus bombing.'],
    ['(ISWAP)', 'The attack was later claimed by the Islamic State West Africa Province (ISWAP).'],
  ]),
  ...rows('admitted', [
    ['US military', 'The US military acknowledged that a drone strike in Kabul killed 10 civilians.'],
    ['security service', "Ukraine's security service said it had blown up the general's car, killing him."],
    [
      'Israeli army',
      'The Israeli army said it had targeted a Hamas command centre in the school, where 20 people were killed.',
    ],
    ['Haddad', 'A 22-year-old man confessed to the stabbing, police said; Karim Haddad admitted killing the teacher.'],
  ]),
  ...rows('blamed', [
    ['Ukraine', 'The Kremlin accused Ukraine of carrying out the drone attack that killed three people.'],
    ['Shabaab', 'Local officials blamed al-Shabaab for the ambush, in which nine soldiers were killed.'],
    ['Israel', 'Iran blamed Israel for the assassination of the general.'],
    ['military', 'Families of the victims blamed the military for the deaths of 12 villagers.'],
    ['jihadists', 'The massacre of 40 farmers was blamed on jihadists.'],
    ['government forces', 'The UN report said government forces were responsible for the massacre of 100 civilians.'],
    [
      'Turkish forces',
      'The Observatory said Turkish shelling killed nine. It accused Turkish forces of shelling the market.',
    ],
    ['Boko Haram', 'Police said Boko Haram fighters killed 12 villagers.'],
    ['Abedi', 'Salman Abedi was named by police as the bomber who killed 22 people.'],
    ['Crimo', 'Prosecutors charged Robert Crimo with seven counts of murder.'],
  ]),
  ...rows('suspected', [
    ['Islamic State', 'Authorities suspect the involvement of the Islamic State in the bombing that killed 20.'],
    ['Fulani', 'Suspected Fulani herdsmen killed 17 people in Benue, police said.'],
    [
      'Sinaloa',
      'The killing of the journalist has been widely linked to cartels; officials believe the Sinaloa cartel was behind the murder.',
    ],
    ['John Doe', 'A man suspected of killing four people was arrested. John Doe is suspected of killing four people.'],
  ]),
  ...rows('denied', [
    ['Rwanda', 'Rwanda has repeatedly denied backing the M23 rebels, who killed 14 civilians.'],
    ['Hamas', 'Hamas denied that its fighters killed civilians in the raid.'],
    [
      'Northern Front',
      'The group denied any role in the attack that left 16 dead. The Northern Front denied any role in the attack.',
    ],
    ['Israel', 'Israel denied it was responsible for the hospital blast that killed hundreds.'],
    ['regime', 'The regime denied using chemical weapons in the attack that killed 80.'],
  ]),
  ...rows('rejected', [
    [
      'military',
      "The military dismissed the rebels' claim to have killed 30 soldiers as propaganda. Rebels claimed responsibility for the attack. The military rejected the rebels' claim as baseless.",
    ],
  ]),
  ...rows('no_claim', [
    [
      null,
      'No one has claimed responsibility for the attack, but the Islamic State has carried out similar bombings that killed dozens.',
    ],
    [null, 'It was unclear who killed the men and no group has taken responsibility.'],
    [null, 'There has been no claim of responsibility so far for the killings.'],
  ]),
  ...rows('not_attributed', [
    [null, 'The motive was unknown and it was not clear who carried out the killing of the mayor.'],
    [null, 'The police chief declined to say who was behind the bombing.'],
  ]),
];
