import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../chat/Markdown';
import { formatDay } from '../i18n/format';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { Begin } from './Begin';
import { CopyButton } from './CopyButton';
import { OpenChange } from './OpenChange';
import type { Plan } from '../contract/made/Plan';
import { diffsQuery, planQuery } from './planQueries';
import './plan.css';

function InForce({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <>
      <div className="plan-tools">
        <button
          type="button"
          className="button"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('plan.hide') : t('plan.show')}
        </button>
        <CopyButton text={plan.markdown} />
      </div>
      <div
        id={id}
        className="plan-text"
        hidden={!shown}
        role="region"
        aria-label={t('plan.title')}
        // A scrolling region must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {shown && <Markdown text={plan.markdown} />}
      </div>
    </>
  );
}

/** The plan in force and how many changes wait for an answer, above the canvas. */
export function PlanSection({ onboarded }: { onboarded: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const plan = useQuery(planQuery);
  const diffs = useQuery(diffsQuery);
  const waiting = diffs.data?.filter(({ status }) => status === 'OPEN') ?? [];
  const open = waiting.length;
  const { data } = plan;
  return (
    <section className="plan-section" aria-labelledby={id}>
      <div className="plan-head">
        <h2 id={id}>{t('plan.title')}</h2>
        {data?.weekStart !== undefined && (
          <span className="quiet">
            {t('plan.week', { day: formatDay(data.weekStart), version: data.version ?? 1 })}
          </span>
        )}
        <span className="plan-open" role="status" data-open={open}>
          {open > 0 && t('plan.open', { count: open })}
        </span>
        {waiting[0] !== undefined && <OpenChange diffId={waiting[0].diffId} />}
      </div>
      {plan.isPending && <p className="quiet">{t('loading')}</p>}
      {plan.isError && (
        <Notice tone="bad" action={{ label: t('retry'), run: () => void plan.refetch() }}>
          {errorText(t, plan.error)}
        </Notice>
      )}
      {(data === null || (data !== undefined && !onboarded)) && (
        <Begin onboarded={onboarded} hasPlan={data !== null} />
      )}
      {data !== null && data !== undefined && <InForce plan={data} />}
    </section>
  );
}
