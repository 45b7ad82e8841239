import { list, num, obj, str, strings } from '../../../api/read';

const BANDS = ['PUSH', 'NORMAL', 'REDUCE', 'RECOVER'] as const;
const PARTS = ['sleep', 'soreness', 'stress', 'motivation', 'load'] as const;

/** Readiness of a day. */
export interface Readiness {
  /** Local date, `YYYY-MM-DD`; empty when it is not known. */
  readonly date: string;
  /** 0 to 100; undefined without a check-in. */
  readonly score: number | undefined;
  readonly band: (typeof BANDS)[number] | undefined;
  /** What the score was computed from. */
  readonly basis: readonly (typeof PARTS)[number][];
}

/** @returns a readiness as a panel or the gateway has it; a score without a band stays one */
export function readReadiness(value: unknown): Readiness {
  const item = obj(value);
  const score = num(item['score']);
  const named = strings(item['basis']);
  return {
    date: str(item['date']) ?? '',
    score,
    band: score === undefined ? undefined : BANDS.find((band) => band === item['band']),
    basis: PARTS.filter((part) => named.includes(part)),
  };
}

/** @returns the latest of the gateway's entries that has a score, else what the panel came with */
export function latestReadiness(entries: unknown, given: Readiness): Readiness {
  const scored = list(entries)
    .map(readReadiness)
    .filter(({ date, score }) => score !== undefined && date >= given.date);
  return scored.reduce((latest, one) => (one.date >= latest.date ? one : latest), given);
}
