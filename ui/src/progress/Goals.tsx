import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatKg, formatNumber } from '../i18n/format';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAppend } from '../realtime/useAppend';
import { useAthleteState } from '../state/useAthleteState';
import { useUnit } from '../units/UnitProvider';
import { toKg } from '../units/units';
import { GoalForm } from './GoalForm';
import { goalChange, goalsOf, progressOf, type Goal } from './goals';
import type { Lift } from './lifts';

interface Props {
  today: string;
  all: readonly Lift[];
}

function GoalLine(props: {
  goal: Goal;
  lift: Lift | undefined;
  today: string;
  remove: () => void;
}) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { goal, lift, today } = props;
  const { nowKg, share } = progressOf(goal, lift);
  const wanted = { value: formatKg(toKg(goal.load), unit, 1), day: formatDay(goal.by) };
  const text =
    goal.kind === 'E1RM'
      ? t('progress.goalE1rm', wanted)
      : t('progress.goalLift', { ...wanted, reps: goal.reps });
  return (
    <li>
      <div className="card-head">
        <span>
          <strong>{goal.name}</strong> {text}
          {goal.isWaiting === true && <span className="tag">{t('progress.waiting')}</span>}
          {share >= 1 && <span className="tag tone-good">{t('progress.reached')}</span>}
          {share < 1 && goal.by < today && <span className="tag">{t('progress.late')}</span>}
        </span>
        <button
          type="button"
          className="button-link"
          aria-label={t('progress.removeGoal', { name: goal.name })}
          onClick={props.remove}
        >
          ✕
        </button>
      </div>
      <progress className="goal-bar" value={share} max={1} aria-label={`${goal.name}, ${text}`} />
      <p className="quiet">
        {t('progress.so', { now: formatKg(nowKg, unit, 1), percent: formatNumber(share * 100) })}
      </p>
    </li>
  );
}

/** What the athlete aims for, on every device, with what has not left this one yet. */
export function Goals({ today, all }: Props) {
  const { t } = useTranslation();
  const { data: state } = useAthleteState();
  const outbox = useOutbox();
  const append = useAppend();
  const [dropped, setDropped] = useState<Goal | null>(null);
  const goals = useMemo(
    () => (state === undefined || state === null ? [] : goalsOf(state, outbox, state.upTo)),
    [state, outbox],
  );
  const say = (goal: Goal, isDropped: boolean) => {
    append({ type: 'ProfileUpdated', payload: goalChange(goal, isDropped) });
    setDropped(isDropped ? goal : null);
  };
  return (
    <section className="card">
      <h3>{t('progress.goals')}</h3>
      {goals.length === 0 && <p>{t('progress.noGoals')}</p>}
      <ul className="plain-list">
        {goals.map((goal) => (
          <GoalLine
            key={goal.id}
            goal={goal}
            today={today}
            lift={all.find(({ exercise }) => exercise === goal.exercise)}
            remove={() => say(goal, true)}
          />
        ))}
      </ul>
      <p role="status">
        {dropped !== null && (
          <>
            {t('progress.dropped', { name: dropped.name })}{' '}
            <button type="button" className="button-link" onClick={() => say(dropped, false)}>
              {t('workout.undo')}
            </button>
          </>
        )}
      </p>
      <GoalForm all={all} today={today} onSave={(goal) => say(goal, false)} />
    </section>
  );
}
