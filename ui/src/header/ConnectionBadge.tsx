import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnectionStatus, useOutbox, useRealtime } from '../realtime/RealtimeProvider';

/** Whether what is logged now arrives now, and how much has not arrived yet. */
export function ConnectionBadge() {
  const { t } = useTranslation();
  const status = useConnectionStatus();
  const { outbox } = useRealtime();
  const isWriting = useSyncExternalStore(outbox.subscribe, outbox.isWriting);
  const waiting = useOutbox().filter(({ delivery }) => delivery.state === 'pending').length;
  return (
    <p className={`connection connection-${status}`} role="status" data-testid="connection">
      {t(`connection.${status}`)}
      {waiting > 0 && status !== 'online' && (
        <span data-testid="waiting" data-waiting={waiting} aria-busy={isWriting}>
          · {t('unsent.waiting', { count: waiting })}
        </span>
      )}
    </p>
  );
}
