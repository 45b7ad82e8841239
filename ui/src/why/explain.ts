import { queryOptions } from '@tanstack/react-query';
import { ApiError, request } from '../api/http';
import { obj, type Json } from '../api/read';

/** What may be asked about: a day (ISO date), an ISO week such as `2025-W37`, or an event by its id. */
export type Subject =
  | { readonly kind: 'day'; readonly at: string }
  | { readonly kind: 'week'; readonly at: string }
  | { readonly kind: 'event'; readonly at: string };

/** @returns the call that explains it */
export function explainPath({ kind, at }: Subject): string {
  const place = encodeURIComponent(at);
  if (kind === 'day') return `/explain/fatigue/${place}`;
  if (kind === 'week') return `/explain/weekly-reviews/${place}`;
  return `/explain/${place}`;
}

/** @returns what a link of an explanation leads to; null when it is not one of ours */
export function subjectOf(href: string): Subject | null {
  const [, first, second] = /^\/explain\/([^/]+)(?:\/([^/]+))?$/.exec(href) ?? [];
  if (first === undefined) return null;
  if (second === undefined) return { kind: 'event', at: first };
  if (first === 'fatigue') return { kind: 'day', at: second };
  return first === 'weekly-reviews' ? { kind: 'week', at: second } : null;
}

/** An explanation; null when nothing is recorded about it. */
export function explainQuery(subject: Subject) {
  return queryOptions({
    queryKey: ['explain', subject.kind, subject.at],
    queryFn: async (): Promise<Json | null> => {
      try {
        return obj(await request(explainPath(subject)));
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  });
}

/** @returns "hardSets" and "side_delts" as words */
export function asWords(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
