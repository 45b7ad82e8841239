import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import { Notice } from '../shared/Notice';
import type { ImportJob } from './importJob';
import { ReportView } from './ReportView';

/** How far a running import is. */
export function Progress({ job, dryRun }: { job: ImportJob | undefined; dryRun: boolean }) {
  const { t } = useTranslation();
  const { done, total } = job?.progress ?? { done: 0, total: 0 };
  return (
    <div className="progress" role="status">
      <p>
        {dryRun ? t('imports.checking') : t('imports.running')}
        {total > 0 && (
          <span className="quiet">
            {' '}
            {t('imports.progress', { done: formatNumber(done), total: formatNumber(total) })}
          </span>
        )}
      </p>
      <progress
        aria-label={t('imports.running')}
        {...(total > 0 ? { value: done, max: total } : {})}
      />
    </div>
  );
}

/** What became of an import that has ended. */
export function Outcome({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  return (
    <>
      {job.error !== null && (
        <Notice tone="bad">
          {t('imports.failed', { reason: job.error.message })}
          <ul>
            {job.error.errors.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {job.status === 'DONE' && (
        <Notice tone="good">{job.dryRun ? t('imports.checked') : t('imports.done')}</Notice>
      )}
      {job.report !== null && <ReportView report={job.report} dryRun={job.dryRun} />}
    </>
  );
}
