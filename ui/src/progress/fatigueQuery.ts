import { queryOptions } from '@tanstack/react-query';
import { fetchPages } from '../api/pages';
import { num, str, type Json } from '../api/read';
import { FATIGUE_KEY } from './fatigueKey';

/** Load and fatigue of a day, in arbitrary units of one scale. */
export interface FatigueDay {
  /** ISO date. */
  readonly date: string;
  readonly load: number;
  readonly atl: number;
  readonly ctl: number;
  readonly balance: number;
  readonly status?: string;
}

/** Reads a day; none where it has no figures. */
export function readFatigueDay(row: Json): FatigueDay[] {
  const date = str(row['date']);
  const [load, atl, ctl] = [num(row['load']), num(row['atl']), num(row['ctl'])];
  if (date === undefined || load === undefined || atl === undefined || ctl === undefined) return [];
  const balance = num(row['balance']) ?? ctl - atl;
  return [{ date, load, atl, ctl, balance, status: str(row['status']) }];
}

/** All days from the first with training to today, oldest first. */
export const fatigueQuery = queryOptions({
  queryKey: FATIGUE_KEY,
  queryFn: async (): Promise<readonly FatigueDay[]> =>
    (await fetchPages('/fatigue', 'days')).flatMap(readFatigueDay),
});
