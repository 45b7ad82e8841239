import { useEffect, useState } from 'react';
import { useRealtime } from '../realtime/RealtimeProvider';
import type { ChatItem } from './chatLog';
import { requestOf } from './requestId';

/**
 * @returns the athlete's words by the id of the request they became, for answers that failed; an
 *   answer nobody asked for in words has none
 */
export function useQuestions(items: readonly ChatItem[]): ReadonlyMap<string, string> {
  const { userId } = useRealtime();
  const [questions, setQuestions] = useState<ReadonlyMap<string, string>>(new Map());
  const failed = items.some((item) => item.from === 'coach' && item.state === 'FAILED');
  useEffect(() => {
    if (!failed) return undefined;
    let current = true;
    const asked = items.filter(({ from }) => from === 'athlete');
    void Promise.all(
      asked.map(async ({ key, text }) => [await requestOf(userId, key), text] as const),
    ).then((pairs) => {
      // Without ids, on a page without TLS, the athlete asks again by hand.
      const known = pairs.flatMap(([id, text]) => (id === undefined ? [] : [[id, text] as const]));
      if (current) setQuestions(new Map(known));
    });
    return () => {
      current = false;
    };
  }, [failed, items, userId]);
  return questions;
}
