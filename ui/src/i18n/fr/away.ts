/** Days without training. */
export const away = {
  title: 'Absence',
  text: 'Ces jours-là, rien n’est prévu et rien n’est manqué. Après une maladie, la première semaine est douce.',
  from: 'Premier jour d’absence',
  to: 'Dernier jour d’absence',
  reason: 'Raison',
  reasons: { HOLIDAY: 'Vacances', ILLNESS: 'Maladie', WORK: 'Travail', OTHER: 'Autre' },
  days: '{{from}} au {{to}}',
  plan: 'Je suis absent alors',
  remove: 'Retirer',
  removed: 'Retiré : l’entraînement continue comme prévu.',
  until: 'Absent jusqu’au {{day}}',
  untilText: 'Rien n’est manqué. Profites-en, ou remets-toi bien.',
  back: 'Je suis de retour',
  session: 'absent',
  error: {
    from: 'Donne un premier jour, au plus dans un an.',
    to: 'Donne un dernier jour, au plus un an après le premier.',
  },
};
