import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatKg, formatMonth } from '../i18n/format';
import type { Absence } from '../log/absence';
import type { EntryRow, SetRow, Workout } from '../log/trainingView';
import { useTrainingLog } from '../log/useTrainingLog';
import { Field } from '../shared/Field';
import { QueryState } from '../shared/QueryState';
import { useToday } from '../shared/useToday';
import { useUnit } from '../units/UnitProvider';
import { useSetText } from '../progress/useSetText';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { broughtBack } from './changeSet';
import { Entries, useTold } from './Entries';
import { useChange } from './useChange';
import { byMonth, filtered, type Filter, type Month } from './filter';
import { HeatMap } from './HeatMap';
import { WorkoutLine } from './WorkoutLine';
import './history.css';

/** How many months are drawn at first, and with each "earlier". */
const MONTHS = 3;
const NO_FILTER: Filter = { words: '', from: '', to: '' };

function FilterBar({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t } = useTranslation();
  return (
    <div className="history-filter" role="search">
      <Field
        label={t('history.find')}
        type="search"
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      {(['from', 'to'] as const).map((bound) => (
        <Field
          key={bound}
          label={t(`history.${bound}`)}
          type="date"
          value={filter[bound]}
          onChange={({ target }) => onChange({ ...filter, [bound]: target.value })}
        />
      ))}
      <button
        type="button"
        className="button"
        disabled={filter.words === '' && filter.from === '' && filter.to === ''}
        onClick={() => onChange(NO_FILTER)}
      >
        {t('history.clear')}
      </button>
    </div>
  );
}

function MonthSection({
  month,
  say,
}: {
  month: Month;
  say: (text: string, removed?: SetRow) => void;
}) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const tonnage = month.workouts.reduce((sum, { tonnageKg }) => sum + tonnageKg, 0);
  return (
    <section className="month">
      <div className="month-head">
        <h3>{formatMonth(month.month)}</h3>
        <span className="quiet">
          {t('history.found', { count: month.workouts.length })} · {formatKg(tonnage, unit)}
        </span>
      </div>
      <ol className="workouts">
        {month.workouts.map((workout) => (
          <WorkoutLine key={workout.workoutId} workout={workout} say={say} />
        ))}
      </ol>
    </section>
  );
}

function Workouts({
  workouts,
  absences,
  onRemoved,
}: {
  workouts: readonly Workout[];
  absences: readonly Absence[];
  onRemoved: (set: SetRow | null) => void;
}) {
  const { t } = useTranslation();
  const today = useToday();
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(MONTHS);
  const [said, setSaid] = useState('');
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filtered(workouts, wanted), [workouts, wanted]);
  const months = useMemo(() => byMonth(found), [found]);
  return (
    <>
      <HeatMap workouts={workouts} absences={absences} today={today} />
      <FilterBar
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setShown(MONTHS);
        }}
      />
      <p role="status" className={said === '' ? 'quiet' : 'tone-good'}>
        {found.length === 0 ? t('history.nothing') : t('history.found', { count: found.length })}
        {said !== '' && ` · ${said}`}
      </p>
      {months.slice(0, shown).map((month) => (
        <MonthSection
          key={month.month}
          month={month}
          say={(text, set) => {
            setSaid(text);
            onRemoved(set ?? null);
          }}
        />
      ))}
      {months.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + MONTHS)}>
          {t('history.earlier')}
        </button>
      )}
    </>
  );
}

/** Offers to take back the removal of a set. */
function BringBack({ set, onBack }: { set: SetRow; onBack: () => void }) {
  const { t } = useTranslation();
  const { change, error } = useChange(onBack);
  const text = useSetText();
  return (
    <Notice
      tone={error === null ? 'plain' : 'bad'}
      action={{
        label: t('workout.undo'),
        run: () => change('SetLogged', broughtBack(set), set.occurredAt),
      }}
    >
      {error === null
        ? t('history.removedSet', { name: set.exerciseName, set: text(set) })
        : errorText(t, error)}
    </Notice>
  );
}

/** Offers to take back the removal of a body weight, conditioning or a check-in. */
function EntryBack({ entry, onBack }: { entry: EntryRow; onBack: () => void }) {
  const { t } = useTranslation();
  const { change, error } = useChange(onBack);
  const told = useTold();
  return (
    <Notice
      tone={error === null ? 'plain' : 'bad'}
      action={{
        label: t('workout.undo'),
        // A removal is final, so what comes back is a new entry of the same moment.
        run: () => change(entry.type, entry.payload, entry.occurredAt),
      }}
    >
      {error === null ? t('entries.removed', { entry: told(entry) }) : errorText(t, error)}
    </Notice>
  );
}

/** Every workout of the athlete's log, month by month. */
export default function HistoryPage() {
  const { t } = useTranslation();
  const log = useTrainingLog();
  const [removed, setRemoved] = useState<SetRow | null>(null);
  const [gone, setGone] = useState<EntryRow | null>(null);
  return (
    <div className="page">
      <h2>{t('history.title')}</h2>
      {removed !== null && (
        <BringBack key={removed.setId} set={removed} onBack={() => setRemoved(null)} />
      )}
      {gone !== null && <EntryBack key={gone.eventId} entry={gone} onBack={() => setGone(null)} />}
      <QueryState query={{ data: log.view, error: log.error, refetch: log.refetch }}>
        {({ workouts, entries, absences }) =>
          workouts.length + entries.length > 0 ? (
            <>
              <Workouts workouts={workouts} absences={absences} onRemoved={setRemoved} />
              <Entries entries={entries} onRemoved={setGone} />
            </>
          ) : (
            <div className="empty">
              <h3>{t('history.none')}</h3>
              <p>{t('history.noneText')}</p>
              <p>
                <Link to="/app/import">{t('history.toImport')}</Link>
              </p>
            </div>
          )
        }
      </QueryState>
    </div>
  );
}
