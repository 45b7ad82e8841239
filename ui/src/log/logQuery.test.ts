import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { EMPTY_LOG } from './foldLog';
import { LOG_KEY } from './logKey';
import { logQuery } from './useTrainingLog';

it('reads the log from its start when its place in it is gone (003-AC7)', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(new URL(path, 'http://gym').searchParams.get('after') ?? '');
    const gone = asked.length === 1;
    const body = gone ? { code: 'CURSOR_GONE' } : { events: [], next: null };
    return Promise.resolve(new Response(JSON.stringify(body), { status: gone ? 410 : 200 }));
  });
  const queries = new QueryClient();
  queries.setQueryData(LOG_KEY, { ...EMPTY_LOG, cursor: 'of another log' });
  const log = await queries.fetchQuery({ ...logQuery(queries), staleTime: 0, retry: false });
  expect(asked).toEqual(['of another log', '']);
  expect(log).toEqual(EMPTY_LOG);
});
