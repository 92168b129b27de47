import { articlePage, FILLER, type HostilePage } from './page';

/** What reaches every place where we show or write down a page's words, if it is let. */
export const MARKUP = '<img src=x onerror="document.title=\'run\'">';
const CLOSING = '</style></script><script>document.title="run"</script><svg onload=document.title="run">';
/** A word without end: nothing grows wider for it. */
const LONG = `Q${'w'.repeat(400)}`;
/** Turns the direction of all that follows, and never turns it back. */
const TURNED = '\u202e';

/** As markup that prints these words. */
const written = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const HEADLINE = `=HYPERLINK("http://x.invalid") ${MARKUP} ${TURNED}raid near Darran ${CLOSING} ${LONG}`;

/** An article whose headline, outlet, byline, places, speakers and sentences are all written against who shows them. */
export const WORDS: HostilePage = {
  name: 'words',
  what: 'markup, formulas, marks of direction and endless words in all that is shown and exported',
  html: () =>
    articlePage(
      [
        `Twelve soldiers were killed in ${LONG} near ${written(MARKUP)}, the ${TURNED}Army Press Office said. ${FILLER}`,
        `Seven policemen were killed in the raid, the ${LONG} Brigade said. ${written(CLOSING)}`,
        `The ${written(MARKUP)} Front claimed responsibility for the raid on the post. ${written(CLOSING)}`,
      ],
      `<meta name="author" content="${written(`+cmd|' /C calc'!A0 ${MARKUP}${TURNED}`)}">`,
      written(HEADLINE),
    ).replace('content="The Darran Gazette"', `content="${written(`@SUM(1+1) ${MARKUP} ${TURNED}${LONG}`)}"`),
  pills: 3,
};
