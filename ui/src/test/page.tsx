import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';

/** Answers a call with a status and a JSON body. */
export type Answer = (path: string, init?: RequestInit) => readonly [number, unknown];

/** Shows a page with all its calls answered by `answer`. */
export function showPage(page: ReactNode, answer: Answer, at = '/'): void {
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string, init?: RequestInit) => {
      const [status, body] = answer(path, init);
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    }),
  );
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>
    </QueryClientProvider>,
  );
}
