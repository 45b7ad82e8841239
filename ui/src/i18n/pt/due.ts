/** What to do next. */
export const due = {
  title: 'O que se segue',
  free: 'Treina agora',
  done: 'Hoje já treinaste',
  rest: 'Hoje não há nada planeado',
  upcoming: 'A seguir: {{name}}, {{day}}',
  start: 'Começar o treino',
  startFree: 'Treinar sem plano',
  running_one: 'Treino em curso, {{count}} série até agora',
  running_other: 'Treino em curso, {{count}} séries até agora',
  goOn: 'Continuar o treino',
};
