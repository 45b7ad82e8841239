import { request } from '../api/http';
import { list, num, obj, str, strings } from '../api/read';
import type { MassUnit } from '../units/units';

/** What the athlete asked to import. */
export interface ImportRequest {
  readonly file: File;
  readonly unit: MassUnit;
  readonly zone: string;
  /** Reads and reports only; nothing is stored. */
  readonly dryRun: boolean;
  /** Removes sets of an earlier import that are gone from the file. */
  readonly removeMissing: boolean;
  /** Takes workouts of another source that start in the same minute for the same. */
  readonly allowSameStart: boolean;
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
  readonly remarks: readonly { line: number; reason: string }[];
  readonly corrected: readonly { date: string; what: string; before: string; after: string }[];
  readonly missing: readonly { date: string; exerciseName: string; set: string }[];
  readonly removed: number;
  readonly sameStarts: readonly SameStart[];
  readonly unlikely: readonly UnlikelySet[];
  readonly unmapped: readonly Unmapped[];
}

const MISTAKES = ['DECIMAL_POINT', 'UNIT', 'REPS', 'UNKNOWN'] as const;

/** A set far above what the athlete has done, with the mistake that was probably made. */
export interface UnlikelySet {
  readonly date: string;
  readonly exerciseName: string;
  readonly set: string;
  readonly mistake: (typeof MISTAKES)[number];
  /** The load that was probably meant. */
  readonly likely: string;
}

/** A workout in the file that starts when another source's in the log does. */
export interface SameStart {
  readonly start: string;
  readonly source: string;
  readonly name: string;
  readonly sets: number;
  readonly fileName: string;
  readonly fileSets: number;
}

/** A name the catalogue does not know, with the exercises whose names are most like it. */
export interface Unmapped {
  readonly exerciseName: string;
  readonly sets: number;
  readonly nearest: readonly NearExercise[];
}

/** An exercise of the catalogue that is offered for a name. */
export interface NearExercise {
  readonly id: string;
  readonly name: string;
  readonly muscles: readonly string[];
}

const STATUSES = ['RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE'] as const;

/** An import as it stands. */
export interface ImportJob {
  readonly importId: string;
  readonly status: (typeof STATUSES)[number];
  /** Whether it brought something that can be taken back. */
  readonly canUndo: boolean;
  readonly dryRun: boolean;
  readonly progress: { done: number; total: number };
  readonly report: ImportReport | null;
  readonly error: { code: string; message: string; errors: readonly string[] } | null;
}

/**
 * Hands the file to the gateway.
 *
 * @returns the id to ask for progress with
 */
export async function startImport(order: ImportRequest): Promise<string> {
  const { file, unit, zone, dryRun, removeMissing, allowSameStart } = order;
  const form = new FormData();
  form.set('file', file);
  form.set('unit', unit);
  form.set('zone', zone);
  form.set('dryRun', String(dryRun));
  form.set('removeMissing', String(removeMissing));
  form.set('allowSameStart', String(allowSameStart));
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
    remarks: list(report['remarks']).map((row) => ({
      line: num(row['line']) ?? 0,
      reason: str(row['message']) ?? '',
    })),
    corrected: list(report['corrected']).map((row) => ({
      date: str(row['date']) ?? '',
      what: str(row['what']) ?? '',
      before: str(row['before']) ?? '',
      after: str(row['after']) ?? '',
    })),
    missing: list(report['missing']).map((row) => ({
      date: str(row['date']) ?? '',
      exerciseName: str(row['exerciseName']) ?? '',
      set: str(row['set']) ?? '',
    })),
    removed: num(report['removed']) ?? 0,
    sameStarts: list(report['sameStarts']).map((row) => ({
      start: str(row['start']) ?? '',
      source: str(row['source']) ?? '',
      name: str(row['name']) ?? '',
      sets: num(row['sets']) ?? 0,
      fileName: str(row['fileName']) ?? '',
      fileSets: num(row['fileSets']) ?? 0,
    })),
    unlikely: list(report['unlikely']).map((row) => ({
      date: str(row['date']) ?? '',
      exerciseName: str(row['exerciseName']) ?? '',
      set: str(row['set']) ?? '',
      mistake: MISTAKES.find((one) => one === row['mistake']) ?? 'UNKNOWN',
      likely: str(row['likely']) ?? '',
    })),
    unmapped: list(report['unmapped']).map((row) => ({
      exerciseName: str(row['exerciseName']) ?? '',
      sets: num(row['sets']) ?? 0,
      nearest: list(row['nearest']).map((one) => ({
        id: str(one['exerciseId']) ?? '',
        name: str(one['name']) ?? '',
        muscles: strings(one['primaryMuscles']),
      })),
    })),
  };
}

function readJob(value: unknown): ImportJob {
  const job = obj(value);
  const progress = obj(job['progress']);
  const error = obj(job['error']);
  const status = STATUSES.find((one) => one === job['status']) ?? 'RUNNING';
  return {
    importId: str(job['importId']) ?? '',
    status,
    canUndo: status === 'DONE' && num(obj(job['log'])['last']) !== undefined,
    dryRun: job['dryRun'] === true,
    progress: { done: num(progress['done']) ?? 0, total: num(progress['total']) ?? 0 },
    report: readReport(job['report']),
    error:
      status === 'FAILED'
        ? {
            code: str(error['code']) ?? '',
            message: str(error['message']) ?? str(error['code']) ?? '',
            errors: list(error['errors']).flatMap((row) => str(row['message']) ?? []),
          }
        : null,
  };
}

/** Asks how an import stands. */
export async function fetchImport(importId: string): Promise<ImportJob> {
  return readJob(await request(`/imports/${encodeURIComponent(importId)}`));
}

/** Asks for the athlete's imports that stored something or were taken back, newest first. */
export async function fetchImports(): Promise<ImportJob[]> {
  return list(obj(await request('/imports'))['imports'])
    .map(readJob)
    .filter(({ dryRun, status }) => !dryRun && status !== 'FAILED');
}

/** Takes an import back as one. */
export async function undoImport(importId: string): Promise<void> {
  await request(`/imports/${encodeURIComponent(importId)}/undo`, { method: 'POST' });
}
