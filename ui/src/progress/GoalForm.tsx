import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../shared/Field';
import { Segmented } from '../shared/Segmented';
import { toKg } from '../units/units';
import { useUnit } from '../units/UnitProvider';
import { LiftGoal } from '../contract/made/limits';
import type { LiftGoalKind } from '../contract/made/LiftGoalKind';
import type { Goal } from './goals';
import type { Lift } from './lifts';
import { plusDays } from './period';

interface Props {
  all: readonly Lift[];
  today: string;
  onSave: (goal: Goal) => void;
}

/** Kilograms, and repetitions: what the log takes. */

/** Asks for an exercise, a target and a day. */
export function GoalForm({ all, today, onSave }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const id = useId();
  const [exercise, setExercise] = useState('');
  const [kind, setKind] = useState<LiftGoalKind>('E1RM');
  const [target, setTarget] = useState('');
  const [reps, setReps] = useState('5');
  const [by, setBy] = useState(() => plusDays(today, 84));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lift = all.find((one) => one.exercise === exercise);
    const value = Number(target.replace(',', '.'));
    const count = kind === 'E1RM' ? 1 : Number(reps);
    const wanted = { value, unit };
    const isLoad = value > 0 && toKg(wanted) <= LiftGoal.load.maxKg;
    const isCount =
      Number.isInteger(count) && count >= LiftGoal.reps.min && count <= LiftGoal.reps.max;
    const bad = lift === undefined || !isLoad || !isCount || by === '';
    setWrong(bad);
    if (bad) return;
    const { name } = lift;
    onSave({ id: crypto.randomUUID(), exercise, name, kind, load: wanted, reps: count, by });
    setTarget('');
  };
  return (
    <details>
      <summary>{t('progress.addGoal')}</summary>
      <form className="goal-form" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={id}>{t('progress.exercise')}</label>
          <select id={id} value={exercise} onChange={(event) => setExercise(event.target.value)}>
            <option value="" />
            {all.map((lift) => (
              <option key={lift.exercise} value={lift.exercise}>
                {lift.name}
              </option>
            ))}
          </select>
        </div>
        <Segmented
          legend={t('progress.goalKind')}
          showLegend
          options={[
            { value: 'E1RM', label: t('progress.kinds.E1RM') },
            { value: 'LIFT', label: t('progress.kinds.LIFT') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Field
          label={t('progress.target', { unit })}
          inputMode="decimal"
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        />
        {kind === 'LIFT' && (
          <Field
            label={t('progress.targetReps')}
            inputMode="numeric"
            value={reps}
            onChange={(event) => setReps(event.target.value)}
          />
        )}
        <Field
          label={t('progress.by')}
          type="date"
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
        {wrong && (
          <p className="field-error" role="alert">
            {t('progress.goalError')}
          </p>
        )}
        <button type="submit" className="button button-primary">
          {t('progress.save')}
        </button>
      </form>
    </details>
  );
}
