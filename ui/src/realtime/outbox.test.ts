import { describe, expect, it, vi } from 'vitest';
import { newEnvelope } from './envelope';
import { Outbox } from './outbox';

const message = () => newEnvelope('chat.send', { text: 'hi' });

describe('the outbox', () => {
  it('survives a reload until the message is acknowledged', () => {
    const first = new Outbox('k');
    const envelope = message();
    first.add(envelope);
    const second = new Outbox('k');
    expect(second.pending()).toEqual([envelope]);
    second.acked(envelope.id);
    expect(new Outbox('k').pending()).toEqual([]);
  });

  it('does not lose what another tab keeps', () => {
    const here = new Outbox('k');
    const there = new Outbox('k');
    const [mine, theirs] = [message(), message()];
    here.add(mine);
    there.add(theirs);
    here.acked(mine.id);
    expect(new Outbox('k').pending()).toEqual([theirs]);
  });

  it('does not send a refused message again, and says why', () => {
    const outbox = new Outbox('k');
    const envelope = message();
    outbox.add(envelope);
    outbox.failed(envelope.id, { code: 'INVALID', message: 'no' });
    expect(outbox.pending()).toEqual([]);
    expect(new Outbox('k').pending()).toEqual([]);
    expect(outbox.snapshot()[0]?.delivery).toMatchObject({ state: 'failed', message: 'no' });
  });

  it('takes the first word on a message as the last', () => {
    const outbox = new Outbox('k');
    const envelope = message();
    outbox.add(envelope);
    outbox.acked(envelope.id);
    outbox.failed(envelope.id, { code: 'X', message: 'x' });
    expect(outbox.snapshot()[0]?.delivery.state).toBe('acked');
  });

  it('tells listeners about changes only', () => {
    const outbox = new Outbox('k');
    const listener = vi.fn();
    const stop = outbox.subscribe(listener);
    outbox.acked('unknown');
    outbox.add(message());
    stop();
    outbox.add(message());
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('ignores rubbish in storage', () => {
    localStorage.setItem('k', '[{"id":1},"x",null]');
    expect(new Outbox('k').pending()).toEqual([]);
  });
});
