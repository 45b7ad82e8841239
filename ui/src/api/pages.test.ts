import { afterEach, expect, it, vi } from 'vitest';
import { fetchPages } from './pages';

afterEach(() => vi.unstubAllGlobals());

it('017-AC62 reads a list of weeks to its end, in as many answers as it takes', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(String(address));
    const body = String(address).endsWith('?from=2025-W02')
      ? { reviews: [{ week: '2025-W02' }], next: null }
      : { reviews: [{ week: '2025-W01' }], next: '2025-W02' };
    return Promise.resolve(new Response(JSON.stringify(body), { status: 200 }));
  });
  const rows = await fetchPages('/weekly-reviews', 'reviews');
  expect(rows.map((row) => row['week'])).toEqual(['2025-W01', '2025-W02']);
  expect(asked).toHaveLength(2);
});
