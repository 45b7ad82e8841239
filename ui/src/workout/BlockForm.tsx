import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetFormView } from '../canvas/components/setlogger/SetFormView';
import {
  parseTyped,
  wrongFields,
  type SetField,
  type SetForm,
} from '../canvas/components/setlogger/setForm';
import { UnlikelyQuestion } from '../canvas/components/setlogger/UnlikelyQuestion';
import { useUnlikely } from '../canvas/components/setlogger/useUnlikely';
import type { LastSession } from '../state/athleteState';
import { Comparison } from './Comparison';
import { GymHelp } from './gym/GymHelp';
import { QuickEntry } from './gym/QuickEntry';

interface Props {
  initial: SetForm;
  /** What the set is called, from 1. */
  number: number;
  last: LastSession | null;
  editing: boolean;
  /** `confirmed` when the athlete was asked about the load and stands by it. */
  onSubmit: (form: SetForm, confirmed: boolean) => void;
  onCancel: () => void;
}

/** The form of one set with what helps in the gym: one-line entry, plates, warm-up, comparison. */
export function BlockForm({ initial, number, last, editing, onSubmit, onCancel }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState(initial);
  const [tried, setTried] = useState(false);
  const unlikely = useUnlikely();
  const errors = new Map<SetField, string>();
  if (tried) {
    const wrong = wrongFields(form);
    if (wrong.has('load')) errors.set('load', t('set.error.load'));
    if (wrong.has('reps')) errors.set('reps', t('set.error.reps'));
  }
  const submit = (given: SetForm) => {
    const ok = wrongFields(given).size === 0;
    setTried(!ok);
    if (!ok || unlikely.holds(given)) return;
    send(given, false);
  };
  const send = (given: SetForm, confirmed: boolean) => {
    unlikely.settle();
    onSubmit(given, confirmed);
    // Load and reps usually repeat; how it felt and what was noted does not.
    setForm({ ...given, rpe: null, note: '', setType: 'WORKING' });
  };
  const load = parseTyped(form.load);
  return (
    <>
      {!editing && (
        <QuickEntry
          unit={form.unit}
          onSet={(set) =>
            submit({
              ...form,
              load: set.load === undefined ? '' : String(set.load.value),
              unit: set.load?.unit ?? form.unit,
              reps: String(set.reps),
              rpe: set.rpe ?? null,
            })
          }
        />
      )}
      <SetFormView
        form={form}
        number={number}
        exerciseFixed
        errors={errors}
        submitLabel={editing ? t('workout.save') : undefined}
        onChange={(change) => setForm((now) => ({ ...now, ...change }))}
        onSubmit={() => submit(form)}
      />
      {unlikely.asked !== null && (
        <UnlikelyQuestion
          asked={unlikely.asked}
          onTake={(meant) => send(meant, false)}
          onConfirm={(given) => send(given, true)}
          onChange={unlikely.settle}
        />
      )}
      {editing && (
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
      <Comparison form={form} last={last} />
      {load !== null && load > 0 && !editing && (
        <GymHelp
          load={load}
          unit={form.unit}
          onWarmup={(set) =>
            setForm({ ...form, load: String(set.load), reps: String(set.reps), setType: 'WARMUP' })
          }
        />
      )}
    </>
  );
}
