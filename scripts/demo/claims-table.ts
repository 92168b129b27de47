import type { PageState } from '../../lib/message/protocol';
import { badgeWords, isBadged } from '../../lib/wording/badge';

/** One visited article with what its page scripts answered. */
export interface Visit {
  article: string;
  state: PageState;
}

/** Prints every claim of the visited articles as its badge words it, article by article. */
export function printClaims(visits: Visit[]): void {
  for (const { article, state } of visits) {
    console.log(`\n${article}`);
    if (state.state !== 'read') {
      console.log(`  ${state.state.replaceAll('_', ' ')}`);
      continue;
    }
    for (const claim of state.claims.filter(isBadged)) {
      const { words } = badgeWords([claim], state.comparisons, state.related, state);
      console.log(`  ${claim.background ? '(background) ' : ''}${words}`);
    }
  }
}
