/** Days without training. */
export const away = {
  title: 'Assenza',
  text: 'In questi giorni nulla è previsto e nulla è saltato. Dopo una malattia la prima settimana è leggera.',
  from: 'Primo giorno via',
  to: 'Ultimo giorno via',
  reason: 'Motivo',
  reasons: { HOLIDAY: 'Vacanze', ILLNESS: 'Malattia', WORK: 'Lavoro', OTHER: 'Altro' },
  days: '{{from}} – {{to}}',
  plan: 'Allora sono via',
  remove: 'Rimuovi',
  removed: 'Rimosso: l’allenamento continua come previsto.',
  until: 'Via fino a {{day}}',
  untilText: 'Non perdi nulla. Goditela, o rimettiti.',
  back: 'Sono tornato',
  session: 'via',
  error: {
    from: 'Indica un primo giorno, al massimo tra un anno.',
    to: 'Indica un ultimo giorno, al massimo un anno dopo il primo.',
  },
};
