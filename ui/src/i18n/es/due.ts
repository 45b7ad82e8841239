/** What to do next. */
export const due = {
  title: 'Lo siguiente',
  free: 'Entrena ahora',
  done: 'Hoy ya has entrenado',
  rest: 'Hoy no hay nada planeado',
  upcoming: 'Siguiente: {{name}}, {{day}}',
  start: 'Empezar a entrenar',
  startFree: 'Entrenar sin plan',
  running_one: 'Entrenamiento en curso, {{count}} serie hasta ahora',
  running_other: 'Entrenamiento en curso, {{count}} series hasta ahora',
  goOn: 'Seguir con el entrenamiento',
};
