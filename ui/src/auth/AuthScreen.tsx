import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/http';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { Notice } from '../shared/Notice';
import { Segmented } from '../shared/Segmented';
import { stateQuery } from '../state/useAthleteState';
import type { MassUnit } from '../units/units';
import { Pitch } from './Pitch';
import { browserUnit, browserZone, register, signIn } from './session';
import './auth.css';

const FIELDS = ['email', 'password', 'displayName', 'zoneId'] as const;
const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

/** Signing in, or making an account. */
export function AuthScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  const [unit, setUnit] = useState<MassUnit>(browserUnit);

  const entering = useMutation({
    mutationFn: async (form: FormData) => {
      const text = (name: string) => {
        const value = form.get(name);
        return typeof value === 'string' ? value : '';
      };
      const credentials = { email: text('email').trim(), password: text('password') };
      if (!creating) return signIn(credentials);
      return register({
        ...credentials,
        displayName: text('displayName').trim(),
        zoneId: text('zoneId').trim(),
        unit,
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: stateQuery.queryKey }),
  });

  const problem = entering.error instanceof ApiError ? entering.error : null;
  const shownAtField = problem !== null && FIELDS.some((name) => problem.field(name) !== undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    entering.mutate(new FormData(event.currentTarget));
  };

  return (
    <main className="auth">
      <Pitch />
      <div className="auth-card">
        <h2>{creating ? t('auth.create') : t('auth.signIn')}</h2>
        {entering.isError && !shownAtField && (
          <Notice tone="bad">{errorText(t, entering.error)}</Notice>
        )}
        <form onSubmit={submit} noValidate>
          <Field
            label={t('auth.email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            error={problem?.field('email')}
          />
          <Field
            label={t('auth.password')}
            name="password"
            type="password"
            autoComplete={creating ? 'new-password' : 'current-password'}
            required
            hint={creating ? t('auth.passwordHint') : undefined}
            error={problem?.field('password')}
          />
          {creating && (
            <>
              <Field
                label={t('auth.displayName')}
                name="displayName"
                autoComplete="name"
                required
                error={problem?.field('displayName')}
              />
              <Field
                label={t('auth.zone')}
                name="zoneId"
                defaultValue={browserZone()}
                hint={t('auth.zoneHint')}
                error={problem?.field('zoneId')}
              />
              <Segmented
                legend={t('auth.unitLegend')}
                showLegend
                options={UNITS}
                value={unit}
                onChange={setUnit}
              />
            </>
          )}
          <button
            type="submit"
            className="button button-primary button-wide"
            disabled={entering.isPending}
          >
            {creating ? t('auth.create') : t('auth.signIn')}
          </button>
        </form>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            entering.reset();
            setCreating(!creating);
          }}
        >
          {creating ? t('auth.toSignIn') : t('auth.toCreate')}
        </button>
      </div>
    </main>
  );
}
