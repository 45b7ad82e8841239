import { plusDays } from '../progress/period';

/** How long an absence may be, and how far ahead it may begin. */
const DAYS = 366;

/** What the form of an absence holds. */
export interface AwayForm {
  readonly from: string;
  readonly to: string;
}

/** @returns which of the two days the log would refuse; null where it takes both */
export function wrongDay({ from, to }: AwayForm, today: string): 'from' | 'to' | null {
  if (from === '' || from > plusDays(today, DAYS)) return 'from';
  return to === '' || to < from || to > plusDays(from, DAYS) ? 'to' : null;
}
