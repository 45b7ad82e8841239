import { describe, expect, it } from 'vitest';
import { newEnvelope } from '../realtime/envelope';
import type { Delivery, OutboxEntry } from '../realtime/outbox';
import { contextText, fateOf, lastDone } from './actions';

const asked = (context: object) => ({
  surfaceId: 's',
  componentId: 'b',
  name: 'logTogether',
  context: { ...context },
});

function sent(context: object, state: 'pending' | 'acked' | 'failed', more = {}): OutboxEntry {
  const { componentId, ...rest } = asked(context);
  const action = { ...rest, sourceComponentId: componentId, ...more };
  const delivery: Delivery = state === 'failed' ? { state, code: 'X', message: 'no' } : { state };
  return { envelope: newEnvelope('ui.action', { message: { version: 'v0.9', action } }), delivery };
}

const A = { x: 1 };
const B = { x: 2 };
const fate = (entries: OutboxEntry[], context: object, done?: string) =>
  fateOf(entries, asked(context), done)?.state;

describe('the fate of an action', () => {
  it('is that of the same action', () => {
    expect(fate([], A)).toBeUndefined();
    expect(fate([sent(A, 'pending')], A)).toBe('pending');
    expect(fate([sent(A, 'failed'), sent(A, 'acked')], A)).toBe('acked');
    expect(fate([sent(A, 'acked')], B)).toBeUndefined();
  });

  it('is not that of another component, panel or name', () => {
    expect(fate([sent(A, 'acked', { sourceComponentId: 'c' })], A)).toBeUndefined();
    expect(fate([sent(A, 'acked', { surfaceId: 't' })], A)).toBeUndefined();
    expect(fate([sent(A, 'acked', { name: 'checkIn' })], A)).toBeUndefined();
  });

  it('ends with something else that was sent after it, unless that was refused', () => {
    expect(fate([sent(A, 'acked'), sent(B, 'acked')], A)).toBeUndefined();
    expect(fate([sent(A, 'acked'), sent(B, 'pending')], A)).toBeUndefined();
    expect(fate([sent(A, 'acked'), sent(B, 'failed')], A)).toBe('acked');
    expect(fate([sent(A, 'acked'), sent(B, 'failed')], B)).toBe('failed');
  });

  it('is known from before the reload', () => {
    expect(fate([], A, contextText(A))).toBe('acked');
    expect(fate([sent(B, 'acked')], A, contextText(A))).toBeUndefined();
    expect(lastDone([sent(A, 'acked'), sent(B, 'pending')], asked(B))).toBe(contextText(A));
    expect(lastDone([sent(B, 'failed')], asked(B))).toBeUndefined();
  });
});
