import { queryOptions } from '@tanstack/react-query';
import { ApiError, request } from '../api/http';
import { list, num, obj, str } from '../api/read';

/** The part of a query's key that every query about plans begins with. */
export const PLAN_KEY = ['plan'] as const;

/** The plan in force. */
export interface Plan {
  readonly version?: number;
  readonly weekStart?: string;
  readonly markdown: string;
}

const DIFF_STATUSES = ['OPEN', 'ACCEPTED', 'DENIED', 'SUPERSEDED', 'EXPIRED', 'STALE'] as const;

/** How a proposed change stands. */
export type DiffStatus = (typeof DIFF_STATUSES)[number];

/** A proposed change as the gateway knows it. */
export interface DiffState {
  readonly diffId: string;
  readonly status: DiffStatus;
  readonly expiresAt?: string;
}

async function fetchPlan(): Promise<Plan | null> {
  try {
    const plan = obj(await request('/plan'));
    const markdown = str(plan['markdown']);
    if (markdown === undefined) return null;
    return { version: num(plan['version']), weekStart: str(plan['weekStart']), markdown };
  } catch (error) {
    // Having no plan yet is an answer, not a failure.
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

async function fetchDiffs(): Promise<readonly DiffState[]> {
  return list(obj(await request('/plan/diffs'))['diffs']).flatMap((diff) => {
    const diffId = str(diff['diffId']);
    const status = DIFF_STATUSES.find((known) => known === diff['status']);
    if (diffId === undefined || status === undefined) return [];
    return [{ diffId, status, expiresAt: str(diff['expiresAt']) }];
  });
}

/** The plan in force; null when there is none. */
export const planQuery = queryOptions({ queryKey: [...PLAN_KEY, 'current'], queryFn: fetchPlan });

/** All proposed changes, newest first. */
export const diffsQuery = queryOptions({ queryKey: [...PLAN_KEY, 'diffs'], queryFn: fetchDiffs });
