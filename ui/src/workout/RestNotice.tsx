import { Bell } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForNotices, noticeState } from './restNotification';

/** Offers to tell of the end of a rest while the phone is in the pocket; a refusal is accepted once and for all. */
export function RestNotice() {
  const { t } = useTranslation();
  const [state, setState] = useState(noticeState);
  const [asked, setAsked] = useState(false);
  if (state === 'default') {
    return (
      <button
        type="button"
        className="button"
        aria-label={t('rest.notify')}
        title={t('rest.notify')}
        onClick={() => {
          setAsked(true);
          void askForNotices().then(setState, () => setState('denied'));
        }}
      >
        <Bell className="icon" aria-hidden />
      </button>
    );
  }
  if (!asked) return null;
  return (
    <p className="quiet rest-said" role="status">
      {t(state === 'granted' ? 'rest.notified' : 'rest.refused')}
    </p>
  );
}
