/**
 * Stems of the words of harm and responsibility in the tables, for the gate: it must not load the tables themselves.
 * Kept in step with them by a test. The plain ones mean harm wherever they stand; the loose ones have peaceful senses
 * ("lost", "captured", "behind") and count only close to people.
 */
export const PLAIN_STEMS =
  '\\b(?:kill|murder|massacr|slaughter|assassin|behead|decapit|sl(?:ay|ew\\b|ain)|martyr|shahe|shahad|neutrali[sz]ed|lynch|electrocuted|homicid|injur|wound|kidnap|abduct|hostage|displaced|die[ds]\\b|dying|dea[dt]h?\\b|deaths|decea|lifeless|perish|drown|succumb|fatal|casualt|corpse|bodies|toll\\b|missing|unaccounted|shot (?:dead|and)|shooting|stabb|gunned|mortally|hurt\\b)';

export const LOOSE_STEMS =
  '\\b(?:execut|eliminat|liquidat|asphyx|annihil|decimat|neutrali|electro|demise|loss|hurt|maim|hospital|capt|prison|displa|evacuat|uproot|shoot|shot|stab|die|suffocat|fle[ed]|disappear|homeless|body|remains|li[vf]e|los[ti]|bur[inty]|fell|fallen|hell\\b|passed|to death|critical|treat|sacrific|price|wip|graz|seiz|whisk|t(?:ak|ook)|responsib|blam|claim|accus|behind)';

/** A number in digits or words. */
export const NUMBER_STEMS =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|twen|thir|fif|for?ty|hundred|thousand|million|lakh|crore|dozen|scores|several|many|both)';

/** A word for people who become victims in the news. */
export const PEOPLE_STEMS =
  '\\b(?:people|persons?\\b|m[ae]n\\b|wom[ae]n|child|boys?\\b|girls?\\b|soldier|troops|polic|officers?\\b|civilian|militant|terroris|rebels?\\b|fighters?\\b|gunm|attacker|victim|resident|worker|student|journal|driver|passenger|protester|villag|farmer|wife|husband|father|mother|sons?\\b|daughter|brother|sister|famil|mayor|command|colonel|captain|priest|army|militia|insurg|bomber|suspect|assail|relativ|peasant|teen|guerr|individuals|citizen|jesuit|judge|others\\b|senator|leader|tourist|migrant|refugee|jawan|inmate|pilgrim|worshipp)';

/** Without it there is no such wording: looked for first, because it costs least. */
export const CLAIM_STEM = 'responsib';

/** A wording that is a claim by itself. */
export const CLAIM_STEMS = '\\b(?:claim\\w*|tak\\w+|took|admit\\w*)(?: full| of)? responsib';
