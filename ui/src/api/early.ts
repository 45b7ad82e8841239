/**
 * Answers that are asked for while the code that needs them is still on its way. Each is handed out
 * once: who asks again wants to know anew.
 */
const answers = new Map<string, Promise<Response>>();

/** An answer older than what queries take for fresh is none. */
const KEEP_MS = 30_000;

/** Asks for `path` now, for the {@link request} that comes later. */
export function askEarly(path: string): Promise<Response> {
  const answer = fetch(path, { credentials: 'same-origin' });
  answers.set(path, answer);
  // A failure is for who takes it; nobody may.
  answer.catch(() => undefined);
  setTimeout(() => answers.delete(path), KEEP_MS);
  return answer;
}

/** @returns what was asked early, to the first who wants it; else undefined */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = answers.get(path);
  answers.delete(path);
  return answer;
}

/** Something is about to change: what was asked before is not the answer after it. */
export function forgetEarly(): void {
  answers.clear();
}
