import { describe, expect, it } from 'vitest';
import { newEnvelope } from '../realtime/envelope';
import type { OutboxEntry } from '../realtime/outbox';
import { mendable, mended } from './mend';

const refused = (type: string, payload: object): OutboxEntry => ({
  envelope: {
    ...newEnvelope(type, payload as Record<string, unknown>),
    ts: '2025-11-10T17:00:00Z',
  },
  delivery: { state: 'failed', code: 'RANGE', message: 'too heavy' },
});

describe('mending what was refused (017-AC22)', () => {
  it('sends a corrected set under a new id, with the moment it happened', () => {
    const payload = {
      setId: 's',
      exerciseName: 'Squat',
      load: { value: 9999, unit: 'kg' },
      reps: 5,
    };
    const event = { eventId: 'e', type: 'SetLogged', occurredAt: '2025-11-10T17:00:00Z', payload };
    const entry = refused('event.append', { events: [event] });
    const again = mended(entry, { ...mendable(entry), load: '99,5' });
    expect(again.id).not.toBe(entry.envelope.id);
    expect(again.payload).toMatchObject({
      events: [
        {
          type: 'SetLogged',
          occurredAt: '2025-11-10T17:00:00Z',
          payload: { setId: 's', load: { value: 99.5, unit: 'kg' }, reps: 5 },
        },
      ],
    });
    expect((again.payload['events'] as { eventId: string }[])[0]?.eventId).not.toBe('e');
  });

  it('corrects what was tapped on a panel', () => {
    const message = {
      version: 'v0.9',
      action: { name: 'logSet', context: { setId: 's', exerciseName: 'Row', reps: 5000 } },
    };
    const entry = refused('ui.action', { message, metadata: {} });
    const again = mended(entry, { ...mendable(entry), reps: '50' });
    expect(again.payload).toEqual({
      message: {
        version: 'v0.9',
        action: { name: 'logSet', context: { setId: 's', exerciseName: 'Row', reps: 50 } },
      },
      metadata: {},
    });
  });

  it('puts another text in place of a message', () => {
    const entry = refused('chat.send', { text: '', conversationId: 'c' });
    expect(mended(entry, { text: ' hello ' }).payload).toEqual({
      text: 'hello',
      conversationId: 'c',
    });
  });
});
