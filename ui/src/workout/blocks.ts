import type { SessionExercise } from '../contract/made/SessionExercise';
import { blockKey, ordered } from './arrangement';
import type { LiveSet } from './liveWorkout';

/** An exercise of the running workout: what is planned and what was done. */
export interface Block {
  /** Names the exercise within the workout. */
  readonly key: string;
  readonly name: string;
  readonly exerciseId?: string;
  readonly plan?: SessionExercise;
  readonly sets: readonly LiveSet[];
  /** Work sets that count, refused ones left out. */
  readonly done: number;
  /** Place in the workout, such as A, or A1 and A2 for a superset. */
  readonly tag: string;
  readonly group: number;
}

/** Two exercises that are done in turns, by their keys. */
export type Pair = readonly [string, string];

interface Named {
  readonly exerciseId?: string;
  readonly exerciseName: string;
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** By catalogue id or by name: what was typed gets its id only in the log. */
function isSame(exercise: { name: string; exerciseId?: string }, other: Named): boolean {
  const sameId = exercise.exerciseId !== undefined && exercise.exerciseId === other.exerciseId;
  return sameId || sameName(exercise.name, other.exerciseName);
}

interface Exercise {
  readonly key: string;
  readonly name: string;
  readonly exerciseId?: string;
  readonly plan?: SessionExercise;
}

function exercises(
  planned: readonly SessionExercise[],
  added: readonly { name: string; exerciseId?: string }[],
  sets: readonly LiveSet[],
): readonly Exercise[] {
  const all: Exercise[] = [];
  const put = (exercise: Omit<Exercise, 'key'>) => {
    const other = { exerciseId: exercise.exerciseId, exerciseName: exercise.name };
    if (all.some((known) => isSame(known, other))) return;
    all.push({ key: blockKey(exercise.name), ...exercise });
  };
  planned.forEach((plan) => put({ name: plan.name, exerciseId: plan.exerciseId, plan }));
  added.forEach(put);
  sets.forEach(({ exerciseName, exerciseId }) => put({ name: exerciseName, exerciseId }));
  return all;
}

/** Puts the partners of a superset next to each other, at the place of the first. */
function grouped(
  all: readonly Exercise[],
  pairs: readonly Pair[],
): readonly (readonly Exercise[])[] {
  const taken = new Set<string>();
  return all.flatMap((exercise) => {
    if (taken.has(exercise.key)) return [];
    const pair = pairs.find((keys) => keys.includes(exercise.key));
    const partner = all.find(
      ({ key }) => key !== exercise.key && !taken.has(key) && pair?.includes(key) === true,
    );
    const group = partner === undefined ? [exercise] : [exercise, partner];
    group.forEach(({ key }) => taken.add(key));
    return [group];
  });
}

/**
 * The exercises of a workout: those planned, then those added, then whatever else was logged.
 *
 * @param order keys in the order wished; others keep theirs, after these
 */
export function toBlocks(
  planned: readonly SessionExercise[],
  added: readonly { name: string; exerciseId?: string }[],
  sets: readonly LiveSet[],
  pairs: readonly Pair[],
  order: readonly string[] = [],
): readonly Block[] {
  return grouped(ordered(exercises(planned, added, sets), order), pairs).flatMap((group, index) =>
    group.map((exercise, place): Block => {
      const own = sets.filter((set) => isSame(exercise, set));
      const done = own.filter(
        ({ setType, delivery }) => setType !== 'WARMUP' && delivery.state !== 'failed',
      ).length;
      const letter = String.fromCharCode(65 + (index % 26));
      const tag = group.length > 1 ? `${letter}${place + 1}` : letter;
      return { ...exercise, sets: own, done, tag, group: index };
    }),
  );
}

function isOpen({ plan, done }: Block): boolean {
  return done < (plan?.sets ?? 0);
}

/** @returns the exercise whose set is next: in a superset the partner with fewer sets; else null */
export function nextBlock(blocks: readonly Block[]): Block | null {
  const open = blocks.find(isOpen);
  if (open === undefined) return null;
  const group = blocks.filter((block) => block.group === open.group && isOpen(block));
  return group.reduce((next, block) => (block.done < next.done ? block : next), open);
}

/**
 * @param block the exercise a set was just logged for, as it was before that set
 * @returns whether a rest follows: in a superset only when the partner has as many sets
 */
export function restFollows(block: Block, blocks: readonly Block[]): boolean {
  return blocks
    .filter(({ key, group }) => group === block.group && key !== block.key)
    .every((partner) => partner.done > block.done || !isOpen(partner));
}

/** @returns seconds of rest after a set of this exercise: heavy sets need more (ACSM 2009: 2-3 min and 1-2 min) */
export function defaultRest(block: Block): number {
  return (block.plan?.repRange?.[1] ?? 8) <= 6 ? 180 : 120;
}
