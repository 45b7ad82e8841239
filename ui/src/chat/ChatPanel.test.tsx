import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { ChatPanel } from './ChatPanel';
import { ConversationProvider } from './ConversationProvider';
import { requestOf } from './requestId';

let client: RealtimeClient;

const say = (type: string, payload: object) => act(() => FakeSocket.last().say(type, payload));

beforeEach(async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json({ events: [] }))),
  );
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await vi.waitFor(() => FakeSocket.last());
  await client.outbox.ready;
  FakeSocket.last().greet('c1');
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RealtimeClientProvider value={client}>
        <ConversationProvider>
          <ChatPanel />
        </ConversationProvider>
      </RealtimeClientProvider>
    </QueryClientProvider>,
  );
});

afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
});

async function ask(text: string): Promise<string | undefined> {
  await userEvent.setup().type(screen.getByLabelText('Message'), `${text}{Enter}`);
  const frame = FakeSocket.last().sentOf('chat.send').at(-1);
  return requestOf(client.userId, frame?.id ?? '');
}

describe('an answer', () => {
  it('017-AC51 can be stopped, says what that does, and is there when asked for', async () => {
    const requestId = await ask('plan my year');
    say('chat.delta', { requestId, attempt: 1, index: 0, text: 'First' });
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Stop' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Stopped here. The coach still finishes the answer/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    say('chat.delta', { requestId, attempt: 1, index: 1, text: ' second' });
    say('chat.message', { requestId, text: 'First second third' });
    expect(screen.queryByText(/second/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('log'));
    await user.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(screen.getByText('First second third')).toBeDefined();
  });

  it('017-AC52 that failed can be asked for again, each with its own question', async () => {
    const first = await ask('how was my week?');
    await ask('squat pr');
    say('coach.status', { requestId: first, state: 'FAILED', detail: 'COACH_DEADLINE' });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Ask again' }));
    await vi.waitFor(() => {
      const texts = client.outbox.snapshot().map(({ envelope }) => envelope.payload['text']);
      expect(texts).toEqual(['how was my week?', 'squat pr', 'how was my week?']);
    });
  });

  it('017-AC52 that failed and that nobody asked for in words offers nothing', async () => {
    say('coach.status', { requestId: 'r-9', state: 'FAILED', detail: '' });
    expect(await screen.findByText(/could not answer/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();
  });
});
