import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { MapExercises } from './MapExercises';
import { fetchImports, undoImport, type ImportJob } from './importJob';

/** How many imports are listed. */
const LISTED = 5;
/** How often (ms) it is asked whether an import is taken back. */
const POLL_MS = 500;

/** The athlete's last imports: each can be taken back as one, and the names of the last one mapped. */
export function PastImports() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const past = useQuery({
    queryKey: ['imports'],
    queryFn: fetchImports,
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'UNDOING') === true ? POLL_MS : false,
  });
  const undo = useMutation({
    mutationFn: undoImport,
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const undone = past.data?.filter(({ status }) => status === 'UNDONE').length ?? 0;
  useEffect(() => {
    if (undone > 0) void queries.invalidateQueries({ queryKey: ['state'] });
  }, [undone, queries]);
  const jobs = past.data?.slice(0, LISTED) ?? [];
  if (jobs.length === 0) return null;
  const latest = jobs.find(({ status }) => status === 'DONE');
  return (
    <>
      <MapExercises unmapped={latest?.report?.unmapped ?? []} />
      <section className="card" data-testid="past-imports">
        <h3>{t('imports.past.title')}</h3>
        {undo.error !== null && <Notice tone="bad">{errorText(t, undo.error)}</Notice>}
        <ul className="map-list">
          {jobs.map((job) => (
            <PastImport key={job.importId} job={job} onUndo={() => undo.mutate(job.importId)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function PastImport({ job, onUndo }: { job: ImportJob; onUndo: () => void }) {
  const { t } = useTranslation();
  const format = job.report?.format ?? '–';
  return (
    <li className="map-exercise" data-import={job.importId} data-status={job.status}>
      <p>{t('imports.past.line', { format, count: job.report?.sets ?? 0 })}</p>
      {job.status === 'UNDONE' && <p className="quiet">{t('imports.past.undone')}</p>}
      {job.status === 'UNDOING' && <p role="status">{t('imports.past.undoing')}</p>}
      {job.canUndo && (
        <button type="button" className="button" onClick={onUndo}>
          {t('imports.past.undo')}
        </button>
      )}
    </li>
  );
}
