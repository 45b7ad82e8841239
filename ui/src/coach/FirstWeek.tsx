import { lazy, Suspense } from 'react';
import { useFreshWeek } from '../plan/freshWeek';

// Met once in the life of an account; it stays out of the first load.
const WeekReady = lazy(() => import('../plan/WeekReady'));

/** The first week of who has just answered the coach's questions. */
export function FirstWeek() {
  if (!useFreshWeek()) return null;
  return (
    <Suspense fallback={null}>
      <WeekReady />
    </Suspense>
  );
}
