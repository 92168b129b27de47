import type { Effect } from '../model/figure';
import type { PhraseRow } from './phrase-row';

/** How the victims of a phrase are found: the subject before it, the object after it, or what follows "of". */
export type PhraseFrame = 'adjacent' | 'subject' | 'object' | 'passive' | 'between' | 'count';

export interface HarmPhrase extends PhraseRow {
  effect: Effect;
  frame: PhraseFrame;
  ambiguous?: true;
}

const row = (effect: Effect, frame: PhraseFrame, id: string, match: string): HarmPhrase => ({
  row: id,
  match,
  effect,
  frame,
});

const POSS = '(his|her|their|its)';

/** Multi-word wordings of harm, both sides alike (coding rules, "Effects"). */
export const HARM_PHRASES: HarmPhrase[] = [
  row('killed', 'subject', 'lost_life', `(lost|lose|losing|loses) ${POSS} (life|lives)`),
  row('killed', 'subject', 'laid_down_life', `(laid|lay|laying) down ${POSS} (life|lives)`),
  row('killed', 'subject', 'sacrificed_life', `(sacrificed|sacrificing) ${POSS} (life|lives)`),
  row('killed', 'subject', 'gave_life', `(gave|given) ${POSS} (life|lives)`),
  row(
    'killed',
    'subject',
    'embraced_martyrdom',
    '(embraced|embracing|embrace|achieved|attained|accepted) (martyrdom|shahadat)',
  ),
  row('killed', 'subject', 'ultimate_price', '(paid|made) the (ultimate|supreme) (price|sacrifice)'),
  row('killed', 'subject', 'life_taken', 'whose (life|lives) (was|were) (taken|lost|claimed)'),
  row('killed', 'subject', 'passed_away', '(passed|passes|passing) away'),
  row('killed', 'subject', 'lay_dead', '(lay|lies|lying) dead'),
  row('killed', 'subject', 'breathed_last', `breathed ${POSS} last`),
  row('killed', 'subject', 'met_death', `met ${POSS} (death|deaths|end)`),
  row('killed', 'subject', 'starved', '(starved|starving|starve|froze|bled|bleeding|choked|burned|burnt) to death'),
  row('killed', 'subject', 'burned_alive', '(burned|burnt) alive'),
  row('killed', 'subject', 'died_in_hospital', '(pronounced|declared) dead'),
  row(
    'killed',
    'subject',
    'confirmed_dead',
    '(pronounced|confirmed|declared|found|feared|presumed|believed|reported|left|recovered|discovered|located) as? (dead|deceased|lifeless)',
  ),
  row(
    'killed',
    'passive',
    'to_death',
    '(shot|stabbed|hacked|charred|beaten|crushed|trampled|burned|burnt|bludgeoned|battered|strangled|tortured|stoned|clubbed|gored|mauled|kicked|knifed|speared|run) to death',
  ),
  row('killed', 'passive', 'shot_dead', '(shot|gunned|mowed|mown|cut|struck) (dead|down)'),
  row('killed', 'object', 'shooting_dead', '(shooting|gunning|mowing|stabbing|cutting|shoots|guns) (dead|down)'),
  row(
    'killed',
    'object',
    'shooting_to_death',
    '(shooting|stabbing|hacking|beating|crushing|burning|strangling|shoots|stabs) to death',
  ),
  row(
    'killed',
    'passive',
    'shot_and_killed',
    '(shot|stabbed|struck|hit|beaten|crushed|attacked|ambushed|kidnapped|abducted|captured) and killed',
  ),
  row(
    'killed',
    'passive',
    'fatally',
    '(fatally|mortally) (shot|stabbed|hit|wounded|injured|struck|attacked|beaten|shooting|stabbing|hitting|wounding|injuring|striking)',
  ),
  row('killed', 'passive', 'fatally_after', '(shot|stabbed|hit|struck|injured) fatally'),
  row('killed', 'passive', 'put_to_death', 'put to (death|the sword)'),
  row('killed', 'passive', 'sent_to_hell', '(sent|dispatched) to hell'),
  row('killed', 'passive', 'taken_out', '(taken|took|taking) out'),
  row('killed', 'passive', 'wiped_out', '(wiped|wiping) out'),
  row(
    'killed',
    'between',
    'claimed_lives',
    '(claimed|claiming|claim|claims|taken|took|taking|cost|costing) the (life|lives) of',
  ),
  row('killed', 'between', 'cost_lives', '(cost|costing|claimed) the (life|lives) of'),
  row('killed', 'passive', 'bodies_found', 'burned beyond recognition'),
  row(
    'injured',
    'subject',
    'sustained_injuries',
    '(sustained|sustaining|suffered|suffering|received|receiving) !any (injuries|wounds|burns|injury|fractures)',
  ),
  row(
    'injured',
    'subject',
    'suffered_injuries',
    '(sustained|sustaining|suffered|suffering|received|receiving) (injuries|wounds|burns|injury|fractures)',
  ),
  row(
    'injured',
    'subject',
    'suffered_bullet',
    '(sustained|suffered|suffering|received) . . (injuries|wounds|burns|injury)',
  ),
  row('killed', 'subject', 'not_survive', '(did not|didnt) survive'),
  row(
    'injured',
    'subject',
    'life_support',
    '(is|are|was|were|remain|remains|remained|been|placed|put) on life support',
  ),
  row(
    'injured',
    'subject',
    'nursing_wounds',
    '(nursing|nursed) (gunshot|bullet|stab|machete|panga|arrow|serious|severe|burn|deep) (injuries|wounds|burns)',
  ),
  row(
    'injured',
    'subject',
    'critical',
    '(in|is|was|were|are|remains|remained|remain|listed) (in|a|in a|in an)? (critical|noncritical|serious|stable|grave|guarded|fair) but? (condition|conditions)',
  ),
  row(
    'injured',
    'passive',
    'hospital',
    '(taken|rushed|shifted|transported|airlifted|flown|admitted|moved|transferred|sent|brought|evacuated) to (a|an|the|local|nearby|area|hospital)? . (hospital|hospitals)',
  ),
  row(
    'injured',
    'passive',
    'hospital_short',
    '(taken|rushed|shifted|transported|airlifted|flown|admitted|moved|transferred|sent|brought) to (a|an|the|local|nearby|area)? (hospital|hospitals)',
  ),
  row(
    'injured',
    'passive',
    'hospital_in',
    '(admitted|hospitalised|hospitalized) (in|into|at) (a|an|the|local|nearby|area)? (hospital|hospitals)',
  ),
  row('killed', 'subject', 'passed_on', 'passed on'),
  row('abducted', 'passive', 'taken_hostage', '(taken|took|taking|held|holding|seized) (hostage|captive|prisoner)'),
  row('injured', 'subject', 'treated', '(being|been|were|was|are|is|still) treated'),
  row(
    'injured',
    'subject',
    'treated_for',
    'treated for (wounds|burns|injuries|smoke|shock|fractures|gunshot|shrapnel|cuts|bruises|minor|serious|dehydration)',
  ),
  row('injured', 'subject', 'under_treatment', '(undergoing|under|receiving|received) (medical)? treatment'),
  row(
    'injured',
    'subject',
    'in_hospital',
    '(is|are|was|were|remain|remained|remains|still) in (the)? (hospital|hospitals|intensive|surgery|icu)',
  ),
  row(
    'injured',
    'subject',
    'escaped_with',
    '(escaped|emerged) with (minor|slight|light|only)? (injuries|cuts|bruises|burns|wounds|scratches)',
  ),
  row('injured', 'subject', 'cared_for', '(being|been|were|was|are|is|still) cared for'),
  row('injured', 'adjacent', 'at_hospital', 'in (the|a)? (hospital|hospitals|intensive)'),
  row('displaced', 'subject', 'moved_to_shelter', '(moved|relocated|taken|shifted) to (safety|shelters|shelter|camps)'),
  row(
    'displaced',
    'subject',
    'moved_to_centre',
    '(moved|relocated|taken|shifted|brought) to (evacuation|relief|temporary|emergency|transit) (centers|centres|center|centre|shelters|shelter|camps|camp)',
  ),
  row(
    'displaced',
    'subject',
    'moved_to_ground',
    '(moved|relocated|shifted|taken) to (safer|higher) (ground|grounds|places|areas)',
  ),
  row(
    'displaced',
    'subject',
    'in_centres',
    '(is|are|was|were|still|staying|sheltering|living|packed|crammed|housed|remain|remained) (in|into|at) (evacuation|relief) (centers|centres|camps|shelters)',
  ),
  row('displaced', 'subject', 'relocated', '(been|being|were) temporarily? relocated'),
  row('injured', 'subject', 'fighting_for_life', '(fighting|battling) for (his|her|their)? (life|lives)'),
  row('injured', 'subject', 'are_critical', '(are|is|remain|remains|remained|were|was) (still)? critical'),
  row(
    'injured',
    'subject',
    'at_a_hospital',
    '(is|are|was|were|remain|remained|remains) at (a|the|an|area|local) . (hospital|hospitals)',
  ),
  row(
    'injured',
    'subject',
    'at_the_hospital',
    '(is|are|was|were|remain|remained|remains) at (a|the|area|local) (hospital|hospitals)',
  ),
  row(
    'injured',
    'subject',
    'suffering_wounds',
    '(suffering|suffered) from (gunshot|stab|bullet|shrapnel|apparent|multiple) (wounds|wound|injuries)',
  ),
  row(
    'injured',
    'subject',
    'suffering_apparent_wounds',
    '(suffering|suffered) from (apparent|multiple) (gunshot|stab|bullet) (wounds|wound|injuries)',
  ),
  row('injured', 'adjacent', 'with_wounds', 'with (gunshot|stab|bullet|shrapnel) (wounds|wound|injuries)'),
  row('casualties', 'passive', 'struck_by_fire', '(hit|struck|grazed) by (gunfire|bullets|shrapnel|shots)'),
  row('casualties', 'passive', 'struck_by_bullet', '(hit|struck|grazed) by (a|stray) (bullet|bullets)'),
  row('casualties', 'passive', 'struck_by_stray_bullet', '(hit|struck|grazed) by a stray bullet'),
  row('injured', 'subject', 'varying_injuries', '(sustained|suffered) (varying|various) degrees of (injury|injuries)'),
  row('missing', 'subject', 'not_found', '(cannot|not|never) (be|been) (found|located|traced|accounted)'),
  row('missing', 'subject', 'unaccounted', 'unaccounted for'),
  row('missing', 'subject', 'gone_missing', '(went|gone|go|going) missing'),
  row(
    'missing',
    'subject',
    'reported_missing',
    '(reported|recorded|feared|still|remain|remains|remained|is|are|was|were|listed) missing',
  ),
  row(
    'displaced',
    'passive',
    'forced_from_homes',
    '(forced|driven) (from|out of) (his|her|their) (homes|home|houses|villages)',
  ),
  row('displaced', 'passive', 'forced_to_shelter', 'forced to (take|seek) (shelter|refuge)'),
  row('abducted', 'subject', 'in_captivity', '(held|kept) in captivity'),
  row('displaced', 'passive', 'forced_to_flee', 'forced to (flee|evacuate|leave)'),
  row(
    'displaced',
    'subject',
    'fled_homes',
    '(fled|fleeing|flee|left|leaving|abandoned) (his|her|their) (homes|home|houses|villages)',
  ),
  row(
    'displaced',
    'subject',
    'abandoned_town',
    'abandoned the (town|village|villages|city|area|settlement|camp|island)',
  ),
  row('displaced', 'subject', 'made_homeless', '(made|left|rendered) homeless'),
];

/** Rows that say a state without a verb: "300 people still missing", "six men found dead". */
export const REDUCED_PHRASES: ReadonlySet<string> = new Set([
  'confirmed_dead',
  'reported_missing',
  'unaccounted',
  'nursing_wounds',
  'moved_to_shelter',
  'moved_to_centre',
  'moved_to_ground',
  'forced_from_homes',
]);

/** Rows that are a verb of their own behind its subject: "five of the 12 climbers lost their lives". */
export const VERB_PHRASES: ReadonlySet<string> = new Set(
  HARM_PHRASES.filter((r) => r.frame === 'subject' && !REDUCED_PHRASES.has(r.row)).map((r) => r.row),
);

/** Rows of death by a participle and what goes with it: "three people stabbed to death". */
export const REDUCED_DEATHS: ReadonlySet<string> = new Set([
  'to_death',
  'shot_dead',
  'shot_and_killed',
  'fatally',
  'confirmed_dead',
]);

/** Rows by which somebody dies of nothing told. */
export const DYING_PHRASES: ReadonlySet<string> = new Set(['passed_away', 'passed_on', 'breathed_last']);
