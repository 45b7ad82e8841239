import { describe, expect, it, vi } from 'vitest';
import { newEnvelope } from './envelope';
import { Outbox } from './outbox';
import { indexedOutbox, type OutboxStore } from './outboxStore';
import { Tabs } from './tabs';

const message = () => newEnvelope('chat.send', { text: 'hi' });

async function open(userId: string): Promise<Outbox> {
  const outbox = new Outbox(indexedOutbox(userId), new Tabs(userId));
  await outbox.ready;
  return outbox;
}

/** Opens outboxes until one is as wanted: writing goes on after the call that asked for it. */
async function eventually(userId: string, check: (outbox: Outbox) => void): Promise<void> {
  await vi.waitFor(async () => {
    const outbox = await open(userId);
    outbox.close();
    check(outbox);
  });
}

describe('the outbox (017-AC20)', () => {
  it('survives a killed tab until the message is acknowledged', async () => {
    const first = await open('a');
    const envelope = message();
    first.add(envelope);
    await eventually('a', (outbox) => expect(outbox.pending()).toEqual([envelope]));
    first.acked(envelope.id, Date.now());
    await eventually('a', (outbox) => expect(outbox.pending()).toEqual([]));
    const [kept] = (await open('a')).snapshot();
    expect(kept).toMatchObject({ envelope, delivery: { state: 'acked' } });
  });

  it('forgets what the log has had for more than a day', async () => {
    const store = indexedOutbox('old');
    await store.put({ envelope: message(), ackedAt: Date.now() - 25 * 60 * 60 * 1000 });
    expect((await open('old')).snapshot()).toEqual([]);
    await vi.waitFor(async () => expect(await store.all()).toEqual([]));
  });

  it('keeps the order across pages, and athletes apart', async () => {
    const first = await open('order');
    const sent = [message(), message(), message()];
    sent.forEach((envelope) => first.add(envelope));
    await eventually('order', (outbox) => expect(outbox.pending()).toEqual(sent));
    expect((await open('somebody-else')).pending()).toEqual([]);
  });

  it('shows in every tab what another has added, and how it fared', async () => {
    const here = await open('tabs');
    const there = await open('tabs');
    const envelope = message();
    here.add(envelope);
    await vi.waitFor(() => expect(there.pending()).toEqual([envelope]));
    there.acked(envelope.id, Date.now());
    await vi.waitFor(() => expect(here.pending()).toEqual([]));
  });

  it('keeps a refused message with its reason, unsent, until it is discarded', async () => {
    const outbox = await open('refused');
    const envelope = message();
    outbox.add(envelope);
    outbox.failed(envelope.id, { code: 'INVALID', message: 'no' });
    expect(outbox.pending()).toEqual([]);
    await eventually('refused', (later) =>
      expect(later.snapshot()[0]?.delivery).toMatchObject({ state: 'failed', message: 'no' }),
    );
    outbox.discard(envelope.id);
    expect(outbox.snapshot()).toEqual([]);
    await eventually('refused', (later) => expect(later.snapshot()).toEqual([]));
  });

  it('takes the first word on a message as the last', async () => {
    const outbox = await open('words');
    const envelope = message();
    outbox.add(envelope);
    outbox.acked(envelope.id, Date.now());
    outbox.failed(envelope.id, { code: 'X', message: 'x' });
    expect(outbox.snapshot()[0]?.delivery.state).toBe('acked');
  });

  it('tells listeners about changes only', async () => {
    const outbox = await open('listeners');
    const listener = vi.fn();
    const stop = outbox.subscribe(listener);
    outbox.acked('unknown', Date.now());
    outbox.add(message());
    stop();
    outbox.add(message());
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('says whether a message is still on its way into the storage', async () => {
    const outbox = await open('writing');
    outbox.add(message());
    expect(outbox.isWriting()).toBe(true);
    const heard = new Promise<void>((resolve) => outbox.subscribe(resolve));
    await heard;
    expect(outbox.isWriting()).toBe(false);
    expect(await indexedOutbox('writing').all()).toHaveLength(1);
  });

  it('goes on, and says so, where the browser keeps nothing', async () => {
    const refused = () => Promise.reject(new Error('no storage'));
    const store: OutboxStore = { all: refused, put: refused, remove: refused };
    const outbox = new Outbox(store, new Tabs('none'));
    await outbox.ready;
    outbox.add(message());
    expect(outbox.pending()).toHaveLength(1);
    expect(outbox.isDurable()).toBe(false);
  });
});
