import { describe, expect, it } from 'vitest';
import { asWords, explainPath, subjectOf } from './explain';
import { replyEventId } from './replyEvent';

describe('why', () => {
  it('017-AC12 finds the event of an answer from its request', async () => {
    // A pair from a running system.
    expect(await replyEventId('fbbfabf6-7ca6-583c-b6af-a7a7c1bc484d')).toBe(
      'd030126b-d157-5dd9-b47b-d1368da5b1dd',
    );
  });

  it('017-AC12 knows the calls and the way back from them', () => {
    for (const subject of [
      { kind: 'day', at: '2025-11-03' },
      { kind: 'week', at: '2025-W37' },
      { kind: 'event', at: 'abc' },
    ] as const) {
      expect(subjectOf(explainPath(subject))).toEqual(subject);
    }
    expect(subjectOf('https://elsewhere.example/')).toBeNull();
    expect([asWords('hardSets'), asWords('side_delts')]).toEqual(['Hard sets', 'Side delts']);
  });
});
