import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useTranslation } from 'react-i18next';
import { SetLoggerApi } from '../../a2ui/apis';
import { list, num, str, type Json } from '../../api/read';
import { Notice } from '../../shared/Notice';
import { useUnit } from '../../units/UnitProvider';
import { isMassUnit } from '../../units/units';
import { LoggedTable } from './setlogger/LoggedTable';
import { isSetType, type SetForm } from './setlogger/setForm';
import { SetFormView } from './setlogger/SetFormView';
import { UnlikelyQuestion } from './setlogger/UnlikelyQuestion';
import { useSetLogger, type Dispatch } from './setlogger/useSetLogger';

interface LoggerProps {
  workoutId: string;
  setIndex: number | undefined;
  lastTime: string | undefined;
  given: readonly Json[];
  initial: SetForm;
  dispatch: Dispatch;
}

function Logger({ workoutId, setIndex, lastTime, given, initial, dispatch }: LoggerProps) {
  const { t } = useTranslation();
  const fixed = initial.exerciseName !== '';
  const exerciseName = fixed ? initial.exerciseName : null;
  const logger = useSetLogger({ workoutId, exerciseName, setIndex, given, initial, dispatch });
  const finished = logger.finishing?.state === 'acked';
  const finishing = logger.finishing?.state === 'pending';

  return (
    <div data-component="SetLogger" className="set-logger">
      <div className="set-head">
        {fixed && <h3>{initial.exerciseName}</h3>}
        <span className="set-number">{t('set.number', { number: logger.number })}</span>
        {lastTime !== undefined && (
          <p className="set-last">
            <span className="quiet">{t('set.lastTime')}</span> {lastTime}
          </p>
        )}
      </div>
      {logger.generalError !== null && (
        <Notice tone="bad">{t('set.failedText', { reason: logger.generalError })}</Notice>
      )}
      {!finished && (
        <SetFormView
          form={logger.form}
          number={logger.number}
          exerciseFixed={fixed}
          errors={logger.errors}
          onChange={logger.change}
          onSubmit={logger.log}
        />
      )}
      {logger.asked !== null && (
        <UnlikelyQuestion
          asked={logger.asked}
          onTake={(meant) => logger.send(meant, false)}
          onConfirm={(given) => logger.send(given, true)}
          onChange={logger.changeMind}
        />
      )}
      <LoggedTable sets={logger.sets} />
      {finished ? (
        <Notice tone="good">{t('set.finished')}</Notice>
      ) : (
        <button
          type="button"
          className="button button-large"
          disabled={finishing}
          onClick={logger.finish}
        >
          {finishing ? t('set.finishing') : t('set.finish')}
        </button>
      )}
      {logger.finishing?.state === 'failed' && (
        <Notice tone="bad">{t('set.failedText', { reason: logger.finishing.message })}</Notice>
      )}
    </div>
  );
}

/** A form for one set after another of one exercise. Bindings are read; typing stays in the form. */
export const SetLogger = createComponentImplementation(SetLoggerApi, ({ props, context }) => {
  const { unit } = useUnit();
  const given = props.load?.unit;
  const initial: SetForm = {
    exerciseName: str(props.exerciseName) ?? '',
    exerciseId: str(props.exerciseId),
    load: String(num(props.load?.value) ?? ''),
    unit: isMassUnit(given) ? given : unit,
    reps: String(num(props.reps) ?? ''),
    rpe: num(props.rpe) ?? null,
    setType: isSetType(props.setType) ? props.setType : 'WORKING',
    note: '',
  };
  const workoutId = str(props.workoutId) ?? '';
  return (
    <Logger
      // A new suggestion starts the form over; a new set in the list does not.
      key={JSON.stringify([workoutId, initial])}
      workoutId={workoutId}
      setIndex={num(props.setIndex)}
      lastTime={str(props.lastTime)}
      given={list(props.logged)}
      initial={initial}
      dispatch={(name, payload) => {
        void context.dispatchAction({ event: { name, context: payload } });
      }}
    />
  );
});
