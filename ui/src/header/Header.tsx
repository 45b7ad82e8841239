import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../auth/session';
import { forgetPanels } from '../canvas/panelStorage';
import { Segmented } from '../shared/Segmented';
import type { AthleteState } from '../state/athleteState';
import { stateQuery } from '../state/useAthleteState';
import { useUnit } from '../units/UnitProvider';
import { ConnectionBadge } from './ConnectionBadge';
import { Glance } from './Glance';
import './header.css';

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

/** Who, how connected, how much so far, and the few things to do from anywhere. */
export function Header({ state, onImport }: { state: AthleteState; onImport: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { unit, setUnit } = useUnit();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      forgetPanels(state.userId);
      queries.clear();
      queries.setQueryData(stateQuery.queryKey, null);
    },
  });

  return (
    <header className="header">
      <div className="header-bar">
        <h1 className="brand">
          Trainer2
          {state.profile.displayName !== undefined && (
            <span className="brand-athlete">{state.profile.displayName}</span>
          )}
        </h1>
        <ConnectionBadge />
        <div className="header-tools">
          <Segmented legend={t('unit')} options={UNITS} value={unit} onChange={setUnit} />
          <button type="button" className="button" onClick={onImport}>
            {t('imports.open')}
          </button>
          <button
            type="button"
            className="button"
            disabled={leaving.isPending}
            onClick={() => leaving.mutate()}
          >
            {t('auth.logOut')}
          </button>
        </div>
      </div>
      <Glance state={state} unit={unit} />
    </header>
  );
}
