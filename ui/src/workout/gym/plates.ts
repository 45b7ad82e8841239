import type { MassUnit } from '../../units/units';

/** Plates of a common gym, heaviest first, in the unit. */
export const PLATES: Readonly<Record<MassUnit, readonly number[]>> = {
  kg: [25, 20, 15, 10, 5, 2.5, 1.25],
  lb: [45, 35, 25, 10, 5, 2.5],
};

/** Bars to choose from, in the unit; 0 is no bar. */
export const BARS: Readonly<Record<MassUnit, readonly number[]>> = {
  kg: [20, 15, 10, 0],
  lb: [45, 35, 15, 0],
};

/** What goes on each side of a bar. */
export interface Loading {
  /** Plates of one side, heaviest first. */
  readonly side: readonly number[];
  /** What the plates cannot make, in the unit; 0 when they can. */
  readonly missing: number;
}

/**
 * The fewest plates that come as close to a load as they can without exceeding it.
 *
 * @param load the whole load, in the unit
 * @param bar weight of the empty bar, in the unit
 * @param plates weights there are, pairs of each without end
 * @returns null when the bar alone is heavier
 */
export function loadBar(load: number, bar: number, plates: readonly number[]): Loading | null {
  if (load < bar) return null;
  const side: number[] = [];
  // Thousandths: binary fractions of small plates are not exact.
  let left = Math.round((load - bar) * 500);
  for (const plate of [...plates].sort((a, b) => b - a)) {
    const weight = Math.round(plate * 1000);
    while (weight > 0 && left >= weight) {
      side.push(plate);
      left -= weight;
    }
  }
  return { side, missing: (left * 2) / 1000 };
}
