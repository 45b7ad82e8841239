import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../log/trainingView';
import { useTrainingLog } from '../log/useTrainingLog';
import { QueryState } from '../shared/QueryState';
import { useToday } from '../shared/useToday';
import { E1rmChart } from './E1rmChart';
import { Goals } from './Goals';
import { LiftList } from './LiftList';
import { useLiftsOfLog } from './lifts';
import { periodOf, within, type PeriodName } from './period';
import { PeriodPicker } from './PeriodPicker';
import { Records } from './Records';
import { LoadChart, TonnageChart, WeightChart } from './TimeCharts';
import { VolumeChart } from './VolumeChart';
import './progress.css';

function Charts({ view }: { view: TrainingView }) {
  const { t } = useTranslation();
  const today = useToday();
  const all = useLiftsOfLog(view) ?? [];
  const [chosen, setChosen] = useState<PeriodName>();
  const [exercise, setExercise] = useState<string>();
  const [own, setOwn] = useState({ from: '', to: '' });
  // Someone who comes back after a long time sees their past, not an empty page.
  const recent = periodOf('w12', today, own);
  const name = chosen ?? (within(view.workouts[0]?.day ?? '', recent) ? 'w12' : 'all');
  const period = periodOf(name, today, own);
  if (view.workouts.length === 0 && view.weights.length === 0) {
    return (
      <div className="empty">
        <h3>{t('progress.none')}</h3>
        <p>{t('progress.noneText')}</p>
      </div>
    );
  }
  return (
    <>
      <PeriodPicker name={name} own={own} onName={setChosen} onOwn={setOwn} />
      <LiftList all={all} period={period} chosen={exercise} onChoose={setExercise} />
      <div className="cards">
        <E1rmChart all={all} exercise={exercise} onExercise={setExercise} period={period} />
        <LoadChart period={period} />
        <TonnageChart period={period} />
        <VolumeChart period={period} />
        <WeightChart weights={view.weights} period={period} />
        <Goals today={today} all={all} />
      </div>
      <Records all={all} />
    </>
  );
}

/** Where the athlete comes from and where they stand, in lines and records. */
export default function ProgressPage() {
  const { t } = useTranslation();
  const log = useTrainingLog();
  return (
    <div className="page">
      <h2>{t('progress.title')}</h2>
      <QueryState query={{ data: log.view, error: log.error, refetch: log.refetch }}>
        {(view) => <Charts view={view} />}
      </QueryState>
    </div>
  );
}
