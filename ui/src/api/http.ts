import type { RefusalCode } from '../contract/made/codes';
import { newTrace } from '../realtime/trace';
import { forgetEarly, takeEarly } from './early';

/** One bad field of a request, as the gateway names it. */
export interface FieldError {
  readonly path: string;
  readonly code?: string | undefined;
  readonly message: string;
}

/** An answer that is not a success, read from RFC 9457 problem details where there are any. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: readonly FieldError[],
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** @returns the message for the field `name`, matching `name`, `/name` and `body.name`; or undefined */
  field(name: string): string | undefined {
    return this.errors.find(({ path }) => path.split(/[/.]/).at(-1) === name)?.message;
  }
}

/** Why the gateway refuses a cursor that it or another system once gave; what it names has to be fetched anew. */
const DEAD_CURSOR = new Set(['FOREIGN_CURSOR', 'PAST_THE_END']);
const GONE: RefusalCode = 'CURSOR_GONE';

/** @returns whether a call was refused because nothing can be read from its cursor */
export function isDeadCursor(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.code === GONE || error.errors.some(({ code }) => DEAD_CURSOR.has(code ?? '')))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap(({ path, code, message }) =>
    typeof message === 'string'
      ? [
          {
            path: typeof path === 'string' ? path : '',
            code: typeof code === 'string' ? code : undefined,
            message,
          },
        ]
      : [],
  );
}

async function readProblem(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = isRecord(body) ? body : {};
  const text = (key: string) => (typeof problem[key] === 'string' ? problem[key] : undefined);
  return new ApiError(
    response.status,
    text('code') ?? `HTTP_${response.status}`,
    text('detail') ?? text('title') ?? response.statusText,
    readFieldErrors(problem['errors']),
  );
}

/**
 * Calls the gateway on our own origin; the session cookie goes along by itself.
 *
 * @param path absolute path with query
 * @returns the JSON body, or null when there is none
 * @throws ApiError when the status is not 2xx, TypeError when the gateway cannot be reached
 */
export async function request(path: string, init: RequestInit = {}): Promise<unknown> {
  if (init.method !== undefined) forgetEarly();
  const response = await (takeEarly(path) ?? fetch(path, { credentials: 'same-origin', ...init }));
  if (!response.ok) throw await readProblem(response);
  const text = await response.text();
  return text === '' ? null : (JSON.parse(text) as unknown);
}

/** Sends `body` as JSON; see {@link request}. */
export function post(path: string, body: unknown): Promise<unknown> {
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: newTrace().traceparent },
    body: JSON.stringify(body),
  });
}
