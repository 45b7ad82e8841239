import { queryOptions } from '@tanstack/react-query';
import { request } from '../api/http';
import { num, obj } from '../api/read';
import { readOpenSession, type OpenSession } from '../contract/made/OpenSession';
import { rowsOf } from '../contract/read';

/** All sessions, the one used last first. Not kept between visits: it is about now. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async (): Promise<readonly OpenSession[]> =>
    rowsOf(await request('/auth/sessions'), 'sessions', readOpenSession),
  meta: { keep: false },
});

/** Ends a session; its sockets close. */
export async function endSession(id: string): Promise<void> {
  await request(`/auth/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** Ends every session but this one. */
export async function endOtherSessions(): Promise<void> {
  await request('/auth/sessions', { method: 'DELETE' });
}

/**
 * Changes the password; every other session ends.
 *
 * @returns how many ended
 */
export async function changePassword(oldPassword: string, newPassword: string): Promise<number> {
  const answer = await request('/account/password', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oldPassword, newPassword }),
  });
  return num(obj(answer)['ended']) ?? 0;
}

/** Erases the account and everything about the athlete, for good. */
export async function eraseAccount(password: string): Promise<void> {
  await request('/account', {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  });
}
