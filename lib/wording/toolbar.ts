import { plural } from './plural';

const NAME = 'By Whose Count';

/** What the toolbar button says on hover and to a screen reader: how many claims, and whether figures differ. */
export function toolbarTitle(claims: number, differs: boolean): string {
  if (claims === 0) return NAME;
  const count = plural(claims, { one: '# claim on this page', other: '# claims on this page' });
  return differs ? `${NAME}: ${count}; figures differ` : `${NAME}: ${count}`;
}
