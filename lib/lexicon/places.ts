import { wordsOf } from './word-set';

/** Widest first: how wide a place is, as far as its words tell. */
export type PlaceLevel = 'country' | 'region' | 'city' | 'area' | 'street' | 'site';

/** Nouns that make the capitals before them, or after "of", a place. */
export const PLACE_HEADS: ReadonlyMap<string, PlaceLevel> = new Map(
  (
    [
      [
        'region',
        'province region governorate state oblast prefecture department county territory peninsula valley strip island islands countryside',
      ],
      ['city', 'city town village municipality borough capital settlement township hamlet'],
      [
        'area',
        'district neighborhood neighborhoods neighbourhood neighbourhoods suburb suburbs quarter area section camp tehsil ward slum frontline',
      ],
      [
        'street',
        'street streets st avenue avenues ave road rd boulevard blvd lane ln drive dr court ct place pl way highway hwy parkway pkwy terrace circle freeway chowk bypass square',
      ],
      [
        'site',
        `hospital museum airport mosque church school university college station base park mall prison jail bridge hotel synagogue
         temple market factory plant building apartments apartment crossing checkpoint checkpost port stadium club nightclub bar
         restaurant cathedral embassy theater theatre cinema center centre farm motel townhomes homes library`,
      ],
    ] as [PlaceLevel, string][]
  ).flatMap(([level, cell]) => wordsOf(cell).map((word): [string, PlaceLevel] => [word, level])),
);

/** Nouns right before the names of several places ("the villages Tokhar and Hoshariyeh", "districts of …" has its preposition). */
export const PLURAL_HEADS: ReadonlySet<string> = new Set(
  wordsOf('villages towns cities districts provinces regions neighborhoods neighbourhoods suburbs'),
);

/** Verbs whose object is the place that was hit ("an earthquake struck northern Peru"). */
export const HITTING: ReadonlySet<string> = new Set(
  wordsOf(
    'hit hits hitting struck strikes rocked rocks shook shakes targeted bombed shelled pounded battered devastated swept',
  ),
);

/** Words that begin a place without a name ("in a village", "in another district"). */
export const UNNAMED_LEADS: ReadonlySet<string> = new Set(wordsOf('a an another one nearby'));

/** Prepositions that put an incident somewhere. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  wordsOf(
    'in at near outside around across inside throughout within off on of from into to toward towards between along above',
  ),
);

/** Those that take a place only where its own words say that it is one ("on Edwards Street", "the city of X"). */
export const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set(
  wordsOf('on of from to into toward towards off along between above'),
);

/** Lower-case words that may stand between the preposition and the name. */
export const PLACE_MODIFIERS: ReadonlySet<string> = new Set(
  wordsOf(
    `the a an northern southern eastern western central downtown north south east west northeast northwest southeast southwest
     northeastern northwestern southeastern southwestern upper lower greater rural suburban nearby neighboring neighbouring
     rebel held rebel-held government-held government controlled occupied besieged remote restive volatile troubled coastal
     capital port border mostly densely populated busy crowded strategic federal
     city town village province district region state neighborhood neighbourhood suburb area county governorate of tribal
     refugee camp countryside outskirts suburbs part parts`,
  ),
);

/** Small words inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  wordsOf('al el de del la las los le du des van von bin i da do dos ul ur us as az ez an ash ed'),
);

/** Capitalised words that are no place though a preposition stands before them. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  wordsOf(
    `twitter facebook telegram instagram whatsapp youtube english arabic urdu spanish french parliament congress senate
     god allah islam christmas easter ramadan eid thanksgiving halloween police army ministry government reuters afp ap cnn bbc nbc
     abc cbs fox dawn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
     september october november december i he she it they we the a an this that these those his her their our its my
     president minister mr mrs ms dr gen col capt sgt lt prime chief officer officials sheriff detective mayor judge
     polish afghan arab european islamic british dutch danish swiss spanish kurdish sunni shia shiite christian jewish muslim islamist baloch read is
     tv air watch more photo video image u.n un nato isis isil daesh hamas taliban hezbollah covid covid-19 am pm est et gmt response addition total fact
     news reports crime stoppers if there but when while after before however meanwhile also as at in on by for and or`,
  ),
);

/** Full names of countries and a few widest regions, in one or more words joined by spaces; only for telling wide from narrow. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,benin,bolivia,bosnia,
botswana,brazil,britain,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,central african republic,chad,chile,china,colombia,congo,
costa rica,croatia,cuba,cyprus,czech republic,denmark,djibouti,dominican republic,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,
finland,france,gabon,gambia,georgia,germany,ghana,greece,guatemala,guinea,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,
israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,liberia,libya,lithuania,
madagascar,malawi,malaysia,mali,mauritania,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,
new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,qatar,
romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,
south sudan,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tunisia,turkey,turkmenistan,uganda,
ukraine,united arab emirates,united kingdom,united states,uruguay,uzbekistan,venezuela,vietnam,wales,yemen,zambia,zimbabwe,u.s,u.k,us,uk,
america,europe,africa,asia,middle east,palestine,west bank,kashmir,balkans,sahel`
    .split(/[,\n]+/)
    .filter(Boolean),
);

/** Directions that widen nothing: "New Mexico" is one name, "Zor Syria" is two. */
export const COMPOUND_LEADS: ReadonlySet<string> = new Set(
  wordsOf('new north south west east papua equatorial republic'),
);

/** Capitals right after a name that make it an organisation's ("Aleppo Police Command"). */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  wordsOf(
    'police army ministry command force forces times post news council sheriff department fire mayor medical health authority agency league cup united rangers minister secretary spokesman spokeswoman',
  ),
);

/** Where the hurt are taken and the accused are held: no place of an incident unless it was the target. */
export const CARE: ReadonlySet<string> = new Set(
  wordsOf('hospital hospitals center centre clinic jail prison court courthouse courtroom'),
);

/** Verbs and states of those taken, treated or held there. */
export const CARING: ReadonlySet<string> = new Set(
  wordsOf(
    'taken transported rushed treated treatment hospitalized hospitalised died dies pronounced flown airlifted condition recovering released surgery admitted booked held jailed detained arraigned appeared appear appearance driven brought transferred surgeons doctors treating',
  ),
);

/** Lower-case nouns after a name that are no part of it: "a Charleston bar" is in Charleston. */
export const COMMON_SITES: ReadonlySet<string> = new Set(
  wordsOf(
    'bar home homes apartment apartments restaurant church school park mall hotel club nightclub motel building house store market factory street streets library college bridge farm',
  ),
);

/** Words that go on after a place; anything else after "U.S." makes it an adjective. */
export const AFTER_PLACES: ReadonlySet<string> = new Set(
  wordsOf(
    'and or on in at by for from to since after before when while who that which is was are were has have had as with but during over into killed killing',
  ),
);

/** Offices that stand after the name of their town. */
export const POLICE: ReadonlySet<string> = new Set(wordsOf('police sheriff firefighters'));

/** Words before "police" that are no town. */
export const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(
  wordsOf(
    'state military metropolitan metro federal national riot local county city capital forensic religious border traffic transit railway secret university campus national the',
  ),
);

/** Words before "Department" that make it an office, and after "Fire" that make it one. */
export const OFFICES: ReadonlySet<string> = new Set(
  wordsOf(
    'fire police state health justice defense defence interior treasury sheriff labor education homicide department chief officials sources brigade service services crews fighters engines truck trucks',
  ),
);

/** US states by name and by the short forms that newspapers and the post use, each with one key. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  `alabama:ala al,alaska:ak,arizona:ariz az,arkansas:ark ar,california:calif ca,colorado:colo co,connecticut:conn ct,delaware:del de,
florida:fla fl,georgia:ga,hawaii:hi,idaho:id,illinois:ill il,indiana:ind in,iowa:ia,kansas:kan kans ks,kentucky:ky,louisiana:la,maine:me,
maryland:md,massachusetts:mass ma,michigan:mich mi,minnesota:minn mn,mississippi:miss ms,missouri:mo,montana:mont mt,nebraska:neb ne,
nevada:nev nv,new hampshire:n.h nh,new jersey:n.j nj,new mexico:n.m nm,new york:n.y ny,north carolina:n.c nc,north dakota:n.d nd,ohio:oh,
oklahoma:okla ok,oregon:ore or,pennsylvania:pa penn,rhode island:r.i ri,south carolina:s.c sc,south dakota:s.d sd,tennessee:tenn tn,
texas:tex tx,utah:ut,vermont:vt,virginia:va,washington state:wash wa,west virginia:w.va wv,wisconsin:wis wi,wyoming:wyo wy`
    .split(/,\s*/)
    .flatMap((row) => {
      const [name = '', short = ''] = row.split(':');
      return [name, ...wordsOf(short)].map((word): [string, string] => [word, name]);
    }),
);

export const DIRECTIONS: ReadonlySet<string> = new Set(
  wordsOf(
    'northern southern eastern western central north south east west southeast southwest northeast northwest downtown n s e w',
  ),
);

/** Place nouns in lower case that are no part of what tells a place from another. */
export const GENERIC: ReadonlySet<string> = new Set(
  wordsOf(
    'city town village district province region state governorate county neighborhood neighborhoods neighbourhood neighbourhoods area section camp suburb street streets avenue road',
  ),
);

/** The same with a capital: "Kansas City" is not Kansas, but "Edwards Street" is the street called Edwards. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(
  wordsOf(
    'district province region governorate strip street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl',
  ),
);

/** Endings that make a country's people or adjective. */
export const PEOPLE_ENDINGS: readonly string[] = wordsOf('ians ian ans an ns n ese ish is i k ch');
