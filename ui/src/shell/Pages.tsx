import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import CoachPage from '../coach/CoachPage';
import TodayPage from '../today/TodayPage';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

// The code of a page is fetched when it is first opened; the first page is part of the first load.
const WorkoutPage = lazy(() => import('../workout/WorkoutPage'));
const FinishPage = lazy(() => import('../finish/FinishPage'));
const ExercisesPage = lazy(() => import('../exercises/ExercisesPage'));
const ProgramsPage = lazy(() => import('../programs/ProgramsPage'));
const SettingsPage = lazy(() => import('../settings/SettingsPage'));
const AccountPage = lazy(() => import('../account/AccountPage'));
const PlanPage = lazy(() => import('../plan/PlanPage'));
const HistoryPage = lazy(() => import('../history/HistoryPage'));
const ProgressPage = lazy(() => import('../progress/ProgressPage'));
const ReviewsPage = lazy(() => import('../reviews/ReviewsPage'));
const ImportPage = lazy(() => import('../imports/ImportPage'));
// Only for who works on the client; a build leaves it out.
const DesignPage = import.meta.env.DEV ? lazy(() => import('../design/DesignPage')) : null;
const MorePage = lazy(() => import('./MorePage'));

/** The pages. All but the first are under `/app`, since `/plan` and its like are calls of the API. */
export function Pages() {
  return (
    <Routes>
      <Route path="/" element={<Shell />}>
        <Route index element={<TodayPage />} />
        <Route path="app/coach" element={<CoachPage />} />
        <Route path="app/workout" element={<WorkoutPage />} />
        <Route path="app/workouts/:workoutId" element={<FinishPage />} />
        <Route path="app/exercises" element={<ExercisesPage />} />
        <Route path="app/programs" element={<ProgramsPage />} />
        <Route path="app/settings" element={<SettingsPage />} />
        <Route path="app/account" element={<AccountPage />} />
        <Route path="app/plan" element={<PlanPage />} />
        <Route path="app/history" element={<HistoryPage />} />
        <Route path="app/progress" element={<ProgressPage />} />
        <Route path="app/reviews" element={<ReviewsPage />} />
        <Route path="app/import" element={<ImportPage />} />
        <Route path="app/more" element={<MorePage />} />
        {DesignPage !== null && <Route path="app/design" element={<DesignPage />} />}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
