/** What has not reached the log. */
export const unsent = {
  waiting_one: '{{count}} voce non ancora inviata',
  waiting_other: '{{count}} voci non ancora inviate',
  notKept:
    'Questo browser non ci lascia conservare le voci. Lascia aperta la pagina finché tutto è inviato.',
  refused_one: '{{count}} voce non accettata',
  refused_other: '{{count}} voci non accettate',
  refusedText: 'Nulla è perso: correggi e invia di nuovo, o scarta.',
  show: 'Mostra',
  again: 'Correggi e invia',
  discard: 'Scarta',
  discardAsk: 'Scartare per sempre?',
  kinds: {
    chat: 'Messaggio «{{text}}»',
    SetLogged: 'Serie di {{name}}: {{work}}',
    other: 'Voce: {{type}}',
  },
  field: {
    text: 'Messaggio',
    load: 'Carico ({{unit}})',
    reps: 'Rip.',
    rpe: '{{scale}}',
    exerciseName: 'Esercizio',
  },
  signOutTitle_one: '{{count}} voce non è ancora inviata',
  signOutTitle_other: '{{count}} voci non sono ancora inviate',
  signOutText: 'Restano su questo dispositivo e vengono inviate quando accedi di nuovo qui.',
  signOutAnyway: 'Esci comunque',
  newVersion: 'È pronta una nuova versione dell’app.',
  take: 'Usala ora',
};
