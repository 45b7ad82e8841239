import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../chat/Markdown';
import { useSay } from '../chat/useChat';
import { formatDay } from '../i18n/format';
import { useOutbox } from '../realtime/RealtimeProvider';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { CopyButton } from './CopyButton';
import { OpenChange } from './OpenChange';
import { diffsQuery, planQuery, type Plan } from './planQueries';
import './plan.css';

/** How to begin: without a profile the coach asks a few things first. */
function Begin({ onboarded, hasPlan }: { onboarded: boolean; hasPlan: boolean }) {
  const { t } = useTranslation();
  const say = useSay();
  const outbox = useOutbox();
  const [askedAs, setAskedAs] = useState<string | null>(null);
  const asked = outbox.find(({ envelope }) => envelope.id === askedAs)?.delivery.state;
  return (
    <div className="plan-begin">
      <p>
        {!hasPlan && <strong>{t('plan.none')} </strong>}
        {!onboarded && t('plan.notOnboarded')}
      </p>
      <button
        type="button"
        className="button button-primary"
        disabled={asked === 'pending'}
        onClick={() => setAskedAs(say(t('plan.request')))}
      >
        {onboarded ? t('plan.make') : t('plan.start')}
      </button>
      <p className="quiet" role="status">
        {asked === 'acked' && t('plan.asked')}
      </p>
    </div>
  );
}

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
        <Markdown text={plan.markdown} />
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
