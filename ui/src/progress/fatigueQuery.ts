import { queryOptions } from '@tanstack/react-query';
import { fetchPages } from '../api/pages';
import { readFatigueDay, type FatigueDay } from '../contract/made/FatigueDay';
import { FATIGUE_KEY } from './fatigueKey';

/** All days from the first with training to today, oldest first. */
export const fatigueQuery = queryOptions({
  queryKey: FATIGUE_KEY,
  queryFn: async (): Promise<readonly FatigueDay[]> =>
    (await fetchPages('/fatigue', 'days')).flatMap((row) => readFatigueDay(row) ?? []),
});
