import type { unsent as en } from '../en/unsent';

/** What has not reached the log. */
export const unsent: typeof en = {
  waiting_one: '{{count}} Eintrag noch nicht gesendet',
  waiting_other: '{{count}} Einträge noch nicht gesendet',
  notKept:
    'Dieser Browser lässt uns nichts aufbewahren. Die Seite bitte offen lassen, bis alles gesendet ist.',
  refused_one: '{{count}} Eintrag wurde nicht angenommen',
  refused_other: '{{count}} Einträge wurden nicht angenommen',
  refusedText: 'Nichts ist verloren: berichtigen und noch einmal senden, oder verwerfen.',
  show: 'Zeigen',
  again: 'Berichtigt senden',
  discard: 'Verwerfen',
  discardAsk: 'Endgültig verwerfen?',
  kinds: {
    chat: 'Nachricht „{{text}}“',
    SetLogged: 'Satz {{name}}: {{work}}',
    other: 'Eintrag: {{type}}',
  },
  field: {
    text: 'Nachricht',
    load: 'Gewicht ({{unit}})',
    reps: 'Wiederholungen',
    rpe: '{{scale}}',
    exerciseName: 'Übung',
  },
  signOutTitle_one: '{{count}} Eintrag ist noch nicht gesendet',
  signOutTitle_other: '{{count}} Einträge sind noch nicht gesendet',
  signOutText:
    'Sie bleiben auf diesem Gerät und werden gesendet, wenn du dich hier wieder anmeldest.',
  signOutAnyway: 'Trotzdem abmelden',
  newVersion: 'Eine neue Version dieser App ist da.',
  take: 'Jetzt nehmen',
};
