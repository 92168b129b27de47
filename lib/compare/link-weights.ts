/** Number of these rules; a store that was linked by others links anew. Raise it with every change to weights, facts or keys. */
export const LINKING = 3;

/**
 * What each fact that two entries share, or contradict each other in, says for one incident (above 0) or against it.
 * Fitted by logistic regression on pairs of reports of shootings that stand near each other in the index, then rounded;
 * `base` holds the threshold. Where shootings teach nothing (kinds, actors, places told together), set by hand.
 */
export const WEIGHTS = {
  base: -2.9,

  town: 0.6,
  street: 1.2,
  two_places: 0.9,
  others_too: -2,
  named_place: -0.2,
  other_place: -1.8,
  elsewhere: -3,
  no_place: 0.2,

  one_day: 2.1,
  next_day: 0.8,
  few_days: -0.5,
  other_day: -2.5,
  day_inside: 1.4,
  day_outside: -1.2,

  told_same: 0.7,
  told_near: 0.7,
  told_week: 0.1,
  told_month: 0,
  told_year: -0.8,
  told_long: -0.7,

  big_figure: 0.5,
  figure: 0.2,
  huge_figure: 1.5,
  one_person: 0.1,
  two_figures: 1,
  other_figure: -0.3,

  lede_big: 1,
  lede_same: 0.4,
  lede_one: 0.1,
  lede_two: 1.2,
  lede_apart: -0.5,
  lede_far: -0.9,
  part_only: -0.8,

  person: 1.5,
  people: 2.2,
  crowd: 0.6,
  road: 0.5,
  roads: 1.2,
  word: 0.2,
  words: 1,
  no_name: -0.5,

  same_rare_kind: 1.5,
  other_kind: -1.5,
  actor: 0.8,
};

export type Fact = keyof typeof WEIGHTS;
