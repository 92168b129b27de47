const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand as blocks of their own. `address` is left out: pages put bylines in it. */
export const BLOCK_TAGS = words(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
