import { list, type Json } from '../../../api/read';

const NAMES = ['LOAD', 'PERFORMANCE', 'SORENESS', 'WELLBEING', 'REPORTED'] as const;

/** @returns whether `name` is a signal this page has words for */
export function isSignalName(name: string): name is (typeof NAMES)[number] {
  return NAMES.some((known) => known === name);
}

/**
 * @param value readings with `active` as the gateway has them, or only active ones as a panel has
 * @returns those that are active, the latest of each signal, in the order they came
 */
export function activeSignals(value: unknown): readonly Json[] {
  const active = list(value).filter((reading) => reading['active'] !== false);
  const latest = new Map(active.map((reading) => [reading['signal'], reading]));
  return [...latest.values()];
}
