import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage, type Answer } from '../test/page';
import HistoryPage from './HistoryPage';
import { setScale } from '../units/effort';
import { heatWeeks } from './heat';

interface Sent {
  eventId: string;
  type: string;
  payload: Record<string, unknown>;
}

let log: object[];
let asked: string[];

function logged(setId: string, exerciseName: string, at: string, workoutId = at) {
  return {
    eventId: `e-${setId}`,
    type: 'SetLogged',
    occurredAt: at,
    zoneId: 'UTC',
    cursor: `c-${setId}`,
    payload: {
      setId,
      workoutId,
      exerciseName,
      setIndex: 1,
      setType: 'WORKING',
      load: { value: 100, unit: 'kg' },
      reps: 5,
      rpe: 8,
      note: 'smooth',
    },
  };
}

const answer: Answer = (path, init) => {
  if (path === '/auth/session') return [200, { signedIn: true }];
  if (path === '/state') return [200, { userId: 'u', profile: { zoneId: 'UTC' } }];
  if (!path.startsWith('/events')) return [200, { exercises: [] }];
  if (init?.method === 'POST') {
    const { events } = JSON.parse(init.body as string) as { events: Sent[] };
    log.push(...events.map((event) => ({ ...event, cursor: `c-${event.eventId}` })));
    return [202, {}];
  }
  asked.push(path);
  const after = new URLSearchParams(path.split('?')[1]).get('after');
  const place = log.findIndex((event) => (event as { cursor: string }).cursor === after);
  return [200, { events: log.slice(place + 1), next: null }];
};

beforeEach(() => {
  asked = [];
  log = [
    logged('a', 'Squat', '2025-11-03T18:00:00Z'),
    logged('b', 'Bench Press', '2025-10-03T18:00:00Z'),
  ];
});
afterEach(() => vi.unstubAllGlobals());

describe('the history', () => {
  it('017-AC5 017-AC4 corrects a set in full and then fetches only what is new', async () => {
    const user = userEvent.setup();
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Nov 3|3 Nov/ }));
    await user.click(screen.getByRole('button', { name: 'Edit set 1 of Squat' }));
    const reps = screen.getByLabelText('Reps');
    await user.clear(reps);
    await user.type(reps, '2.5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/whole reps/)).toBeDefined();
    await user.clear(reps);
    await user.type(reps, '7');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Set corrected/)).toBeDefined();
    expect(log.at(-1)).toMatchObject({
      type: 'SetCorrected',
      payload: { setId: 'a', reps: 7, rpe: 8, note: 'smooth', load: { value: 100, unit: 'kg' } },
    });
    expect(screen.getByText('100 kg × 7 @8')).toBeDefined();
    expect(asked.at(-1)).toContain('after=c-b');
  });

  it('017-AC5 removes a set only after it was confirmed', async () => {
    const user = userEvent.setup();
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Nov 3|3 Nov/ }));
    await user.click(screen.getByRole('button', { name: 'Remove set 1 of Squat' }));
    expect(log).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe('Keep it');
    await user.click(screen.getByRole('button', { name: 'Remove set' }));
    await waitFor(() => expect(screen.queryByText('November 2025')).toBeNull());
    expect(log.at(-1)).toMatchObject({ type: 'SetRemoved', payload: { setId: 'a' } });
  });

  it('022-AC37 brings a removed set back, on the day it was done', async () => {
    const user = userEvent.setup();
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Nov 3|3 Nov/ }));
    await user.click(screen.getByRole('button', { name: 'Remove set 1 of Squat' }));
    await user.click(screen.getByRole('button', { name: 'Remove set' }));
    await waitFor(() => expect(screen.queryByText('November 2025')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'November 2025' })).toBeDefined();
    expect(log.at(-1)).toMatchObject({
      type: 'SetLogged',
      occurredAt: '2025-11-03T18:00:00Z',
      payload: { reps: 5, rpe: 8, note: 'smooth', load: { value: 100, unit: 'kg' } },
    });
    expect(log.at(-1)).not.toMatchObject({ payload: { setId: 'a' } });
  });

  it('017-AC6 finds workouts by exercise and shows them by month', async () => {
    const user = userEvent.setup();
    showPage(<HistoryPage />, answer);
    expect(await screen.findByRole('heading', { name: 'November 2025' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'October 2025' })).toBeDefined();
    await user.type(screen.getByLabelText('Exercise'), 'press bench');
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'November 2025' })).toBeNull(),
    );
    expect(screen.getByText('1 workout')).toBeDefined();
  });

  it('017-AC7 draws 52 weeks of training days up to today', () => {
    const weeks = heatWeeks(new Map([['2025-11-05', 16]]), '2025-11-05');
    expect(weeks).toHaveLength(52);
    expect(weeks.at(-1)?.map(({ day }) => day)).toEqual(['2025-11-03', '2025-11-04', '2025-11-05']);
    expect(weeks.at(-1)?.at(-1)).toMatchObject({ sets: 16, level: 3 });
  });

  it('017-AC13 says so when there is none', async () => {
    log = [];
    showPage(<HistoryPage />, answer);
    expect(await screen.findByText('No workouts yet')).toBeDefined();
  });

  it('012-AC29 asks about a body weight a tenth off the one before, and saves it when it is right', async () => {
    const user = userEvent.setup();
    for (const [eventId, day, value] of [
      ['w0', '03', 80],
      ['w1', '04', 81],
    ] as const)
      log.push({
        eventId,
        type: 'BodyweightLogged',
        occurredAt: `2025-11-${day}T08:00:00Z`,
        zoneId: 'UTC',
        cursor: `c-${eventId}`,
        payload: { load: { value, unit: 'kg' } },
      });
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Change: Body weight 81/ }));
    const field = screen.getByLabelText('Weight');
    await user.clear(field);
    await user.type(field, '91');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/91 kg is more than a tenth off the 80 kg/)).toBeDefined();
    expect(log.at(-1)).toMatchObject({ type: 'BodyweightLogged' });
    await user.click(screen.getByRole('button', { name: '91 kg is right' }));
    await waitFor(() =>
      expect(log.at(-1)).toMatchObject({
        type: 'EntryCorrected',
        payload: { eventId: 'w1', payload: { load: { value: 91, unit: 'kg' } } },
      }),
    );
  });

  it('006-AC14 corrects and removes a body weight', async () => {
    const user = userEvent.setup();
    log.push({
      eventId: 'w1',
      type: 'BodyweightLogged',
      occurredAt: '2025-11-04T08:00:00Z',
      zoneId: 'UTC',
      cursor: 'c-w1',
      payload: { load: { value: 682, unit: 'kg' } },
    });
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Change: Body weight 682/ }));
    const field = screen.getByLabelText('Weight');
    await user.clear(field);
    await user.type(field, '68.2');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(log.at(-1)).toMatchObject({
        type: 'EntryCorrected',
        payload: { eventId: 'w1', payload: { load: { value: 68.2, unit: 'kg' } } },
      }),
    );
    await user.click(await screen.findByRole('button', { name: /Change: Body weight 68.2/ }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() =>
      expect(log.at(-1)).toMatchObject({ type: 'EntryRemoved', payload: { eventId: 'w1' } }),
    );
  });

  it('022-AC40 022-AC43 corrects the note of a check-in, and a removed one comes back with one press', async () => {
    const user = userEvent.setup();
    const said = { date: '2025-11-04', soreness: 4, note: 'knee' };
    log.push({
      eventId: 'r1',
      type: 'ReadinessCheckedIn',
      occurredAt: '2025-11-04T08:00:00Z',
      zoneId: 'UTC',
      cursor: 'c-r1',
      payload: said,
    });
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Change: Check-in.*knee/ }));
    const note = screen.getByLabelText('Note');
    await user.clear(note);
    await user.type(note, 'hip');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: /Change: Check-in.*hip/ }));
    expect(log.at(-1)).toMatchObject({
      type: 'EntryCorrected',
      payload: { eventId: 'r1', payload: { ...said, note: 'hip' } },
    });
    await user.clear(screen.getByLabelText('Note'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Change: Check-in: Soreness 4' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/Check-in: Soreness 4 is removed/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(log.at(-1)).toMatchObject({
        type: 'ReadinessCheckedIn',
        occurredAt: '2025-11-04T08:00:00Z',
        payload: { date: '2025-11-04', soreness: 4 },
      }),
    );
    expect(
      await screen.findByRole('button', { name: 'Change: Check-in: Soreness 4' }),
    ).toBeDefined();
  });

  it('022-AC41 edits repetitions in reserve for who prefers them, and logs an RPE', async () => {
    setScale('RIR');
    const user = userEvent.setup();
    showPage(<HistoryPage />, answer);
    await user.click(await screen.findByRole('button', { name: /Nov 3|3 Nov/ }));
    expect(screen.getByText(/RIR 2/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Edit set 1 of Squat' }));
    const field = screen.getByLabelText('RIR');
    expect(field).toHaveProperty('value', '2');
    await user.clear(field);
    await user.type(field, '10');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/from 0 to below 10/)).toBeDefined();
    await user.clear(field);
    await user.type(field, '0,5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(log.at(-1)).toMatchObject({ type: 'SetCorrected', payload: { rpe: 9.5 } }),
    );
  });
});
