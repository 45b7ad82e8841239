/** What to do next. */
export const due = {
  title: 'Cosa viene ora',
  free: 'Allenati ora',
  done: 'Oggi ti sei allenato',
  rest: 'Oggi non è previsto nulla',
  upcoming: 'Prossimo: {{name}}, {{day}}',
  start: 'Inizia l’allenamento',
  startFree: 'Allenati senza piano',
  running_one: 'Allenamento in corso, {{count}} serie finora',
  running_other: 'Allenamento in corso, {{count}} serie finora',
  goOn: 'Continua l’allenamento',
};
