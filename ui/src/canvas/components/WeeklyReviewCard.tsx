import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useTranslation } from 'react-i18next';
import { WeeklyReviewCardApi } from '../../a2ui/trendApis';
import { list, num, obj, str, type Json } from '../../api/read';
import { formatDay, formatKg, formatNumber } from '../../i18n/format';
import { useUnit } from '../../units/UnitProvider';
import { WhyButton } from '../../why/WhyButton';
import { Records } from './Records';
import { useLiveReview } from '../../state/liveViews';
import { activeSignals, isSignalName } from './trends/signals';
import './session.css';
import './trends.css';

function Totals({ review }: { review: Json }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const planned = num(review['plannedSessions']);
  const done = formatNumber(num(review['sessions']) ?? 0);
  const rpe = num(review['meanRpe']);
  const coverage = num(review['rpeCoverage']);
  return (
    <dl className="totals">
      <div>
        <dt>{t('panels.review.sessions')}</dt>
        <dd>
          {planned === undefined
            ? done
            : t('panels.review.sessionsOf', { done, planned: formatNumber(planned) })}
        </dd>
      </div>
      <div>
        <dt>{t('panels.review.workSets')}</dt>
        <dd>{formatNumber(num(review['workSets']) ?? 0)}</dd>
      </div>
      <div>
        <dt>{t('panels.review.tonnage')}</dt>
        <dd>{formatKg(num(review['tonnageKg']) ?? 0, unit)}</dd>
      </div>
      <div>
        <dt>{t('panels.review.meanRpe')}</dt>
        <dd>
          {rpe === undefined ? t('panels.review.noRpe') : formatNumber(rpe, 1)}
          {rpe !== undefined && coverage !== undefined && (
            <span className="tag">
              {t('panels.review.coverage', { percent: formatNumber(coverage * 100) })}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Signals({ signals }: { signals: readonly Json[] }) {
  const { t } = useTranslation();
  if (signals.length === 0) return null;
  return (
    <div className="review-signals">
      <h4>{t('panels.review.signals')}</h4>
      <ul>
        {signals.map((item, index) => {
          const [value, threshold] = [num(item['value']), num(item['threshold'])];
          const signal = str(item['signal']) ?? '';
          const name = isSignalName(signal) ? t(`panels.review.signalNames.${signal}`) : signal;
          const day = str(item['date']);
          return (
            <li key={index}>
              {value === undefined || threshold === undefined
                ? name
                : t('panels.review.signal', {
                    name,
                    value: formatNumber(value, 2),
                    threshold: formatNumber(threshold, 2),
                  })}
              {day !== undefined && <span className="tag">{formatDay(day)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The review of a week; follows the log until the week is final, and after it through revisions. */
export const WeeklyReviewCard = createComponentImplementation(WeeklyReviewCardApi, ({ props }) => {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const week = str(props.week) ?? '';
  const live = useLiveReview(week);
  const review: Json = num(live['sessions']) === undefined ? obj(props) : live;
  const focus = obj(review['focus']);
  const [what, narrative] = [str(focus['what']), str(review['narrative'])];
  return (
    <div data-component="WeeklyReviewCard" className="session">
      <h3>
        {t('panels.review.title', { week })}
        <span className="tag">
          {review['final'] === true ? t('panels.review.final') : t('panels.review.provisional')}
        </span>
      </h3>
      {narrative !== undefined && <p>{narrative}</p>}
      <Totals review={review} />
      {what !== undefined && (
        <div className="review-focus">
          <h4>{t('panels.review.focus')}</h4>
          <p>
            <strong>{what}</strong> <span className="quiet">{str(focus['why'])}</span>
          </p>
        </div>
      )}
      <Records records={list(review['records'])} unit={unit} />
      <Signals signals={activeSignals(review['signals'])} />
      <div>
        <WhyButton of={{ kind: 'week', at: week }} what={t('why.figuresOf', { what: week })} />
      </div>
    </div>
  );
});
