import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import type { ImportReport } from './importJob';

/** Longer lists are counted rather than read. */
const LISTED = 20;

function Lines({ title, hint, lines }: { title: string; hint?: string; lines: readonly string[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <details className="report-lines" open={lines.length <= 5}>
      <summary>
        {title} ({formatNumber(lines.length)})
      </summary>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      <ul>
        {lines.slice(0, LISTED).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > LISTED && (
        <p className="quiet">{t('imports.report.more', { count: lines.length - LISTED })}</p>
      )}
    </details>
  );
}

/** What an import read, took, and left out with the reason. */
export function ReportView({ report, dryRun }: { report: ImportReport; dryRun: boolean }) {
  const { t } = useTranslation();
  const figures: [string, string][] = [
    [t('imports.report.format'), report.format ?? '–'],
    [t('imports.report.unit'), report.unit ?? '–'],
    [t('imports.report.zone'), report.zone ?? '–'],
    [t('imports.report.rowsRead'), formatNumber(report.rowsRead)],
    [t('imports.report.workouts'), formatNumber(report.workouts)],
    [t('imports.report.sets'), formatNumber(report.sets)],
    ...(dryRun
      ? []
      : ([[t('imports.report.imported'), formatNumber(report.imported)]] as [string, string][])),
    [t('imports.report.duplicates'), formatNumber(report.duplicates)],
  ];
  return (
    <div className="report" data-testid="import-report">
      <dl className="report-figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Lines
        title={t('imports.report.sameStarts')}
        hint={t('imports.report.sameStartsHint')}
        lines={report.sameStarts.map((both) => t('imports.report.sameStart', { ...both }))}
      />
      <Lines
        title={t('imports.report.unlikely')}
        hint={t('imports.report.unlikelyHint')}
        lines={report.unlikely.map((set) =>
          t(`imports.report.mistakes.${set.mistake}`, { ...set }),
        )}
      />
      <Lines
        title={t('imports.report.corrected')}
        lines={report.corrected.map((one) => t('imports.report.correction', { ...one }))}
      />
      <Lines
        title={t(report.removed > 0 ? 'imports.report.removed' : 'imports.report.missing')}
        lines={report.missing.map((set) => t('imports.report.gone', { ...set }))}
      />
      <Lines
        title={t('imports.report.remarks')}
        lines={report.remarks.map((row) => t('imports.report.line', { ...row }))}
      />
      <Lines
        title={t('imports.report.skipped')}
        lines={report.skipped.map((row) => t('imports.report.line', { ...row }))}
      />
      <Lines
        title={t('imports.report.unmapped')}
        hint={t('imports.report.unmappedHint')}
        lines={report.unmapped.map(({ exerciseName, sets }) =>
          t('imports.report.unmappedSets', { name: exerciseName, count: sets }),
        )}
      />
    </div>
  );
}
