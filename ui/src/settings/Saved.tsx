import { useTranslation } from 'react-i18next';
import { useOutbox } from '../realtime/RealtimeProvider';

/** How what was saved fares: waiting, in the log, or refused with the reason. */
export function Saved({ messageId }: { messageId: string | null }) {
  const { t } = useTranslation();
  const delivery = useOutbox().find(({ envelope }) => envelope.id === messageId)?.delivery;
  return (
    <p role="status" data-state={delivery?.state}>
      {delivery?.state === 'pending' && <span className="tone-wait">{t('settings.pending')}</span>}
      {delivery?.state === 'acked' && <span className="tone-good">{t('settings.saved')}</span>}
      {delivery?.state === 'failed' && (
        <span className="tone-bad">{t('settings.refused', { reason: delivery.message })}</span>
      )}
    </p>
  );
}
