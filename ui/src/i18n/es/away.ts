/** Days without training. */
export const away = {
  title: 'Ausencia',
  text: 'En esos días nada está planeado ni se pierde. Tras una enfermedad, la primera semana es suave.',
  from: 'Primer día fuera',
  to: 'Último día fuera',
  reason: 'Motivo',
  reasons: { HOLIDAY: 'Vacaciones', ILLNESS: 'Enfermedad', WORK: 'Trabajo', OTHER: 'Otro' },
  days: '{{from}} a {{to}}',
  plan: 'Estoy fuera entonces',
  remove: 'Quitar',
  removed: 'Quitado: el entrenamiento sigue como estaba planeado.',
  until: 'Fuera hasta el {{day}}',
  untilText: 'No pierdes nada. Disfruta, o recupérate.',
  back: 'Ya he vuelto',
  session: 'fuera',
  error: {
    from: 'Da un primer día, como mucho dentro de un año.',
    to: 'Da un último día, como mucho un año después del primero.',
  },
};
