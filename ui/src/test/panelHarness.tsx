import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { vi } from 'vitest';
import type { Json } from '../api/read';
import PanelView from '../canvas/PanelView';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { useLiveRefresh } from '../state/useLiveRefresh';
import { FakeSocket, someUser } from './fakeSocket';

type Sent = FakeSocket['sent'][number];

/** Answers a call of a path with a status and a JSON body. */
type Rest = (path: string) => readonly [status: number, body: unknown];

function LiveRefresh() {
  useLiveRefresh();
  return null;
}

async function openLine(userId: string): Promise<RealtimeClient> {
  FakeSocket.all = [];
  const client = new RealtimeClient({ url: 'ws://x', userId, socketClass: FakeSocket });
  await vi.waitFor(() => FakeSocket.last());
  await client.outbox.ready;
  FakeSocket.last().greet('c1');
  return client;
}

/** One panel on a live line whose other end the test plays. */
export class PanelHarness {
  private constructor(private client: RealtimeClient) {}

  /** Opens the line; REST calls answer as `rest` says, with an empty object by default. */
  static async open(rest: Rest = () => [200, {}]): Promise<PanelHarness> {
    // The library writes every refused component to the console, too.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal(
      'fetch',
      vi.fn((path: string) => {
        const [status, body] = rest(path);
        return Promise.resolve(new Response(JSON.stringify(body), { status }));
      }),
    );
    return new PanelHarness(await openLine(someUser()));
  }

  /** The gateway's end of the line. */
  get socket(): FakeSocket {
    return FakeSocket.last();
  }

  /** Does what a reload of the page does: all but the storage starts over. */
  async reload(): Promise<void> {
    cleanup();
    await this.client.outbox.written();
    this.client.close();
    this.client = await openLine(this.client.userId);
  }

  /** Ends the line. */
  close(): void {
    this.client.close();
    vi.unstubAllGlobals();
  }

  /**
   * Shows a panel that came at an instant in milliseconds, long ago without one; the result lets
   * more messages come.
   */
  show(
    surfaceId: string,
    messages: readonly Json[],
    generation = 1,
  ): (more: readonly Json[]) => void {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const tree = (all: readonly Json[]) => (
      <QueryClientProvider client={queries}>
        <RealtimeClientProvider value={this.client}>
          <LiveRefresh />
          <PanelView panel={{ surfaceId, generation, messages: all }} onClose={() => undefined} />
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
