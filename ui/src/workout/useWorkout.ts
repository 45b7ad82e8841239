import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { list, obj, str, strings } from '../api/read';
import { planQuery } from '../plan/planQueries';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAppend } from '../realtime/useAppend';
import { readStored, writeStored } from '../shared/storage';
import { useAthleteState } from '../state/useAthleteState';
import type { SetLogged } from '../canvas/components/setlogger/setForm';
import { nextBlock, toBlocks, type Pair } from './blocks';
import { liveWorkout, type LiveSet, type LiveWorkout } from './liveWorkout';
import { sessionFor } from './today';

interface Arrangement {
  readonly added: readonly { name: string; exerciseId?: string }[];
  readonly pairs: readonly Pair[];
}

function arrangementKey(workoutId: string): string {
  return `trainer2.arrangement.${workoutId}`;
}

/** What the athlete arranged for this workout on this device: exercises added, supersets. */
function readArrangement(workoutId: string): Arrangement {
  const stored = obj(readStored(arrangementKey(workoutId)));
  return {
    added: list(stored['added']).map((item) => ({
      name: str(item['name']) ?? '',
      exerciseId: str(item['exerciseId']),
    })),
    pairs: (Array.isArray(stored['pairs']) ? stored['pairs'] : []).flatMap((pair): Pair[] => {
      const [a, b] = strings(pair);
      return a === undefined || b === undefined ? [] : [[a, b]];
    }),
  };
}

/** The running workout as the athlete should see it; null when there is none. */
export function useLiveWorkout(): LiveWorkout | null {
  const { data: state } = useAthleteState();
  const outbox = useOutbox();
  return useMemo(
    () => (state === undefined || state === null ? null : liveWorkout(state, outbox, state.upTo)),
    [state, outbox],
  );
}

/** State and deeds of the running workout: its exercises in order, what is next, every change. */
export function useWorkout(workout: LiveWorkout) {
  const append = useAppend();
  const { data: plan } = useQuery(planQuery);
  const { workoutId, name, startedAt, sets } = workout;
  const [arranged, setArranged] = useState(() => readArrangement(workoutId));
  const arrange = (change: Partial<Arrangement>) => {
    const next = { ...arranged, ...change };
    writeStored(arrangementKey(workoutId), next);
    setArranged(next);
  };

  const blocks = useMemo(() => {
    const session = sessionFor(plan ?? null, startedAt, name);
    return toBlocks(session?.exercises ?? [], arranged.added, sets, arranged.pairs);
  }, [plan, startedAt, name, arranged, sets]);

  return {
    blocks,
    next: nextBlock(blocks),
    log: (set: SetLogged) => append({ type: 'SetLogged', payload: set }),
    correct: (set: SetLogged) => append({ type: 'SetCorrected', payload: set }),
    /** An unlikely set is meant as it is. */
    confirm: (setId: string) => append({ type: 'SetConfirmed', payload: { setId } }),
    remove: ({ setId }: LiveSet) => append({ type: 'SetRemoved', payload: { setId } }),
    complete: (sessionRpe: number | null) => {
      writeStored(arrangementKey(workoutId), null);
      const payload = sessionRpe === null ? { workoutId } : { workoutId, sessionRpe };
      append({ type: 'WorkoutCompleted', payload });
    },
    add: (exercise: Arrangement['added'][number]) =>
      arrange({ added: [...arranged.added, exercise] }),
    pair: (a: string, b: string) => arrange({ pairs: [...arranged.pairs, [a, b]] }),
    unpair: (key: string) =>
      arrange({ pairs: arranged.pairs.filter((pair) => !pair.includes(key)) }),
  };
}
