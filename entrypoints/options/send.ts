import type { FromOwnPage } from '../../lib/message/protocol';

/** Carries out a write and says in words how it went; `done` may need the number that the background answers. */
export type Send = (message: FromOwnPage, done?: string | ((value: number) => string)) => Promise<boolean>;
