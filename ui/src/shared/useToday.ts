import { localDay } from '../log/localDay';
import { useAthleteState } from '../state/useAthleteState';

/** @returns the zone (IANA) days are reckoned in: the profile's, else this browser's */
export function useZone(): string {
  const { data } = useAthleteState();
  return data?.profile.zoneId ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @returns today's ISO date where the athlete is */
export function useToday(): string {
  return localDay(new Date().toISOString(), useZone());
}
