import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetKept, kept } from '../offline/kept';
import { stateQuery } from '../state/useAthleteState';
import { keepEvents, keptLog } from './keptLog';
import { LOG_KEY } from './logKey';
import type { LogEvent } from './logEvent';
import type { TrainingLog } from './foldLog';
import { logQuery } from './useTrainingLog';

const removal = (eventId: string): LogEvent => ({
  eventId,
  type: 'SetRemoved',
  occurredAt: '2026-11-03T10:00:00Z',
  zoneId: 'UTC',
  source: 'APP',
  payload: { setId: eventId },
  cursor: `c-${eventId}`,
});

describe('the log in this browser (017-AC64)', () => {
  afterEach(async () => {
    vi.unstubAllGlobals();
    await forgetKept();
  });

  it('is kept piece by piece, each athlete’s by itself', async () => {
    await keepEvents('ann', '', [removal('a')], 'c-a');
    await keepEvents('ann', 'c-a', [removal('b')], 'c-b');
    await keepEvents('bob', '', [removal('x')], 'c-x');
    // what another tab has kept meanwhile is not kept twice
    await keepEvents('ann', 'c-a', [removal('b')], 'c-b');
    expect(await (await kept()).count('log')).toBe(3);
    expect([...(await keptLog('ann')).removed]).toEqual(['a', 'b']);
    expect((await keptLog('ann')).cursor).toBe('c-b');
    expect((await keptLog('nobody')).cursor).toBe('');
  });

  it('begins anew with a log that begins anew, and with a build that reads other events', async () => {
    await keepEvents('ann', '', [removal('a')], 'c-a');
    await keepEvents('ann', '', [removal('z')], 'c-z');
    expect([...(await keptLog('ann')).removed]).toEqual(['z']);
    await (await kept()).put('places', { types: 'SetLogged', cursor: 'c-z' }, 'ann');
    expect((await keptLog('ann')).removed.size).toBe(0);
  });

  it('is shown without a connection', async () => {
    await keepEvents('ann', '', [removal('a')], 'c-a');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')));
    const queries = new QueryClient();
    queries.setQueryData(stateQuery.queryKey, { userId: 'ann' } as never);
    const asked = queries.fetchQuery({ ...logQuery(queries), retry: false });
    await expect(asked).rejects.toThrow('no connection');
    expect([...(queries.getQueryData<TrainingLog>(LOG_KEY)?.removed ?? [])]).toEqual(['a']);
  });

  it('goes on where it was left', async () => {
    await keepEvents('ann', '', [removal('a')], 'c-a');
    const asked: string[] = [];
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(new URL(path, 'http://gym').searchParams.get('after') ?? '');
      return Promise.resolve(Response.json({ events: [removal('b')], next: null }));
    });
    const queries = new QueryClient();
    queries.setQueryData(stateQuery.queryKey, { userId: 'ann' } as never);
    await queries.fetchQuery({ ...logQuery(queries), retry: false });
    expect(asked).toEqual(['c-a']);
    await vi.waitFor(async () => expect([...(await keptLog('ann')).removed]).toEqual(['a', 'b']));
  });
});
