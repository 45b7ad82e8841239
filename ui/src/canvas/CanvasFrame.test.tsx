import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import sessionSummary from '../a2ui/examples/session-summary.json';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { CanvasFrame } from './CanvasFrame';
import { PanelsProvider } from './PanelsProvider';
import { isTyping } from './useIntoView';
import { nameOf } from './panelTitle';

let client: RealtimeClient;
const scrolled = vi.fn();

beforeEach(async () => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await vi.waitFor(() => FakeSocket.last());
  FakeSocket.last().greet('c1');
});

afterEach(() => client.close());

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RealtimeClientProvider value={client}>
        <PanelsProvider userId={client.userId}>
          <textarea aria-label="Message" />
          <CanvasFrame />
        </PanelsProvider>
      </RealtimeClientProvider>
    </QueryClientProvider>,
  );
}

const create = () =>
  act(() =>
    FakeSocket.last().say('ui.create', {
      surfaceId: 'session-summary-7d1f',
      messages: sessionSummary,
    }),
  );

const frame = () => new Promise((done) => setTimeout(done, 50));

describe('a panel that is created while the athlete looks on', () => {
  it('017-AC49 scrolls into view, without motion where little is wanted', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    show();
    create();
    await screen.findByText('Push day');
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalledTimes(1));
    expect(scrolled).toHaveBeenCalledWith({ behavior: 'auto', block: 'nearest' });
    vi.unstubAllGlobals();
  });

  it('017-AC49 stays where it is while something is typed', async () => {
    show();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Message');
    field.focus();
    field.value = 'what about';
    create();
    await screen.findByText('Push day');
    await frame();
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('017-AC49 takes an empty field for nobody typing', () => {
    const field = document.createElement('textarea');
    expect(isTyping(field)).toBe(false);
    field.value = 'x';
    expect(isTyping(field)).toBe(true);
    expect(isTyping(document.body)).toBe(false);
    expect(isTyping(null)).toBe(false);
  });
});

describe('the title of a panel', () => {
  const messages = (title: string | undefined, component: string) => [
    { createSurface: { theme: title === undefined ? {} : { title } } },
    { updateComponents: { components: [{ id: 'root', component }] } },
  ];

  it("017-AC50 is in the client's language where the server only names the component", () => {
    expect(nameOf(messages('Proposed change', 'PlanDiff'))).toEqual({
      key: 'canvas.names.PlanDiff',
    });
    expect(nameOf(messages(undefined, 'CheckIn'))).toEqual({ key: 'canvas.names.CheckIn' });
    expect(nameOf(messages('Push day', 'SetLogger'))).toBe('Push day');
    expect(nameOf(messages(undefined, 'Column'))).toEqual({ key: 'canvas.panel' });
  });
});
