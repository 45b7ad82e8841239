/** What to do next. */
export const due = {
  title: 'La suite',
  free: 'Entraîne-toi maintenant',
  done: 'Tu t’es entraîné aujourd’hui',
  rest: 'Rien n’est prévu aujourd’hui',
  upcoming: 'Ensuite : {{name}}, {{day}}',
  start: 'Commencer la séance',
  startFree: 'S’entraîner sans plan',
  running_one: 'Séance en cours, {{count}} série jusqu’ici',
  running_other: 'Séance en cours, {{count}} séries jusqu’ici',
  goOn: 'Continuer la séance',
};
