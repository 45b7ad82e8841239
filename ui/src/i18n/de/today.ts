import type * as en from '../en/today';

/** Die erste Seite. */
export const today: typeof en.today = {
  hello: 'Hallo {{name}}',
  kicker: 'Training von heute',
  restKicker: 'Nächstes Training, {{day}}',
  wellDone: 'Gut gemacht',
  minutes: 'etwa {{minutes}} min',
  exercises_one: '{{count}} Übung',
  exercises_other: '{{count}} Übungen',
  moreExercises_one: 'und {{count}} weitere Übung',
  moreExercises_other: 'und {{count}} weitere Übungen',
  fewerExercises: 'Weniger zeigen',
  sets_one: '{{count}} Satz',
  sets_other: '{{count}} Sätze',
  week: 'Diese Woche',
  weekDone: '{{done}} von {{count}} erledigt',
  days: {
    done: 'trainiert',
    planned: 'geplant',
    missed: 'ausgelassen',
    free: 'frei',
    away: 'abwesend',
  },
  streak_one: '{{count}} Woche in Folge',
  streak_other: '{{count}} Wochen in Folge',
  readiness: 'Bereitschaft',
  readinessNone: 'Vier Antworten, und dein Coach weiß, was heute geht.',
  checkIn: 'Einchecken',
  checkInAgain: 'Neu einchecken',
  checkInTitle: 'Wie geht es dir heute?',
  checkInSend: 'Speichern',
  weight: 'Körpergewicht',
  weightNone: 'Noch nicht gewogen',
  weightToday: 'heute',
  weightField: 'Gewicht ({{unit}})',
  weightLog: 'Eintragen',
};

/** Das eine, was jetzt zählt. */
export const matters: typeof en.matters = {
  title: 'Was jetzt zählt',
  proposal: 'Dein Coach schlägt eine Änderung vor',
  load: 'Deine Belastung ist hoch',
  loadText: {
    WARNING:
      'Du hast einige Tage deutlich mehr gemacht als gewohnt. Ein leichterer Tag zahlt sich jetzt aus.',
    HIGH: 'Du hast einige Tage viel mehr gemacht als gewohnt. Mach es leicht oder ruh dich aus.',
  },
  loadGo: 'Belastung ansehen',
  missed: '{{name}} ist noch offen',
  missedText: 'Geplant war es für {{day}}. Heute wäre Platz dafür.',
  missedGo: 'Jetzt machen',
  record: 'Rekord: {{name}} {{value}}',
  recordText: 'Das sind {{more}} mehr als deine beste Schätzung davor, {{before}}.',
  recordFirst: 'Deine beste Schätzung überhaupt.',
  recordGo: 'Alle Rekorde',
  focusGo: 'Rückblick lesen',
};

/** Eine Änderung, wo man sie liest. */
export const proposal: typeof en.proposal = {
  more_one: 'und {{count}} weitere',
  more_other: 'und {{count}} weitere',
};

/** Der erste Bildschirm. */
export const firstRun: typeof en.firstRun = {
  title: 'Trainiere nach einem Plan, der dein Log kennt.',
  text: 'Ein Tipp trägt einen Satz ein. Dein Coach plant die Woche, sagt warum und ändert nichts ohne dich.',
  since: 'Seit {{month}}.',
  gained: 'Seit {{month}}: {{name}} ging von etwa {{from}} auf {{to}} für eine Wiederholung.',
  known_one: '{{count}} Training ist da. Jetzt die kommende Woche.',
  known_other: '{{count}} Trainings sind da. Jetzt die kommende Woche.',
  import: 'Mein Log importieren',
  importText: 'Hevy, Strong, FitNotes, Fitbod oder Liftosaur. Deine Zahlen vom ersten Satz an.',
  importGo: 'Datei wählen',
  fresh: 'Neu anfangen',
  freshText: 'Dein Ziel, deine Tage, deine Geräte. Eine Minute später steht eine Woche.',
  plan: 'Meine Woche erstellen',
  or: 'Oder ohne all das:',
};

/** Was das ist, für jemanden, der es nie gesehen hat. */
export const pitch: typeof en.pitch = {
  tap: 'Ein Tipp trägt einen Satz ein.',
  tapText: 'Ausgefüllt nach deinem Plan und nach dem letzten Mal.',
  why: 'Jede Zahl sagt, warum.',
  whyText: 'Bis zu den Sätzen dahinter. Änderungen am Plan werden vorgeschlagen, du entscheidest.',
  offline: 'Geht ohne Empfang.',
  offlineText: 'Nichts, was du einträgst, geht verloren, auf einem Handy oder auf zwei Geräten.',
};
