import * as v from 'valibot';
import { type Content, type Kind, RECORDS } from './records';
import { upgrade, VERSION } from './upgrades';

/** What stands under a key. */
export type Decoded<K extends Kind> =
  | { state: 'absent' }
  | { state: 'ok'; value: Content<K>; upgraded: boolean }
  /** Written by a newer version of the extension: to be left alone. */
  | { state: 'newer'; version: number }
  /** Cut short or damaged: kept as it is, never overwritten unseen. */
  | { state: 'broken'; reason: string };

/** A deletion that was begun: stands in for the record until the key itself is removed. */
export const GONE = { v: VERSION, gone: true };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a stored value; never throws. Upgrades older records on the way. */
export function decode<K extends Kind>(kind: K, stored: unknown): Decoded<K> {
  if (stored === undefined) return { state: 'absent' };
  if (!isObject(stored) || typeof stored.v !== 'number') return { state: 'broken', reason: 'no version' };
  if (stored.gone === true) return { state: 'absent' };
  const { v: version, ...record } = stored;
  if (version > VERSION) return { state: 'newer', version };
  try {
    const current = version < VERSION ? upgrade(kind, record, version) : record;
    const result = v.safeParse(RECORDS[kind], current);
    if (!result.success) return { state: 'broken', reason: issueText(result.issues[0]) };
    return { state: 'ok', value: result.output as Content<K>, upgraded: version < VERSION };
  } catch (error) {
    return { state: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Where and what: "claims.0.figure.low: expected number". */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}

/** The stored form of a record. */
export function encode<K extends Kind>(content: Content<K>): Record<string, unknown> {
  return { v: VERSION, ...content };
}
