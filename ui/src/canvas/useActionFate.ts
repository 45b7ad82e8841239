import { useEffect, useMemo } from 'react';
import { askedKey, fateOf, type Asked } from '../a2ui/actions';
import { useOutbox, useRealtime } from '../realtime/RealtimeProvider';
import type { Delivery } from '../realtime/outbox';
import { isDone, rememberDone } from './panelMemory';

const ACKED: Delivery = { state: 'acked' };

/**
 * How an action fares that a panel may ask for once: the same action with the same context is
 * never sent a second time unless it was refused, also not after a reload.
 *
 * @returns its fate, undefined before it was sent, and a way to send it that respects this
 */
export function useActionFate(asked: Asked, dispatch: () => void) {
  const { outbox, userId } = useRealtime();
  const entries = useOutbox();
  const { surfaceId } = asked;
  const key = askedKey(asked);
  const sent = fateOf(entries, asked);
  const acked = sent?.state === 'acked';
  const remembered = useMemo(() => isDone(userId, surfaceId, key), [userId, surfaceId, key]);
  useEffect(() => {
    if (acked) rememberDone(userId, surfaceId, key);
  }, [acked, userId, surfaceId, key]);

  const send = () => {
    // A second press may come before the first has been drawn.
    const now = fateOf(outbox.snapshot(), asked);
    if (remembered || now?.state === 'pending' || now?.state === 'acked') return;
    dispatch();
  };

  return { fate: sent ?? (remembered ? ACKED : undefined), send };
}
