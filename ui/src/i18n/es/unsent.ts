/** What has not reached the log. */
export const unsent = {
  waiting_one: '{{count}} entrada sin enviar',
  waiting_other: '{{count}} entradas sin enviar',
  notKept:
    'Este navegador no nos deja guardar entradas. Deja la página abierta hasta que se envíe todo.',
  refused_one: '{{count}} entrada no aceptada',
  refused_other: '{{count}} entradas no aceptadas',
  refusedText: 'Nada se ha perdido: corrígelo y envíalo de nuevo, o descártalo.',
  show: 'Mostrar',
  again: 'Corregir y enviar',
  discard: 'Descartar',
  discardAsk: '¿Descartar para siempre?',
  kinds: {
    chat: 'Mensaje «{{text}}»',
    SetLogged: 'Serie de {{name}}: {{work}}',
    other: 'Entrada: {{type}}',
  },
  field: {
    text: 'Mensaje',
    load: 'Carga ({{unit}})',
    reps: 'Reps',
    rpe: '{{scale}}',
    exerciseName: 'Ejercicio',
  },
  signOutTitle_one: '{{count}} entrada aún no se ha enviado',
  signOutTitle_other: '{{count}} entradas aún no se han enviado',
  signOutText: 'Se quedan en este dispositivo y se envían cuando vuelvas a entrar aquí.',
  signOutAnyway: 'Salir igualmente',
  newVersion: 'Hay una versión nueva de la app.',
  take: 'Usarla ahora',
};
