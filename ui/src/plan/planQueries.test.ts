import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { planQuery } from './planQueries';

const asked: string[] = [];

function gateway(answers: Readonly<Record<string, unknown>>): void {
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(
      Response.json(answers[path] ?? {}, { status: path in answers ? 200 : 404 }),
    );
  });
}

const MADE = '/events?type=PlanGenerated&limit=1';
const fetched = (queries: QueryClient) => queries.fetchQuery({ ...planQuery, staleTime: 0 });

afterEach(() => vi.unstubAllGlobals());

it('does not ask for a plan that was never made (017-AC29)', async () => {
  gateway({ [MADE]: { events: [] } });
  expect(await fetched(new QueryClient())).toBeNull();
  expect(asked).toEqual([MADE]);
});

it('asks for a plan that it knows at once', async () => {
  gateway({ [MADE]: { events: [{}] }, '/plan': { markdown: '# Week', version: 1 } });
  const queries = new QueryClient();
  await fetched(queries);
  expect(await fetched(queries)).toMatchObject({ markdown: '# Week', version: 1 });
  expect(asked).toEqual([MADE, '/plan', '/plan']);
});

it('has none while its view does not have it', async () => {
  gateway({ [MADE]: { events: [{}] } });
  expect(await fetched(new QueryClient())).toBeNull();
});
