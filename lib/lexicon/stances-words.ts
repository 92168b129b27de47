import { wordSet as set } from './word-set';

/** Short word lists of single rules of responsibility, each keyed by `Token.norm`. */

/** Words after the verb "suspects". */
export const AFTER_SUSPECTS = set('that the of');

/** Whoever it may be. */
export const ANYONE = set('anyone anybody');

/** Words for armed people who have no name. */
export const ARMED_MEN = set('men armed');

/** Nouns for having done it. */
export const AUTHORSHIP_NOUNS = set('responsibility involvement role');

/** Predicates of having done it. */
export const BEHIND_IT = set('behind responsible');

/** Words that make "at" a bound. */
export const BOUNDS_OF_AT = set('least most');

/** First words of what is denied where it is a deed. */
export const DENIED_OPENERS = set(
  'responsibility involvement having being role any all it carrying its their his that the charge accusation accusations allegation allegations charges murder attempted this so',
);

/** Words after a deed's verb that are no object and open none: "reported eight soldiers killed *elsewhere*". */
export const NO_OBJECTS = set('elsewhere nearby overnight here there yesterday today so and or');

/** What is denied, in one word. */
export const DENIED_PRONOUNS = set('it this');

/** Pronouns by which a denier means itself. */
export const DENIER_PRONOUNS = set('it they he she its their his we our');

/** Pronouns of a body. */
export const GROUP_PRONOUNS = set('it they');

/** Adjectives that leave a doer suspected. */
export const HEDGED_DOERS = set('suspected alleged');

/** What somebody is held. */
export const HELD = set('responsible accountable');

/** Participles before who issued a paper. */
export const ISSUED = set('signed issued released');

/** People who speak for somebody, and are named by that name: "the *family* of Amir Dolan". */
export const KIN = set(
  'family families relative relatives kin parents father mother brother brothers sister sisters son daughter wife husband widow widower uncle aunt cousin lawyer lawyers attorney attorneys supporters neighbours neighbors colleagues friends',
);

/** Words that join two names. */
export const JOINING = set('or and');

/** Words inside names. */
export const NAME_JOINTS = set('of and for');

/** First words of what is denied where it is no deed. */
export const NOT_DENIED = set(
  'deliberately intentionally intending intent wanting wrongdoing corruption reports rumours rumors entry access bail visa visas request permission',
);

/** Words before "denied" by which nobody denies. */
export const NO_DENIAL = set("not never neither cannot t didn't to was were been being");

/** Words before "suspected" that make it no accusation. */
export const NO_SUSPECT_LEADS = set('with against between and');

/** Pronouns by which somebody owns to a deed. */
export const OWNER_PRONOUNS = set('its their his they it he');

/** Pronouns by which a teller means itself. */
export const OWN_PRONOUNS = set('it its they their his our we');

/** Helpers of a passive. */
export const PASSIVE_HELPERS = set('was were is are been being stands stand stood');

/** Relative pronouns before what was done to somebody. */
export const PASSIVE_RELATIVES = set('who which whom');

/** Relative pronouns of persons. */
export const PERSON_RELATIVES = set('who whom');

/** Arabic articles that a hyphen ties to a name. */
export const RUN_ARTICLES = set('al el');

/** Relative pronouns of things. */
export const THING_RELATIVES = set('which that');

/** What is not known. */
export const UNKNOWN = set('unclear unknown');

/** Small words inside the capitals of a name. */
export const RUN_JOINTS = set('of for the al de and e ul ur i');

/** Between a suspect and "charged". */
export const CHARGE_HELPERS = set('is are was were been be being also formally each both all');

/** Words after "identified" and the name. */
export const NAMED_AS = set('as by');

/** Words after whom somebody blames. */
export const BLAMED_FOR = set('for of as who responsible accountable liable after');

/** After whom somebody charges. */
export const CHARGED_WITH = set('with');

/** Words after whom somebody suspects. */
export const SUSPECTED_OF = set('of in may was had who');
