/** Number of these rules; a store that was linked by others links anew. Raise it with every change to weights, facts or keys. */
export const LINKING = 1;

/**
 * What each fact that two entries share, or contradict each other in, says for one incident (above 0) or against it.
 * Fitted by logistic regression on pairs of reports of shootings that stand near each other in the index, then rounded;
 * `base` holds the threshold. Where shootings teach nothing (kinds, actors, places told together), set by hand.
 */
export const WEIGHTS = {
  base: -3.2,

  town: 0.6,
  street: 1.1,
  two_places: 1,
  others_too: -1,
  named_place: -0.1,
  other_place: -1.6,
  no_place: 0.2,

  one_day: 2,
  next_day: 0.6,
  few_days: -0.5,
  other_day: -2.1,
  day_inside: 1.3,
  day_outside: -1.3,

  told_same: 0.7,
  told_near: 0.4,
  told_week: 0.2,
  told_month: -0.1,
  told_year: -0.7,
  told_long: -0.6,

  big_figure: 0.3,
  figure: 0.5,
  huge_figure: 1.5,
  one_person: 0.3,
  two_figures: 1,
  other_figure: 0.1,

  lede_big: 1.6,
  lede_same: 0.3,
  lede_one: 0.4,
  lede_two: 1,
  lede_apart: -0.6,
  lede_far: -0.7,
  part_only: -1,

  person: 1.3,
  people: 2.5,
  crowd: 1,
  road: 0.3,
  roads: 1.4,
  word: 0.2,
  words: 1.3,
  no_name: -0.7,

  same_rare_kind: 1.5,
  other_kind: -1.5,
  actor: 0.8,
};

export type Fact = keyof typeof WEIGHTS;
