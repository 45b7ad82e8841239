import { useState } from 'react';
import { nextIndex } from '../canvas/components/setlogger/loggedSets';
import { useUnlikely } from '../canvas/components/setlogger/useUnlikely';
import type { SetForm } from '../canvas/components/setlogger/setForm';
import { defaultRest, restFollows, type Block } from './blocks';
import type { LiveSet } from './liveWorkout';
import type { Measure } from './measure';
import { allowSound } from './ring';
import { formOf, rowLogged, wrongInRow, type Row, type RowForm } from './rows';
import { useRest } from './useRest';
import type { WorkoutDeeds } from './useWorkout';

const NONE: ReadonlySet<string> = new Set();

/**
 * What is typed into the rows of an exercise and what becomes of it: one tap logs a row as it
 * stands, an unlikely load is asked about first, a deleted set can come back.
 */
export function useSetRows(
  workoutId: string,
  block: Block,
  blocks: readonly Block[],
  measure: Measure,
  deeds: WorkoutDeeds,
  unit: 'kg' | 'lb',
) {
  const rest = useRest();
  const unlikely = useUnlikely();
  const [typed, setTyped] = useState<Readonly<Record<string, Partial<RowForm>>>>({});
  const [tried, setTried] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [removed, setRemoved] = useState<LiveSet | null>(null);
  const [asking, setAsking] = useState<Row | null>(null);

  const formIn = (row: Row): RowForm => ({ ...row.form, ...typed[row.key] });
  const forget = (key: string) =>
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([other]) => other !== key)));

  const send = (row: Row, form: RowForm, confirmed: boolean) => {
    allowSound();
    const setIndex = row.set?.setIndex ?? nextIndex(block.sets);
    const setId = row.set?.setId ?? crypto.randomUUID();
    const payload = rowLogged(form, measure, { setId, workoutId, setIndex });
    if (row.set === undefined) deeds.log(payload);
    else deeds.correct(payload);
    if (confirmed) deeds.confirm(setId);
    forget(row.key);
    setTried(null);
    setOpened(null);
    setRemoved(null);
    setAsking(null);
    unlikely.settle();
    const isNewWork = row.set === undefined && form.setType !== 'WARMUP';
    if (isNewWork && restFollows(block, blocks)) rest.start(block.name, defaultRest(block));
  };
  const log = (row: Row, form: RowForm = formIn(row)) => {
    if (wrongInRow(form, measure).size > 0) {
      setTried(row.key);
      return;
    }
    if (unlikely.holds(form)) setAsking(row);
    else send(row, form, false);
  };
  const answer = (form: SetForm, confirmed: boolean) => {
    if (asking !== null) send(asking, { ...formIn(asking), ...form }, confirmed);
  };
  return {
    formIn,
    opened,
    removed,
    asked: asking === null ? null : unlikely.asked,
    wrongIn: (row: Row) => (tried === row.key ? wrongInRow(formIn(row), measure) : NONE),
    change: (row: Row, change: Partial<RowForm>) =>
      setTyped((now) => ({ ...now, [row.key]: { ...now[row.key], ...change } })),
    toggle: (row: Row) => {
      // What was typed into a set that stands is not kept: it would look as if it were logged.
      if (row.set !== undefined) forget(row.key);
      setOpened(opened === row.key ? null : row.key);
    },
    log,
    /** The athlete's answer to the question about an unlikely load. */
    take: (form: SetForm) => answer(form, false),
    confirm: (form: SetForm) => answer(form, true),
    settle: () => {
      unlikely.settle();
      setAsking(null);
    },
    remove: (set: LiveSet) => {
      deeds.remove(set);
      setRemoved(set);
      setOpened(null);
    },
    undo: (set: LiveSet) => {
      const ids = {
        setId: crypto.randomUUID(),
        workoutId,
        setIndex: set.setIndex ?? nextIndex(block.sets),
      };
      deeds.log(rowLogged(formOf(set, unit), measure, ids));
      setRemoved(null);
    },
  };
}
