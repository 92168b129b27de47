import type { IncidentKind } from '../model/incident';
import { wordsOf } from './word-set';

/** Words that tell the kind of an incident, strongest kinds first where an article uses several. */
const WORDS: [IncidentKind, string][] = [
  ['earthquake', 'earthquake earthquakes quake quakes tremor tsunami aftershock'],
  ['flood', 'flood floods flooding flooded floodwaters landslide landslides mudslide mudslides'],
  ['storm', 'storm storms hurricane cyclone typhoon tornado tornadoes blizzard avalanche'],
  ['collapse', 'collapse collapsed collapses stampede crush cave-in'],
  ['drowning', 'drowning drownings drowned capsized capsizing capsizes shipwreck sank sinking'],
  ['crash', 'crash crashes crashed collision collisions collided derailment derailed pile-up'],
  ['fire', 'fire fires blaze blazes inferno wildfire wildfires arson'],
  ['poisoning', 'poisoning poisonings poisoned gassed sarin chlorine'],
  ['disease', 'outbreak epidemic pandemic cholera ebola virus measles'],
  ['stabbing', 'stabbing stabbings stabbed knife machete machetes hacked'],
  ['vehicle', 'rammed ramming'],
  ['airstrike', 'airstrike airstrikes warplane warplanes bombardment bombardments drone drones missile missiles'],
  ['shelling', 'shelling shellings shelled rocket rockets mortar mortars artillery'],
  [
    'bombing',
    'bombing bombings blast blasts explosion explosions bomb bombs bomber bombers ied grenade detonated exploded bombed',
  ],
  ['kidnapping', 'kidnapping kidnappings abduction abductions kidnapped abducted kidnappers hostage hostages'],
  ['execution', 'execution executions executed beheading beheadings beheaded lynching lynched'],
  ['shooting', 'shooting shootings shootout shootouts gunfire gunfight gunbattle gunman gunned shot drive-by shooter'],
  ['protest', 'protest protests protesters demonstration demonstrations riot riots rioting unrest'],
  ['raid', 'raid raids raided siege'],
  [
    'clash',
    'clash clashes clashed fighting firefight firefights skirmish skirmishes ambush ambushes ambushed battle battles',
  ],
  [
    'murder',
    'murder murders homicide homicides slaying slayings killing killings massacre assassination assassinations',
  ],
  ['war', 'war offensive invasion conflict'],
  [
    'attack',
    'attack attacks assault assaults strike strikes incident incidents rampage attackers attacked attacking stormed gunmen',
  ],
];

/** Lexicon key → kind. */
export const KIND_OF: ReadonlyMap<string, IncidentKind> = new Map(
  WORDS.flatMap(([kind, cell]) => wordsOf(cell).map((word): [string, IncidentKind] => [word, kind])),
);

/** Words that a word before turns into another kind ("air strike", "air raids", "car crash" needs none). */
export const FROM_THE_AIR: ReadonlySet<string> = new Set(wordsOf('strike strikes raid raids attack attacks'));

/** Words that make "fire" shooting. */
export const GUNFIRE: ReadonlySet<string> = new Set(
  wordsOf('open opened opening opens under return returned exchanged friendly cross'),
);

/** Kinds from the most telling to the vaguest. */
export const KIND_ORDER: readonly IncidentKind[] = WORDS.map(([kind]) => kind);

/** Nouns that name an incident as a whole and can stand with "that", "another", "the Kech …". */
export const INCIDENT_NOUNS: ReadonlySet<string> = new Set(
  wordsOf(
    `attack attacks assault assaults incident incidents rampage raid raids siege airstrike airstrikes strike strikes
     shelling bombardment bombing bombings blast blasts explosion explosions kidnapping kidnappings abduction abductions
     execution executions beheading beheadings shooting shootings shootout gunfight gunbattle stabbing stabbings
     clash clashes firefight skirmish ambush massacre killing killings murder murders slaying slayings homicide homicides
     assassination crash crashes collision derailment fire blaze inferno earthquake quake tsunami flood floods storm hurricane
     cyclone typhoon tornado collapse stampede shipwreck landslide outbreak protest protests riot riots tragedy disaster
     violence operation operations offensive casualties`,
  ),
);

/** Kinds that people do to one another in war or unrest; the others are crimes, accidents and nature. */
export const ARMED: ReadonlySet<IncidentKind> = new Set([
  'shooting',
  'bombing',
  'airstrike',
  'shelling',
  'clash',
  'raid',
  'kidnapping',
  'execution',
  'war',
  'attack',
  'protest',
  'murder',
  'poisoning',
]);

/** Kinds that come of arms as well as of accidents, and words too common to tell ("killing four"). */
export const EITHER: ReadonlySet<IncidentKind> = new Set(['murder', 'fire', 'collapse', 'other']);

/** Incident nouns whose "of" is followed by the victim, not by the place. */
export const OF_PERSONS: ReadonlySet<string> = new Set(
  wordsOf(
    'killing killings murder murders abduction abductions kidnapping kidnappings assassination execution executions shooting shootings beheading beheadings slaying slayings stabbing',
  ),
);

/** Incident nouns that no name of a place stands before. */
export const PLACELESS_NOUNS: ReadonlySet<string> = new Set(
  'casualties operation operations violence strike strikes raid raids killing shooting'.split(' '),
);
