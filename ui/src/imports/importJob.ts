import { request } from '../api/http';
import { list, num, obj, str } from '../api/read';
import type { MassUnit } from '../units/units';

/** What the athlete asked to import. */
export interface ImportRequest {
  readonly file: File;
  readonly unit: MassUnit;
  readonly zone: string;
  /** Reads and reports only; nothing is stored. */
  readonly dryRun: boolean;
}

/** What was found in the file, and what became of it. */
export interface ImportReport {
  readonly format?: string;
  readonly unit?: string;
  readonly zone?: string;
  readonly rowsRead: number;
  readonly imported: number;
  readonly workouts: number;
  readonly sets: number;
  readonly duplicates: number;
  readonly skipped: readonly { line: number; reason: string }[];
  readonly unmapped: readonly { exerciseName: string; sets: number }[];
}

/** An import as it stands. */
export interface ImportJob {
  readonly status: 'RUNNING' | 'DONE' | 'FAILED';
  readonly dryRun: boolean;
  readonly progress: { done: number; total: number };
  readonly report: ImportReport | null;
  readonly error: { message: string; errors: readonly string[] } | null;
}

/**
 * Hands the file to the gateway.
 *
 * @returns the id to ask for progress with
 */
export async function startImport({ file, unit, zone, dryRun }: ImportRequest): Promise<string> {
  const form = new FormData();
  form.set('file', file);
  form.set('unit', unit);
  form.set('zone', zone);
  form.set('dryRun', String(dryRun));
  const importId = str(obj(await request('/imports', { method: 'POST', body: form }))['importId']);
  if (importId === undefined) throw new Error('no importId in the answer');
  return importId;
}

function readReport(value: unknown): ImportReport | null {
  if (value === null || value === undefined) return null;
  const report = obj(value);
  return {
    format: str(report['format']),
    unit: str(report['unit']),
    zone: str(report['zone']),
    rowsRead: num(report['rowsRead']) ?? 0,
    imported: num(report['imported']) ?? 0,
    workouts: num(report['workouts']) ?? 0,
    sets: num(report['sets']) ?? 0,
    duplicates: num(report['duplicates']) ?? 0,
    skipped: list(report['skipped']).map((row) => ({
      line: num(row['line']) ?? 0,
      reason: str(row['reason']) ?? '',
    })),
    unmapped: list(report['unmapped']).map((row) => ({
      exerciseName: str(row['exerciseName']) ?? '',
      sets: num(row['sets']) ?? 0,
    })),
  };
}

/** Asks how an import stands. */
export async function fetchImport(importId: string): Promise<ImportJob> {
  const job = obj(await request(`/imports/${encodeURIComponent(importId)}`));
  const progress = obj(job['progress']);
  const error = obj(job['error']);
  const status = job['status'];
  return {
    status: status === 'DONE' || status === 'FAILED' ? status : 'RUNNING',
    dryRun: job['dryRun'] === true,
    progress: { done: num(progress['done']) ?? 0, total: num(progress['total']) ?? 0 },
    report: readReport(job['report']),
    error:
      status === 'FAILED'
        ? {
            message: str(error['message']) ?? str(error['code']) ?? '',
            errors: list(error['errors']).flatMap((row) => str(row['message']) ?? []),
          }
        : null,
  };
}
