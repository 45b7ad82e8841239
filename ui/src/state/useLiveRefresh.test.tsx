import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly, forgetEarly } from '../api/early';
import { lastAcked } from '../realtime/acked';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { cursorAt } from '../test/cursors';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { applyPushed } from './applyPushed';
import { stateQuery, useAthleteState } from './useAthleteState';
import { useLiveRefresh } from './useLiveRefresh';

let client: RealtimeClient;
let queries: QueryClient;
/** How many workouts the gateway knows of. */
let workouts: number;

/** How far the log of the answer was taken in. */
let event: number;
let asked: string[];

/** A page that watches the view, on a line that stands. */
async function watch() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <RealtimeClientProvider value={client}>{children}</RealtimeClientProvider>
    </QueryClientProvider>
  );
  const page = renderHook(
    () => {
      useLiveRefresh();
      return useAthleteState().data?.counts.workouts;
    },
    { wrapper },
  );
  await pass();
  return page;
}

const stateOf = (count: number, at: number) => ({
  userId: client.userId,
  cursor: cursorAt(at),
  counts: { workouts: count },
});

/** The gateway pushes a state. */
function push(count: number, at: number, cursor = cursorAt(at)) {
  const payload = { views: ['state'], rows: { state: stateOf(count, at) } };
  act(() => FakeSocket.last().say('state.updated', payload, { cursor }));
}

const pass = () => act(() => vi.advanceTimersByTimeAsync(300));

beforeEach(async () => {
  vi.useFakeTimers();
  workouts = 1;
  event = 7;
  asked = [];
  queries = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, networkMode: 'offlineFirst' } },
  });
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await vi.advanceTimersByTimeAsync(50);
  await client.outbox.ready;
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string) => {
      asked.push(path);
      const answer = { signedIn: true, ...stateOf(workouts, event) };
      return Promise.resolve(Response.json(answer));
    }),
  );
});

afterEach(() => {
  client.close();
  queries.clear();
  forgetEarly();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a view (017-AC23)', () => {
  it.each([
    ['changed', () => FakeSocket.last().say('state.updated', { views: ['state'] })],
    ['may have changed, since the line is there again', () => FakeSocket.last().greet('c1')],
    ['is of a log that is gone', () => FakeSocket.last().say('error', { code: 'CURSOR_GONE' })],
    [
      'may be nobody’s any more, since the line is lost',
      () => {
        vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
        window.dispatchEvent(new Event('offline'));
      },
    ],
  ])('that %s is fetched anew, whatever was asked for before', async (_, happens) => {
    const page = await watch();
    expect(page.result.current).toBe(1);
    void askEarly('/state');
    workouts = 2;
    act(happens);
    await pass();
    expect(page.result.current).toBe(2);
  });

  it('stays when another one changed', async () => {
    const page = await watch();
    workouts = 2;
    act(() => FakeSocket.last().say('state.updated', { views: ['plan'] }));
    await pass();
    expect(page.result.current).toBe(1);
  });
});

describe('a view that is pushed (023-AC8)', () => {
  it('is shown without a question', async () => {
    const page = await watch();
    asked = [];
    push(2, 8);
    await pass();
    expect(page.result.current).toBe(2);
    expect(asked).toEqual([]);
  });

  it('stays when an earlier one comes, and is asked for when the gateway has fallen behind', async () => {
    const page = await watch();
    asked = [];
    push(3, 9);
    push(2, 8, cursorAt(9));
    await pass();
    expect(page.result.current).toBe(3);
    expect(asked).toEqual([]);
    [workouts, event] = [4, 10];
    push(2, 8);
    await pass();
    expect(page.result.current).toBe(4);
    expect(asked).toEqual(['/state']);
  });

  it('stays when an answer comes that was asked for before it', async () => {
    const page = await watch();
    act(() =>
      FakeSocket.last().say('state.updated', { views: ['state'] }, { cursor: cursorAt(8) }),
    );
    let answer = (_: Response) => {};
    vi.mocked(fetch).mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await pass();
    push(3, 9);
    answer(Response.json(stateOf(2, 8)));
    await pass();
    expect(page.result.current).toBe(3);
  });

  it('is known to have what this browser said, also when that is told later', async () => {
    await watch();
    const id = client.sendDurably('event.append', { events: [] });
    push(2, 8);
    act(() => FakeSocket.last().say('ack', { id, cursors: [cursorAt(8)] }));
    const { upTo } = queries.getQueryData(stateQuery.queryKey) ?? {};
    expect(upTo).toBe(lastAcked(client.userId)?.at);
    expect(upTo).toBeGreaterThan(0);
  });

  it('is laid into every answer that is here; what is just asked for is asked for again', async () => {
    await watch();
    const lift = { exercise: 'Squat', exerciseName: 'Squat', best: [], days: [] };
    const review = { week: '2026-W45', workSets: 1 };
    const sets = (key: readonly unknown[]) =>
      queries.getQueryData<{ workSets: number }>(key)?.workSets;
    queries.setQueryData(['weekly-reviews', 'panel', '2026-W45'], review);
    queries.setQueryData(['weekly-reviews', 'panel', '2026-W44'], {
      week: '2026-W44',
      workSets: 9,
    });
    queries.setQueryData(['lifts', 'all'], []);
    queries.setQueryData(['workout', 'w'], { workoutId: 'w', workSets: 1 });
    const running = queries.fetchQuery({
      queryKey: ['fatigue'],
      queryFn: () => new Promise<never>(() => undefined),
    });
    running.catch(() => undefined);
    const rows = {
      weeks: [{ ...review, workSets: 2 }],
      lifts: [lift],
      workouts: [{ workoutId: 'w', workSets: 2 }, { workoutId: 'x' }],
      days: [{ date: '2026-11-03' }],
    };
    const views = ['weekly-reviews', 'lifts', 'workouts', 'fatigue', 'news'];
    const left = applyPushed(queries, { views, rows }, true);
    expect(sets(['weekly-reviews', 'panel', '2026-W45'])).toBe(2);
    expect(sets(['weekly-reviews', 'panel', '2026-W44'])).toBe(9);
    expect(sets(['workout', 'w'])).toBe(2);
    expect(sets(['workout', 'x'])).toBeUndefined();
    expect(queries.getQueryData(['lifts', 'all'])).toMatchObject([{ exercise: 'Squat' }]);
    expect(queries.getQueryData(['lifts', 'one', 'Squat'])).toMatchObject({
      exerciseName: 'Squat',
    });
    expect(left).toEqual([['fatigue'], ['explain']]);
  });
});
