import { useTranslation } from 'react-i18next';
import { load, num, str, type Json } from '../api/read';
import { formatDay, formatLoadIn, formatNumber } from '../i18n/format';
import { shortName } from '../exercises/shortName';
import { en } from '../i18n/en';
import { useEffort } from '../units/effort';
import { useUnit } from '../units/UnitProvider';

type Known = keyof typeof en.planPage.ops;

function isKnown(op: string): op is Known {
  return Object.hasOwn(en.planPage.ops, op);
}

/** Ids of the catalogue are its names with underscores; said as one says them. */
function nameOf(id: unknown): string {
  return shortName((str(id) ?? '').replaceAll('_', ' '));
}

/** @returns an operation of a change in words, in the display unit */
export function useOperationText(): (operation: Json) => string {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const effort = useEffort();
  return (operation) => {
    const op = str(operation['op']) ?? '';
    if (!isKnown(op)) return op;
    const weight = load(operation['load']);
    const number = (name: string) => formatNumber(num(operation[name]) ?? 0, 1);
    return t(`planPage.ops.${op}`, {
      exercise: nameOf(operation['exerciseId']),
      other: nameOf(operation['newExerciseId'] ?? operation['exerciseId']),
      sets: number('sets'),
      load: weight === undefined ? '–' : formatLoadIn(weight, unit),
      low: number('repsLow'),
      high: number('repsHigh'),
      effort: effort.text(num(operation['rpe']) ?? 0),
      day: formatDay(str(operation['day']) ?? ''),
      newDay: formatDay(str(operation['newDay']) ?? ''),
    });
  };
}
