/** What the W3C Trace Context calls a traceparent, with the id of the trace apart. */
export interface Trace {
  /** 32 hex digits. */
  readonly traceId: string;
  /** `00-<traceId>-<spanId>-01`; the span is what the athlete did. */
  readonly traceparent: string;
}

function hex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  random[0] = (random[0] ?? 0) | 1; // all zeros is no id
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Begins a trace: one for everything that leaves the browser because of the athlete. */
export function newTrace(): Trace {
  const traceId = hex(16);
  return { traceId, traceparent: `00-${traceId}-${hex(8)}-01` };
}
