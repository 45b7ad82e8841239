import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatKg, formatNumber } from '../i18n/format';
import { MuscleBars } from '../muscles/MuscleBars';
import { MuscleMap } from '../muscles/MuscleMap';
import { shownMuscles } from '../muscles/muscleWeek';
import { asWords } from '../why/explain';
import { WhyButton } from '../why/WhyButton';
import { useUnit } from '../units/UnitProvider';
import { LoadTable } from './LoadTable';
import type { Review } from '../contract/made/Review';
import { mondayOf } from './review';
import { oneOfEach } from './oneRecord';
import { useSignalName } from './useSignalName';

function Figure({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {note !== undefined && <span className="tag">{note}</span>}
      </dd>
    </div>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Figures({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { meanRpe, readinessMean, plannedSessions, plannedDone, sessions } = review;
  return (
    <section className="card">
      <div className="card-head">
        <h3>{t('reviews.figures')}</h3>
        <WhyButton
          of={{ kind: 'week', at: review.week }}
          what={t('reviews.weekOf', { week: review.week })}
        />
      </div>
      <dl className="figures">
        <Figure
          label={t('reviews.sessions')}
          value={
            plannedSessions === undefined
              ? formatNumber(sessions)
              : t('reviews.ofPlanned', { done: plannedDone ?? sessions, planned: plannedSessions })
          }
        />
        <Figure label={t('reviews.workSets')} value={formatNumber(review.workSets)} />
        <Figure label={t('reviews.tonnage')} value={formatKg(review.tonnageKg, unit)} />
        <Figure
          label={t('reviews.meanRpe')}
          value={meanRpe === undefined ? '–' : formatNumber(meanRpe, 1)}
          note={t('reviews.coverage', { percent: `${formatNumber(review.rpeCoverage * 100)} %` })}
        />
        <Figure
          label={t('reviews.readiness')}
          value={readinessMean === undefined ? '–' : formatNumber(readinessMean)}
        />
        <Figure label={t('reviews.streak')} value={formatNumber(review.streakWeeks)} />
      </dl>
      {review.narrative !== undefined && <p>{review.narrative}</p>}
    </section>
  );
}

function Records({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  if (review.records.length === 0) return <p className="quiet">{t('reviews.noRecords')}</p>;
  return (
    <ul className="plain-list">
      {oneOfEach(review.records, ({ exercise }) => exercise).map(
        ({ exercise, e1rmKg, previousKg }, index) => (
          <li key={index}>
            <strong>{asWords(exercise)}</strong> {formatKg(e1rmKg, unit, 1)}
            {previousKg !== undefined && (
              <span className="tag">
                {t('reviews.before', { value: formatKg(previousKg, unit, 1) })}
              </span>
            )}
          </li>
        ),
      )}
    </ul>
  );
}

function Signals({ review }: { review: Review }) {
  const { t } = useTranslation();
  const name = useSignalName();
  if (review.signals.length === 0) return <p className="quiet">{t('reviews.noSignals')}</p>;
  return (
    <ul className="plain-list">
      {review.signals.map((signal, index) => (
        <li key={index}>
          <strong>{name(signal.signal)}</strong>{' '}
          {t('reviews.signal', {
            value: formatNumber(signal.value ?? 0, 2),
            threshold: formatNumber(signal.threshold ?? 0, 2),
            day: formatDay(signal.date),
          })}
        </li>
      ))}
    </ul>
  );
}

/** A week in review with every figure it has. */
export function ReviewDetail({ review }: { review: Review }) {
  const { t } = useTranslation();
  const shown = shownMuscles(review.muscles);
  return (
    <>
      <p className="review-status">
        <strong>{t('reviews.from', { day: formatDay(mondayOf(review.week)) })}</strong>
        <span className={review.final ? 'tone-good' : 'tone-wait'}>
          {review.final ? t('reviews.final') : t('reviews.provisional')}
        </span>
        {review.revision > 1 && <span>{t('reviews.revised', { revision: review.revision })}</span>}
      </p>
      {review.focus.what !== undefined && (
        <section className="card review-focus">
          <h3>{t('reviews.focus')}</h3>
          <p>
            <strong>{review.focus.what}.</strong> {review.focus.why}
          </p>
        </section>
      )}
      <Figures review={review} />
      <div className="review-volume">
        <Card title={t('reviews.volume')}>
          <MuscleMap muscles={shown} />
        </Card>
        <Card title={t('charts.landmarks')}>
          <MuscleBars muscles={shown} />
        </Card>
      </div>
      <div className="cards">
        <Card title={t('reviews.load')}>
          <LoadTable review={review} />
        </Card>
        <Card title={t('reviews.records')}>
          <Records review={review} />
        </Card>
        <Card title={t('reviews.signals')}>
          <Signals review={review} />
        </Card>
        {review.unmapped.length > 0 && (
          <Card title={t('reviews.unmapped')}>
            <p className="quiet">{t('reviews.unmappedText')}</p>
            <ul className="plain-list">
              {review.unmapped.map(({ exerciseName, sets }) => (
                <li key={exerciseName}>
                  {exerciseName}
                  <span className="tag">{t('reviews.unmappedSets', { count: sets })}</span>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {review.changes.length > 0 && (
          <Card title={t('reviews.changes')}>
            <ul className="plain-list">
              {review.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}
