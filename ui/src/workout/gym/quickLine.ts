import { shortName } from '../../exercises/shortName';
import type { Scale } from '../../units/effort';
import type { MassUnit } from '../../units/units';
import { readQuickSet, type QuickSet } from './quickEntry';

/** What was typed in one line: a set, and the words before it that name an exercise. */
export interface QuickLine {
  /** Empty where none was named. */
  readonly words: string;
  readonly set: QuickSet;
}

/**
 * Reads `80x8@8` and `bench 80x8@8`: the longest end of the line that is a set, and what stands before.
 *
 * @returns null where no end of the line is a set
 */
export function readQuickLine(
  text: string,
  unit: MassUnit,
  scale: Scale = 'RPE',
): QuickLine | null {
  const line = text.trim();
  const starts = [0, ...[...line.matchAll(/\s+/g)].map(({ index, 0: gap }) => index + gap.length)];
  for (const start of starts) {
    const set = readQuickSet(line.slice(start), unit, scale);
    if (set !== null) return { words: line.slice(0, start).trim(), set };
  }
  return null;
}

/** @returns the first of some exercises whose name, or what one calls it, has all the words; undefined when none has */
export function namedBy<T extends { readonly name: string }>(
  exercises: readonly T[],
  words: string,
): T | undefined {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return exercises.find(({ name }) => {
    const said = `${name} ${shortName(name)}`.toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
