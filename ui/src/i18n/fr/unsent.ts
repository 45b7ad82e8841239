/** What has not reached the log. */
export const unsent = {
  waiting_one: '{{count}} entrée pas encore envoyée',
  waiting_other: '{{count}} entrées pas encore envoyées',
  notKept:
    'Ce navigateur ne nous laisse pas garder les entrées. Laisse la page ouverte jusqu’à l’envoi.',
  refused_one: '{{count}} entrée refusée',
  refused_other: '{{count}} entrées refusées',
  refusedText: 'Rien n’est perdu : corrige et renvoie, ou jette.',
  show: 'Montrer',
  again: 'Corriger et envoyer',
  discard: 'Jeter',
  discardAsk: 'Jeter pour de bon ?',
  kinds: {
    chat: 'Message « {{text}} »',
    SetLogged: 'Série de {{name}} : {{work}}',
    other: 'Entrée : {{type}}',
  },
  field: {
    text: 'Message',
    load: 'Charge ({{unit}})',
    reps: 'Rép.',
    rpe: '{{scale}}',
    exerciseName: 'Exercice',
  },
  signOutTitle_one: '{{count}} entrée n’est pas encore envoyée',
  signOutTitle_other: '{{count}} entrées ne sont pas encore envoyées',
  signOutText: 'Elles restent sur cet appareil et partent quand tu te reconnectes ici.',
  signOutAnyway: 'Se déconnecter quand même',
  newVersion: 'Une nouvelle version de l’appli est prête.',
  take: 'La prendre maintenant',
};
