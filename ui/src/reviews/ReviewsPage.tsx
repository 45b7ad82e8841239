import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatDay, formatNumber } from '../i18n/format';
import { QueryState } from '../shared/QueryState';
import type { Review } from '../contract/made/Review';
import { mondayOf, reviewQuery, reviewsQuery } from './review';
import { ReviewDetail } from './ReviewDetail';
import './reviews.css';

function WeekList(props: {
  reviews: readonly Review[];
  week: string;
  choose: (week: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field review-choice">
      <label htmlFor={id}>{t('reviews.week')}</label>
      <select id={id} value={props.week} onChange={({ target }) => props.choose(target.value)}>
        {props.reviews.map(({ week, sessions }) => (
          <option key={week} value={week}>
            {week} · {formatDay(mondayOf(week))} · {t('reviews.sessions')}: {formatNumber(sessions)}
          </option>
        ))}
      </select>
    </div>
  );
}

function One({ week }: { week: string }) {
  const { t } = useTranslation();
  const query = useQuery(reviewQuery(week));
  return (
    <QueryState query={query}>
      {(review) =>
        review === null ? (
          <p className="empty">{t('reviews.notFound')}</p>
        ) : (
          <ReviewDetail review={review} />
        )
      }
    </QueryState>
  );
}

/** The weeks trained so far, one of them in full; which one is part of the address. */
export default function ReviewsPage() {
  const { t } = useTranslation();
  const query = useQuery(reviewsQuery);
  const [params, setParams] = useSearchParams();
  const reviews = query.data ?? [];
  // The current week is still empty on its first day; the last one trained in says more.
  const latest = reviews.find(({ sessions }) => sessions > 0) ?? reviews[0];
  const week = params.get('week') ?? latest?.week;
  const at = reviews.findIndex((review) => review.week === week);
  const choose = (chosen: string | undefined) =>
    chosen !== undefined && setParams({ week: chosen }, { replace: true });
  return (
    <div className="page">
      <div className="page-head">
        <h2>{t('reviews.title')}</h2>
        {week !== undefined && reviews.length > 0 && (
          <div className="review-nav">
            <button
              type="button"
              className="button"
              aria-label={t('reviews.earlier')}
              disabled={at < 0 || at === reviews.length - 1}
              onClick={() => choose(reviews[at + 1]?.week)}
            >
              ←
            </button>
            <WeekList reviews={reviews} week={week} choose={choose} />
            <button
              type="button"
              className="button"
              aria-label={t('reviews.later')}
              disabled={at <= 0}
              onClick={() => choose(reviews[at - 1]?.week)}
            >
              →
            </button>
          </div>
        )}
      </div>
      <QueryState query={query}>
        {() =>
          week === undefined ? (
            <div className="empty">
              <h3>{t('reviews.none')}</h3>
              <p>{t('reviews.noneText')}</p>
            </div>
          ) : (
            <One key={week} week={week} />
          )
        }
      </QueryState>
    </div>
  );
}
