import type { TFunction } from 'i18next';
import { ApiError } from '../api/http';

/** @returns a sentence for the athlete about a failed call */
export function errorText(t: TFunction, error: unknown): string {
  if (error instanceof ApiError) {
    const fields = error.errors.map(({ message }) => message).join(' ');
    return fields === '' ? error.message : `${error.message} ${fields}`;
  }
  // fetch reports an unreachable server as a TypeError, without saying more.
  if (error instanceof TypeError) return t('unreachable');
  return t('somethingWrong', { reason: String(error) });
}
