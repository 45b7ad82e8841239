import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/http';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { changePassword, sessionsQuery } from './accountCalls';

/** Changes the password: opened on purpose; a refusal stands at the field it is about. */
export function PasswordForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [present, setPresent] = useState('');
  const [chosen, setChosen] = useState('');
  const changing = useMutation({
    mutationFn: () => changePassword(present, chosen),
    onSuccess: () => {
      setOpen(false);
      setPresent('');
      setChosen('');
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate();
  };
  const refusal = changing.isError ? errorText(t, changing.error) : undefined;
  const aboutNew =
    changing.error instanceof ApiError &&
    changing.error.errors.some(({ path }) => path === 'newPassword');
  return (
    <section className="card">
      <h3>{t('account.passwordTitle')}</h3>
      <p>{t('account.passwordText')}</p>
      {open ? (
        <form onSubmit={submit} className="page-head">
          <Field
            label={t('account.passwordOld')}
            type="password"
            autoComplete="current-password"
            value={present}
            error={aboutNew ? undefined : refusal}
            onChange={({ target }) => setPresent(target.value)}
          />
          <Field
            label={t('account.passwordNew')}
            type="password"
            autoComplete="new-password"
            value={chosen}
            hint={t('account.passwordRule')}
            error={aboutNew ? refusal : undefined}
            onChange={({ target }) => setChosen(target.value)}
          />
          <div className="row-actions">
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t('cancel')}
            </button>
            <button
              type="submit"
              className="button button-primary"
              disabled={present === '' || chosen === '' || changing.isPending}
            >
              {t('account.passwordDo')}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('account.passwordOpen')}
        </button>
      )}
      <p role="status">
        {changing.isSuccess && t('account.passwordDone', { count: changing.data })}
      </p>
    </section>
  );
}
