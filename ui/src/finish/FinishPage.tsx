import { useQuery } from '@tanstack/react-query';
import { Clock, Layers, Trophy, Weight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { catalogueQuery, findExercise } from '../exercises/catalogue';
import { ExerciseName } from '../exercises/ExerciseName';
import { shortName } from '../exercises/shortName';
import { formatDay, formatKg, formatLoadIn, formatNumber } from '../i18n/format';
import type { Workout } from '../contract/made/Workout';
import { useLifts } from '../lifts/useLift';
import { workoutQuery } from '../lifts/workoutRow';
import { useTrainingLog } from '../log/useTrainingLog';
import { BodyMap } from '../muscles/BodyMap';
import { mostWorked, setsByMuscle } from '../muscles/ofExercise';
import { useMuscleName } from '../muscles/useMuscleName';
import { useUnit } from '../units/UnitProvider';
import type { MassUnit } from '../units/units';
import { readFinished } from './finished';
import styles from './Finish.module.css';
import { ShareButton } from './ShareButton';
import {
  doneWorkout,
  exercisesOf,
  sentenceOf,
  summaryOf,
  type DoneSet,
  type DoneWorkout,
  type Summary,
} from './summary';

function useSentence(summary: Summary, done: DoneWorkout): string {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const said = sentenceOf(summary, done.plannedSets);
  switch (said.is) {
    case 'record':
      return t('finish.sentence.record', { count: said.count });
    case 'more':
      return t('finish.sentence.more', { more: formatKg(said.moreKg, unit) });
    default:
      return t(`finish.sentence.${said.is}`);
  }
}

function setText({ load, reps, durationSeconds }: DoneSet, unit: MassUnit): string {
  const count = durationSeconds === undefined ? formatNumber(reps ?? 0) : `${durationSeconds} s`;
  return load === undefined ? count : `${formatLoadIn(load, unit)} × ${count}`;
}

function Figure({
  icon,
  label,
  children,
}: {
  icon: ReactNode;
  label: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <dt>
        {icon}
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Compared({ summary, done }: { summary: Summary; done: DoneWorkout }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { last } = summary;
  const change = last === undefined ? 0 : summary.tonnageKg - last.tonnageKg;
  const sign = change >= 0 ? '+' : '−';
  return (
    <dl className={styles.compared}>
      {done.plannedSets !== undefined && (
        <div>
          <dt>{t('finish.plan')}</dt>
          <dd>{t('finish.planDone', { done: summary.workSets, planned: done.plannedSets })}</dd>
        </div>
      )}
      {last !== undefined && (
        <div>
          <dt>{t('finish.last')}</dt>
          <dd>
            {sign}
            {formatKg(Math.abs(change), unit)}{' '}
            <span className="quiet">{t('finish.lastOn', { day: formatDay(last.day) })}</span>
          </dd>
        </div>
      )}
      {done.sessionRpe !== undefined && (
        <div>
          <dt>{t('finish.effort')}</dt>
          <dd>{formatNumber(done.sessionRpe, 1)} / 10</dd>
        </div>
      )}
    </dl>
  );
}

function Finished({ done, row, fresh }: { done: DoneWorkout; row?: Workout; fresh: boolean }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const muscleName = useMuscleName();
  const { view } = useTrainingLog();
  const { data: catalogue } = useQuery(catalogueQuery);
  const lifts = useLifts(exercisesOf(done.sets));
  const summary = summaryOf(done, view?.workouts ?? [], { row, lifts });
  const muscles = setsByMuscle(
    summary.exercises.map((exercise) => ({
      worked: findExercise(catalogue ?? [], exercise)?.worked,
      sets: exercise.sets,
    })),
  );
  const named = mostWorked(muscles).slice(0, 5).map(muscleName);
  const sentence = useSentence(summary, done);
  return (
    <div className={`page ${styles.page}`} data-fresh={fresh}>
      <div className={styles.head}>
        <p className={styles.kicker}>
          {fresh ? t('finish.title') : t('finish.past', { day: formatDay(done.startedAt) })}
        </p>
        <h2 className={styles.name}>{done.name ?? t('workout.title')}</h2>
        <p className={styles.sentence}>{sentence}</p>
      </div>
      <dl className={styles.figures}>
        {summary.minutes !== undefined && (
          <Figure icon={<Clock className="icon" aria-hidden />} label={t('totals.time')}>
            {formatNumber(summary.minutes)} <small>min</small>
          </Figure>
        )}
        <Figure icon={<Layers className="icon" aria-hidden />} label={t('totals.sets')}>
          {formatNumber(summary.workSets)}
        </Figure>
        <Figure icon={<Weight className="icon" aria-hidden />} label={t('header.tonnage')}>
          {formatKg(summary.tonnageKg, unit)}
        </Figure>
      </dl>
      {summary.records.length > 0 && (
        <section className={styles.records} aria-label={t('finish.records')}>
          <h3>
            <Trophy className="icon" aria-hidden /> {t('finish.records')}
          </h3>
          <ul>
            {summary.records.map(({ name, e1rmKg, moreKg }) => (
              <li key={name}>
                {t('finish.recordLine', {
                  name: shortName(name),
                  value: formatKg(e1rmKg, unit, 1),
                  more: formatKg(moreKg, unit, 1),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Compared summary={summary} done={done} />
      <section className={styles.muscles} aria-label={t('finish.muscles')}>
        <BodyMap sets={muscles} className={styles.map} />
        <div>
          <h3>{t('finish.muscles')}</h3>
          <p>{named.join(' · ')}</p>
        </div>
      </section>
      <section className={styles.exercises} aria-label={t('finish.exercises')}>
        <h3>{t('finish.exercises')}</h3>
        <ul>
          {summary.exercises.map((exercise) => (
            <li key={exercise.name}>
              <ExerciseName name={exercise.name} />
              <span className="quiet">{t('finish.setsOf', { count: exercise.sets })}</span>
              <strong>{exercise.best !== undefined && setText(exercise.best, unit)}</strong>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.deeds}>
        <ShareButton done={done} summary={summary} muscles={muscles} />
        <Link className="button button-primary button-large" to={fresh ? '/' : '/app/history'}>
          {t('finish.done')}
        </Link>
      </div>
    </div>
  );
}

/** A workout that is over: right after its end, and from the history whenever one looks back. */
export default function FinishPage() {
  const { t } = useTranslation();
  const { workoutId = '' } = useParams();
  const { view } = useTrainingLog();
  const kept = readFinished(workoutId);
  const logged = view?.workouts.find((workout) => workout.workoutId === workoutId);
  const done = kept ?? (logged === undefined ? null : doneWorkout(logged));
  // What the log has not taken yet has no row.
  const row = useQuery({ ...workoutQuery(workoutId), enabled: logged !== undefined }).data;
  if (done !== null) return <Finished done={done} row={row ?? undefined} fresh={kept !== null} />;
  return (
    <div className="empty">
      <h2>{view === undefined ? t('loading') : t('finish.missing')}</h2>
      {view !== undefined && <p>{t('finish.missingText')}</p>}
      <p>
        <Link to="/app/history">{t('nav.history')}</Link>
      </p>
    </div>
  );
}
