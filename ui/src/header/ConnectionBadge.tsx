import { useTranslation } from 'react-i18next';
import { useConnectionStatus } from '../realtime/RealtimeProvider';

/** Whether what is logged now arrives now. */
export function ConnectionBadge() {
  const { t } = useTranslation();
  const status = useConnectionStatus();
  return (
    <p className={`connection connection-${status}`} role="status" data-testid="connection">
      {t(`connection.${status}`)}
    </p>
  );
}
