import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Landmark } from '../contract/made/limits';
import { fetchPages } from '../api/pages';
import { list, num, str } from '../api/read';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { useAppend } from '../realtime/useAppend';
import { useMuscleName } from '../muscles/useMuscleName';
import { Saved } from './Saved';

const BOUNDS = ['mev', 'mav', 'mrv'] as const;

type Bounds = Record<(typeof BOUNDS)[number], string>;

/** Landmarks as the latest review used them: the athlete's own, else those of the field. */
async function fetchLandmarks(): Promise<Record<string, Bounds>> {
  const latest = (await fetchPages('/weekly-reviews', 'reviews')).at(-1);
  return Object.fromEntries(
    list(latest?.['muscles']).flatMap((row) => {
      const muscle = str(row['muscle']);
      if (muscle === undefined || num(row['mrv']) === undefined) return [];
      const bound = (name: string) => String(num(row[name]) ?? '');
      return [[muscle, { mev: bound('mev'), mav: bound('mav'), mrv: bound('mrv') }]];
    }),
  );
}

function isRising({ mev, mav, mrv }: Bounds): boolean {
  const [low, middle, high] = [mev, mav, mrv].map((typed) => parseTyped(typed) ?? Number.NaN);
  if (low === undefined || middle === undefined || high === undefined) return false;
  return low >= 0 && low <= middle && middle <= high && high <= Landmark.mrv.max;
}

function Rows({ given }: { given: Record<string, Bounds> }) {
  const { t } = useTranslation();
  const muscleName = useMuscleName();
  const append = useAppend();
  const [sent, setSent] = useState<string | null>(null);
  const { register, handleSubmit, formState, reset } = useForm({ values: given });
  const wrong = formState.errors;
  const save = handleSubmit((all) => {
    const changed = Object.entries(all).filter(
      ([muscle]) => formState.dirtyFields[muscle] !== undefined,
    );
    const landmarks = Object.fromEntries(
      changed.map(([muscle, bounds]) => [
        muscle,
        Object.fromEntries(BOUNDS.map((name) => [name, parseTyped(bounds[name]) ?? 0])),
      ]),
    );
    if (changed.length > 0) setSent(append({ type: 'ProfileUpdated', payload: { landmarks } }));
    reset(all);
  });
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <div className="table-scroll">
        <table className="ruled landmarks">
          <thead>
            <tr>
              <th scope="col">{t('settings.muscle')}</th>
              {BOUNDS.map((name) => (
                <th scope="col" className="num" key={name}>
                  {name.toUpperCase()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.keys(given).map((muscle) => (
              <tr key={muscle}>
                <th scope="row">
                  {muscleName(muscle)}
                  {wrong[muscle] !== undefined && (
                    <span className="field-error">{t('settings.error.landmarks')}</span>
                  )}
                </th>
                {BOUNDS.map((name) => (
                  <td className="num" key={name}>
                    <input
                      inputMode="decimal"
                      aria-label={`${muscleName(muscle)} ${name.toUpperCase()}`}
                      aria-invalid={wrong[muscle] !== undefined}
                      {...register(`${muscle}.${name}`, {
                        validate: (_, all) =>
                          isRising(all[muscle] ?? { mev: '', mav: '', mrv: '' }),
                      })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row-actions">
        <button type="submit" className="button button-primary" disabled={!formState.isDirty}>
          {t('settings.save')}
        </button>
      </div>
      <Saved messageId={sent} />
    </form>
  );
}

/** How many hard sets a week of each muscle are enough, best, and too many for this athlete. */
export function LandmarksForm() {
  const { t } = useTranslation();
  const landmarks = useQuery({ queryKey: ['reviews', 'landmarks'], queryFn: fetchLandmarks });
  const given = landmarks.data ?? {};
  return (
    <section className="card">
      <h3>{t('settings.landmarks')}</h3>
      <p className="quiet">{t('settings.landmarksHint')}</p>
      {landmarks.isPending && <p className="quiet">{t('loading')}</p>}
      {landmarks.isSuccess && Object.keys(given).length === 0 && <p>{t('settings.noLandmarks')}</p>}
      {Object.keys(given).length > 0 && (
        <details>
          <summary>{t('settings.landmarksChange')}</summary>
          <Rows given={given} />
        </details>
      )}
    </section>
  );
}
