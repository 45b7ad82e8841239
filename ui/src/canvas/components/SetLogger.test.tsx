import { A2uiClientMessageSchema } from '@a2ui/web_core/v0_9';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import setLogger from '../../a2ui/examples/set-logger.json';
import { contextOf, PanelHarness } from '../../test/panelHarness';

const LOGGER = 'set-logger-0d6c';

let panel: PanelHarness;

beforeEach(async () => {
  panel = await PanelHarness.open();
});

afterEach(() => panel.close());

describe('the set logger', () => {
  it('shows what the coach suggests, with the estimate', async () => {
    panel.show(LOGGER, setLogger);
    expect(await screen.findByRole('heading', { name: 'Bench Press' })).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Load (kg)').value).toBe('82.5');
    expect(screen.getByLabelText<HTMLInputElement>('Reps').value).toBe('8');
    expect(screen.getByText('80 kg × 8 @8 on 3 Nov')).toBeDefined();
    expect(screen.getByTestId('e1rm').textContent).toContain('104.5 kg');
    expect(screen.getByText('Push day')).toBeDefined();
  });

  it('sends exactly a SetLogged payload, and shows the set as pending until the ack', async () => {
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    await user.click(await screen.findByRole('button', { name: '2.5 kg more' }));
    await user.click(screen.getByRole('radio', { name: '8.5' }));
    await user.type(screen.getByLabelText('Note'), 'smooth');
    await user.click(screen.getByRole('button', { name: 'Log set' }));

    const [frame] = panel.actions('logSet');
    const message = frame?.payload['message'];
    expect(A2uiClientMessageSchema.safeParse(message).success).toBe(true);
    expect(frame?.payload['metadata']).toEqual({});
    const { setId, ...rest } = contextOf(frame);
    expect(setId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({
      workoutId: '7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f',
      exerciseId: 'Barbell_Bench_Press_-_Medium_Grip',
      exerciseName: 'Bench Press',
      setIndex: 1,
      setType: 'WORKING',
      load: { value: 85, unit: 'kg' },
      reps: 8,
      rpe: 8.5,
      note: 'smooth',
    });

    const row = screen.getAllByRole('row').at(-1)!;
    expect(within(row).getByText('pending')).toBeDefined();
    act(() => panel.socket.say('ack', { id: frame?.id, cursors: ['c2'] }));
    expect(within(row).getByText('logged')).toBeDefined();
    expect(screen.getByText('Set 3')).toBeDefined();
  });

  it('009-AC21 numbers sets by their place, also older ones that were stored from 1', async () => {
    const update = panel.show(LOGGER, setLogger);
    await screen.findByRole('heading', { name: 'Bench Press' });
    const set = { setType: 'WORKING', load: { value: 60, unit: 'kg' }, reps: 8 };
    const older = [1, 1, 2].map((setIndex, n) => ({ ...set, setId: `old-${String(n)}`, setIndex }));
    update([
      { version: 'v0.9', updateDataModel: { surfaceId: LOGGER, path: '/logged', value: older } },
    ]);
    expect(await screen.findByText('Set 4')).toBeDefined();
    const numbers = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(numbers).toEqual(['1', '2', '3']);
  });

  it('012-AC28 asks about a load far above those of the last sessions, and logs what was meant', async () => {
    panel.close();
    const sets = [{ setId: 's', exerciseName: 'Bench Press', setType: 'WORKING', reps: 8 }].map(
      (set) => ({ ...set, load: { value: 37.5, unit: 'kg' } }),
    );
    const lastSessions = [
      { exerciseId: 'Barbell_Bench_Press_-_Medium_Grip', day: '2025-11-03', sets },
    ];
    panel = await PanelHarness.open((path) => {
      if (path.startsWith('/auth/session')) return [200, { signedIn: true }];
      return [200, path.startsWith('/state') ? { userId: 'u', lastSessions } : {}];
    });
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    const field = await screen.findByLabelText('Load (kg)');
    await user.clear(field);
    await user.type(field, '375');
    await user.click(screen.getByRole('button', { name: 'Log set' }));
    expect(await screen.findByText(/375 kg is far above the 37.5 kg/)).toBeDefined();
    expect(panel.actions('logSet')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'It was 37.5 kg' }));
    expect(contextOf(panel.actions('logSet')[0])['load']).toEqual({ value: 37.5, unit: 'kg' });
  });

  it('leaves out what was not given', async () => {
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    await user.clear(await screen.findByLabelText('Load (kg)'));
    await user.click(screen.getByRole('button', { name: 'Log set' }));
    const context = contextOf(panel.actions('logSet')[0]);
    expect(Object.keys(context)).not.toContain('load');
    expect(Object.keys(context)).not.toContain('rpe');
    expect(Object.keys(context)).not.toContain('note');
  });

  it('does not send nonsense, and says at the field what is wrong', async () => {
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    const reps = await screen.findByLabelText('Reps');
    await user.clear(reps);
    await user.type(reps, '8.5');
    await user.click(screen.getByRole('button', { name: 'Log set' }));
    expect(panel.actions('logSet')).toEqual([]);
    expect(reps.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Give whole reps/)).toBeDefined();
  });

  it('puts a refusal of the gateway at its field', async () => {
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    await user.click(await screen.findByRole('button', { name: 'Log set' }));
    const id = panel.actions('logSet')[0]?.id;
    act(() =>
      panel.socket.say('error', {
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
    const update = panel.show(LOGGER, setLogger);
    await user.type(await screen.findByLabelText('Note'), 'half a sen');
    update([
      { version: 'v0.9', updateDataModel: { surfaceId: LOGGER, path: '/setIndex', value: 5 } },
    ]);
    expect(await screen.findByText('Set 2')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('half a sen');
  });

  it('steps by keyboard and logs with Enter', async () => {
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    await user.type(await screen.findByLabelText('Reps'), '{ArrowUp}{ArrowUp}{Enter}');
    expect(contextOf(panel.actions('logSet')[0])['reps']).toBe(10);
  });

  it('finishes the workout', async () => {
    const user = userEvent.setup();
    panel.show(LOGGER, setLogger);
    await user.click(await screen.findByRole('button', { name: 'Finish workout' }));
    const [frame] = panel.actions('completeWorkout');
    expect(contextOf(frame)).toEqual({ workoutId: '7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f' });
    act(() => panel.socket.say('ack', { id: frame?.id, cursors: [] }));
    expect(screen.getByText('Workout finished')).toBeDefined();
  });
});
