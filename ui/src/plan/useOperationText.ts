import { useTranslation } from 'react-i18next';
import type { Operation } from '../contract/made/Operation';
import { formatDay, formatLoadIn, formatNumber } from '../i18n/format';
import { shortName } from '../exercises/shortName';
import { en } from '../i18n/en';
import { useEffort } from '../units/effort';
import { useUnit } from '../units/UnitProvider';

type Known = keyof typeof en.planPage.ops;

function isKnown(op: string | undefined): op is Known {
  return op !== undefined && Object.hasOwn(en.planPage.ops, op);
}

/** Ids of the catalogue are its names with underscores; said as one says them. */
function nameOf(id = ''): string {
  return shortName(id.replaceAll('_', ' '));
}

/** @returns an operation of a change in words, in the display unit */
export function useOperationText(): (operation: Operation) => string {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const effort = useEffort();
  return (operation) => {
    const { op, load } = operation;
    if (!isKnown(op)) return '';
    const number = (value = 0) => formatNumber(value, 1);
    return t(`planPage.ops.${op}`, {
      exercise: nameOf(operation.exerciseId),
      other: nameOf(operation.newExerciseId ?? operation.exerciseId),
      sets: number(operation.sets),
      load: load === undefined ? '–' : formatLoadIn(load, unit),
      low: number(operation.repsLow),
      high: number(operation.repsHigh),
      effort: effort.text(operation.rpe ?? 0),
      day: formatDay(operation.day ?? ''),
      newDay: formatDay(operation.newDay ?? ''),
    });
  };
}
