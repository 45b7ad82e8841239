import { describe, expect, it } from 'vitest';
import { isWholeWithin, isZone, toForm, toUpdate } from './profileForm';

const form = toForm({
  displayName: 'Ada',
  goal: 'STRENGTH',
  daysPerWeek: 3,
  equipment: ['barbell'],
  limitations: [],
  excludedExercises: [],
  liftGoals: {},
  unit: 'kg',
  zoneId: 'Europe/Zurich',
});

describe('the settings (017-AC26)', () => {
  it('send what was changed and nothing else', () => {
    const changed = { ...form, daysPerWeek: '4', plateStep: '1,25', equipment: ['dumbbell'] };
    expect(toUpdate(changed, ['daysPerWeek', 'plateStep', 'equipment'])).toEqual({
      daysPerWeek: 4,
      plateStep: { value: 1.25, unit: 'kg' },
      equipment: ['dumbbell'],
    });
    expect(toUpdate(form, [])).toEqual({});
  });

  it('leave out what was emptied, which the log has no word for', () => {
    expect(toUpdate({ ...form, sessionMinutes: '' }, ['sessionMinutes'])).toEqual({});
  });

  it('know whole numbers and zones', () => {
    expect(['', '1', '7'].map((typed) => isWholeWithin(typed, { min: 1, max: 7 }))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['0', '8', '2.5', 'x'].some((typed) => isWholeWithin(typed, { min: 1, max: 7 }))).toBe(
      false,
    );
    expect(isZone('Europe/Zurich')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});
