import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatKg, formatNumber } from '../i18n/format';
import { readStored, writeStored } from '../shared/storage';
import { useUnit } from '../units/UnitProvider';
import { GoalForm } from './GoalForm';
import { goalsKey, progressOf, readGoals, type Goal } from './goals';
import type { Lift } from './lifts';

interface Props {
  userId: string;
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
  const wanted = { value: formatKg(goal.kg, unit, 1), day: formatDay(goal.by) };
  const text =
    goal.kind === 'e1rm'
      ? t('progress.goalE1rm', wanted)
      : t('progress.goalLift', { ...wanted, reps: goal.reps });
  return (
    <li>
      <div className="card-head">
        <span>
          <strong>{goal.name}</strong> {text}
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

/** What the athlete aims for, kept on this device until the log has an event for it. */
export function Goals({ userId, today, all }: Props) {
  const { t } = useTranslation();
  const [goals, setGoals] = useState<readonly Goal[]>(() =>
    readGoals(readStored(goalsKey(userId))),
  );
  const keep = (next: readonly Goal[]) => {
    writeStored(goalsKey(userId), next);
    setGoals(next);
  };
  return (
    <section className="card">
      <h3>{t('progress.goals')}</h3>
      <p className="quiet">{t('progress.goalsNote')}</p>
      {goals.length === 0 && <p>{t('progress.noGoals')}</p>}
      <ul className="plain-list">
        {goals.map((goal, index) => (
          <GoalLine
            key={`${goal.exercise} ${index}`}
            goal={goal}
            today={today}
            lift={all.find(({ exercise }) => exercise === goal.exercise)}
            remove={() => keep(goals.filter((one) => one !== goal))}
          />
        ))}
      </ul>
      <GoalForm all={all} today={today} onSave={(goal) => keep([...goals, goal])} />
    </section>
  );
}
