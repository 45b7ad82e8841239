import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import checkIn from '../../a2ui/examples/check-in.json';
import { contextOf, PanelHarness } from '../../test/panelHarness';
import { checkedIn, keptForm, knownForm, wrongWith } from './checkin/checkInForm';

const ID = 'check-in-1';
let panel: PanelHarness;

beforeEach(async () => {
  panel = await PanelHarness.open();
});

afterEach(() => panel.close());

const choose = async (group: RegExp, name: string) => {
  const box = screen.getByRole('group', { name: group });
  await userEvent.setup().click(within(box).getByRole('radio', { name }));
};

describe('what a check-in says', () => {
  const empty = knownForm({});

  it('017-AC43 leaves out what was not given', () => {
    const form = { ...empty, sleepHours: '7,5', soreness: '0', note: ' slept badly ' };
    expect(checkedIn('2025-11-10', form, false)).toEqual({
      date: '2025-11-10',
      sleepHours: 7.5,
      soreness: 0,
      note: 'slept badly',
    });
    expect(checkedIn('2025-11-10', empty, true)).toEqual({
      date: '2025-11-10',
      feelsCooked: false,
    });
  });

  it('017-AC43 is not sent empty or with a sleep nobody has', () => {
    expect(wrongWith(empty, false)).toBe('empty');
    expect(wrongWith({ ...empty, sleepHours: '25' }, false)).toBe('sleepHours');
    expect(wrongWith({ ...empty, sleepHours: 'long' }, false)).toBe('sleepHours');
    expect(wrongWith({ ...empty, stress: '4' }, false)).toBeNull();
  });

  it('017-AC43 reads what was kept with care', () => {
    expect(keptForm({ sleepHours: 7, stress: '4', feelsCooked: 'yes' })).toEqual({ stress: '4' });
  });
});

describe('the check-in form', () => {
  it('017-AC43 sends what was given, waits for the log, and can be changed after it', async () => {
    panel.show(ID, checkIn);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Sleep (hours)'), '7.5');
    await choose(/Soreness/, '3');
    await user.click(screen.getByRole('checkbox', { name: 'I feel cooked' }));
    const send = screen.getByRole<HTMLButtonElement>('button', { name: 'Check in' });
    await user.click(send);
    const [frame, more] = panel.actions('checkIn');
    expect(contextOf(frame)).toEqual({
      date: '2025-11-10',
      sleepHours: 7.5,
      soreness: 3,
      feelsCooked: true,
    });
    expect(more).toBeUndefined();
    expect(screen.getByText('Being saved…')).toBeDefined();
    expect(send.disabled).toBe(true);
    act(() => panel.socket.say('ack', { id: frame?.id, cursors: [] }));
    expect(screen.getByText('Checked in. Your readiness follows.')).toBeDefined();
    await choose(/Stress/, '4');
    expect(send.disabled).toBe(false);
  });

  it('017-AC43 loses nothing on a reload', async () => {
    panel.show(ID, checkIn);
    await userEvent.setup().type(await screen.findByLabelText('Note'), 'tired legs');
    await choose(/Motivation/, '8');
    await panel.reload();
    panel.show(ID, checkIn);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Note')).value).toBe('tired legs');
    const box = screen.getByRole('group', { name: /Motivation/ });
    expect(within(box).getByRole<HTMLInputElement>('radio', { name: '8' }).checked).toBe(true);
  });

  it('017-AC43 says what is missing or refused, and may be sent again', async () => {
    panel.show(ID, checkIn);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Check in' }));
    expect(screen.getByText('Give at least one of these.')).toBeDefined();
    expect(panel.actions('checkIn')).toEqual([]);
    await choose(/Stress/, '4');
    await user.click(screen.getByRole('button', { name: 'Check in' }));
    const [frame] = panel.actions('checkIn');
    act(() => panel.socket.say('error', { id: frame?.id, code: 'INVALID', message: 'Too late.' }));
    expect(screen.getByText('Not accepted: Too late.')).toBeDefined();
    const send = screen.getByRole<HTMLButtonElement>('button', { name: 'Check in' });
    expect(send.disabled).toBe(false);
  });

  it('017-AC43 keeps what is typed when the panel is updated', async () => {
    const more = panel.show(ID, checkIn);
    await userEvent.setup().type(await screen.findByLabelText('Sleep (hours)'), '6');
    act(() =>
      more([
        { version: 'v0.9', updateDataModel: { surfaceId: ID, path: '/sleepHours', value: 8 } },
      ]),
    );
    expect(screen.getByLabelText<HTMLInputElement>('Sleep (hours)').value).toBe('6');
  });
});
