/** A page that works against what reads it, with what must come of it all the same. */
export interface HostilePage {
  /** Its path: `/hostile/NAME`. */
  name: string;
  /** What it does, and what is expected. */
  what: string;
  /** Its markup; made when it is asked for, because some are large. */
  html: () => string;
  /** Its content policy, where it has one. */
  policy?: string;
  /** What each pill's name begins with, in reading order; a number where they are too many to list. */
  pills: readonly RegExp[] | number;
  /** Claims in the saved record; as many as pills where it is left out. */
  saved?: number;
  /** Its scripts write what differs from load to load: only what they say of themselves is compared. */
  restless?: true;
}

/** One figure with its speaker; gives one pill. */
export const CLAIM =
  'Twelve soldiers were killed when gunmen stormed a hill post near Darran on Wednesday, Interior Minister Tomas Vell said.';
export const PILL = /^12 soldiers killed · Interior Minister/;

/** Prose without figures. */
export const FILLER =
  'The road below the post runs along the river for most of its length, and those who use it every day know where it floods and where the lorries wait.';

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** An article of these paragraphs of markup, between two of filler. */
export function articlePage(
  body: string | readonly string[],
  head = '',
  title = 'Raid on a hill post near Darran',
): string {
  const inner = typeof body === 'string' ? body : paragraphs(body);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Darran Gazette">
<meta property="article:published_time" content="2026-03-12T09:40:00Z">
<style>body{font:16px/1.45 Arial,sans-serif;max-width:620px;margin:0 auto}</style>
${head}</head><body><main><article><h1>${title}</h1>
${paragraphs([FILLER, `${FILLER} It is old.`])}
${inner}
${paragraphs([`${FILLER} It is narrow.`])}
</article></main></body></html>`;
}

/** The article's usual claim with a script at its end, which runs as the page loads. */
export function scriptedPage(script: string, head = ''): string {
  return articlePage([CLAIM], head).replace('</body>', `<script>${script}</script></body>`);
}
