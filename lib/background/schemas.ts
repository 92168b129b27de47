import * as v from 'valibot';
import type { FromPage } from '../message/protocol';

/** A page of 5 MB is read; one block may be all of it. */
const text = v.pipe(v.string(), v.maxLength(20_000_000));
const short = v.pipe(v.string(), v.maxLength(4_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const address = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^https?:\/\//), v.url());

/** Names one saved claim. */
export const ref = v.strictObject({ article: id, claim: id });

/** The words of an article, as the reader hands them over. */
export const articleText = v.strictObject({
  url: address,
  canonical: address,
  outlet: short,
  title: v.nullable(text),
  byline: v.nullable(short),
  published: v.nullable(short),
  modified: v.nullable(short),
  lang: v.nullable(short),
  blocks: v.array(
    v.strictObject({
      id: short,
      kind: v.picklist(['title', 'standfirst', 'paragraph', 'item', 'caption', 'cell', 'heading', 'entry']),
      text,
      saidAt: v.exactOptional(short),
      author: v.exactOptional(short),
    }),
  ),
  partial: v.boolean(),
});

/** What page scripts may send; anything else is refused. */
export const fromPage: v.GenericSchema<unknown, FromPage> = v.variant('type', [
  v.strictObject({ type: v.literal('found') }),
  v.strictObject({ type: v.literal('back') }),
  v.strictObject({ type: v.literal('read'), article: articleText, visible: v.boolean() }),
  v.strictObject({ type: v.literal('card') }),
  v.strictObject({ type: v.literal('hydrated'), elements: v.pipe(v.array(short), v.maxLength(2_000)) }),
  v.strictObject({ type: v.literal('open'), page: v.picklist(['comparison', 'correct']), ref }),
  v.strictObject({ type: v.literal('not_a_claim'), ref }),
]);
