import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserZone } from '../auth/session';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { Notice } from '../shared/Notice';
import { Segmented } from '../shared/Segmented';
import { useAthleteState } from '../state/useAthleteState';
import { useUnit } from '../units/UnitProvider';
import type { MassUnit } from '../units/units';
import { FilePicker } from './FilePicker';
import { Outcome, Progress } from './Outcome';
import { PastImports } from './PastImports';
import { useImport } from './useImport';
import './imports.css';

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

/** Brings a training log in: look first, then store. */
export default function ImportPage() {
  const { t } = useTranslation();
  const { data: state } = useAthleteState();
  const profile = state?.profile;
  const display = useUnit();
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState<MassUnit>(profile?.unit ?? display.unit);
  const [zone, setZone] = useState(profile?.zoneId ?? browserZone());
  const [checking, setChecking] = useState(true);
  const [removeMissing, setRemoveMissing] = useState(false);
  const [allowSameStart, setAllowSameStart] = useState(false);
  const { job, isBusy, error, start, reset } = useImport();

  const run = (dryRun: boolean) => {
    if (file === null) return;
    setChecking(dryRun);
    start({ file, unit, zone, dryRun, removeMissing, allowSameStart });
  };
  // What was checked is what will be stored: another choice asks for another check.
  const choose = (change: () => void) => {
    change();
    reset();
  };
  const checked = job?.status === 'DONE' && job.dryRun;
  const stored = job?.status === 'DONE' && !job.dryRun;

  return (
    <div className="page import">
      <h2>{t('imports.title')}</h2>
      <p className="quiet">{t('imports.intro')}</p>
      {!stored && (
        <div className="import-form">
          <FilePicker
            file={file}
            disabled={isBusy}
            onChoose={(chosen) => choose(() => setFile(chosen))}
          />
          <Segmented
            legend={t('imports.unitLegend')}
            showLegend
            options={UNITS}
            value={unit}
            onChange={(value) => choose(() => setUnit(value))}
          />
          <Field
            label={t('imports.zone')}
            value={zone}
            disabled={isBusy}
            onChange={({ target }) => choose(() => setZone(target.value))}
          />
        </div>
      )}
      {error !== null && <Notice tone="bad">{errorText(t, error)}</Notice>}
      {isBusy && <Progress job={job} dryRun={checking} />}
      {job !== undefined && job.status !== 'RUNNING' && <Outcome job={job} />}
      {checked && (job.report?.missing.length ?? 0) > 0 && (
        <Choice
          label={t('imports.removeMissing')}
          checked={removeMissing}
          onChange={setRemoveMissing}
        />
      )}
      {checked && (job.report?.sameStarts.length ?? 0) > 0 && (
        <Choice
          label={t('imports.allowSameStart')}
          checked={allowSameStart}
          onChange={setAllowSameStart}
        />
      )}
      <div className="import-actions">
        {!stored && !checked && (
          <button
            type="button"
            className="button button-primary"
            disabled={file === null || isBusy}
            onClick={() => run(true)}
          >
            {t('imports.check')}
          </button>
        )}
        {checked && (
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy}
            onClick={() => run(false)}
          >
            {job.report === null
              ? t('imports.startPlain')
              : t('imports.start', { count: job.report.sets })}
          </button>
        )}
        {stored && (
          <button type="button" className="button" onClick={() => choose(() => setFile(null))}>
            {t('imports.another')}
          </button>
        )}
      </div>
      {!isBusy && <PastImports key={job?.importId ?? ''} />}
    </div>
  );
}

/** Something the athlete decides about what was found in the file. */
function Choice({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="import-choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />{' '}
      {label}
    </label>
  );
}
