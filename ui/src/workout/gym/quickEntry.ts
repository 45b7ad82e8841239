import { convert, type Scale } from '../../units/effort';
import type { Load, MassUnit } from '../../units/units';

/** A set as typed in one go. */
export interface QuickSet {
  readonly load?: Load;
  readonly reps: number;
  readonly rpe?: number;
}

/** Load with an optional unit, a times sign, reps, and how hard it was after an at sign. */
const SET =
  /^(?:(?<load>[-−]?\d+(?:[.,]\d+)?)\s*(?<unit>kg|lbs?)?\s*[x×*]\s*)?(?<reps>\d{1,4})(?:\s*@\s*(?<rpe>\d{1,2}(?:[.,]\d)?))?$/i;

function decimal(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}

/**
 * Reads `100x8@9`, `100 kg x 8 @ 9`, `220lb×5`, `82,5x6` or, without a load, `12@8`.
 *
 * @param unit what a load without a unit is in
 * @param scale what stands after an at sign
 * @returns null when it is none of these, or a value no set can have
 */
export function readQuickSet(text: string, unit: MassUnit, scale: Scale = 'RPE'): QuickSet | null {
  const found = SET.exec(text.trim())?.groups;
  if (found === undefined) return null;
  const reps = Number(found['reps']);
  const rpe = found['rpe'] === undefined ? undefined : convert(decimal(found['rpe']), scale);
  if (reps > 1000 || (rpe !== undefined && !(rpe > 0 && rpe <= 10))) return null;
  const given = found['unit']?.toLowerCase();
  const load =
    found['load'] === undefined
      ? undefined
      : ({
          value: decimal(found['load']),
          unit: given === undefined ? unit : given === 'kg' ? 'kg' : 'lb',
        } as const);
  if (load !== undefined && Math.abs(load.value) > (load.unit === 'kg' ? 1000 : 2204)) return null;
  return { load, reps, rpe };
}
