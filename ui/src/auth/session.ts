import { post } from '../api/http';
import type { MassUnit } from '../units/units';

/** What a new account needs. */
export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly zoneId: string;
  readonly unit: MassUnit;
}

/** Opens a session; the gateway answers with an HttpOnly cookie. */
export async function signIn(credentials: { email: string; password: string }): Promise<void> {
  await post('/auth/login', credentials);
}

/** Makes an account and opens a session for it. */
export async function register(registration: Registration): Promise<void> {
  await post('/auth/register', registration);
  await signIn({ email: registration.email, password: registration.password });
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await post('/auth/logout', {});
}

/** @returns the browser's time zone, such as "Europe/Zurich" */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @returns lb where pounds are customary, else kg */
export function browserUnit(): MassUnit {
  return /-(US|LR|MM)$/.test(navigator.language) ? 'lb' : 'kg';
}
