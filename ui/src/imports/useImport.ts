import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchImport, startImport, type ImportRequest } from './importJob';

/** How often (ms) a running import is asked for its progress. */
const POLL_MS = 400;

/** Runs one import after another, a check or the real one, and follows the latest. */
export function useImport() {
  const queries = useQueryClient();
  const starting = useMutation({ mutationFn: (request: ImportRequest) => startImport(request) });
  const importId = starting.data;
  const following = useQuery({
    queryKey: ['import', importId],
    queryFn: () => fetchImport(importId ?? ''),
    enabled: importId !== undefined,
    refetchInterval: ({ state }) => (state.data?.status === 'RUNNING' ? POLL_MS : false),
  });
  const job = importId === undefined ? undefined : following.data;

  const stored = job?.status === 'DONE' && !job.dryRun;
  useEffect(() => {
    if (!stored) return;
    void queries.invalidateQueries({ queryKey: ['state'] });
    void queries.invalidateQueries({ queryKey: ['imports'] });
  }, [stored, queries]);

  return {
    job,
    isBusy:
      starting.isPending ||
      (importId !== undefined && following.error === null && job === undefined) ||
      job?.status === 'RUNNING',
    error: starting.error ?? following.error,
    start: starting.mutate,
    reset: starting.reset,
  };
}
