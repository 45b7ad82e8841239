import type {
  card as enCard,
  finish as enFinish,
  rest as enRest,
  row as enRow,
  totals as enTotals,
  workout as en,
} from '../en/workout';

/** Training in the gym. */
export const workout: typeof en = {
  title: 'Training',
  count: '{{done}}/{{sets}}',
  more: 'Weitere Sätze und Übungen',
  allDone: 'Alles Geplante ist getan.',
  noneTitle: 'Gerade läuft kein Training',
  toToday: 'Auf der Seite „Heute“ beginnen',
  remove: 'Löschen',
  removed: 'Satz gelöscht.',
  undo: 'Rückgängig',
  save: 'Satz speichern',
  add: 'Übung dazu',
  pair: 'Supersatz mit {{name}}',
  unpair: 'Supersatz auflösen',
  stress: 'Satzbelastung {{value}}',
  versusLast: '{{change}} geschätztes 1RM gegenüber letztem Mal',
  sessionRpe: 'Wie hart war das ganze Training?',
  effort: 'Anstrengung {{effort}}',
  easy: 'leicht',
  hard: 'alles gegeben',
  finishEmpty: 'Kein Satz ist eingetragen. Training trotzdem beenden?',
  finishAsk_one: '{{count}} Satz eingetragen. Training beenden?',
  finishAsk_other: '{{count}} Sätze eingetragen. Training beenden?',
  goOn: 'Weiter trainieren',
  rest: {
    title: 'Pause',
    left: 'Restliche Pause',
    less: '−15 s',
    more: '+15 s',
    skip: 'Überspringen',
    over: 'Die Pause ist vorbei.',
  },
  quick: {
    label: 'Schnelleingabe',
    example: 'bench 80x8@{{effort}}',
    unknown: 'So heißt keine Übung. Füge sie zuerst hinzu.',
    wrong: 'Einen Satz so schreiben: 100x8@{{hard}}, bench 82,5x6 oder 12@{{effort}}.',
    log: 'Eintragen',
  },
  plates: {
    title: 'Scheiben',
    bar: 'Stange',
    noBar: 'Keine',
    side: 'Je Seite: {{plates}}',
    empty: 'Die leere Stange.',
    missing: '{{load}} lassen sich mit Scheiben nicht machen.',
    barTooHeavy: 'Die Stange allein ist schwerer.',
  },
  warmup: { add: 'Aufwärmen' },
};

/** Ein Satz in einer Zeile. */
export const row: typeof enRow = {
  caption: 'Sätze von {{name}}',
  previous: 'Letztes Mal',
  lastDay: 'letztes Mal {{day}}',
  load: 'Last von Satz {{number}} ({{unit}})',
  reps: 'Wdh. von Satz {{number}}',
  seconds: 'Sekunden von Satz {{number}}',
  time: 'Sekunden',
  fiveSeconds: '5 Sekunden',
  secondsWrong: 'Bitte ganze Sekunden angeben, mindestens eine.',
  distance: 'Strecke (m)',
  distanceColumn: 'm',
  meters: 'Meter von Satz {{number}}',
  fiveMeters: '5 Meter',
  metersWrong: 'Bitte die Strecke in Metern angeben, mindestens 1.',
  log: 'Satz {{number}} eintragen: {{set}}',
  more: 'Satz {{number}}: RPE, Art und Notiz',
  record: 'Ein Rekord: {{more}} über der besten Schätzung davor',
  start: 'Stoppuhr starten',
  stop: 'Stoppuhr anhalten',
};

/** Was man mit einer Übung tun kann. */
export const card: typeof enCard = {
  more: 'Mehr zu {{name}}',
  superset: 'Supersatz',
  addSet: 'Satz',
  swap: 'Tauschen',
  swapDo: 'Tauschen',
  instead: 'Andere Übung',
  alternatives: 'Trainiert dasselbe',
  skip: 'Heute auslassen',
  skipped: 'Heute ausgelassen.',
  up: 'Nach oben',
  down: 'Nach unten',
  count: { REPS: 'Wiederholungen zählen', TIME: 'Zeit zählen', DISTANCE: 'Strecke zählen' },
};

/** Was bisher getan ist. */
export const totals: typeof enTotals = { time: 'Zeit', sets: 'Sätze' };

/** Zwischen zwei Sätzen. */
export const rest: typeof enRest = {
  next: 'Als Nächstes: {{name}}, Satz {{number}}: {{set}}',
  nextPlain: 'Als Nächstes: {{name}}, Satz {{number}}',
  notify: 'Sag mir, wenn sie vorbei ist',
  notified: 'Du erfährst, wenn eine Pause vorbei ist.',
  refused: 'Dein Browser erlaubt das nicht. Ton und Uhr laufen weiter.',
};

/** Das Ende eines Trainings und später der Blick zurück. */
export const finish: typeof enFinish = {
  title: 'Training beendet',
  past: 'Training vom {{day}}',
  missing: 'Dieses Training ist nicht hier',
  missingText: 'Vielleicht hat es dieses Gerät noch nicht erreicht.',
  records: 'Rekorde',
  recordLine: '{{name}}: geschätztes 1RM {{value}}, {{more}} mehr als davor',
  muscles: 'Was du trainiert hast',
  exercises: 'Deine Sätze',
  setsOf_one: '{{count}} Satz',
  setsOf_other: '{{count}} Sätze',
  plan: 'Gegenüber dem Plan',
  planDone: '{{done}} von {{planned}} Sätzen',
  last: 'Gegenüber letztem Mal',
  lastOn: 'am {{day}}',
  effort: 'Anstrengung',
  sentence: {
    record_one: 'Ein Rekord heute. Dafür waren die Wochen davor da.',
    record_other: '{{count}} Rekorde heute. Dafür waren die Wochen davor da.',
    more: 'Mehr Arbeit als letztes Mal, um {{more}}. Läuft.',
    planned: 'Alles, was geplant war, ist getan.',
    kept: 'Im Log. Jedes Training, das stattfindet, zählt.',
  },
  share: 'Bild teilen',
  sharing: 'Wird gezeichnet…',
  saved: 'Das Bild ist gespeichert.',
  withName: 'Mit meinem Namen',
  done: 'Fertig',
  image: {
    time: 'Zeit',
    sets: 'Sätze',
    records_one: '{{count}} Rekord',
    records_other: '{{count}} Rekorde',
  },
};
