import { wordSet } from './word-set';

/** Closed-class words the grammar walks over or stops at. */
export const BE = wordSet(
  "be remain remains remained is are was were been being am get gets got getting gotten isn't wasn't weren't aren't s're they're he's",
);
/** Forms of "be" alone, and by number. */
export const COPULA = wordSet('is are was were');
export const SINGULAR_BE = wordSet("is was isn't wasn't");
export const PLURAL_BE = wordSet("are were aren't weren't");
export const HAVE = wordSet("has have had having haven't hasn't hadn't they've we've i've he'd they'd");
export const MODAL = wordSet(
  "will would could can may might shall should must won't wouldn't couldn't can't cannot mightn't i'll we'll they'll he'll i'd we'd",
);
/** Modals that, with "have", guess at an event: "may have died". */
export const CONJECTURE = wordSet('may might must');
/** Participles without -ed, -en or -wn that share an auxiliary: "were [hit] and injured". */
export const IRREGULAR_PARTICIPLE = wordSet('hit shot struck hurt slain held');
/** Past tenses without -ed that open the first of two predicates: "a boy fell from a roof and died". */
export const IRREGULAR_PAST = wordSet('fell ran went');
export const NEGATION = wordSet(
  "not no never n't nobody none neither nor without isn't wasn't weren't aren't haven't hasn't hadn't didn't doesn't don't won't cannot can't couldn't",
);
export const PREPOSITION = wordSet(
  'in at on by of next from to with within without near during after before since for over under into onto through throughout across around between against amid among amongst inside outside as than despite about upon off via per toward towards along beside besides beyond below above behind following due aboard',
);
export const CONJUNCTION = wordSet('and or but nor yet & plus');
/** Words that open a clause of its own: a subject is not looked for across them. */
export const SUBORDINATOR = wordSet(
  'that when while as after before since because if although though whereas where until unless once whether how why what so',
);
export const PRONOUN = wordSet(
  'he she it they we i you him her them us me himself herself themselves itself who whom whose which this these those there someone somebody anyone everyone',
);
/** Pronouns of one person. */
export const ONE_PERSON = wordSet('he she him himself herself');
export const REFLEXIVE = wordSet('himself herself itself themselves');
/** Words that join the doer to others harmed: "himself and five others", "herself along with two guards". */
export const JOINS_OTHERS = wordSet('and plus along with together as well');
/** Pronouns for people named before: "four of them"; with those that point at them; with all that "of" may take. */
export const ANAPHOR = wordSet('them whom');
export const POINTER = wordSet('them whom those these');
export const PARTITIVE = wordSet('them whom us which');
export const RELATIVE = wordSet('who whom whose which that');
export const DETERMINER = wordSet(
  'the a an his her their its our my your this that these those another any every each some no both all',
);
export const POSSESSIVE_DETERMINER = wordSet('his her their its our my your');
/** Adverbs and particles that stand between a subject, its auxiliaries and its verb. */
export const ADVERB = wordSet(
  'also themselves himself herself already allegedly apparently reportedly later then since still now so far thus just only even both either either/or all then again eventually subsequently instantly immediately seriously critically severely badly slightly lightly gravely mortally fatally initially originally previously accidentally mistakenly deliberately brutally tragically simultaneously together alone instead however meanwhile first recently today yesterday tonight here there afterwards confirmed reported believed feared presumed said thought known understood found declared pronounced being further not never to directly indiscriminately summarily extrajudicially overnight each',
);

/** Words and names that end as an adverb does and are none. */
const LY_NOUNS = wordSet(
  'family only assembly elderly italy sicily july ally rally bully supply reply emily kelly billy holly sally molly nelly',
);

/** An -ly adverb by its form ("seriously"). */
export const endsAsAdverb = (norm: string): boolean => norm.length > 4 && norm.endsWith('ly') && !LY_NOUNS.has(norm);

/** An adverb, by table or form, that is no noun. */
export const isAdverb = (norm: string): boolean => ADVERB.has(norm) || endsAsAdverb(norm);

const PHRASE_END: ReadonlySet<string> = new Set(
  [BE, HAVE, MODAL, PREPOSITION, CONJUNCTION, SUBORDINATOR, PRONOUN, DETERMINER, NEGATION, ADVERB].flatMap((words) => [
    ...words,
  ]),
);

/** Is the word one that can't continue a noun phrase (so that the phrase before it has ended)? */
export function endsPhrase(norm: string): boolean {
  return PHRASE_END.has(norm) || endsAsAdverb(norm);
}

/** Common verbs that may follow a subject; they end a noun phrase. */
export const COMMON_VERB = wordSet(
  `said says say told tells added announced reported reports claimed claims remain remains remained live lives lived want wanted work works went goes go came come comes left leave leaves took take takes made make
  began begin opened attended arrived arrive received suffered sustained lost lose fell fall escaped escape survived survive managed tried try fought fight belonged belong became become stood sat ran run
  stormed attacked opened entered carried fired hit struck seized held hold wearing carrying armed identified named aged believed suspected accused trapped feared presumed including working living travelling traveling riding
  returned gathered joined blew detonated threw surrendered confirmed known seen found let continue continued need needed face faced seek sought sheltering gave give forced driven`,
);

/** Nouns that take a person word before them and make it no person ("police station", "student leader" stays one). */
export const NON_PERSON_HEAD = wordSet(
  `station stations post posts camp camps base bases convoy convoys vehicle vehicles van vans car cars truck trucks bus buses checkpost checkposts checkpoint checkpoints building buildings house houses home homes office offices
  headquarters operation operations attack attacks raid raids force's ship ships boat boats plane planes helicopter helicopters drone drones rocket rockets missile missiles position positions target targets group groups
  unit units battalion battalions brigade brigades party parties union unions council academy college school schools hospital hospitals market markets village villages town towns leader's body's report reports
  case cases charge charges investigation investigations tank tanks training line lines patrol patrols barracks outpost outposts compound compounds hideout hideouts stronghold strongholds area areas district
  movement network networks cell cells website tower towers train trains stadium match game games team teams film movie book novel series song album`,
);

/** Lower-case words inside names ("bin", "de la"). */
export const NAME_PARTICLE = wordSet(
  'bin bint ibn al el de la del della di da dos das van von der den ul ur ud un abu abd y e',
);

/** Words that make a capitalised run a body or a place and no person. */
export const NOT_A_NAME = wordSet(
  `army bureau intelligence ministry's rifles regiment corps guards levies rangers scouts fusiliers marines forces force police ministry street road avenue city county state university college hospital center centre clinic infirmary institute medical party front group council committee bank company inc corp department court agency church mosque airport airlines airways flight
  association associations organisation organization organisations society federation foundation charity company trust network union league institute initiative programme program mission
  movement brigade brigades battalion command authority government parliament senate house office school park square bridge river island islands mountain mountains valley district province region republic union kingdom states nations
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  outside inside near around since during under over above below behind between within across along among amid against despite following until elsewhere
  the a an in on at it he she they we i but and or if when while after before as for from to of by with this that these those there here no not what who how why where according meanwhile however earlier later also both some many most all several
  one two three four five six seven eight nine ten hundreds thousands dozens scores israel hamas russia ukraine syria iraq iran pakistan india nigeria afghanistan somalia yemen libya sudan egypt turkey france germany britain china japan
  america american islamic muslim christian jewish western northern southern eastern central north south east west middle us u.s uk u.k un u.n eu nato isis isil is daesh taliban isaf idf ispr reuters afp ap cnn bbc god allah lord heaven`,
);

/** Animals that fighters call themselves by: people where a capital stands ("120 Tigers were killed"). */
export const FIGHTING_NAME = wordSet('tigers');

/** Plurals that look like people by their ending or capital and are none. */
export const NOT_PEOPLE = wordSet(
  `barriers carriers frontiers tiers piers terriers fliers specimens regimens acumen omen nations states times news gardens makers-mark olympics games series streets islands hills springs falls heights angels giants raiders
  mondays tuesdays wednesdays thursdays fridays saturdays sundays awards emirates netherlands philippines oscars grammys boeings toyotas qassams katyushas kalashnikovs hurricanes careers oranges dolphins bulls lions eagles bears
  numbers papers quarters towers orders powers rivers letters containers trailers tankers helicopters bunkers computers centers matters boulders fingers shoulders trackers boosters launchers freighters mortars doors floors tractors
  reactors motors colors colours mirrors corridors sensors generators errors factors sectors elevators sneakers rollers heaters coolers printers servers routers posters corners borders dollars members-only chapters characters theaters counters scooters cruisers
  cleaners-dry burners boilers rubbers quarters transformers tigers wolves others ministers-only carriers bombers-b layers feathers blisters ladders spiders lobsters oysters hamsters monsters masters-degree papers newspapers flowers showers supermarkets cancers ulcers disasters clusters timbers embers drawers rulers-of skyscrapers wolves rangers-fc cowboys patriots yankees dodgers lakers warriors celtics rockets saints texans ravens steelers packers browns bengals`,
);
