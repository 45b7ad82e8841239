import i18next from 'i18next';
import { fromKg, toKg, type Load, type MassUnit } from '../units/units';
import { dateFormat, numberFormat } from './formatters';

/**
 * The athlete's regional habits where the browser's region speaks our language (en-GB and en-US
 * write dates differently), else the language itself.
 */
function locale(): string {
  const region = navigator.languages.find((tag) => tag.toLowerCase().startsWith(i18next.language));
  return region ?? i18next.language;
}

/** @returns `value` with at most `digits` decimals, in the athlete's notation */
export function formatNumber(value: number, digits = 0): string {
  return numberFormat(locale(), digits).format(value);
}

/** @returns a load as entered, such as "82.5 kg" */
export function formatLoad(load: Load): string {
  return `${formatNumber(load.value, 2)} ${load.unit}`;
}

/** @returns a load in the athlete's display unit; entered numbers in that unit stay exact */
export function formatLoadIn(load: Load, unit: MassUnit): string {
  if (load.unit === unit) return formatLoad(load);
  return `${formatNumber(fromKg(toKg(load), unit), 1)} ${unit}`;
}

/** @returns kilograms in the display unit, such as "1,250 kg" */
export function formatKg(kg: number, unit: MassUnit, digits = 0): string {
  return `${formatNumber(fromKg(kg, unit), digits)} ${unit}`;
}

/**
 * @param text an ISO date or instant
 * @returns a day such as "Mon 3 Nov 2025"; the text itself when it is no date
 */
export function formatDay(text: string): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return dateFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    // A date without a time has no zone; reading it in UTC keeps it the same day everywhere.
    ...(dateOnly ? { timeZone: 'UTC' } : {}),
  }).format(date);
}

/** @returns an instant such as "Mon 3 Nov, 17:20"; the text itself when it is none */
export function formatMoment(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return dateFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

/** @returns an ISO date without its weekday, such as "3 Nov 25" */
export function formatDayShort(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return dateFormat(locale(), {
    day: 'numeric',
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(date);
}

/** @returns a month such as "November 2025" of an ISO date or month */
export function formatMonth(text: string): string {
  const date = new Date(`${text.slice(0, 7)}-01`);
  if (Number.isNaN(date.getTime())) return text;
  return dateFormat(locale(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** @returns the weekday of an ISO date, such as "Monday", "Mon" or "M" */
export function formatWeekday(day: string, weekday: 'long' | 'short' | 'narrow'): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return dateFormat(locale(), { weekday, timeZone: 'UTC' }).format(date);
}

/** @returns an ISO date as one says it, such as "Monday 30 November" */
export function formatLongDay(day: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return dateFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
}
