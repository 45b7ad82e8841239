import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { PanelsProvider } from '../canvas/PanelsProvider';
import { ConversationProvider } from '../chat/ConversationProvider';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { UnitProvider } from '../units/UnitProvider';
import { FakeSocket, someUser } from './fakeSocket';

/** What the gateway answers to a path; anything else is answered by an empty object. */
export type Answers = Readonly<Record<string, unknown>>;

/** An event as it was sent. */
export interface SentEvent {
  readonly type: string;
  readonly payload: Record<string, unknown>;
}

function answerOf(answers: Answers, path: string): unknown {
  const [route = ''] = path.split('?');
  return answers[path] ?? answers[route] ?? {};
}

/** What a signed-in athlete sees, on a live line whose other end the test plays. */
export class Training {
  readonly posted: { path: string; body: unknown }[] = [];
  private constructor(
    readonly client: RealtimeClient,
    private readonly userId: string,
  ) {}

  /** Opens the line; `answers` are by path, with or without parameters. */
  static async open(answers: Answers): Promise<Training> {
    FakeSocket.all = [];
    const userId = someUser();
    const client = new RealtimeClient({ url: 'ws://x', userId, socketClass: FakeSocket });
    const training = new Training(client, userId);
    const state = { ...(answers['/state'] as object), userId };
    const all: Answers = { '/auth/session': { signedIn: true }, ...answers, '/state': state };
    vi.stubGlobal(
      'fetch',
      vi.fn((path: string, init?: RequestInit) => {
        if (init?.method === 'POST') {
          const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : null;
          training.posted.push({ path, body });
        }
        return Promise.resolve(Response.json(answerOf(all, path)));
      }),
    );
    await vi.waitFor(() => FakeSocket.last());
    await client.outbox.ready;
    FakeSocket.last().greet('c1');
    return training;
  }

  /** Shows a page, or a part of one. */
  show(page: ReactNode, at = '/'): void {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    render(
      <QueryClientProvider client={queries}>
        <UnitProvider preferred="kg">
          <RealtimeClientProvider value={this.client}>
            <PanelsProvider userId={this.userId}>
              <ConversationProvider>
                <MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>
              </ConversationProvider>
            </PanelsProvider>
          </RealtimeClientProvider>
        </UnitProvider>
      </QueryClientProvider>,
    );
  }

  /** @returns the events said so far, sent or waiting for their turn, of one type where one is named */
  events(type?: string): SentEvent[] {
    return this.client.outbox
      .snapshot()
      .flatMap(({ envelope }) => (envelope.payload['events'] ?? []) as SentEvent[])
      .filter((event) => type === undefined || event.type === type);
  }

  /** Ends the line. */
  close(): void {
    this.client.close();
    vi.unstubAllGlobals();
  }
}
