import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../test/page';
import { mondayOf } from './review';
import ReviewsPage from './ReviewsPage';

const REVIEW = {
  week: '2025-W37',
  revision: 2,
  final: true,
  sessions: 5,
  plannedSessions: 6,
  workSets: 83,
  tonnageKg: 51522,
  muscles: [{ muscle: 'chest', hardSets: 4, mev: 6, mav: 16, mrv: 24, status: 'UNDER' }],
  load: { end: { atl: 198, ctl: 173, balance: -25 } },
  focus: { what: 'Keep going', why: 'all is well' },
};

afterEach(() => vi.unstubAllGlobals());

describe('the reviews', () => {
  it('017-AC11 shows the figures of a week, how final they are, and its muscles', async () => {
    showPage(<ReviewsPage />, (path) =>
      path === '/weekly-reviews' ? [200, { reviews: [REVIEW] }] : [200, REVIEW],
    );
    expect(await screen.findByText('5 of 6 planned')).toBeDefined();
    expect(screen.getByText('final')).toBeDefined();
    expect(screen.getByText('revised, revision 2')).toBeDefined();
    expect(screen.getByText('Keep going.')).toBeDefined();
    const map = screen.getByRole('img', { name: /Muscles by weekly hard sets/ });
    expect(map.querySelectorAll('[data-muscle=chest].muscle-UNDER')).toHaveLength(2);
    const row = screen.getByRole('row', { name: /Chest/, hidden: true });
    expect(within(row).getByText('6 / 16 / 24')).toBeDefined();
  });

  it('017-AC12 opens a week as a chain with the raw answer behind it', async () => {
    showPage(<ReviewsPage />, (path) => {
      if (path === '/weekly-reviews') return [200, { reviews: [REVIEW] }];
      if (path.startsWith('/explain/fatigue')) return [200, { steps: { load: { lifting: 317 } } }];
      if (!path.startsWith('/explain')) return [200, REVIEW];
      return [
        200,
        {
          models: { review: 'weekly-review/1' },
          inputs: { days: ['/explain/fatigue/2025-09-08'] },
        },
      ];
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Why\? Week/ }));
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(await within(dialog).findByText('weekly-review/1')).toBeDefined();
    expect(within(dialog).getByText('As the gateway answers it')).toBeDefined();
    await user.click(within(dialog).getByText(/Sep 8|8 Sep/));
    expect(await within(dialog).findByText('317')).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Back', hidden: true }));
    expect(await within(dialog).findByText('weekly-review/1')).toBeDefined();
  });

  it('017-AC13 says so when there is no review', async () => {
    showPage(<ReviewsPage />, () => [200, { reviews: [] }]);
    expect(await screen.findByText('No reviews yet')).toBeDefined();
  });

  it('017-AC13 takes a missing review for an answer', async () => {
    showPage(
      <ReviewsPage />,
      (path) => (path === '/weekly-reviews' ? [200, { reviews: [REVIEW] }] : [404, {}]),
      '/?week=2019-W01',
    );
    expect(await screen.findByText('There is no review of this week.')).toBeDefined();
  });

  it('knows the Monday of a week', () => {
    expect(mondayOf('2025-W37')).toBe('2025-09-08');
    expect(mondayOf('2026-W01')).toBe('2025-12-29');
    expect(mondayOf('x')).toBe('');
  });
});
