import { QueryClient, dehydrate, hydrate } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kept } from './kept';
import { KEEP_MS, persister } from './persister';

const DAY = 24 * 60 * 60 * 1000;

function keep(queries: QueryClient): void {
  void persister.persistClient({
    buster: 'b',
    timestamp: Date.now(),
    clientState: dehydrate(queries),
  });
}

const rows = async () => (await kept()).getAll('queries');

describe('what was fetched is kept (017-AC64)', () => {
  afterEach(() => persister.removeClient());

  it.each([
    ['the page is left', window, 'pagehide'],
    ['the page is hidden', document, 'visibilitychange'],
  ] as const)('at once when %s', async (_, target, event) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      const queries = new QueryClient();
      queries.setQueryData(['view'], 'an answer');
      keep(queries);
      target.dispatchEvent(new Event(event));
    } finally {
      vi.useRealTimers();
      vi.restoreAllMocks();
    }
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
  });

  it('each answer by itself, and only those that have changed', async () => {
    const queries = new QueryClient();
    queries.setQueryData(['map'], new Map([['a', new Set([1])]]));
    queries.setQueryData(['view'], 'first');
    keep(queries);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(2));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    queries.setQueryData(['view'], 'second');
    keep(queries);
    await vi.waitFor(async () =>
      expect((await rows()).map(({ state }) => state.data)).toContain('second'),
    );
    const written = put.mock.calls.map(([value]) => (value as { queryKey?: unknown }).queryKey);
    put.mockRestore();
    expect(written.filter((key) => key !== undefined)).toEqual([['view']]);
    const client = new QueryClient();
    hydrate(client, (await persister.restoreClient())?.clientState ?? {});
    expect(client.getQueryData(['map'])).toEqual(new Map([['a', new Set([1])]]));
  });

  it('as long as it is of use, and not after it was forgotten', async () => {
    const queries = new QueryClient();
    queries.setQueryData(['old'], 1, { updatedAt: Date.now() - KEEP_MS - DAY });
    queries.setQueryData(['gone'], 2);
    keep(queries);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(2));
    const restored = await persister.restoreClient();
    expect(restored?.clientState.queries.map(({ queryKey }) => queryKey)).toEqual([['gone']]);
    queries.clear();
    keep(queries);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(0));
    await persister.removeClient();
    expect(await persister.restoreClient()).toBeUndefined();
  });
});
