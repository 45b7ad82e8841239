/** Units a load may be entered and shown in. */
export type MassUnit = 'kg' | 'lb';

/** A weight as entered: the number and its unit, never converted silently. */
export interface Load {
  readonly value: number;
  readonly unit: MassUnit;
}

/** Exact by international definition. */
const KG_PER_LB = 0.45359237;

/** @returns whether `value` names a unit we know */
export function isMassUnit(value: unknown): value is MassUnit {
  return value === 'kg' || value === 'lb';
}

/** @returns the load in kilograms, unrounded */
export function toKg(load: Load): number {
  return load.unit === 'kg' ? load.value : load.value * KG_PER_LB;
}

/** @returns `kg` kilograms in `unit`, unrounded */
export function fromKg(kg: number, unit: MassUnit): number {
  return unit === 'kg' ? kg : kg / KG_PER_LB;
}

/** @returns the smallest step the plates of a common gym allow, in `unit` */
export function plateStep(unit: MassUnit): number {
  return unit === 'kg' ? 2.5 : 5;
}
