/** Settings. */
export const settings = {
  device: 'Este dispositivo',
  effort: 'Dureza de una serie',
  effortHint:
    'El RPE es el esfuerzo sobre 10, el RIR las repeticiones que quedaban: RPE 8 es RIR 2.',
  language: 'Idioma',
  groups: { training: 'Entrenamiento', gym: 'Gimnasio', units: 'Unidades y hora' },
  landmarksChange: 'Cambiar los valores',
  data: 'Tus datos',
  toImport: 'Importar un diario de entrenamiento',
  toAccount: 'Exportar, dispositivos, borrado',
  profile: 'Perfil',
  plateStep: 'Paso mínimo de carga',
  plateStepHint: 'Lo que permiten los discos de tu gimnasio, en tu unidad. Vacío: 2,5 kg o 5 lb.',
  save: 'Guardar',
  revert: 'Deshacer los cambios',
  pending: 'Guardando…',
  saved: 'Guardado.',
  refused: 'No aceptado: {{reason}}',
  muscle: 'Músculo',
  landmarks: 'Series semanales de cada músculo',
  landmarksHint:
    'Series duras por semana: el mínimo que construye (MEV), lo más útil (MAV), el máximo que se recupera (MRV).',
  noLandmarks: 'Aparecen aquí tras tu primera semana de entrenamiento.',
  error: {
    plateStep: 'Da un paso mayor que 0 y hasta 100, o déjalo vacío.',
    zone: 'Da una zona horaria como Europe/Madrid.',
    landmarks: 'MEV, MAV y MRV deben subir, de 0 a 100.',
  },
};
