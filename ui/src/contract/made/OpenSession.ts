// Made by dev/contract.js; do not edit.
import { record, flag, need, or, text, type Reader } from '../read';

export interface OpenSession {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly userAgent: string;
  /** The call was made with it. */
  readonly current: boolean;
}

/** Reads it; undefined where it has no id. */
export const readOpenSession: Reader<OpenSession> = record<OpenSession>({
  id: need(text),
  createdAt: or(text, ''),
  lastUsedAt: or(text, ''),
  expiresAt: or(text, ''),
  userAgent: or(text, ''),
  current: or(flag, false),
});
