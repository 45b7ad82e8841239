import { describe, expect, it } from 'vitest';
import { newEnvelope } from './envelope';
import { newTrace } from './trace';

describe('a trace', () => {
  it('004-AC12 begins in the browser, with an id and a span of its own', () => {
    const traces = Array.from({ length: 100 }, newTrace);
    for (const { traceId, traceparent } of traces) {
      expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(traceparent.split('-')[1]).toBe(traceId);
      expect(traceId).not.toBe('0'.repeat(32));
    }
    expect(new Set(traces.map(({ traceparent }) => traceparent)).size).toBe(100);
  });

  it('004-AC12 goes along with every frame, and stays the same when the frame is sent again', () => {
    const frame = newEnvelope('chat.send', { text: 'hello' });
    expect(frame.traceparent?.split('-')[1]).toBe(frame.traceId);
    expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
    expect(newEnvelope('chat.send', { text: 'hello' }).traceId).not.toBe(frame.traceId);
  });
});
