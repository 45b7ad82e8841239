import { isMassUnit, type Load } from '../units/units';

/**
 * Careful readers for JSON from outside: a field of the wrong kind reads as absent, so one odd
 * field never takes a screen down.
 */
export type Json = Readonly<Record<string, unknown>>;

/** @returns `value` as an object, empty when it is none */
export function obj(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** @returns the objects of an array, empty when it is none */
export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object').map(obj) : [];
}

/** @returns the strings of an array, empty when it is none */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** @returns a non-empty string, else undefined */
export function str(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @returns a finite number, else undefined */
export function num(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** @returns a load with a known unit, else undefined */
export function load(value: unknown): Load | undefined {
  const { value: amount, unit } = obj(value);
  const number = num(amount);
  return number !== undefined && isMassUnit(unit) ? { value: number, unit } : undefined;
}
