import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../chat/useChat';
import { useOutbox } from '../realtime/RealtimeProvider';

interface Props {
  onboarded: boolean;
  hasPlan: boolean;
  /** Only the button, where what it is for stands beside it. */
  bare?: boolean;
  /** Called when the coach was asked. */
  onAsked?: () => void;
}

/** How to begin: without a profile the coach asks a few things first. */
export function Begin({ onboarded, hasPlan, bare = false, onAsked }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const outbox = useOutbox();
  const [askedAs, setAskedAs] = useState<string | null>(null);
  const asked = outbox.find(({ envelope }) => envelope.id === askedAs)?.delivery.state;
  return (
    <div className={bare ? 'plan-begin plan-begin-bare' : 'plan-begin'}>
      {!bare && (
        <p>
          {!hasPlan && <strong>{t('plan.none')} </strong>}
          {!onboarded && t('plan.notOnboarded')}
        </p>
      )}
      <button
        type="button"
        className="button button-primary"
        disabled={asked === 'pending'}
        onClick={() => {
          setAskedAs(say(t('plan.request')));
          onAsked?.();
        }}
      >
        {onboarded ? t('plan.make') : t('plan.start')}
      </button>
      <p className="quiet" role="status">
        {asked === 'acked' && t('plan.asked')}
      </p>
    </div>
  );
}
