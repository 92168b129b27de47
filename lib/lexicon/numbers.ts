import { wordMap, wordSet } from './word-set';

/** Number words to their values. */
export const UNITS = wordMap<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const TENS = wordMap<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Multipliers, with the South Asian ones. */
export const SCALES = wordMap<number>({
  hundred: 100,
  thousand: 1_000,
  lakh: 100_000,
  lakhs: 100_000,
  lac: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
});

/** Ordinals that count a victim ("a fifth victim", "the 10th body"). */
export const ORDINALS = wordMap<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
});

/**
 * Vague words and the lower bounds that the ACLED codebook and our coding rules give them.
 * The bound orders comparisons and is exported; the words are what is shown.
 */
export const VAGUE = wordMap<number>({
  several: 3,
  many: 3,
  numerous: 3,
  countless: 3,
  multiple: 3,
  various: 3,
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1_000,
  millions: 1_000_000,
});

/** Words before a figure that set its bounds; longest first where one begins another. */
export const QUALIFIERS: {
  words: string;
  precision: 'at_least' | 'more_than' | 'up_to' | 'fewer_than' | 'about' | 'exact';
}[] = [
  { words: 'no fewer than', precision: 'at_least' },
  { words: 'not fewer than', precision: 'at_least' },
  { words: 'no less than', precision: 'at_least' },
  { words: 'not less than', precision: 'at_least' },
  { words: 'a minimum of', precision: 'at_least' },
  { words: 'at least at', precision: 'at_least' },
  { words: 'at least', precision: 'at_least' },
  { words: 'at the least', precision: 'at_least' },
  { words: 'atleast', precision: 'at_least' },
  { words: 'well over', precision: 'more_than' },
  { words: 'in excess of', precision: 'more_than' },
  { words: 'upwards of', precision: 'more_than' },
  { words: 'upward of', precision: 'more_than' },
  { words: 'anywhere from', precision: 'exact' },
  { words: 'anywhere between', precision: 'exact' },
  { words: 'somewhere between', precision: 'exact' },
  { words: 'no more than', precision: 'up_to' },
  { words: 'not more than', precision: 'up_to' },
  { words: 'more than', precision: 'more_than' },
  { words: 'over', precision: 'more_than' },
  { words: 'above', precision: 'more_than' },
  { words: 'a maximum of', precision: 'up_to' },
  { words: 'as many as', precision: 'up_to' },
  { words: 'up to', precision: 'up_to' },
  { words: 'upto', precision: 'up_to' },
  { words: 'at most', precision: 'up_to' },
  { words: 'fewer than', precision: 'fewer_than' },
  { words: 'less than', precision: 'fewer_than' },
  { words: 'under', precision: 'fewer_than' },
  { words: 'an estimated', precision: 'about' },
  { words: 'estimated', precision: 'about' },
  { words: 'somewhere around', precision: 'about' },
  { words: 'in the region of', precision: 'about' },
  { words: 'close to', precision: 'about' },
  { words: 'about', precision: 'about' },
  { words: 'around', precision: 'about' },
  { words: 'some', precision: 'about' },
  { words: 'roughly', precision: 'about' },
  { words: 'approximately', precision: 'about' },
  { words: 'nearly', precision: 'about' },
  { words: 'almost', precision: 'about' },
  { words: 'nearby', precision: 'about' },
  { words: 'exactly', precision: 'exact' },
  { words: 'a total of', precision: 'exact' },
  { words: 'total', precision: 'exact' },
  { words: 'only', precision: 'exact' },
  { words: 'just', precision: 'exact' },
];

/** Words after a number that make it a measure, a time, money or a rate and no count of people. */
export const MEASURES = wordSet(
  `percent per cent pc % km kms kilometres kilometers kilometre kilometer mile miles metre metres meter meters feet foot ft inches inch cm mm yards yard acres acre hectares hectare
  kg kgs tonnes tonne tons ton pounds pound lbs grams litres liters gallons degrees celsius fahrenheit mph kph knots
  second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries o'clock am pm a.m p.m a.m. p.m. gmt est edt ist utc
  dollars dollar euros euro rupees rupee rs naira pesos cents billion trillion bn
  times points point goals goal runs wickets seats votes votes' per-cent magnitude calibre caliber mm-caliber
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);

/** Words before a number that make it a name, a date or a place. */
export const NUMBERED = wordSet(
  `no no. number highway route interstate flight chapter article section page ward sector block platform line gate room floor phase level grade class bus train unit camp channel psalm verse rule act bill age aged
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec early mid late bn f-16 covid-19 covid
  boeing airbus tupolev ilyushin antonov embraer bombardier cessna fokker sukhoi mig squadron battalion brigade regiment precinct resolution runway exit junction`,
);

/** Words and signs of money before a number. */
export const CURRENCY = wordSet('rs rs. inr pkr usd eur gbp ngn naira kes ksh r us$ a$ c$ tk bdt');

/** Words beside the number words and ordinals that can open a quantity: "a dozen", "half a dozen". */
export const QUANTITY_OPENER = wordSet('a an half both few some unknown');

/** Adjectives inside "a … number of": the number stays vague. */
export const VAGUE_SIZE = wordSet(
  'large small limited significant unknown undisclosed unspecified undetermined unconfirmed unverified untold sizeable huge great good',
);

/** Words before "many" by which it counts nothing yet: "as many", "how many". */
export const BEFORE_MANY = wordSet('as how so too that');

/** Openers of "another 30", "a further 7". */
export const MORE_BEFORE = wordSet('another further additional');

/** The same behind the figure: "15 more". */
export const MORE_BEHIND = wordSet('more further additional');

/** Both: words around a figure that counts on from an earlier one. */
export const MORE: ReadonlySet<string> = new Set([...MORE_BEFORE, ...MORE_BEHIND]);

/** Words between a figure and its noun that say which people are counted and not what they are: "12 more soldiers". */
export const MORE_AFTER = wordSet('more additional further other different fresh');

/** Words inside "as … as" by which the number is an age or a date: "as young as 9". */
export const AGE_OR_DATE = wordSet('young old early late little');

/** Words before ages. */
export const AGED = wordSet('aged ages age');

/** Stems behind a hyphen that make a number a measure: "30-minute", "12-storey". */
export const ATTACHED_MEASURES =
  'year month week day hour minute mile km point member storey story foot metre meter seat man person bed room'.split(
    ' ',
  );

/** Shares before "of": no figure of people is given. */
export const SHARE = wordSet(
  'most half percent cent majority third quarter part fraction percentage proportion many some rest',
);

/** Words before a plural by which nobody counted: "how many people". */
export const NOBODY_COUNTED: ReadonlySet<string> = new Set([
  'how many',
  'so many',
  'number of',
  'numbers of',
  'some of',
]);

/** The fraction in an age: "three-and-a-half-year-old". */
export const HALF = wordSet('half');

/** Verbs whose particle is "over", so that it bounds no number: "handed over eight bodies". */
export const OVER_VERBS = wordSet('hand hands handed handing turned turning signed signing');
