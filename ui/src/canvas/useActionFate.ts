import { useEffect, useMemo } from 'react';
import { fateOf, lastDone, type Asked } from '../a2ui/actions';
import { useOutbox, useRealtime } from '../realtime/RealtimeProvider';
import { readDone, rememberDone } from './panelMemory';

/**
 * How an action fares that a component may ask for once: the same action with the same context is
 * not sent twice in a row unless it was refused, also not after a reload.
 *
 * @returns its fate, undefined before it was sent, and a way to send it that respects this
 */
export function useActionFate(asked: Asked, dispatch: () => void) {
  const { outbox, userId } = useRealtime();
  const entries = useOutbox();
  const { surfaceId } = asked;
  const slot = `${asked.componentId} ${asked.name}`;
  const before = useMemo(() => readDone(userId, surfaceId, slot), [userId, surfaceId, slot]);
  const done = lastDone(entries, asked);
  useEffect(() => {
    if (done !== undefined) rememberDone(userId, surfaceId, slot, done);
  }, [done, userId, surfaceId, slot]);

  const send = () => {
    // A second press may come before the first has been drawn.
    const now = fateOf(outbox.snapshot(), asked, before)?.state;
    if (now !== 'pending' && now !== 'acked') dispatch();
  };

  return { fate: fateOf(entries, asked, before), send };
}
