import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPanels } from '../canvas/panelStorage';
import { forgetQueries } from '../queries';
import { useRealtime } from '../realtime/RealtimeProvider';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { eraseAccount } from './accountCalls';

/** Erases the account: opened on purpose, confirmed with the password, said plainly. */
export function EraseForm() {
  const { t } = useTranslation();
  const { userId, outbox } = useRealtime();
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const erasing = useMutation({
    mutationFn: async () => {
      await eraseAccount(password);
      // What was not sent belongs to nobody any more.
      outbox.snapshot().forEach(({ envelope }) => outbox.discard(envelope.id));
      await outbox.written();
      forgetPanels(userId);
      await forgetQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    erasing.mutate();
  };
  return (
    <section className="card">
      <h3>{t('account.erase')}</h3>
      <p>{t('account.eraseText')}</p>
      {open ? (
        <form onSubmit={submit} className="page-head">
          <Field
            label={t('account.password')}
            type="password"
            autoComplete="current-password"
            value={password}
            error={erasing.isError ? errorText(t, erasing.error) : undefined}
            onChange={({ target }) => setPassword(target.value)}
          />
          <div className="row-actions">
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t('cancel')}
            </button>
            <button
              type="submit"
              className="button button-danger"
              disabled={password === '' || erasing.isPending}
            >
              {t('account.eraseDo')}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('account.eraseOpen')}
        </button>
      )}
    </section>
  );
}
