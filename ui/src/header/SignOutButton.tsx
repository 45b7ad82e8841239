import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../auth/session';
import { forgetPanels } from '../canvas/panelStorage';
import { forgetQueries } from '../queries';
import { useOutbox, useRealtime } from '../realtime/RealtimeProvider';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';

/**
 * Ends the session and removes from this browser what is the athlete's, except what has not reached
 * the log: that stays for the next time they sign in here, and they are told before.
 */
export function SignOutButton() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { userId, outbox } = useRealtime();
  const waiting = useOutbox().filter(({ delivery }) => delivery.state !== 'acked').length;
  const leaving = useMutation({
    mutationFn: async () => {
      await signOut();
      await outbox.written();
      forgetPanels(userId);
      await forgetQueries();
    },
  });
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={leaving.isPending}
        onClick={() => (waiting > 0 ? dialog.current?.showModal() : leaving.mutate())}
      >
        {t('auth.logOut')}
      </button>
      {leaving.isError && <Notice tone="bad">{errorText(t, leaving.error)}</Notice>}
      <dialog ref={dialog} className="dialog" aria-labelledby="sign-out-title">
        <h2 id="sign-out-title">{t('unsent.signOutTitle', { count: waiting })}</h2>
        <p>{t('unsent.signOutText')}</p>
        <div className="row-actions">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              dialog.current?.close();
              leaving.mutate();
            }}
          >
            {t('unsent.signOutAnyway')}
          </button>
        </div>
      </dialog>
    </>
  );
}
