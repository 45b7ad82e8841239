// Made by dev/contract.js; do not edit.
import { record, listOf, need, oneOf, or, text, type Reader } from '../read';
import { DIFF_STATUS_VALUES, type DiffStatus } from './DiffStatus';
import { readOperation, type Operation } from './Operation';

export interface Diff {
  readonly diffId: string;
  readonly status: DiffStatus;
  readonly reason?: string;
  readonly operations: readonly Operation[];
  readonly beforeMarkdown?: string;
  readonly afterMarkdown?: string;
  readonly proposedAt: string;
  readonly expiresAt: string;
  readonly eventId: string;
}

/** Reads it; undefined where it has no diffId or status. */
export const readDiff: Reader<Diff> = record<Diff>({
  diffId: need(text),
  status: need(oneOf(DIFF_STATUS_VALUES)),
  reason: text,
  operations: or(listOf(readOperation), []),
  beforeMarkdown: text,
  afterMarkdown: text,
  proposedAt: or(text, ''),
  expiresAt: or(text, ''),
  eventId: or(text, ''),
});
