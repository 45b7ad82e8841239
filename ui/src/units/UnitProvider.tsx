import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { readStored, writeStored } from '../shared/storage';
import { isMassUnit, type MassUnit } from './units';

interface UnitChoice {
  readonly unit: MassUnit;
  readonly setUnit: (unit: MassUnit) => void;
}

const KEY = 'trainer2.unit';
const UnitContext = createContext<UnitChoice>({ unit: 'kg', setUnit: () => undefined });

/**
 * The unit weights are shown in. It is a matter of display alone: what was entered keeps its unit.
 *
 * @param preferred the profile's unit, taken until the athlete chooses on this device
 */
export function UnitProvider({
  preferred,
  children,
}: {
  preferred?: MassUnit;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState<MassUnit | undefined>(() => {
    const stored = readStored(KEY);
    return isMassUnit(stored) ? stored : undefined;
  });
  const choice = useMemo<UnitChoice>(
    () => ({
      unit: chosen ?? preferred ?? 'kg',
      setUnit: (unit) => {
        writeStored(KEY, unit);
        setChosen(unit);
      },
    }),
    [chosen, preferred],
  );
  return <UnitContext value={choice}>{children}</UnitContext>;
}

/** @returns the display unit and how to change it */
export function useUnit(): UnitChoice {
  return useContext(UnitContext);
}
