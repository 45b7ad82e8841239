import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useId, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadinessCheckedIn } from '../../contract/made/limits';
import { CheckInApi } from '../../a2ui/trendApis';
import { obj, str } from '../../api/read';
import { formatDay } from '../../i18n/format';
import { Field } from '../../shared/Field';
import { Notice } from '../../shared/Notice';
import { Segmented } from '../../shared/Segmented';
import {
  knownForm,
  refusedSleep,
  SCORES,
  type CheckedIn,
  type CheckInForm,
} from './checkin/checkInForm';
import { useCheckIn } from './checkin/useCheckIn';
import './trends.css';

const TEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

interface Props {
  componentId: string;
  date: string;
  known: CheckInForm;
  dispatch: (payload: CheckedIn) => void;
}

function Form({ componentId, date, known, dispatch }: Props) {
  const { t } = useTranslation();
  const noteId = useId();
  const { form, fate, wrong, change, submit } = useCheckIn(componentId, date, known, dispatch);
  const refused = fate?.state === 'failed' ? fate : undefined;
  const sleepRefusal = refused !== undefined && refusedSleep(refused.path) ? refused.message : null;
  const sleepError = wrong === 'sleepHours' ? t('panels.checkIn.error.sleepHours') : sleepRefusal;
  const scores = [
    { value: '', label: t('panels.checkIn.clear') },
    ...TEN.map((value) => ({ value, label: value })),
  ];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form data-component="CheckIn" className="trend" onSubmit={onSubmit} noValidate>
      <h3>{t('panels.checkIn.of', { day: formatDay(date) })}</h3>
      <Field
        label={t('panels.checkIn.sleepHours')}
        hint={t('panels.checkIn.optional')}
        inputMode="decimal"
        autoComplete="off"
        value={form.sleepHours}
        error={sleepError ?? undefined}
        onChange={({ target }) => change({ sleepHours: target.value })}
      />
      {SCORES.map((score) => (
        <Segmented
          key={score}
          legend={t(`panels.checkIn.${score}`)}
          showLegend
          options={scores}
          value={form[score]}
          onChange={(value) => change({ [score]: value })}
        />
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={form.feelsCooked}
          onChange={({ target }) => change({ feelsCooked: target.checked })}
        />
        {t('panels.checkIn.feelsCooked')}
      </label>
      <div className="field">
        <label htmlFor={noteId}>{t('panels.checkIn.note')}</label>
        <textarea
          id={noteId}
          rows={2}
          maxLength={ReadinessCheckedIn.note.maxLength}
          placeholder={t('panels.checkIn.optional')}
          value={form.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </div>
      {refused !== undefined && sleepRefusal === null && (
        <Notice tone="bad">{t('panels.checkIn.refused', { reason: refused.message })}</Notice>
      )}
      <p role="status" data-state={fate?.state}>
        {wrong === 'empty' && <span className="tone-bad">{t('panels.checkIn.error.empty')}</span>}
        {fate?.state === 'pending' && (
          <span className="tone-wait">{t('panels.checkIn.pending')}</span>
        )}
        {fate?.state === 'acked' && <span className="tone-good">{t('panels.checkIn.saved')}</span>}
      </p>
      <button
        type="submit"
        className="button button-primary button-large"
        disabled={fate?.state === 'pending' || fate?.state === 'acked'}
      >
        {t('panels.checkIn.send')}
      </button>
    </form>
  );
}

/** How the athlete is today; what is known is filled in, and everything is optional. */
export const CheckIn = createComponentImplementation(CheckInApi, ({ props, context }) => {
  const date = str(props.date);
  if (date === undefined) return null;
  return (
    <Form
      key={date}
      componentId={context.componentModel.id}
      date={date}
      known={knownForm(obj(props))}
      dispatch={(payload) => {
        void context.dispatchAction({ event: { name: 'checkIn', context: { ...payload } } });
      }}
    />
  );
});
