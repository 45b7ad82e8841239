import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOG_ID } from '../../a2ui/apis';
import type { Json } from '../../api/read';
import { contextOf, PanelHarness } from '../../test/panelHarness';

const SURFACE = 'confirm-1';
const EVENTS = '[{"type":"SetLogged","payload":{"setId":"s1"}}]';

/** As the coach writes it: what was understood, and a button. */
function confirm(context: object, name = 'logTogether', more: Json[] = []): Json[] {
  const message = (body: Json) => ({ version: 'v0.9', ...body });
  return [
    message({ createSurface: { surfaceId: SURFACE, catalogId: CATALOG_ID } }),
    message({
      updateComponents: {
        surfaceId: SURFACE,
        components: [
          { id: 'root', component: 'Column', children: ['line-0', 'confirm'] },
          { id: 'line-0', component: 'Text', text: 'Bench press 3 × 8, 80 kg' },
          { id: 'confirm-text', component: 'Text', text: 'Log it' },
          {
            id: 'confirm',
            component: 'Button',
            child: 'confirm-text',
            variant: 'primary',
            action: { event: { name, context } },
          },
        ],
      },
    }),
    ...more,
  ];
}

function data(value: unknown): Json {
  return { version: 'v0.9', updateDataModel: { surfaceId: SURFACE, path: '/x', value } };
}

let panel: PanelHarness;

beforeEach(async () => {
  panel = await PanelHarness.open();
});

afterEach(() => panel.close());

function button(name: string): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name });
}

describe('a button that logs', () => {
  it('sends once however often it is pressed, and says when the log has it', async () => {
    panel.show(SURFACE, confirm({ eventsJson: EVENTS }));
    const log = await screen.findByRole('button', { name: 'Log it' });
    fireEvent.click(log);
    fireEvent.click(log);
    expect(panel.actions('logTogether')).toHaveLength(1);
    const [frame] = panel.actions('logTogether');
    expect(contextOf(frame)).toEqual({ eventsJson: EVENTS });
    expect(button('Sending…').disabled).toBe(true);

    act(() => panel.socket.say('ack', { id: frame?.id, cursors: [] }));
    expect(button('Logged').disabled).toBe(true);
    fireEvent.click(button('Logged'));
    expect(panel.actions('logTogether')).toHaveLength(1);
  });

  it('is still logged after a reload', async () => {
    panel.show(SURFACE, confirm({ eventsJson: EVENTS }));
    fireEvent.click(await screen.findByRole('button', { name: 'Log it' }));
    act(() => panel.socket.say('ack', { id: panel.actions('logTogether')[0]?.id, cursors: [] }));
    await panel.reload();
    panel.show(SURFACE, confirm({ eventsJson: EVENTS }));
    const logged = await screen.findByRole('button', { name: 'Logged' });
    fireEvent.click(logged);
    expect(panel.actions('logTogether')).toEqual([]);
  });

  it('sends the same frame again when the page was loaded before the answer came', async () => {
    panel.show(SURFACE, confirm({ eventsJson: EVENTS }));
    fireEvent.click(await screen.findByRole('button', { name: 'Log it' }));
    const [before] = panel.actions('logTogether');
    await panel.reload();
    panel.show(SURFACE, confirm({ eventsJson: EVENTS }));
    expect(await screen.findByRole('button', { name: 'Sending…' })).toBeDefined();
    expect(panel.actions('logTogether').map(({ id }) => id)).toEqual([before?.id]);
  });

  it('says why it was refused, and can be pressed again', async () => {
    const user = userEvent.setup();
    panel.show(SURFACE, confirm({ eventsJson: EVENTS }));
    await user.click(await screen.findByRole('button', { name: 'Log it' }));
    const id = panel.actions('logTogether')[0]?.id;
    act(() => panel.socket.say('error', { id, code: 'INVALID', message: 'Too heavy.' }));
    expect(screen.getByRole('alert').textContent).toContain('Too heavy.');
    await user.click(button('Log it'));
    expect(panel.actions('logTogether')).toHaveLength(2);
  });

  it('is back when the data it would send have changed', async () => {
    const user = userEvent.setup();
    const update = panel.show(
      SURFACE,
      confirm({ text: { path: '/x' } }, 'checkIn', [data('first')]),
    );
    await user.click(await screen.findByRole('button', { name: 'Log it' }));
    act(() => panel.socket.say('ack', { id: panel.actions('checkIn')[0]?.id, cursors: [] }));
    expect(button('Done').disabled).toBe(true);
    update([data('second')]);
    await user.click(await screen.findByRole('button', { name: 'Log it' }));
    expect(panel.actions('checkIn').map((frame) => contextOf(frame))).toEqual([
      { text: 'first' },
      { text: 'second' },
    ]);
  });
});
