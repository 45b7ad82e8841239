import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { Json } from '../api/read';
import PanelView from '../canvas/PanelView';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket } from './fakeSocket';

type Sent = FakeSocket['sent'][number];

/** One panel on a live line whose other end the test plays. */
export class PanelHarness {
  private constructor(
    private readonly client: RealtimeClient,
    readonly socket: FakeSocket,
  ) {}

  /** Opens the line; REST calls answer with an empty object. */
  static async open(): Promise<PanelHarness> {
    // The library writes every refused component to the console, too.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('{}', { status: 200 })));
    FakeSocket.all = [];
    const client = new RealtimeClient({ url: 'ws://x', userId: 'u', socketClass: FakeSocket });
    await vi.waitFor(() => FakeSocket.last());
    FakeSocket.last().greet('c1');
    return new PanelHarness(client, FakeSocket.last());
  }

  /** Ends the line. */
  close(): void {
    this.client.close();
    vi.unstubAllGlobals();
  }

  /** Shows a panel; the result lets more messages come. */
  show(surfaceId: string, messages: readonly Json[]): (more: readonly Json[]) => void {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const tree = (all: readonly Json[]) => (
      <QueryClientProvider client={queries}>
        <RealtimeClientProvider value={this.client}>
          <PanelView
            panel={{ surfaceId, generation: 1, messages: all }}
            onClose={() => undefined}
          />
        </RealtimeClientProvider>
      </QueryClientProvider>
    );
    const { rerender } = render(tree(messages));
    return (more) => rerender(tree([...messages, ...more]));
  }

  /** @returns the frames that carry an action of the given name */
  actions(name: string): Sent[] {
    return this.socket.sentOf('ui.action').filter(({ payload }) => {
      const message = payload['message'] as { action?: { name: string } };
      return message.action?.name === name;
    });
  }
}

/** @returns the context of the action in a frame */
export function contextOf(frame: Sent | undefined): Json {
  const message = frame?.payload['message'] as { action: { context: Json } } | undefined;
  return message?.action.context ?? {};
}
