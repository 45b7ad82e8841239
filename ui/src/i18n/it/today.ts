/** The first page. */
export const today = {
  hello: 'Ciao {{name}}',
  kicker: 'Seduta di oggi',
  restKicker: 'Prossima seduta, {{day}}',
  wellDone: 'Ben fatto',
  minutes: 'circa {{minutes}} min',
  exercises_one: '{{count}} esercizio',
  exercises_other: '{{count}} esercizi',
  moreExercises_one: 'e {{count}} altro esercizio',
  moreExercises_other: 'e altri {{count}} esercizi',
  fewerExercises: 'Mostra meno',
  sets_one: '{{count}} serie',
  sets_other: '{{count}} serie',
  week: 'Questa settimana',
  weekDone: '{{done}} di {{count}} fatti',
  days: { done: 'allenato', planned: 'previsto', missed: 'saltato', free: 'libero', away: 'via' },
  streak_one: '{{count}} settimana di fila',
  streak_other: '{{count}} settimane di fila',
  readiness: 'Prontezza',
  readinessNone: 'Quattro risposte, e il tuo coach sa cosa regge oggi.',
  checkIn: 'Fai il check-in',
  checkInAgain: 'Rifai il check-in',
  checkInTitle: 'Come stai oggi?',
  checkInSend: 'Salva',
  weight: 'Peso corporeo',
  weightNone: 'Non ancora pesato',
  weightToday: 'oggi',
  weightField: 'Peso ({{unit}})',
  weightLog: 'Registra il peso',
};

/** The one thing that matters now. */
export const matters = {
  title: 'Cosa conta adesso',
  proposal: 'Il tuo coach propone una modifica',
  load: 'Il tuo carico è alto',
  loadText: {
    WARNING: 'Da qualche giorno fai nettamente più del solito. Ora un giorno più leggero ripaga.',
    HIGH: 'Da qualche giorno fai molto più del solito. Vacci piano, o riposa.',
  },
  loadGo: 'Vedi il carico',
  missed: '{{name}} è ancora da fare',
  missedText: 'Era previsto per {{day}}. Oggi c’è posto.',
  missedGo: 'Fallo ora',
  record: 'Record: {{name}} {{value}}',
  recordText: 'Sono {{more}} oltre la tua migliore stima precedente, {{before}}.',
  recordFirst: 'La migliore stima che tu abbia mai avuto.',
  recordGo: 'Vedi tutti i record',
  focusGo: 'Leggi il bilancio',
};

/** A change where it is read. */
export const proposal = {
  more_one: 'e altri {{count}}',
  more_other: 'e altri {{count}}',
};

/** The first screen of a new athlete. */
export const firstRun = {
  title: 'Allenati con un piano che conosce il tuo diario.',
  text: 'Registra una serie con un tocco. Il tuo coach pianifica la settimana, dice perché e non cambia nulla senza di te.',
  since: 'Da {{month}}.',
  gained: 'Da {{month}}: {{name}} è passato da circa {{from}} a {{to}} per una ripetizione.',
  known_one: '{{count}} allenamento è qui. Ora la settimana che viene.',
  known_other: '{{count}} allenamenti sono qui. Ora la settimana che viene.',
  import: 'Importa il mio diario',
  importText: 'Hevy, Strong, FitNotes, Fitbod o Liftosaur. I tuoi numeri dalla prima serie.',
  importGo: 'Scegli un file',
  fresh: 'Parti da zero',
  freshText:
    'Il tuo obiettivo, i tuoi giorni, la tua attrezzatura. Un minuto dopo c’è una settimana.',
  plan: 'Crea la mia settimana',
  or: 'Oppure lascia stare tutto:',
};

/** What this is, for somebody who has never seen it. */
export const pitch = {
  tap: 'Un tocco registra una serie.',
  tapText: 'Compilato dal tuo piano e dall’ultima volta.',
  why: 'Ogni cifra dice perché.',
  whyText:
    'Fino alle serie che ci stanno dietro. Le modifiche al piano sono proposte, e decidi tu.',
  offline: 'Funziona senza rete.',
  offlineText: 'Nulla di ciò che registri si perde, su un telefono o su due dispositivi.',
};
