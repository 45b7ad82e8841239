import { useMemo } from 'react';
import { known, withSaid, type Absence } from '../log/absence';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAthleteState } from '../state/useAthleteState';
import { isInView, ownEvents } from '../workout/ownEvents';

/** @returns the absences as they stand, with what this browser has said of them, the earliest first */
export function useAbsences(): readonly Absence[] {
  const { data: state } = useAthleteState();
  const outbox = useOutbox();
  return useMemo(() => {
    const said = ownEvents(outbox).filter(
      (event) => event.delivery.state !== 'failed' && !isInView(event, state?.upTo),
    );
    return withSaid((state?.absences ?? []).map(known), said);
  }, [state, outbox]);
}
