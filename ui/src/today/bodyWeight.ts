import { BodyweightLogged } from '../contract/made/limits';
import { toKg, type Load, type MassUnit } from '../units/units';

/** @returns a body weight as typed, in the unit; null where nobody weighs that */
export function readWeight(value: number | null, unit: MassUnit): Load | null {
  if (value === null) return null;
  const load: Load = { value, unit };
  const { minKg, maxKg } = BodyweightLogged.load;
  const kg = toKg(load);
  return kg >= minKg && kg <= maxKg ? load : null;
}
