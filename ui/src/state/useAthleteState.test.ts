import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { stateQuery } from './useAthleteState';

afterEach(() => void vi.useRealTimers());

it('017-AC21 a view that took long to come is as old as its question', async () => {
  const asked = new Date('2026-03-02T18:00:00Z');
  vi.useFakeTimers({ toFake: ['Date'], now: asked });
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string) => {
      if (path === '/state') vi.setSystemTime(asked.getTime() + 60_000);
      return Promise.resolve(new Response(JSON.stringify({ signedIn: true, userId: 'u' })));
    }),
  );
  const view = await new QueryClient().fetchQuery(stateQuery);
  expect(view?.askedAt).toBe(asked.getTime());
});
