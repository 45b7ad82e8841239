import type * as en from '../en/library';

/** Die Übungen. */
export const library: typeof en.library = {
  details: 'Mehr',
  favourite: 'Favorit: {{name}}',
  exclude: 'Nie planen',
  include: 'Wieder planen',
  how: 'So geht es',
  howAsk: 'Wie geht {{name}}?',
  find: 'Übung suchen',
  muscle: 'Muskel',
  equipment: 'Gerät',
  any: 'Alle',
  found_one: '{{count}} Übung',
  found_other: '{{count}} Übungen',
  more: 'Mehr zeigen',
  sessions_one: '{{count}} Training',
  sessions_other: '{{count}} Trainings',
  best: 'Bestes e1RM {{value}}',
  last: 'zuletzt {{day}}',
};

/** Was eine Übung braucht. */
export const equipment: typeof en.equipment = {
  'body only': 'Nur der Körper',
  barbell: 'Langhantel',
  dumbbell: 'Kurzhanteln',
  cable: 'Kabelzug',
  machine: 'Maschine',
  kettlebells: 'Kettlebells',
  bands: 'Bänder',
  'e-z curl bar': 'SZ-Stange',
  'medicine ball': 'Medizinball',
  'exercise ball': 'Gymnastikball',
  'foam roll': 'Faszienrolle',
  other: 'Anderes',
};
