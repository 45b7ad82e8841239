import type { due as en } from '../en/due';

/** What to do next. */
export const due: typeof en = {
  title: 'Was ansteht',
  free: 'Jetzt trainieren',
  done: 'Heute hast du trainiert',
  rest: 'Für heute ist nichts geplant',
  upcoming: 'Als Nächstes: {{name}}, {{day}}',
  start: 'Training beginnen',
  startFree: 'Ohne Plan trainieren',
  running_one: 'Training läuft, bisher {{count}} Satz',
  running_other: 'Training läuft, bisher {{count}} Sätze',
  goOn: 'Weiter mit dem Training',
};
