import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { A2uiClientMessageSchema } from '@a2ui/web_core/v0_9';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import sessionSummary from '../a2ui/examples/session-summary.json';
import setLogger from '../a2ui/examples/set-logger.json';
import type { Json } from '../api/read';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket } from '../test/fakeSocket';
import PanelView from './PanelView';

let client: RealtimeClient;
let socket: FakeSocket;

const SUMMARY = 'session-summary-7d1f';
const LOGGER = 'set-logger-0d6c';

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('{}', { status: 200 })));
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: 'u', socketClass: FakeSocket });
  await vi.waitFor(() => FakeSocket.last());
  socket = FakeSocket.last();
  socket.greet('c1');
});

afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
});

function tree(surfaceId: string, messages: readonly Json[], queries: QueryClient) {
  return (
    <QueryClientProvider client={queries}>
      <RealtimeClientProvider value={client}>
        <PanelView panel={{ surfaceId, generation: 1, messages }} onClose={() => undefined} />
      </RealtimeClientProvider>
    </QueryClientProvider>
  );
}

function show(surfaceId: string, messages: readonly Json[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { rerender } = render(tree(surfaceId, messages, queries));
  return (more: readonly Json[]) => rerender(tree(surfaceId, [...messages, ...more], queries));
}

/** The frames that carry an action of the given name. */
function actions(name: string) {
  return socket.sentOf('ui.action').filter(({ payload }) => {
    const message = payload['message'] as { action?: { name: string } };
    return message.action?.name === name;
  });
}

function contextOf(frame: { payload: Record<string, unknown> } | undefined): Json {
  const message = frame?.payload['message'] as { action: { context: Json } } | undefined;
  return message?.action.context ?? {};
}

describe('the set logger', () => {
  it('shows what the coach suggests, with the estimate', async () => {
    show(LOGGER, setLogger);
    expect(await screen.findByRole('heading', { name: 'Bench Press' })).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Load (kg)').value).toBe('82.5');
    expect(screen.getByLabelText<HTMLInputElement>('Reps').value).toBe('8');
    expect(screen.getByText('80 kg × 8 @8 on 3 Nov')).toBeDefined();
    expect(screen.getByTestId('e1rm').textContent).toContain('104.5 kg');
    expect(screen.getByText('Push day')).toBeDefined();
  });

  it('sends exactly a SetLogged payload, and shows the set as pending until the ack', async () => {
    const user = userEvent.setup();
    show(LOGGER, setLogger);
    await user.click(await screen.findByRole('button', { name: '2.5 kg more' }));
    await user.click(screen.getByRole('radio', { name: '8.5' }));
    await user.type(screen.getByLabelText('Note'), 'smooth');
    await user.click(screen.getByRole('button', { name: 'Log set' }));

    const [frame] = actions('logSet');
    const message = frame?.payload['message'];
    expect(A2uiClientMessageSchema.safeParse(message).success).toBe(true);
    expect(frame?.payload['metadata']).toEqual({});
    const { setId, ...rest } = contextOf(frame);
    expect(setId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({
      workoutId: '7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f',
      exerciseId: 'Barbell_Bench_Press_-_Medium_Grip',
      exerciseName: 'Bench Press',
      setIndex: 2,
      setType: 'WORKING',
      load: { value: 85, unit: 'kg' },
      reps: 8,
      rpe: 8.5,
      note: 'smooth',
    });

    const row = screen.getAllByRole('row').at(-1)!;
    expect(within(row).getByText('pending')).toBeDefined();
    act(() => socket.say('ack', { id: frame?.id, cursors: ['c2'] }));
    expect(within(row).getByText('logged')).toBeDefined();
    expect(screen.getByText('Set 3')).toBeDefined();
  });

  it('leaves out what was not given', async () => {
    const user = userEvent.setup();
    show(LOGGER, setLogger);
    await user.clear(await screen.findByLabelText('Load (kg)'));
    await user.click(screen.getByRole('button', { name: 'Log set' }));
    const context = contextOf(actions('logSet')[0]);
    expect(Object.keys(context)).not.toContain('load');
    expect(Object.keys(context)).not.toContain('rpe');
    expect(Object.keys(context)).not.toContain('note');
  });

  it('does not send nonsense, and says at the field what is wrong', async () => {
    const user = userEvent.setup();
    show(LOGGER, setLogger);
    const reps = await screen.findByLabelText('Reps');
    await user.clear(reps);
    await user.type(reps, '8.5');
    await user.click(screen.getByRole('button', { name: 'Log set' }));
    expect(actions('logSet')).toEqual([]);
    expect(reps.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Give whole reps/)).toBeDefined();
  });

  it('puts a refusal of the gateway at its field', async () => {
    const user = userEvent.setup();
    show(LOGGER, setLogger);
    await user.click(await screen.findByRole('button', { name: 'Log set' }));
    const id = actions('logSet')[0]?.id;
    act(() =>
      socket.say('error', {
        id,
        code: 'INVALID',
        message: 'Too heavy.',
        path: '/payload/load/value',
      }),
    );
    expect(screen.getByText('Too heavy.')).toBeDefined();
    expect(screen.getByLabelText('Load (kg)').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('refused')).toBeDefined();
  });

  it('keeps what is being typed when the coach updates the list of sets', async () => {
    const user = userEvent.setup();
    const update = show(LOGGER, setLogger);
    await user.type(await screen.findByLabelText('Note'), 'half a sen');
    update([
      { version: 'v0.9', updateDataModel: { surfaceId: LOGGER, path: '/setIndex', value: 5 } },
    ]);
    expect(await screen.findByText('Set 5')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('half a sen');
  });

  it('steps by keyboard and logs with Enter', async () => {
    const user = userEvent.setup();
    show(LOGGER, setLogger);
    await user.type(await screen.findByLabelText('Reps'), '{ArrowUp}{ArrowUp}{Enter}');
    expect(contextOf(actions('logSet')[0])['reps']).toBe(10);
  });

  it('finishes the workout', async () => {
    const user = userEvent.setup();
    show(LOGGER, setLogger);
    await user.click(await screen.findByRole('button', { name: 'Finish workout' }));
    const [frame] = actions('completeWorkout');
    expect(contextOf(frame)).toEqual({ workoutId: '7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f' });
    act(() => socket.say('ack', { id: frame?.id, cursors: [] }));
    expect(screen.getByText('Workout finished')).toBeDefined();
  });
});

describe('a panel', () => {
  it('shows a session as a table that reads well', async () => {
    show(SUMMARY, sessionSummary);
    const row = await screen.findByRole('row', { name: /Bench Press/ });
    expect(within(row).getByRole('rowheader', { name: 'Bench Press' })).toBeDefined();
    expect(within(row).getByText('82.5 kg × 8 @8')).toBeDefined();
    expect(screen.getByText('5,210 kg')).toBeDefined();
  });

  it('gives way to a notice when its component is unknown, and reports it', async () => {
    const [create] = setLogger;
    const hologram = {
      version: 'v0.9',
      updateComponents: { surfaceId: LOGGER, components: [{ id: 'root', component: 'Hologram' }] },
    };
    show(LOGGER, [create as Json, hologram]);
    expect(await screen.findByText('This panel cannot be shown')).toBeDefined();
    const [frame] = socket.sentOf('ui.action');
    expect(A2uiClientMessageSchema.safeParse(frame?.payload['message']).success).toBe(true);
    expect(frame?.payload['message']).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
  });

  it('renders neither raw HTML nor links', async () => {
    const [create] = setLogger;
    const plan = {
      version: 'v0.9',
      updateComponents: {
        surfaceId: LOGGER,
        components: [
          {
            id: 'root',
            component: 'PlanMarkdown',
            markdown: '# Week 1\n\n<img src=x onerror=alert(1)>\n\n[out](https://example.org)',
          },
        ],
      },
    };
    show(LOGGER, [create as Json, plan]);
    expect(await screen.findByRole('heading', { name: 'Week 1' })).toBeDefined();
    expect(document.querySelector('.plan img, .plan a')).toBeNull();
    expect(screen.getByText('out')).toBeDefined();
  });
});
