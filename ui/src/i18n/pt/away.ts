/** Days without training. */
export const away = {
  title: 'Ausência',
  text: 'Nesses dias nada está planeado nem é falhado. Depois de uma doença, a primeira semana é suave.',
  from: 'Primeiro dia fora',
  to: 'Último dia fora',
  reason: 'Motivo',
  reasons: { HOLIDAY: 'Férias', ILLNESS: 'Doença', WORK: 'Trabalho', OTHER: 'Outro' },
  days: '{{from}} a {{to}}',
  plan: 'Estou fora então',
  remove: 'Remover',
  removed: 'Removido: o treino continua como planeado.',
  until: 'Fora até {{day}}',
  untilText: 'Não perdes nada. Aproveita, ou recupera.',
  back: 'Já voltei',
  session: 'fora',
  error: {
    from: 'Indica um primeiro dia, no máximo daqui a um ano.',
    to: 'Indica um último dia, no máximo um ano depois do primeiro.',
  },
};
