import * as v from 'valibot';
import type { FromOwnPage } from '../message/protocol';
import type { Edit } from '../model/correction';
import type { Settings } from '../model/settings';
import { correctionSchema, editSchema, savedArticleSchema, settingsChangeSchema } from '../store/schema';
import { articleText } from './schemas';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

/** Fields that are present; a change never carries an undefined one. */
const settings = v.pipe(
  settingsChangeSchema,
  v.transform((change) => change as Partial<Settings>),
);

const edit = v.pipe(editSchema, v.check(boundsInOrder, 'the lower bound is above the upper one'));

function boundsInOrder(edit: Edit): boolean {
  if (edit.type !== 'figure') return true;
  const { low, high } = edit.figure;
  return low === null || high === null || low <= high;
}

/** What the extension's own pages may send; checked as well, because a bug there must not reach the records. */
export const fromOwnPage: v.GenericSchema<unknown, FromOwnPage> = v.variant('type', [
  v.strictObject({ type: v.literal('edit'), edit }),
  v.strictObject({ type: v.literal('undo'), correction: id }),
  v.strictObject({ type: v.literal('delete_article'), article: id }),
  v.strictObject({ type: v.literal('delete_everything') }),
  v.strictObject({ type: v.literal('pin'), article: id, pinned: v.boolean() }),
  v.strictObject({ type: v.literal('settings'), change: settings }),
  v.strictObject({ type: v.literal('retain') }),
  v.strictObject({
    type: v.literal('import'),
    articles: v.array(v.object({ article: savedArticleSchema, pinned: v.boolean() })),
    corrections: v.array(correctionSchema),
    more: v.boolean(),
  }),
  v.strictObject({ type: v.literal('read_text'), article: articleText }),
  v.strictObject({ type: v.literal('read_tab'), tab: v.pipe(v.number(), v.integer()) }),
]);
