import { useMemo, useSyncExternalStore } from 'react';
import { formatNumber } from '../i18n/format';
import { readStored, writeStored } from '../shared/storage';

/** How athletes say how hard a set was: by exertion, or by the repetitions they had left. */
export const SCALES = ['RPE', 'RIR'] as const;

/** One of {@link SCALES}. */
export type Scale = (typeof SCALES)[number];

const KEY = 'trainer2.effort';
const listeners = new Set<() => void>();

function scaleNow(): Scale {
  return readStored(KEY) === 'RIR' ? 'RIR' : 'RPE';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Chooses the scale on this device. */
export function setScale(scale: Scale): void {
  writeStored(KEY, scale);
  listeners.forEach((listener) => listener());
}

/**
 * An RPE on the athlete's scale, or what they gave on it as an RPE: the one is ten less the other.
 * The log knows RPE alone.
 */
export function convert(value: number, scale: Scale): number {
  return scale === 'RPE' ? value : 10 - value;
}

/** A number as it was typed, on the other side of {@link convert}; what is no number stays as it is. */
export function convertTyped(typed: string, scale: Scale): string {
  const value = Number(typed.trim().replace(',', '.'));
  return scale === 'RPE' || typed.trim() === '' || Number.isNaN(value)
    ? typed
    : String(convert(value, scale));
}

/** @returns the scale of this device, and RPEs in words on it: "RIR 2", and short "@8" */
export function useEffort() {
  const scale = useSyncExternalStore(subscribe, scaleNow);
  return useMemo(
    () => ({
      scale,
      value: (rpe: number) => formatNumber(convert(rpe, scale), 1),
      text: (rpe: number) => `${scale} ${formatNumber(convert(rpe, scale), 1)}`,
      short: (rpe: number) =>
        scale === 'RPE' ? `@${formatNumber(rpe, 1)}` : `RIR ${formatNumber(10 - rpe, 1)}`,
    }),
    [scale],
  );
}
