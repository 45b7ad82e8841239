import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored } from '../shared/storage';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { lastAcked } from './acked';
import { cursorKey, RealtimeClient } from './client';
import type { Envelope } from './envelope';

let client: RealtimeClient;
let frames: Envelope[];
let userId: string;

async function connect(): Promise<FakeSocket> {
  client = new RealtimeClient({ url: 'ws://x/realtime', userId, socketClass: FakeSocket });
  frames = [];
  client.onFrame((frame) => frames.push(frame));
  // The library opens its socket a little later than it is made.
  await vi.advanceTimersByTimeAsync(50);
  await client.outbox.ready;
  return FakeSocket.last();
}

async function reconnect(): Promise<FakeSocket> {
  const before = FakeSocket.all.length;
  FakeSocket.last().drop();
  for (let waited = 0; FakeSocket.all.length === before && waited < 20_000; waited += 100) {
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(FakeSocket.all.length).toBeGreaterThan(before);
  return FakeSocket.last();
}

beforeEach(() => {
  userId = someUser();
  vi.useFakeTimers();
  FakeSocket.all = [];
});

afterEach(() => {
  client.close();
  vi.useRealTimers();
});

describe('the realtime client', () => {
  it('is online once the gateway has greeted, and keeps the first cursor', async () => {
    const socket = await connect();
    expect(client.status()).toBe('reconnecting');
    socket.greet('c1');
    expect(client.status()).toBe('online');
    expect(socket.sentOf('session.resume')).toEqual([]);
    expect(readStored(cursorKey(userId))).toBe('c1');
  });

  it('shows a frame that comes twice once', async () => {
    const socket = await connect();
    socket.greet('c1');
    socket.say('chat.message', { requestId: 'r', text: 'a' }, { id: 'f1' });
    socket.say('chat.message', { requestId: 'r', text: 'a' }, { id: 'f1' });
    expect(frames.filter(({ type }) => type === 'chat.message')).toHaveLength(1);
  });

  it('resumes from the last cursor it saw', async () => {
    const socket = await connect();
    socket.greet('c1');
    socket.say('ui.create', { surfaceId: 's', messages: [] }, { cursor: 'c7' });
    const next = await reconnect();
    next.greet('c9');
    expect(next.sentOf('session.resume')[0]?.payload).toEqual({ cursor: 'c7' });
  });

  it('resumes after a reload', async () => {
    writeStored(cursorKey(userId), 'c5');
    const socket = await connect();
    socket.greet('c9');
    expect(socket.sentOf('session.resume')[0]?.payload).toEqual({ cursor: 'c5' });
  });

  it('keeps what could not be sent and sends it after the reconnect, under the same id', async () => {
    const socket = await connect();
    const id = client.sendDurably('chat.send', { text: 'hello' });
    expect(socket.sent).toEqual([]);
    socket.greet('c1');
    expect(socket.sentOf('chat.send')[0]?.id).toBe(id);
    const next = await reconnect();
    next.greet('c1');
    expect(next.sentOf('chat.send')[0]?.id).toBe(id);
    next.say('ack', { id, cursors: [] });
    const last = await reconnect();
    last.greet('c1');
    expect(last.sentOf('chat.send')).toEqual([]);
  });

  it('notes where in the log the last of what it said stands', async () => {
    const socket = await connect();
    socket.greet('c1');
    const id = client.sendDurably('event.append', { events: [] });
    socket.say('ack', { id, cursors: ['c2', 'c3'] });
    socket.say('ack', { id: 'of another page', cursors: ['c9'] });
    expect(lastAcked(userId)?.cursor).toBe('c3');
    expect(client.outbox.snapshot()[0]?.delivery).toEqual({
      state: 'acked',
      at: lastAcked(userId)?.at,
    });
  });

  it('sends again what stays unacknowledged on a standing connection', async () => {
    const socket = await connect();
    socket.greet('c1');
    const id = client.sendDurably('chat.send', { text: 'hello' });
    await vi.advanceTimersByTimeAsync(21_000);
    expect(socket.sentOf('chat.send').map((frame) => frame.id)).toEqual([id, id]);
  });

  it('017-AC60 sets aside what the gateway fails at again and again, and sends the next', async () => {
    const socket = await connect();
    socket.greet('c1');
    const poison = client.sendDurably('event.append', { events: [] });
    const next = client.sendDurably('event.append', { events: [] });
    for (let tries = 1; tries <= 5; tries++) {
      expect(socket.sentOf('event.append').filter(({ id }) => id === poison)).toHaveLength(tries);
      socket.say('error', { id: poison, code: 'INTERNAL', message: 'our fault' });
      await vi.advanceTimersByTimeAsync(3_100);
    }
    expect(client.outbox.snapshot()[0]?.delivery).toMatchObject({
      state: 'failed',
      code: 'INTERNAL',
    });
    expect(socket.sentOf('event.append').at(-1)?.id).toBe(next);
  });

  it('fetches everything anew when its cursor is refused', async () => {
    writeStored(cursorKey(userId), 'another one');
    const socket = await connect();
    socket.greet('c1');
    socket.say('error', { code: 'VALIDATION_FAILED', message: 'past', path: 'payload.cursor' });
    expect(frames.some(({ type }) => type === 'client.refetch')).toBe(true);
    expect(readStored(cursorKey(userId))).toBe('c1');
  });

  it('tells a refusal from a passing trouble', async () => {
    const socket = await connect();
    socket.greet('c1');
    const bad = client.sendDurably('chat.send', { text: '' });
    const late = client.sendDurably('chat.send', { text: 'later' });
    socket.say('error', { id: bad, code: 'INVALID', message: 'empty', path: '/text' });
    socket.say('error', { id: late, code: 'UNAVAILABLE', message: 'busy' });
    expect(client.outbox.pending().map((envelope) => envelope.id)).toEqual([late]);
    expect(client.outbox.snapshot()[0]?.delivery).toEqual({
      state: 'failed',
      code: 'INVALID',
      message: 'empty',
      path: '/text',
    });
  });

  it('asks for everything again when its cursor is gone', async () => {
    writeStored(cursorKey(userId), 'old');
    const socket = await connect();
    socket.greet('c9');
    socket.say('error', { code: 'CURSOR_GONE', message: 'too old' });
    expect(frames.some(({ type }) => type === 'client.refetch')).toBe(true);
    expect(readStored(cursorKey(userId))).toBe('c9');
  });

  it('pings, and gives a silent connection up', async () => {
    const socket = await connect();
    socket.greet('c1');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(socket.sentOf('ping')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all.length).toBeGreaterThan(1);
  });

  it('survives frames that are none', async () => {
    const socket = await connect();
    socket.greet('c1');
    socket.dispatchEvent(new MessageEvent('message', { data: 'not json' }));
    socket.dispatchEvent(new MessageEvent('message', { data: '[]' }));
    expect(client.status()).toBe('online');
  });
});
