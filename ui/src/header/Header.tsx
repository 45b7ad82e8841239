import { useTranslation } from 'react-i18next';
import { Segmented } from '../shared/Segmented';
import type { AthleteState } from '../state/athleteState';
import { useUnit } from '../units/UnitProvider';
import { ConnectionBadge } from './ConnectionBadge';
import { SignOutButton } from './SignOutButton';
import './header.css';

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

/** Who, and how connected. */
export function Header({ state }: { state: AthleteState }) {
  return (
    <header className="header">
      <h1 className="brand">
        Trainer<span className="brand-two">2</span>
        {state.profile.displayName !== undefined && (
          <span className="brand-athlete">{state.profile.displayName}</span>
        )}
      </h1>
      <ConnectionBadge />
    </header>
  );
}

/** The few things to do from anywhere. */
export function Tools() {
  const { t } = useTranslation();
  const { unit, setUnit } = useUnit();
  return (
    <section className="tools" aria-label={t('nav.tools')}>
      <Segmented legend={t('unit')} options={UNITS} value={unit} onChange={setUnit} />
      <span className="tools-leave">
        <SignOutButton />
      </span>
    </section>
  );
}
