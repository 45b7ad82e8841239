import { useMemo } from 'react';
import { strings } from '../api/read';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAppend } from '../realtime/useAppend';
import { useAthleteState } from '../state/useAthleteState';
import { isInView, ownEvents } from '../workout/ownEvents';

/** What is never planned, with what this browser has said of it, and how to change it. */
export function useExcluded() {
  const { data: state } = useAthleteState();
  const outbox = useOutbox();
  const append = useAppend();
  const excluded = useMemo(() => {
    const said = ownEvents(outbox).findLast(
      ({ type, payload, delivery }) =>
        type === 'ProfileUpdated' &&
        payload['excludedExercises'] !== undefined &&
        delivery.state !== 'failed',
    );
    const isNews = said !== undefined && !isInView(said, state?.upTo);
    const ids = isNews
      ? strings(said.payload['excludedExercises'])
      : (state?.profile.excludedExercises ?? []);
    return new Set(ids);
  }, [state, outbox]);
  const exclude = (id: string, wished: boolean) => {
    const others = [...excluded].filter((other) => other !== id);
    const excludedExercises = wished ? [...others, id] : others;
    append({ type: 'ProfileUpdated', payload: { excludedExercises } });
  };
  return { excluded, exclude };
}
