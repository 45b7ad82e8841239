import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import TodayPage from '../today/TodayPage';
import { NotFound } from './NotFound';
import { PageError } from './PageError';
import { Shell } from './Shell';

type PageModule = { default: ComponentType };

/** A page whose code is fetched when it is first opened. */
function page(path: string, load: () => Promise<PageModule>): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: (await load()).default }),
    ErrorBoundary: PageError,
  };
}

/** The pages. All but the first are under `/app`, since `/plan` and its like are calls of the API. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: PageError,
    // The first page is part of the first load.
    HydrateFallback: () => null,
    children: [
      { index: true, Component: TodayPage, ErrorBoundary: PageError },
      page('app/workout', () => import('../workout/WorkoutPage')),
      page('app/settings', () => import('../settings/SettingsPage')),
      page('app/account', () => import('../account/AccountPage')),
      page('app/plan', () => import('../plan/PlanPage')),
      page('app/history', () => import('../history/HistoryPage')),
      page('app/progress', () => import('../progress/ProgressPage')),
      page('app/reviews', () => import('../reviews/ReviewsPage')),
      page('app/import', () => import('../imports/ImportPage')),
      page('app/more', () => import('./MorePage')),
      { path: '*', Component: NotFound },
    ],
  },
];
