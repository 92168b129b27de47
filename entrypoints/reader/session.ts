import { whenSettled } from '../../lib/mark/settle';
import { sendToBackground } from '../../lib/message/page';
import type { PageState, ReadAnswer } from '../../lib/message/protocol';
import type { ArticleText } from '../../lib/model/article';
import { onNavigation } from '../../lib/page/navigation';
import { type PageReading, readArticle } from '../../lib/page/read';
import { watchArticle } from '../../lib/page/watch';
import { actionsFor } from './actions';
import { isReadAnswer, refusalOf } from './answers';
import { whenHydrated } from './hydration';
import { Marks } from './marks';
import { planMarks } from './plan';
import { nextClaim } from './step';

/** One reading with the background's answer to it. */
interface Read {
  reading: PageReading;
  answer: ReadAnswer;
}

/** A page whose address changes and whose text is still the same after this, in milliseconds, has not moved on. */
const SAME_PAGE = 1_500;

/** The reader of one page: reads, asks, marks, follows the page's changes, and takes everything back. */
export class Session {
  readonly #document: Document;
  readonly #end = new AbortController();
  readonly #marks: Marks;
  #state: PageState | null = null;
  #read: Read | null = null;
  #current: string | null = null;
  #isHidden = false;
  /** Ends the marking of the last reading, and the watch on its root. */
  #turn = new AbortController();
  /** Ends the marking under way, and nothing else of its turn. */
  #marking = new AbortController();
  #watched: { root: Element; end: AbortController } | null = null;
  /** Waited for once a page: one that never rests would otherwise put it off with each of its changes. */
  #settled: Promise<void> | null = null;
  /** What was asked about last, answered or not. */
  #asked: PageReading | null = null;
  /** What stood under the address before, until it is known whether it still stands. */
  #left: Read | null = null;
  #comeBack: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#end;
    const actions = actionsFor((ref) => this.scrollTo(ref.claim));
    this.#marks = new Marks(document, actions, signal);
    const view = document.defaultView;
    if (view) onNavigation(view, () => this.#leavePage(), signal);
    document.addEventListener('visibilitychange', () => this.#seen(), { signal });
  }

  /** What the popup is told; null while the page is not ours to answer for. */
  get state(): PageState | null {
    return this.#state;
  }

  /** Reads the page and marks it. Never rejects: what went wrong is the state. */
  async read(): Promise<void> {
    const turn = this.#newTurn();
    clearTimeout(this.#comeBack);
    try {
      const reading = readArticle(this.#document, this.#document.location.href);
      const { article } = reading;
      if (reading.blocks.length === 0) {
        this.#marks.clear();
        this.#state = { state: 'not_article' };
        return;
      }
      if (article.lang !== null && article.lang !== 'en') {
        this.#marks.clear();
        this.#state = { state: 'other_language', lang: article.lang };
        return;
      }
      if (this.#state?.state !== 'read') this.#state = { state: 'reading', done: 0, of: article.blocks.length };
      await this.#ask(reading, turn);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #ask(reading: PageReading, turn: AbortSignal): Promise<void> {
    this.#asked = reading;
    const { article } = reading;
    const answer = await sendToBackground({ type: 'read', article, visible: !this.#document.hidden });
    if (turn.aborted) return;
    if (!isReadAnswer(answer)) throw new Error(refusalOf(answer));
    await this.#show({ reading, answer }, turn);
  }

  async #show(read: Read, turn: AbortSignal): Promise<void> {
    this.#read = read;
    this.#state = stateOf(read);
    this.#watch();
    // The reader may have come while the answer was on its way.
    this.#seen();
    await this.#mark(turn);
  }

  #fail(error: unknown, turn: AbortSignal): void {
    if (turn.aborted) return;
    this.#state = { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }

  /** Scrolls to a claim and opens its card. */
  scrollTo(claim: string): void {
    this.#current = claim;
    this.#marks.goTo(claim);
    void this.#marks.open([claim]);
  }

  /** Goes to the next or previous claim in reading order. */
  step(by: 1 | -1): void {
    const next = nextClaim(this.#marks.highlights.order, this.#current, by);
    if (next === null) return;
    this.#current = next;
    this.#marks.goTo(next);
  }

  /** Hides the marks of this view, or shows them again. */
  toggle(): void {
    this.#isHidden = !this.#isHidden;
    this.#marking.abort();
    if (this.#isHidden) this.#marks.clear();
    else void this.#mark(this.#turn.signal);
  }

  /** Takes everything back and ends. */
  stop(): void {
    clearTimeout(this.#comeBack);
    this.#turn.abort();
    this.#watched?.end.abort();
    this.#end.abort();
    this.#marks.clear();
    this.#state = null;
  }

  #newTurn(): AbortSignal {
    this.#turn.abort();
    this.#turn = new AbortController();
    return this.#turn.signal;
  }

  async #mark(turn: AbortSignal): Promise<void> {
    const read = this.#read;
    if (!read || this.#isHidden || turn.aborted) return;
    this.#marking.abort();
    const marking = new AbortController();
    this.#marking = marking;
    turn.addEventListener('abort', () => marking.abort(), { signal: marking.signal });
    await this.#put(read, marking.signal);
  }

  /** Paints the words at once, and puts the badges in when the page has settled. */
  async #put({ answer, reading }: Read, marking: AbortSignal): Promise<void> {
    const plan = await planMarks(answer, reading.blocks, marking);
    if (marking.aborted) return;
    this.#marks.paint({ answer, article: reading.article, plan });
    const badges = answer.density === 'highlights' ? [] : plan.badges;
    this.#settled ??= whenSettled(this.#document, this.#end.signal);
    await this.#settled;
    if (marking.aborted) return;
    this.#marks.badges.sweep();
    await whenHydrated(this.#document, badges, (ready) => this.#marks.badges.show(ready, marking), marking);
    if (!marking.aborted) this.#marks.badged();
  }

  #watch(): void {
    const root = this.#read?.reading.root ?? this.#document.body;
    if (this.#watched?.root === root) return;
    this.#watched?.end.abort();
    const end = new AbortController();
    this.#watched = { root, end };
    watchArticle({
      root,
      touched: (records) => this.#marks.badges.heed(records),
      changed: () => void this.#reread(),
      signal: end.signal,
    });
  }

  /** The page has changed: where its words are the same the marks are put right, else it is read again. */
  async #reread(): Promise<void> {
    const before = this.#read;
    if (!before) return;
    const reading = readArticle(this.#document, this.#document.location.href);
    if (!isSameText(before.reading.article, reading.article)) {
      await this.read();
      return;
    }
    await this.#show({ ...before, reading }, this.#newTurn());
  }

  /**
   * Another address: the marks go at once, and the gate says whether a new text is read. A page that only tidied its
   * address shows the same text still: it gets its marks back, and its record stays under the address it was read at.
   */
  #leavePage(): void {
    clearTimeout(this.#comeBack);
    this.#turn.abort();
    this.#watched?.end.abort();
    this.#watched = null;
    this.#marks.clear();
    this.#settled = null;
    this.#left = this.#read ?? this.#left;
    this.#read = null;
    this.#state = null;
    this.#current = null;
    this.#comeBack = setTimeout(() => void this.#return(), SAME_PAGE);
  }

  async #return(): Promise<void> {
    const [left, asked] = [this.#left, this.#asked];
    this.#left = null;
    if (!asked || this.#read) return;
    const turn = this.#newTurn();
    try {
      const { root, blocks, article } = readArticle(this.#document, this.#document.location.href);
      const stands = (old: PageReading): boolean => isSameText(old.article, article);
      if (left && stands(left.reading))
        await this.#show({ ...left, reading: { root, blocks, article: left.reading.article } }, turn);
      else if (stands(asked)) await this.#ask({ root, blocks, article: asked.article }, turn);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** A tab opened in the background is saved when it is first looked at. */
  #seen(): void {
    if (!this.#document.hidden && this.#read?.answer.unsaved === 'hidden') void this.read();
  }
}

function stateOf({ reading, answer }: Read): PageState {
  const { articleId, outlet, saved, unsaved, claims, comparisons, related } = answer;
  const { partial, title } = reading.article;
  // The gate only guesses: where detection finds nothing, that is what the popup says, unless part of the text is missing.
  if (claims.length === 0 && !partial) return { state: 'nothing_found' };
  return { state: 'read', partial, saved, unsaved, articleId, outlet, title, claims, comparisons, related };
}

function isSameText({ blocks: a }: ArticleText, { blocks: b }: ArticleText): boolean {
  return a.length === b.length && a.every((block, i) => block.text === b[i]?.text && block.id === b[i]?.id);
}
