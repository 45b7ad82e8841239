import { useMutation } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortName } from '../exercises/shortName';
import { formatDay, formatKg, formatLoadIn, formatNumber } from '../i18n/format';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { saveFile } from '../shared/saveFile';
import { useAthleteState } from '../state/useAthleteState';
import { useUnit } from '../units/UnitProvider';
import styles from './Finish.module.css';
import { shareFile, type ShareWords } from './shareImage';
import type { DoneWorkout, Summary } from './summary';

/** Gives a file to what the device shares with, else to the downloads. */
async function handOver(file: File): Promise<'shared' | 'saved'> {
  if (navigator.canShare?.({ files: [file] }) === true) {
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch (error) {
      // Who closes the device's list has decided; nothing failed.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
      throw error;
    }
  }
  saveFile(file);
  return 'saved';
}

interface Props {
  done: DoneWorkout;
  summary: Summary;
  muscles: ReadonlyMap<string, number>;
}

/** An image of the workout to share, drawn on the device, without a name unless it is wanted. */
export function ShareButton({ done, summary, muscles }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { data: state } = useAthleteState();
  const [named, setNamed] = useState(false);
  const athlete = state?.profile.displayName;
  const words = (): ShareWords => ({
    title: done.name ?? t('workout.title'),
    day: formatDay(done.startedAt),
    ...(named && athlete !== undefined ? { athlete } : {}),
    figures: [
      ...(summary.minutes === undefined
        ? []
        : [{ label: t('finish.image.time'), value: `${formatNumber(summary.minutes)} min` }]),
      { label: t('finish.image.sets'), value: formatNumber(summary.workSets) },
      { label: t('header.tonnage'), value: formatKg(summary.tonnageKg, unit) },
    ],
    ...(summary.records.length === 0
      ? {}
      : { records: t('finish.image.records', { count: summary.records.length }) }),
    lines: summary.exercises.flatMap(({ name, best }) =>
      best?.load === undefined
        ? []
        : [`${shortName(name)}  ${formatLoadIn(best.load, unit)} × ${best.reps ?? '–'}`],
    ),
  });
  const share = useMutation({
    mutationFn: async () => handOver(await shareFile(words(), muscles)),
  });
  return (
    <div className={styles.share}>
      <button
        type="button"
        className="button"
        disabled={share.isPending}
        onClick={() => share.mutate()}
      >
        <Share2 className="icon" aria-hidden />
        {share.isPending ? t('finish.sharing') : t('finish.share')}
      </button>
      {athlete !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={named}
            onChange={({ target }) => setNamed(target.checked)}
          />
          {t('finish.withName')}
        </label>
      )}
      {share.data === 'saved' && <span role="status">{t('finish.saved')}</span>}
      {share.isError && <Notice tone="bad">{errorText(t, share.error)}</Notice>}
    </div>
  );
}
