import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatPanel } from '../chat/ChatPanel';
import { ConversationProvider } from '../chat/ConversationProvider';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { useLiveRefresh } from '../state/useLiveRefresh';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { PlanSection } from './PlanSection';

const PLAN = {
  planId: 'p',
  version: 3,
  weekStart: '2025-11-10',
  markdown: '# Week\n\n- **Squat**',
};

let client: RealtimeClient;
let plan: object | null;
let diffs: object[];

function Screen({ onboarded }: { onboarded: boolean }) {
  useLiveRefresh();
  return (
    <>
      <ChatPanel />
      <PlanSection onboarded={onboarded} />
    </>
  );
}

function show({ onboarded = true } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <RealtimeClientProvider value={client}>
        <ConversationProvider>
          <MemoryRouter>
            <Screen onboarded={onboarded} />
          </MemoryRouter>
        </ConversationProvider>
      </RealtimeClientProvider>
    </QueryClientProvider>,
  );
}

function answer(path: string): Response {
  if (path === '/plan/diffs') return Response.json({ diffs });
  if (path.startsWith('/events?type=PlanGenerated')) {
    return Response.json({ events: plan === null ? [] : [{}] });
  }
  if (path !== '/plan') return Response.json({});
  return plan === null ? Response.json({ code: 'NO_PLAN' }, { status: 404 }) : Response.json(plan);
}

beforeEach(async () => {
  plan = PLAN;
  diffs = [];
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string) => Promise.resolve(answer(path))),
  );
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await vi.waitFor(() => FakeSocket.last());
  FakeSocket.last().greet('c1');
});

afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
});

describe('the plan on the training screen', () => {
  it('shows the plan as text when asked to, and counts what is open', async () => {
    diffs = [
      { diffId: 'a', status: 'OPEN' },
      { diffId: 'b', status: 'DENIED' },
    ];
    show();
    const toggle = await screen.findByRole('button', { name: 'Show plan' });
    expect(screen.getByText(/version 3/)).toBeDefined();
    expect(await screen.findByText('1 change waits for your answer')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Week' })).toBeNull();
    await userEvent.setup().click(toggle);
    expect(await screen.findByRole('heading', { name: 'Week' })).toBeDefined();
    expect(screen.getByText('Squat').tagName).toBe('STRONG');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
  });

  it('copies the markdown, and says when the browser refuses', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: 'Copy plan' }));
    expect(await navigator.clipboard.readText()).toBe(PLAN.markdown);
    expect(screen.getByText('Copied.')).toBeDefined();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Copy plan' }));
    expect(await screen.findByText('This browser does not allow copying.')).toBeDefined();
  });

  it('offers to ask for the first plan, and shows the question in the chat', async () => {
    plan = null;
    show();
    expect(await screen.findByText(/No plan yet/)).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Make me a plan' }));
    const [frame, second] = FakeSocket.last().sentOf('chat.send');
    expect(frame?.payload).toEqual({ text: 'make me a plan' });
    expect(second).toBeUndefined();
    expect(screen.getByRole('log').textContent).toContain('make me a plan');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Make me a plan' }).disabled).toBe(
      true,
    );
    act(() => FakeSocket.last().say('ack', { id: frame?.id, cursors: [] }));
    expect(screen.getByText('Asked. The answer comes in the chat.')).toBeDefined();
  });

  it('asks an athlete who is not known yet to answer a few questions', async () => {
    plan = null;
    show({ onboarded: false });
    const start = await screen.findByRole('button', { name: 'Answer a few questions' });
    expect(screen.getByText(/needs to know a few things/)).toBeDefined();
    await userEvent.setup().click(start);
    expect(FakeSocket.last().sentOf('chat.send')[0]?.payload).toEqual({ text: 'make me a plan' });
  });

  it('follows the plan when the gateway says it changed', async () => {
    plan = null;
    show();
    await screen.findByText(/No plan yet/);
    plan = PLAN;
    act(() => FakeSocket.last().say('state.updated', { views: ['fatigue'] }));
    act(() => FakeSocket.last().say('state.updated', { views: ['plan'] }));
    expect(await screen.findByRole('button', { name: 'Show plan' })).toBeDefined();
    expect(screen.queryByText(/No plan yet/)).toBeNull();
  });

  it('says when the plan cannot be fetched', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('down'))),
    );
    show();
    expect((await screen.findAllByText(/cannot be reached/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/No plan yet/)).toBeNull();
  });
});
