import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextIndex, nextNumber } from '../canvas/components/setlogger/loggedSets';
import { LoggedTable } from '../canvas/components/setlogger/LoggedTable';
import { toSetLogged, wrongFields, type SetForm } from '../canvas/components/setlogger/setForm';
import { formatDay, formatLoad, formatNumber } from '../i18n/format';
import { Notice } from '../shared/Notice';
import type { LastSession } from '../state/athleteState';
import { useUnit } from '../units/UnitProvider';
import { BlockForm } from './BlockForm';
import { defaultRest, restFollows, type Block } from './blocks';
import type { LiveSet } from './liveWorkout';
import { allowSound } from './ring';
import { formOf, nextForm } from './setDefaults';
import { useRest } from './useRest';
import type { useWorkout } from './useWorkout';

interface Props {
  workoutId: string;
  block: Block;
  blocks: readonly Block[];
  last: LastSession | null;
  workout: ReturnType<typeof useWorkout>;
}

function Target({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { plan } = block;
  if (plan === undefined) return null;
  const reps = plan.repRange === undefined ? '' : plan.repRange.join('–');
  return (
    <p className="block-target">
      {t('workout.target', { done: block.done, sets: plan.sets, reps })}
      {plan.load !== undefined && <> · {formatLoad(plan.load)}</>}
      {plan.targetRpe !== undefined && <> · RPE {formatNumber(plan.targetRpe, 1)}</>}
    </p>
  );
}

function LastTime({ last }: { last: LastSession }) {
  const { t } = useTranslation();
  const sets = last.sets
    .filter(({ setType }) => setType !== 'WARMUP')
    .map(({ load, reps, rpe }) => {
      const work = load === undefined ? `${reps ?? '–'}` : `${formatLoad(load)} × ${reps ?? '–'}`;
      return rpe === undefined ? work : `${work} @${formatNumber(rpe, 1)}`;
    });
  return (
    <p className="quiet">
      {t('workout.lastTime', { day: formatDay(last.day) })} {sets.join(', ')}
    </p>
  );
}

/** The exercise that is being done: target, last time, the form of the next set, the sets so far. */
export function BlockCard({ workoutId, block, blocks, last, workout }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const rest = useRest();
  const [editing, setEditing] = useState<LiveSet | null>(null);
  const [removed, setRemoved] = useState<LiveSet | null>(null);
  const setIndex = nextIndex(block.sets);
  const place = block.sets.findIndex(({ setId }) => setId === editing?.setId);

  const submit = (form: SetForm, confirmed: boolean) => {
    if (wrongFields(form).size > 0) return;
    allowSound();
    if (editing !== null) {
      const ids = { setId: editing.setId, workoutId, setIndex: editing.setIndex ?? setIndex };
      workout.correct(toSetLogged(form, ids));
      if (confirmed) workout.confirm(editing.setId);
      setEditing(null);
      return;
    }
    const setId = crypto.randomUUID();
    workout.log(toSetLogged(form, { setId, workoutId, setIndex }));
    if (confirmed) workout.confirm(setId);
    setRemoved(null);
    if (form.setType !== 'WARMUP' && restFollows(block, blocks)) {
      rest.start(block.name, defaultRest(block));
    }
  };
  const undo = (set: LiveSet) => {
    const ids = { setId: crypto.randomUUID(), workoutId, setIndex: set.setIndex ?? setIndex };
    workout.log(toSetLogged(formOf(set, unit), ids));
    setRemoved(null);
  };

  return (
    <div className="block-body">
      <Target block={block} />
      {last !== null && <LastTime last={last} />}
      <BlockForm
        key={editing?.setId ?? 'next'}
        initial={editing === null ? nextForm(block, last, unit) : formOf(editing, unit)}
        number={place >= 0 ? place + 1 : nextNumber(block.sets)}
        last={last}
        editing={editing !== null}
        onSubmit={submit}
        onCancel={() => setEditing(null)}
      />
      {removed !== null && (
        <Notice tone="plain" action={{ label: t('workout.undo'), run: () => undo(removed) }}>
          {t('workout.removed')}
        </Notice>
      )}
      <LoggedTable
        sets={block.sets}
        actions={(shown, number) => {
          const set = block.sets.find(({ setId }) => setId === shown.setId);
          if (set === undefined || set.delivery.state === 'failed') return null;
          return (
            <span className="row-actions">
              <button
                type="button"
                className="button-link"
                aria-label={t('workout.editSet', { number })}
                onClick={() => setEditing(set)}
              >
                {t('workout.edit')}
              </button>
              <button
                type="button"
                className="button-link"
                aria-label={t('workout.removeSet', { number })}
                onClick={() => {
                  workout.remove(set);
                  setRemoved(set);
                  setEditing(null);
                }}
              >
                {t('workout.remove')}
              </button>
            </span>
          );
        }}
      />
    </div>
  );
}
