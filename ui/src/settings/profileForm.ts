import { whole } from '../canvas/components/onboarding/form';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import type { AthleteState } from '../state/athleteState';
import type { MassUnit } from '../units/units';

/** The profile as it stands in the form; numbers as typed. */
export interface ProfileForm {
  readonly displayName: string;
  readonly goal: string;
  readonly experience: string;
  readonly daysPerWeek: string;
  readonly sessionMinutes: string;
  readonly equipment: readonly string[];
  readonly limitations: readonly string[];
  readonly unit: MassUnit;
  readonly zoneId: string;
  readonly plateStep: string;
}

/** @returns the form that says what the profile says */
export function toForm(profile: AthleteState['profile']): ProfileForm {
  return {
    displayName: profile.displayName ?? '',
    goal: profile.goal ?? '',
    experience: profile.experience ?? '',
    daysPerWeek: String(profile.daysPerWeek ?? ''),
    sessionMinutes: String(profile.sessionMinutes ?? ''),
    equipment: profile.equipment,
    limitations: profile.limitations,
    unit: profile.unit ?? 'kg',
    zoneId: profile.zoneId ?? '',
    plateStep: profile.plateStep === undefined ? '' : String(profile.plateStep.value),
  };
}

function value(form: ProfileForm, field: keyof ProfileForm): unknown {
  switch (field) {
    case 'daysPerWeek':
    case 'sessionMinutes':
      return parseTyped(form[field]);
    case 'plateStep':
      return { value: parseTyped(form.plateStep) ?? 0, unit: form.unit };
    case 'displayName':
    case 'zoneId':
      return form[field].trim();
    default:
      return form[field];
  }
}

/**
 * @param changed names of the fields the athlete changed
 * @returns a `ProfileUpdated` payload: the changed fields alone, so that what another device has
 *   changed meanwhile stays
 */
export function toUpdate(
  form: ProfileForm,
  changed: readonly (keyof ProfileForm)[],
): Record<string, unknown> {
  const filled = changed.filter((field) => form[field] !== '');
  return Object.fromEntries(filled.map((field) => [field, value(form, field)]));
}

/** @returns whether a typed whole number is within limits; empty is fine */
export function isWholeWithin(typed: string, limits: { min: number; max: number }): boolean {
  return typed.trim() === '' || whole(typed, limits) !== null;
}

/** @returns whether the browser knows the time zone */
export function isZone(zoneId: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zoneId.trim() });
    return zoneId.trim() !== '';
  } catch {
    return false;
  }
}
