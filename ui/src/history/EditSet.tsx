import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SetCorrected } from '../contract/made/limits';
import type { SetRow } from '../log/trainingView';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { Notice } from '../shared/Notice';
import { convertTyped, useEffort } from '../units/effort';
import { useUnit } from '../units/UnitProvider';
import { corrected, draftOf, type DraftError, type SetDraft } from './changeSet';
import { useChange } from './useChange';

const TYPES = ['WORKING', 'WARMUP', 'DROP', 'FAILURE'] as const;

interface Props {
  set: SetRow;
  onDone: (saved: boolean) => void;
}

/** The fields of a set, to be corrected; what is saved replaces the set in full. */
export function EditSet({ set, onDone }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { scale } = useEffort();
  const id = useId();
  const given = draftOf(set, unit);
  const [wrong, setWrong] = useState<DraftError>();
  const { change, isPending, error } = useChange(() => onDone(true));
  const { register, handleSubmit } = useForm<SetDraft>({
    defaultValues: { ...given, rpe: convertTyped(given.rpe, scale) },
  });
  const submit = handleSubmit((draft) => {
    const result = corrected(set, { ...draft, rpe: convertTyped(draft.rpe, scale) });
    const bad = typeof result === 'string' ? result : undefined;
    setWrong(bad);
    if (typeof result !== 'string') change('SetCorrected', result);
  });
  const hint = (field: DraftError) => {
    const named = field === 'rpe' && scale === 'RIR' ? 'rir' : field;
    return wrong === field ? t(`history.error.${named}`) : undefined;
  };
  return (
    <form className="edit-set" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t('history.load')}
        inputMode="decimal"
        error={hint('load')}
        {...register('load')}
      />
      <div className="field">
        <label htmlFor={`${id}-unit`}>{t('unit')}</label>
        <select id={`${id}-unit`} {...register('unit')}>
          <option value="kg">kg</option>
          <option value="lb">lb</option>
        </select>
      </div>
      <Field label={t('set.reps')} inputMode="numeric" error={hint('reps')} {...register('reps')} />
      <Field label={scale} inputMode="decimal" error={hint('rpe')} {...register('rpe')} />
      <div className="field">
        <label htmlFor={`${id}-type`}>{t('set.type')}</label>
        <select id={`${id}-type`} {...register('setType')}>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`set.types.${type}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="edit-note">
        <Field
          label={t('set.note')}
          maxLength={SetCorrected.note.maxLength}
          {...register('note')}
        />
      </div>
      {error !== null && <Notice tone="bad">{errorText(t, error)}</Notice>}
      <div className="edit-buttons">
        <button type="submit" className="button button-primary" disabled={isPending}>
          {isPending ? t('history.saving') : t('history.save')}
        </button>
        <button type="button" className="button" onClick={() => onDone(false)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
