import { useAthleteState } from '../state/useAthleteState';
import { plateStep, type MassUnit } from './units';

/** @returns the smallest step of load in `unit`: the athlete's own, else that of a common gym */
export function usePlateStep(unit: MassUnit): number {
  const own = useAthleteState().data?.profile.plateStep;
  return own?.unit === unit && own.value > 0 ? own.value : plateStep(unit);
}
