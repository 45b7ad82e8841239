import { useTranslation } from 'react-i18next';
import { Segmented } from '../shared/Segmented';
import type { AthleteState } from '../state/athleteState';
import { useUnit } from '../units/UnitProvider';
import { ConnectionBadge } from './ConnectionBadge';
import { Glance } from './Glance';
import { SignOutButton } from './SignOutButton';
import './header.css';

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

/** Who, how connected, how much so far, and the few things to do from anywhere. */
export function Header({ state, glance }: { state: AthleteState; glance: boolean }) {
  const { t } = useTranslation();
  const { unit, setUnit } = useUnit();

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
          <span className="header-leave">
            <SignOutButton />
          </span>
        </div>
      </div>
      {glance && <Glance state={state} unit={unit} />}
    </header>
  );
}
