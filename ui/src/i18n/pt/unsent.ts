/** What has not reached the log. */
export const unsent = {
  waiting_one: '{{count}} entrada por enviar',
  waiting_other: '{{count}} entradas por enviar',
  notKept:
    'Este navegador não nos deixa guardar entradas. Deixa a página aberta até tudo ser enviado.',
  refused_one: '{{count}} entrada não aceite',
  refused_other: '{{count}} entradas não aceites',
  refusedText: 'Nada se perdeu: corrige e envia de novo, ou descarta.',
  show: 'Mostrar',
  again: 'Corrigir e enviar',
  discard: 'Descartar',
  discardAsk: 'Descartar para sempre?',
  kinds: {
    chat: 'Mensagem «{{text}}»',
    SetLogged: 'Série de {{name}}: {{work}}',
    other: 'Entrada: {{type}}',
  },
  field: {
    text: 'Mensagem',
    load: 'Carga ({{unit}})',
    reps: 'Reps',
    rpe: '{{scale}}',
    exerciseName: 'Exercício',
  },
  signOutTitle_one: '{{count}} entrada ainda não foi enviada',
  signOutTitle_other: '{{count}} entradas ainda não foram enviadas',
  signOutText: 'Ficam neste dispositivo e são enviadas quando entrares aqui de novo.',
  signOutAnyway: 'Sair mesmo assim',
  newVersion: 'Há uma versão nova da app.',
  take: 'Usar agora',
};
