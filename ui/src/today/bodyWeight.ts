import { toKg, type Load, type MassUnit } from '../units/units';

const LEAST_KG = 25;
const MOST_KG = 400;

/** @returns a body weight as typed, in the unit; null where nobody weighs that */
export function readWeight(value: number | null, unit: MassUnit): Load | null {
  if (value === null) return null;
  const load: Load = { value, unit };
  const kg = toKg(load);
  return kg >= LEAST_KG && kg <= MOST_KG ? load : null;
}
