/** A WebSocket that goes nowhere: tests open it, speak for the gateway, and read what was sent. */
export class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static all: FakeSocket[] = [];

  readyState = FakeSocket.CONNECTING;
  binaryType = 'blob';
  readonly sent: { type: string; id: string; payload: Record<string, unknown> }[] = [];

  constructor(readonly url: string) {
    super();
    FakeSocket.all.push(this);
  }

  /** The socket of the latest connection attempt. */
  static last(): FakeSocket {
    const socket = FakeSocket.all.at(-1);
    if (socket === undefined) throw new Error('no socket was opened');
    return socket;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as (typeof this.sent)[number]);
  }

  close(): void {
    this.drop();
  }

  /** The connection stands and the gateway greets. */
  greet(cursor: string): void {
    this.readyState = FakeSocket.OPEN;
    this.dispatchEvent(new Event('open'));
    this.say('session.ready', { userId: 'u', cursor, a2uiCatalogs: [] });
  }

  /** The gateway sends a frame. */
  say(type: string, payload: object, more: { id?: string; cursor?: string } = {}): void {
    const frame = { type, id: crypto.randomUUID(), ts: new Date().toISOString(), payload, ...more };
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }

  /** The connection breaks. */
  drop(): void {
    this.readyState = FakeSocket.CLOSED;
    this.dispatchEvent(new CloseEvent('close', { code: 1006 }));
  }

  /** @returns what was sent of one type */
  sentOf(type: string) {
    return this.sent.filter((frame) => frame.type === type);
  }
}

let users = 0;

/** @returns an athlete no other test has left anything of in the browser's storage */
export function someUser(): string {
  users += 1;
  return `user-${users}`;
}
