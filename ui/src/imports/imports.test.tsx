import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage, type Answer } from '../test/page';
import { fetchImport } from './importJob';
import { PastImports } from './PastImports';
import { ReportView } from './ReportView';

const sent: unknown[] = [];
vi.mock('../realtime/useAppend', () => ({
  useAppend: () => (event: unknown) => {
    sent.push(event);
    return `id-${String(sent.length)}`;
  },
}));
vi.mock('../realtime/RealtimeProvider', () => ({ useOutbox: () => [] }));

const report = {
  format: 'HEVY',
  sets: 3,
  unmapped: [
    {
      exerciseName: 'Bankdrücken eng',
      sets: 2,
      nearest: [{ exerciseId: 'Bench', name: 'Bench Press', primaryMuscles: ['chest'] }],
    },
  ],
};
const job = { importId: 'i1', status: 'DONE', dryRun: false, report, log: { first: 1, last: 5 } };
let imports: unknown[];
let asked: string[];

const answer: Answer = (path, init) => {
  asked.push(`${init?.method ?? 'GET'} ${path}`);
  if (path === '/imports') return [200, { imports }];
  if (path.startsWith('/imports/')) return [202, { importId: 'i1' }];
  return [200, { events: [], exercises: [], next: null }];
};

beforeEach(() => {
  sent.length = 0;
  asked = [];
  imports = [job];
});
afterEach(() => vi.unstubAllGlobals());

function show() {
  showPage(<PastImports />, answer);
}

describe('the imports of the past', () => {
  it('002-AC25 offers the nearest exercises with their muscles after a reload; one click maps', async () => {
    show();
    const button = await screen.findByRole('button', { name: 'Bench Press chest' });
    fireEvent.click(button);
    expect(sent).toEqual([
      { type: 'ExerciseMapped', payload: { exerciseName: 'Bankdrücken eng', exerciseId: 'Bench' } },
    ]);
  });

  it('002-AC28 takes a mapping back with one click', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Bench Press chest' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent.at(-1)).toEqual({
      type: 'ExerciseMapped',
      payload: { exerciseName: 'Bankdrücken eng' },
    });
    expect(screen.getByRole('button', { name: 'Bench Press chest' })).toBeDefined();
  });

  it('002-AC32 lists unlikely sets with the likely mistake', async () => {
    const set = { date: '2025-03-10', exerciseName: 'Bench Press', set: '375 kg × 8', setId: 's' };
    const unlikely = [
      { ...set, mistake: 'DECIMAL_POINT', likely: '37.5 kg' },
      { ...set, mistake: 'A_NEW_ONE' },
    ];
    const heavy: Answer = () => [200, { ...job, report: { ...report, unlikely } }];
    vi.stubGlobal('fetch', () => {
      const [status, body] = heavy('', undefined);
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    });
    const read = await fetchImport('i1');
    if (read.report === null) throw new Error('no report');
    showPage(<ReportView report={read.report} dryRun />, answer);
    expect(
      screen.getByText(/375 kg × 8 – ten times a load you use; 37.5 kg may be meant/),
    ).toBeDefined();
    expect(screen.getByText(/375 kg × 8 – far above what you have done before/)).toBeDefined();
  });

  it('002-AC27 takes an import back from its line', async () => {
    show();
    const button = await screen.findByRole('button', { name: 'Take it back' });
    imports = [{ ...job, status: 'UNDONE' }];
    fireEvent.click(button);
    await waitFor(() => expect(asked).toContain('POST /imports/i1/undo'));
    expect(await screen.findByText(/Taken back/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });
});
