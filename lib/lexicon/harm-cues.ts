import type { Effect } from '../model/figure';
import { wordMap, wordSet } from './word-set';

/** Words of a fear and no event: "feared dead", "believed to have died". */
export const FEARED = wordSet('feared believed presumed thought suspected assumed');

/** Telling before "to be": what follows has happened ("were reported to be wounded"). */
export const TOLD = wordSet('reported said known understood confirmed alleged');

/** Participles before the noun they harm: "wounded demonstrators", "20 displaced people". */
export const HARM_MODIFIER = wordSet('wounded injured displaced kidnapped abducted murdered slain martyred');

/** Those of them that only describe where no figure stands before the noun: "found injured people". */
export const HARM_ADJECTIVE = wordSet('wounded injured displaced');

/** Forms that are nouns as well: "a shot to the head", "the wound". */
export const HARM_NOUN = wordSet('shot hurt stab wound');

/** Words that show such a form to be a noun. */
export const NOUN_OPENER = wordSet('a an the each every one single gun this that no');

/** Wordings that tell no outcome: those shot or stabbed may live or die. */
export const OPEN_OUTCOME = wordSet('shoot stab shooting stabbing hit');

/** Verbs of bullets and fragments. */
export const STRIKE = wordSet('hit hitting struck striking grazed grazing');

/** Where a body is struck: "hit in the left leg". */
export const BODY_PARTS = wordSet(
  'head face neck chest back torso abdomen stomach hip groin buttocks shoulder shoulders arm arms hand hands leg legs thigh thighs knee foot feet side body',
);
export const ARTICLES_AND_OWNERS = wordSet('the his her their');

/** Words of shots beside them. */
export const FIRE = wordSet(
  'shot shots shooting fire fired firing gunfire gunshots bullet bullets gunman gunmen shooter shooters sniper shrapnel',
);

/** Words that tell that someone of a group died ("taken to hospital, where three died"). */
export const SOME_DIED = wordSet('died dead succumbed passed');

/** The dead as a body of people: "among the dead", "among the martyrs". */
export const THE_DEAD = wordSet('dead deceased fatalities martyrs');

/** Relatives and men of one's own, who are lost to death: "lost three of its men". */
export const MOURNED = wordSet(
  'family men relatives souls cadre cadres comrade comrades colleague colleagues martyr martyrs',
);

/** Words behind "died" by which nobody died: "the storm died down", "old habits die hard". */
export const DIED_AWAY = wordSet('down out off hard');

/** Verbs that take lives: "claimed 12 lives". */
export const TAKE_LIVES = wordSet('claim claimed claiming claims cost costing costs took taken taking takes lost');

/** Words of fighting behind the fallen: "fell in the battle for the ridge", "fell defending the post". */
export const FIGHTING = wordSet(
  'battle battles clash clashes combat fighting action firefight ambush assault defending line',
);

/** The dead themselves. */
export const BODY = wordSet('body bodies corpse corpses');

/** Words before "multiple injuries" by which they are one body's. */
export const BODILY = wordSet(
  'suffered sustained received suffering sustaining had has have with of from as to his her their',
);

/** What "bodies of" something else are of: "bodies of water". */
export const NO_BODIES = wordSet('water work evidence research law literature knowledge');

/** The dead, where whose they are follows: "bodies of 12 soldiers". */
export const BODIES_OF = wordSet('body bodies remains corpses');

/** Words of finding, moving and showing the dead: bodies near them are counted. */
export const RECOVERY = wordSet(
  `spotted found deposited arrived came come piled saw seen taken collected buried carried handed returned removed extracted transported shows showed recovered recover retrieved pulled discovered unearthed exhumed
  discovery recovery dug dumped strewn lying counted received reached brought placed laid delivered transferred located finding recovering retrieving discovering washed morgue morgues mortuary mortuaries`,
);

/** Finding the dead: "found Ana Ruiz, 34, dead". */
export const FINDING = wordSet('found find finding discovered discovering left leaving');

/** Words of an age set off behind people: "ages 9 and 2". */
export const AGE_WORDS = wordSet('age ages aged and years year old both');

/** Burying the dead. */
export const BURY = wordSet('buried bury burying buries');

/** What buries people who may yet live. */
export const BURIERS = wordSet(
  'landslide landslides mudslide mudslides avalanche avalanches slide collapse collapsed collapses collapsing earthquake quake rubble debris mud snow earth hillside slope eruption ash',
);

/** Words behind a burial of the living, or of those not yet known dead. */
export const TRAPPED = wordSet('under beneath alive rubble');

/** Taking people captive: "took five policemen hostage". */
export const TAKE_CAPTIVE = wordSet('took taking taken held holding');

/** Verbs that drive people out, before "to flee" or "from their homes". */
export const FORCING = wordSet('forced forcing forces drove driven driving prompted compelled caused causing');

/** Where those driven out leave. */
export const FLIGHT = wordSet('flee evacuate leave homes home houses villages');

/** What those taken become. */
export const CAPTIVE = wordSet('hostage captive prisoner');

/** Nouns for people in somebody's hands. */
export const CAPTIVES = wordSet('hostage hostages captive captives');

/** Those in somebody's hands, without a noun: "among those taken". */
export const THOSE_TAKEN = wordSet('taken seized');

/** Letting captives go or bringing them home. */
export const RELEASE = wordSet(
  'rescue rescued rescues rescuing free freed freeing release released releasing swap swapped exchange exchanged saved liberated',
);

/** Verbs that send people to hospital, or to hell. */
export const SENDING = wordSet('sent sending sends send dispatched dispatching put putting landed landing');

/** Where they send them. */
export const SENT_TO = wordSet('hell hospital hospitals');

/** Words just before the hospital that people are sent to. */
export const HOSPITAL_OPENER = wordSet('to in into the a local area nearby');

/** Violence that may end in death: "hacked four people to death". */
export const BEATING = wordSet(
  'hacked hacking beat beaten beating burned burnt burning crushed crushing strangled stoned trampled bludgeoned clubbed tortured lynched stabbed shot stabbing shooting',
);

/** Treating patients. */
export const TREATING = wordSet('treated treating treats');

/** What the harmed are treated for; other patients are ill. */
export const WOUNDS = wordSet(
  'burn burns wound wounds injury injuries smoke shock fractures gunshot shrapnel cuts bruises trauma',
);

/** Behind a part, the part died: "six were shot, two fatally". */
export const FATALLY = wordSet('fatally mortally');

/** Whom police catch: arrested, whoever they fought for. */
export const WANTED = wordSet(
  'suspect fugitive escapee convict killer murderer attacker assailant shooter gunman knifeman robber thief criminal driver',
);

/** Verbs of taking that police do as well as armed groups. */
export const CAPTURING = wordSet('capture captures captured capturing');
/** Nouns of what is done to a body: "sustained life-threatening injuries", "with gunshot wounds". */
export const HURTS = wordSet('injuries injury wounds wound burns fractures lacerations');

/** Verbs of bearing them. */
export const SUSTAIN = wordSet(
  'sustained sustaining sustain suffered suffering suffer received receiving receive incurred incurring had has have with from',
);

/** Words before them by which their bearers died. */
export const DEADLY = wordSet('fatal mortal deadly');

/** Words inside a remark on them: "what police say are minor injuries". */
export const REMARK = wordSet(
  'what police officials officers doctors authorities deputies say said says called described believe are were appeared appear to be as',
);

/** Taking people to a hospital. */
export const TRANSPORT = wordSet(
  'taken rushed shifted transported airlifted flown admitted moved transferred sent brought evacuated ferried driven carried',
);

/** Those of them that people do by themselves. */
export const HURRIED = wordSet('rushed moved');

/** Those of them that post staff as well. */
export const POSTED = wordSet('moved transferred sent brought');

/** Nouns that end a hospital's name. */
export const HOSPITAL = wordSet('hospital hospitals clinic clinics infirmary');
/** The same behind "medical", "trauma", "health". */
export const HOSPITAL_PAIR = wordSet('center centre centers centres college complex facility institute');
export const HOSPITAL_KIND = wordSet('medical trauma health hospital healthcare care');

/** Words of people whom nothing befell. */
export const UNHARMED = wordSet('uninjured unharmed unhurt unscathed');

/** Looking for people. */
export const SEARCHING = wordSet('search searching searched looking hunting hunt');

/** Words of a rescue: those sought beside them are lost, not wanted. */
export const RESCUING = wordSet(
  'rescue rescuers rescuer divers firefighters searchers coastguard lifeboat lifeboats helicopters survived survivors missing trapped rubble debris wreckage avalanche capsized sank sunk collapsed swept',
);

/** How gravely: "sixty were hurt, ten seriously". */
export const GRAVELY = wordSet('seriously critically severely gravely badly fatally');

/** Words behind "four of them" that go on telling how they were harmed: "two of them critically". */
export const HARMED_HOW = wordSet('in at on under by hung hanged seriously critically severely fatally from with');

/** Nouns that make another thing of "death", "casualty", "body" or "hostage": "death penalty", "casualty ward". */
export const COUNT_COMPOUND = wordSet(
  `toll penalty sentence threat threats row rate rates ward certificate squad bed cap march count counts language politic camera cameras armor armour shop crisis situation standoff taker negotiator negotiations
  figures figure numbers department unit part parts bag bags`,
);

/** Nouns that count the dead, and charges as well: "charged with four murders". */
export const CHARGEABLE = wordSet('murders homicides killings deaths');

/** Words of a charge. */
export const CHARGED = wordSet(
  'charged counts convicted accused suspected guilty indicted sentenced suspicion count linked confessed',
);

/** Words just before such a noun that say how it is known: "17 confirmed deaths", "three storm-related fatalities". */
export const COUNTED_HOW = wordSet(
  'confirmed reported recorded suspected alleged related weather-related storm-related heat-related crash-related gun-related',
);

/** One of them, which an ordinal may count: "a third death". */
export const ONE_DEATH = wordSet('death fatality body drowning');

/** Words before "casualty" that make it a person: not "a casualty of the cup tie". */
export const CASUALTY_MODIFIER = wordSet('civilian military one second first police army single fatal');

/** Words that count the victims of a deed: "a triple murder". */
export const MULTIPLE = wordMap<number>({ double: 2, triple: 3, quadruple: 4, quintuple: 5 });

/** The deeds they count. */
export const MULTIPLE_DEED = wordMap<Effect>({
  murder: 'killed',
  homicide: 'killed',
  killing: 'killed',
  slaying: 'killed',
  assassination: 'killed',
  drowning: 'killed',
  lynching: 'killed',
  kidnapping: 'abducted',
  abduction: 'abducted',
  shooting: 'casualties',
  stabbing: 'casualties',
});

/** Taking people by force. */
export const SEIZE = wordSet('seize seizes seized seizing');

/** The same with a particle: "whisked away two women", "took away the students". */
export const CARRIED_OFF = wordSet(
  'took taken taking whisked whisking carried carrying marched marching herded herding dragged dragging led',
);
export const OFF = wordSet('away off');
/** The same without one, by armed people: "the gunmen took 80 students". */
export const TAKING = wordSet('took taken');
/** Behind those taken: to be helped, or by surprise. */
export const NOT_AWAY = wordSet('to by as in for on');

/** Words of an abduction, beside the people who carry it out. */
export const TAKERS = wordSet('ransom captors abductors kidnappers abducted kidnapped hostages captivity gunpoint');

/** Words between the dead and the hurt where one figure counts both. */
export const AND_OR = wordSet('and or');

/** Before "to killing": what was done is owned to, in court or to the police. */
export const CONFESSING = wordSet('guilty admitted admits admitting confessed confesses confessing confession plea');

/** Verbs of a means by which something was done: "used rifles to kill 15". */
export const MEANS = wordSet('used using');

/** Behind "killed off": where it happened. */
export const OFFSHORE = wordSet('coast coasts shore shores island islands cape peninsula capital');

/** Behind "to his": the end of a fall. */
export const TO_DEATH = wordSet('death deaths');

/** Ways down that end in death: "fell to his death", "was pushed to her death". */
export const FALLING = wordSet(
  'fell fallen plunged plunging plummeted fall falling jumped leapt leaped tumbled dropped slipped pushed thrown shoved hurled swept dragged sucked',
);

/** Adverbs by which a fall is only supposed. */
export const LIKELY = wordSet('likely probably apparently presumably');

/** Behind somebody believed dead: he lives. */
export const FOUND_ALIVE = wordSet('alive');

/** Before "death": what a charge is called by ("a crash causing death"). */
export const CAUSING_DEATH = wordSet('causing');

/** Where somebody died of what happened there: "died at the scene", "on the spot". */
export const AT_THE_SCENE = wordSet('scene spot site roadside');

/** What a count is aimed at. */
export const TARGETS = wordSet('target targets goal goals');
