import { localName } from '../i18n/exerciseNames';

/**
 * What lifters call an exercise, where the catalogue's name says more than anybody does. The full
 * name stays beneath it, so that nothing is hidden.
 */
const SAID: Readonly<Record<string, string>> = {
  'Barbell Squat': 'Squat',
  'Barbell Bench Press - Medium Grip': 'Bench Press',
  'Barbell Deadlift': 'Deadlift',
  'Standing Military Press': 'Overhead Press',
  'Front Barbell Squat': 'Front Squat',
  'Barbell Incline Bench Press - Medium Grip': 'Incline Bench Press',
  'Decline Barbell Bench Press': 'Decline Bench Press',
  'Close-Grip Barbell Bench Press': 'Close-Grip Bench Press',
  'Bent Over Barbell Row': 'Barbell Row',
  'Barbell Hip Thrust': 'Hip Thrust',
  'Stiff-Legged Barbell Deadlift': 'Stiff-Leg Deadlift',
  'Wide-Grip Lat Pulldown': 'Lat Pulldown',
  'Seated Cable Rows': 'Cable Row',
  'One-Arm Dumbbell Row': 'Dumbbell Row',
  'Side Lateral Raise': 'Lateral Raise',
  'Triceps Pushdown - Rope Attachment': 'Rope Pushdown',
  'Triceps Pushdown - V-Bar Attachment': 'V-Bar Pushdown',
  'Dips - Triceps Version': 'Dips',
  'Dips - Chest Version': 'Chest Dips',
  'Standing Calf Raises': 'Calf Raise',
  'Lying Leg Curls': 'Leg Curl',
  'Leg Extensions': 'Leg Extension',
  'Dumbbell Bicep Curl': 'Dumbbell Curl',
  'Hammer Curls': 'Hammer Curl',
  Pullups: 'Pull-Up',
  Pushups: 'Push-Up',
  'Machine Shoulder (Military) Press': 'Machine Shoulder Press',
  'Hyperextensions (Back Extensions)': 'Back Extension',
};

/** What may be left out at the end of any name without making it another exercise. */
const USUAL = / - Medium Grip$| \(Barbell\)$/;

/** @returns a short name of an exercise as one would say it, in the language shown where it is a common one */
export function shortName(name: string): string {
  const full = name.trim();
  return localName(full) ?? SAID[full] ?? full.replace(USUAL, '');
}
