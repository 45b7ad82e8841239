import { useTranslation } from 'react-i18next';
import type { Json } from '../api/read';
import { formatKg, formatLoad, formatNumber } from '../i18n/format';
import { useUnit } from '../units/UnitProvider';
import { saidOf, type Said } from './sentences';

function useText(): (said: Said) => string {
  const { t } = useTranslation();
  const { unit } = useUnit();
  return (said) => {
    switch (said.is) {
      case 'reason':
        return said.text;
      case 'set': {
        const work = `${formatLoad(said.load)} × ${formatNumber(said.reps)}`;
        const one = `${formatNumber(said.one.value, 1)} ${said.one.unit}`;
        if (said.left === undefined || said.rpe === undefined)
          return t('why.said.setPlain', { work, one });
        const all = formatNumber(said.reps + said.left, 1);
        const left = formatNumber(said.left, 1);
        return t('why.said.set', { work, rpe: formatNumber(said.rpe, 1), left, all, one });
      }
      case 'day': {
        const figures = {
          load: formatNumber(said.load),
          atl: formatNumber(said.atl),
          ctl: formatNumber(said.ctl),
        };
        return `${t('why.said.day', figures)} ${t(`why.said.${said.so}`)}`;
      }
      case 'week':
        return t('why.said.week', {
          sessions: formatNumber(said.sessions),
          sets: formatNumber(said.workSets),
          tonnage: formatKg(said.tonnageKg, unit),
        });
    }
  };
}

/** An explanation in one sentence, before its details. */
export function InWords({ of }: { of: Json }) {
  const text = useText();
  const said = saidOf(of);
  return said === null ? null : <p className="why-words">{text(said)}</p>;
}
