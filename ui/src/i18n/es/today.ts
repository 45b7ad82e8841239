/** The first page. */
export const today = {
  hello: 'Hola, {{name}}',
  kicker: 'Sesión de hoy',
  restKicker: 'Próxima sesión, {{day}}',
  wellDone: 'Bien hecho',
  minutes: 'unos {{minutes}} min',
  exercises_one: '{{count}} ejercicio',
  exercises_other: '{{count}} ejercicios',
  moreExercises_one: 'y {{count}} ejercicio más',
  moreExercises_other: 'y {{count}} ejercicios más',
  fewerExercises: 'Mostrar menos',
  sets_one: '{{count}} serie',
  sets_other: '{{count}} series',
  week: 'Esta semana',
  weekDone: '{{done}} de {{count}} hechos',
  days: { done: 'entrenado', planned: 'planeado', missed: 'perdido', free: 'libre', away: 'fuera' },
  streak_one: '{{count}} semana seguida',
  streak_other: '{{count}} semanas seguidas',
  readiness: 'Preparación',
  readinessNone: 'Cuatro respuestas, y tu coach sabe qué aguanta el día.',
  checkIn: 'Registrar estado',
  checkInAgain: 'Registrar de nuevo',
  checkInTitle: '¿Cómo estás hoy?',
  checkInSend: 'Guardar',
  weight: 'Peso corporal',
  weightNone: 'Aún sin pesar',
  weightToday: 'hoy',
  weightField: 'Peso ({{unit}})',
  weightLog: 'Registrar el peso',
};

/** The one thing that matters now. */
export const matters = {
  title: 'Lo que importa ahora',
  proposal: 'Tu coach propone un cambio',
  load: 'Tu carga está alta',
  loadText: {
    WARNING:
      'Llevas unos días haciendo bastante más de lo habitual. Un día más suave compensa ahora.',
    HIGH: 'Llevas unos días haciendo mucho más de lo habitual. Tómatelo con calma o descansa.',
  },
  loadGo: 'Ver la carga',
  missed: '{{name}} sigue pendiente',
  missedText: 'Estaba planeado para {{day}}. Hoy hay sitio.',
  missedGo: 'Hacerlo ahora',
  record: 'Récord: {{name}} {{value}}',
  recordText: 'Son {{more}} más que tu mejor estimación anterior, {{before}}.',
  recordFirst: 'La mejor estimación que has tenido.',
  recordGo: 'Ver todos los récords',
  focusGo: 'Leer el balance',
};

/** A change where it is read. */
export const proposal = {
  more_one: 'y {{count}} más',
  more_other: 'y {{count}} más',
};

/** The first screen of a new athlete. */
export const firstRun = {
  title: 'Entrena con un plan que conoce tu diario.',
  text: 'Registra una serie con un toque. Tu coach planea la semana, dice por qué y no cambia nada sin ti.',
  since: 'Desde {{month}}.',
  gained: 'Desde {{month}}: {{name}} pasó de unos {{from}} a {{to}} a una repetición.',
  known_one: '{{count}} entrenamiento está aquí. Ahora la semana que viene.',
  known_other: '{{count}} entrenamientos están aquí. Ahora la semana que viene.',
  import: 'Importar mi diario',
  importText: 'Hevy, Strong, FitNotes, Fitbod o Liftosaur. Tus números desde la primera serie.',
  importGo: 'Elegir un archivo',
  fresh: 'Empezar de cero',
  freshText: 'Tu objetivo, tus días, tu material. Un minuto después hay una semana.',
  plan: 'Hacer mi semana',
  or: 'O dejar todo eso:',
};

/** What this is, for somebody who has never seen it. */
export const pitch = {
  tap: 'Un toque registra una serie.',
  tapText: 'Rellenado con tu plan y la última vez.',
  why: 'Cada cifra dice por qué.',
  whyText: 'Hasta las series que hay detrás. Los cambios del plan se proponen, y tú decides.',
  offline: 'Funciona sin cobertura.',
  offlineText: 'Nada de lo que registras se pierde, en un teléfono o en dos dispositivos.',
};
