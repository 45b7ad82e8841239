import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly, forgetEarly } from '../api/early';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { useAthleteState } from './useAthleteState';
import { useLiveRefresh } from './useLiveRefresh';

let client: RealtimeClient;
let queries: QueryClient;
/** How many workouts the gateway knows of. */
let workouts: number;

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

const pass = () => act(() => vi.advanceTimersByTimeAsync(300));

beforeEach(async () => {
  vi.useFakeTimers();
  workouts = 1;
  queries = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, networkMode: 'offlineFirst' } },
  });
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await vi.advanceTimersByTimeAsync(50);
  await client.outbox.ready;
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json({ signedIn: true, counts: { workouts } }))),
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
