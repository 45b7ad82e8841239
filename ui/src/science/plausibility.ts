/** Why a load is asked about: the most used so far, and the load that was probably meant, in kilograms. */
export interface Unlikely {
  readonly mostKg: number;
  readonly likelyKg?: number;
}

const LEAST_OVER_KG = 20;
const TIMES = 1.6;
const POUND_KG = 0.45359237;
const ROUNDING = 0.03;

/**
 * @param usedKg the loads of the athlete's last sessions of the exercise
 * @returns what to ask about a load before it is logged; null when it is likely or nothing is known
 */
export function unlikelyLoad(kg: number, usedKg: readonly number[]): Unlikely | null {
  if (usedKg.length === 0) return null;
  const mostKg = Math.max(...usedKg);
  if (kg - mostKg < LEAST_OVER_KG || kg <= TIMES * mostKg) return null;
  const meant = [kg / 10, kg * POUND_KG].find((load) =>
    usedKg.some((used) => Math.abs(used - load) <= ROUNDING * load),
  );
  return meant === undefined ? { mostKg } : { mostKg, likelyKg: Math.round(meant * 100) / 100 };
}

const WEIGHT_DAYS = 14;
const WEIGHT_SHARE = 0.1;

/** @returns whether a body weight is unlikely: more than a tenth off the last one, within 14 days of it */
export function isBodyweightUnlikely(lastKg: number, kg: number, daysBetween: number): boolean {
  return Math.abs(daysBetween) <= WEIGHT_DAYS && Math.abs(kg - lastKg) > WEIGHT_SHARE * lastKg;
}
