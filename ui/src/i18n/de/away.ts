/** Tage ohne Training. */
export const away = {
  title: 'Abwesend',
  text: 'An diesen Tagen ist nichts geplant und nichts versäumt. Nach einer Krankheit ist die erste Woche sanft.',
  from: 'Erster Tag weg',
  to: 'Letzter Tag weg',
  reason: 'Grund',
  reasons: { HOLIDAY: 'Ferien', ILLNESS: 'Krankheit', WORK: 'Arbeit', OTHER: 'Anderes' },
  days: '{{from}} bis {{to}}',
  plan: 'Da bin ich weg',
  remove: 'Entfernen',
  removed: 'Entfernt: Das Training geht weiter wie geplant.',
  until: 'Abwesend bis {{day}}',
  untilText: 'Nichts ist versäumt. Genieß es, oder werde gesund.',
  back: 'Ich bin zurück',
  session: 'abwesend',
  error: {
    from: 'Bitte einen ersten Tag angeben, höchstens ein Jahr von heute.',
    to: 'Bitte einen letzten Tag angeben, höchstens ein Jahr nach dem ersten.',
  },
};
