import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { planQuery } from '../plan/planQueries';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAppend } from '../realtime/useAppend';
import { useAthleteState } from '../state/useAthleteState';
import type { SetLogged } from '../canvas/components/setlogger/setForm';
import {
  blockKey,
  keepArrangement,
  moved,
  readArrangement,
  swapped,
  type Arrangement,
  type Named,
} from './arrangement';
import { nextBlock, toBlocks } from './blocks';
import type { WarmupSet } from './gym/warmup';
import { liveWorkout, type LiveSet, type LiveWorkout } from './liveWorkout';
import { measureOf, type Measure } from './measure';
import { sessionFor } from './today';

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
    keepArrangement(workoutId, next);
    setArranged(next);
  };

  const { blocks, session } = useMemo(() => {
    const planned = sessionFor(plan ?? null, startedAt, name);
    const { added, swaps, pairs, order } = arranged;
    const exercises = swapped(planned?.exercises ?? [], swaps);
    return { session: planned, blocks: toBlocks(exercises, added, sets, pairs, order) };
  }, [plan, startedAt, name, arranged, sets]);

  const isSkipped = (key: string) => arranged.skipped.includes(key);
  /** The key a planned exercise has in the plan, whatever is done instead. */
  const plannedKey = (key: string) =>
    Object.entries(arranged.swaps).find(([, other]) => blockKey(other.name) === key)?.[0] ?? key;

  return {
    blocks,
    session,
    arranged,
    next: nextBlock(blocks.filter(({ key }) => !isSkipped(key))),
    isSkipped,
    /** What is counted of an exercise. */
    measureOf: ({ key, name: title }: { key: string; name: string }) =>
      arranged.measures[key] ?? measureOf(title),
    log: (set: SetLogged) => append({ type: 'SetLogged', payload: set }),
    correct: (set: SetLogged) => append({ type: 'SetCorrected', payload: set }),
    /** An unlikely set is meant as it is. */
    confirm: (setId: string) => append({ type: 'SetConfirmed', payload: { setId } }),
    remove: ({ setId }: LiveSet) => append({ type: 'SetRemoved', payload: { setId } }),
    complete: (sessionRpe: number | null) => {
      keepArrangement(workoutId, null);
      const payload = sessionRpe === null ? { workoutId } : { workoutId, sessionRpe };
      append({ type: 'WorkoutCompleted', payload });
    },
    add: (exercise: Named) => arrange({ added: [...arranged.added, exercise] }),
    pair: (a: string, b: string) => arrange({ pairs: [...arranged.pairs, [a, b]] }),
    unpair: (key: string) =>
      arrange({ pairs: arranged.pairs.filter((pair) => !pair.includes(key)) }),
    move: (key: string, by: -1 | 1) =>
      arrange({
        order: moved(
          blocks.map((block) => block.key),
          key,
          by,
        ),
      }),
    skip: (key: string, skipped: boolean) =>
      arrange({
        skipped: skipped
          ? [...arranged.skipped, key]
          : arranged.skipped.filter((other) => other !== key),
      }),
    swap: (key: string, exercise: Named) =>
      arrange({
        swaps: { ...arranged.swaps, [plannedKey(key)]: exercise },
        added: arranged.added.map((one) => (blockKey(one.name) === key ? exercise : one)),
        order: blocks.map((block) => (block.key === key ? blockKey(exercise.name) : block.key)),
      }),
    addSet: (key: string) =>
      arrange({ extra: { ...arranged.extra, [key]: (arranged.extra[key] ?? 0) + 1 } }),
    warmUp: (key: string, warmups: readonly WarmupSet[]) =>
      arrange({ warmups: { ...arranged.warmups, [key]: warmups } }),
    count: (key: string, measure: Measure) =>
      arrange({ measures: { ...arranged.measures, [key]: measure } }),
  };
}

/** What {@link useWorkout} offers. */
export type WorkoutDeeds = ReturnType<typeof useWorkout>;
