// Made by dev/contract.js; do not edit.
import { record, listOf, need, number, or, text, type Reader } from '../read';
import { readSession, type Session } from './Session';

export interface Plan {
  readonly planId?: string;
  readonly version?: number;
  readonly weekStart?: string;
  readonly mesocycleWeek?: number;
  /** Derived from the sessions. */
  readonly markdown: string;
  readonly sessions: readonly Session[];
  readonly notes: readonly string[];
  readonly eventId?: string;
}

/** Reads it; undefined where it has no markdown. */
export const readPlan: Reader<Plan> = record<Plan>({
  planId: text,
  version: number,
  weekStart: text,
  mesocycleWeek: number,
  markdown: need(text),
  sessions: or(listOf(readSession), []),
  notes: or(listOf(text), []),
  eventId: text,
});
