/**
 * Stems of the words of harm and responsibility in the tables, for the gate: it must not load the tables themselves.
 * Kept in step with them by a test. The plain ones mean harm wherever they stand; the loose ones have peaceful senses
 * ("lost", "captured", "behind") and count only close to people.
 */
export const PLAIN_STEMS =
  '\\b(?:kill(?!er app)|murder|massacr|slaughter|assassin|behead|decapitat|slay|slew\\b|slain|martyr|shaheed|shahadat|neutrali[sz]ed|lynch|electrocuted|homicid|' +
  'injur|wound|kidnap|abduct|hostage|displaced|died\\b|dies\\b|dying\\b|dead\\b|death|deceased|lifeless|perish|drown|succumb|fatal|casualt|corpse|bodies\\b|toll\\b|' +
  'missing\\b|unaccounted|shot dead|shot and|shooting|stabbed|stabbing|gunned|mortally|hurt\\b)';

export const LOOSE_STEMS =
  '\\b(?:execut|eliminat|liquidat|asphyxiat|annihilat|decimat|neutrali[sz]|electrocut|demise|loss\\b|hurt|maim|hospital|captur|captive|prisoner|displac|evacuat|uproot|shoot|shot|stab|die\\b|suffocat|fle[ed]|' +
  'disappear|homeless|body|remains|lives\\b|life\\b|lost\\b|losing|bury|buried|fell\\b|fallen|hell\\b|passed away|numbered|include|to death|burned|burnt|breathed|critical|treated|treatment|sacrifice|ultimate price|' +
  'wip(?:ed|ing) out|t(?:ake|aken|ook|aking) out|those\\b|responsib|blam|claim|accus|behind)';

/** A number in digits or words. */
export const NUMBER_STEMS =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|lakh|crore|dozen|scores|several|many|both)';

/** A word for people who become victims in the news. */
export const PEOPLE_STEMS =
  '\\b(?:people|persons?\\b|m[ae]n\\b|wom[ae]n\\b|child|boys?\\b|girls?\\b|soldier|troops|polic|officers?\\b|civilian|militant|terrorist|rebels?\\b|fighters?\\b|gunm[ae]n|attacker|victim|resident|worker|student|journalist|driver|passenger|protester|villager|farmer|' +
  'wife|husband|father|mother|sons?\\b|daughter|brother|sister|famil|mayor|commander|colonel|captain|priest|army|militia|insurgent|bomber|suspect|assailant|relatives|peasant|teens?\\b|teenager|guerrilla|individuals|citizens|jesuit|judge|others\\b|senator|leader|tourist|migrant|refugee|jawan|inmate|pilgrim|worshipp)';

/** A wording that is a claim by itself. */
export const CLAIM_STEMS =
  '\\b(?:claim(?:ed|s|ing)?|take|takes|took|taking|no claim of|admit(?:ted|s)?)(?: full| of)? responsib';
