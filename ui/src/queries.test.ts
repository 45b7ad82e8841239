import { dehydrate } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { persistence, queries } from './queries';

const kept = () =>
  dehydrate(queries, persistence.dehydrateOptions).queries.map(({ queryKey }) => queryKey);

async function fetched(key: string[], queryFn: () => Promise<unknown>): Promise<void> {
  await queries.fetchQuery({ queryKey: key, queryFn, retry: false, staleTime: 0 }).catch(() => 0);
}

describe('what is kept for the next visit (017-AC21)', () => {
  afterEach(() => queries.clear());

  it('has the last answer of a view that cannot be fetched any more', async () => {
    await fetched(['view'], () => Promise.resolve('an answer'));
    await fetched(['view'], () => Promise.reject(new TypeError('no connection')));
    expect(queries.getQueryState(['view'])?.status).toBe('error');
    expect(kept()).toEqual([['view']]);
  });

  it('017-AC61 keeps the others when one answer is no data', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fetched(['function'], () => Promise.resolve({ rows: [{ has: () => true }] }));
    await fetched(['view'], () => Promise.resolve(new Map([['a', new Set([1])]])));
    expect(kept()).toEqual([['view']]);
    expect(told).toHaveBeenCalledOnce();
  });

  it('has no view that never came', async () => {
    await fetched(['view'], () => Promise.reject(new TypeError('no connection')));
    expect(kept()).toEqual([]);
  });
});
