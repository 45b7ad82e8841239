import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastAcked, noteAcked } from '../realtime/acked';
import { someUser } from '../test/fakeSocket';
import { stateQuery } from './useAthleteState';

let userId: string;
let asked: string[];

/** Answers every path but those that `refusals` names with a code. */
function gateway(refusals: Record<string, [number, string]> = {}): void {
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string) => {
      asked.push(path);
      const [status, code] = refusals[path] ?? [200, ''];
      return Promise.resolve(Response.json({ signedIn: true, userId, code }, { status }));
    }),
  );
}

/** What is fetched by a page that has a view already. */
async function fetchAgain() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await client.fetchQuery(stateQuery);
  asked = [];
  return client.fetchQuery(stateQuery);
}

beforeEach(() => {
  userId = someUser();
  asked = [];
});
afterEach(() => void vi.unstubAllGlobals());

describe('the view of an athlete (017-AC21)', () => {
  it('has what the log took last from this browser before it is taken to have it', async () => {
    gateway();
    const at = noteAcked(userId, 'c/7');
    expect(await fetchAgain()).toMatchObject({ userId, upTo: at });
    expect(asked).toEqual(['/state?after=c%2F7']);
  });

  it('claims nothing where nothing is known', async () => {
    gateway();
    expect(await fetchAgain()).toMatchObject({ userId });
    expect((await fetchAgain())?.upTo).toBeUndefined();
    expect(asked).toEqual(['/state']);
  });

  it('is not there while the gateway is behind', async () => {
    gateway({ '/state?after=c7': [503, 'STATE_BEHIND'] });
    noteAcked(userId, 'c7');
    await expect(fetchAgain()).rejects.toMatchObject({ code: 'STATE_BEHIND' });
    expect(lastAcked(userId)?.cursor).toBe('c7');
  });

  it('is asked for anew where the log is another one', async () => {
    gateway({ '/state?after=c7': [410, 'CURSOR_GONE'] });
    noteAcked(userId, 'c7');
    expect((await fetchAgain())?.upTo).toBeUndefined();
    expect(asked).toEqual(['/state?after=c7', '/state']);
    expect(lastAcked(userId)).toBeUndefined();
  });
});

it('017-AC21 what was acknowledged later has a later time, also when the clock was set back', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 2_000 });
  const first = noteAcked(userId, 'c1');
  vi.setSystemTime(1_000);
  expect(noteAcked(userId, 'c2')).toBeGreaterThan(first);
  expect(lastAcked(userId)?.cursor).toBe('c2');
  vi.useRealTimers();
});
