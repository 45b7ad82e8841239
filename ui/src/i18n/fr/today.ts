/** The first page. */
export const today = {
  hello: 'Bonjour {{name}}',
  kicker: 'Séance du jour',
  restKicker: 'Prochaine séance, {{day}}',
  wellDone: 'Bien joué',
  minutes: 'environ {{minutes}} min',
  exercises_one: '{{count}} exercice',
  exercises_other: '{{count}} exercices',
  moreExercises_one: 'et {{count}} exercice de plus',
  moreExercises_other: 'et {{count}} exercices de plus',
  fewerExercises: 'En montrer moins',
  sets_one: '{{count}} série',
  sets_other: '{{count}} séries',
  week: 'Cette semaine',
  weekDone: '{{done}} sur {{count}} faits',
  days: { done: 'entraîné', planned: 'prévu', missed: 'manqué', free: 'libre', away: 'absent' },
  streak_one: '{{count}} semaine de suite',
  streak_other: '{{count}} semaines de suite',
  readiness: 'Forme du jour',
  readinessNone: 'Quatre réponses, et ton coach sait ce que la journée permet.',
  checkIn: 'Faire le point',
  checkInAgain: 'Refaire le point',
  checkInTitle: 'Comment vas-tu aujourd’hui ?',
  checkInSend: 'Enregistrer',
  weight: 'Poids du corps',
  weightNone: 'Pas encore pesé',
  weightToday: 'aujourd’hui',
  weightField: 'Poids ({{unit}})',
  weightLog: 'Noter le poids',
};

/** The one thing that matters now. */
export const matters = {
  title: 'Ce qui compte maintenant',
  proposal: 'Ton coach propose un changement',
  load: 'Ta charge est élevée',
  loadText: {
    WARNING:
      'Depuis quelques jours, tu fais nettement plus que d’habitude. Une journée plus légère paie maintenant.',
    HIGH: 'Depuis quelques jours, tu fais beaucoup plus que d’habitude. Vas-y doucement, ou repose-toi.',
  },
  loadGo: 'Voir la charge',
  missed: '{{name}} est encore à faire',
  missedText: 'C’était prévu pour {{day}}. Il y a de la place aujourd’hui.',
  missedGo: 'Le faire maintenant',
  record: 'Record : {{name}} {{value}}',
  recordText: 'C’est {{more}} de plus que ta meilleure estimation, {{before}}.',
  recordFirst: 'La meilleure estimation que tu aies jamais eue.',
  recordGo: 'Voir tous les records',
  focusGo: 'Lire le bilan',
};

/** A change where it is read. */
export const proposal = {
  more_one: 'et {{count}} de plus',
  more_other: 'et {{count}} de plus',
};

/** The first screen of a new athlete. */
export const firstRun = {
  title: 'Entraîne-toi avec un plan qui connaît ton journal.',
  text: 'Note une série d’un geste. Ton coach planifie la semaine, dit pourquoi et ne change rien sans toi.',
  since: 'Depuis {{month}}.',
  gained: 'Depuis {{month}} : {{name}} est passé d’environ {{from}} à {{to}} pour une répétition.',
  known_one: '{{count}} séance est ici. Place à la semaine à venir.',
  known_other: '{{count}} séances sont ici. Place à la semaine à venir.',
  import: 'Importer mon journal',
  importText: 'Hevy, Strong, FitNotes, Fitbod ou Liftosaur. Tes chiffres dès la première série.',
  importGo: 'Choisir un fichier',
  fresh: 'Partir de zéro',
  freshText: 'Ton objectif, tes jours, ton matériel. Une minute plus tard, une semaine est là.',
  plan: 'Faire ma semaine',
  or: 'Ou laisser tout cela :',
};

/** What this is, for somebody who has never seen it. */
export const pitch = {
  tap: 'Un geste note une série.',
  tapText: 'Rempli d’après ton plan et la dernière fois.',
  why: 'Chaque chiffre dit pourquoi.',
  whyText: 'Jusqu’aux séries derrière lui. Les changements du plan sont proposés, et tu décides.',
  offline: 'Fonctionne sans réseau.',
  offlineText: 'Rien de ce que tu notes n’est perdu, sur un téléphone ou deux appareils.',
};
