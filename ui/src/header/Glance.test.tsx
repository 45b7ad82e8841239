import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readState } from '../state/athleteState';
import { showPage } from '../test/page';
import { Glance } from './Glance';

it('017-AC12 the figures at the top open the pages that list what they count, each with its "Why?"', () => {
  const state = readState({
    counts: { workouts: 2, workSets: 9, tonnageKg: 1234.5 },
    bodyweight: { value: 80, unit: 'kg' },
  });
  showPage(<Glance state={state} unit="kg" />, () => [200, {}]);
  const opened = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect(opened(/^Workouts 2$/)).toBe('/app/history');
  expect(opened(/^Work sets 9$/)).toBe('/app/history');
  expect(opened(/^Tonnage 1,23/)).toBe('/app/history');
  expect(opened(/^Body weight 80/)).toBe('/app/progress');
});
