/** The first page. */
export const today = {
  hello: 'Olá, {{name}}',
  kicker: 'Sessão de hoje',
  restKicker: 'Próxima sessão, {{day}}',
  wellDone: 'Muito bem',
  minutes: 'cerca de {{minutes}} min',
  exercises_one: '{{count}} exercício',
  exercises_other: '{{count}} exercícios',
  moreExercises_one: 'e mais {{count}} exercício',
  moreExercises_other: 'e mais {{count}} exercícios',
  fewerExercises: 'Mostrar menos',
  sets_one: '{{count}} série',
  sets_other: '{{count}} séries',
  week: 'Esta semana',
  weekDone: '{{done}} de {{count}} feitos',
  days: { done: 'treinado', planned: 'planeado', missed: 'falhado', free: 'livre', away: 'fora' },
  streak_one: '{{count}} semana seguida',
  streak_other: '{{count}} semanas seguidas',
  readiness: 'Prontidão',
  readinessNone: 'Quatro respostas, e o teu coach sabe o que o dia aguenta.',
  checkIn: 'Fazer check-in',
  checkInAgain: 'Refazer check-in',
  checkInTitle: 'Como estás hoje?',
  checkInSend: 'Guardar',
  weight: 'Peso corporal',
  weightNone: 'Ainda sem peso',
  weightToday: 'hoje',
  weightField: 'Peso ({{unit}})',
  weightLog: 'Registar o peso',
};

/** The one thing that matters now. */
export const matters = {
  title: 'O que importa agora',
  proposal: 'O teu coach propõe uma mudança',
  load: 'A tua carga está alta',
  loadText: {
    WARNING: 'Há uns dias que fazes bem mais do que o habitual. Um dia mais leve compensa agora.',
    HIGH: 'Há uns dias que fazes muito mais do que o habitual. Vai com calma, ou descansa.',
  },
  loadGo: 'Ver a carga',
  missed: '{{name}} ainda está por fazer',
  missedText: 'Estava planeado para {{day}}. Hoje há espaço.',
  missedGo: 'Fazer agora',
  record: 'Recorde: {{name}} {{value}}',
  recordText: 'São {{more}} acima da tua melhor estimativa anterior, {{before}}.',
  recordFirst: 'A melhor estimativa que já tiveste.',
  recordGo: 'Ver todos os recordes',
  focusGo: 'Ler o balanço',
};

/** A change where it is read. */
export const proposal = {
  more_one: 'e mais {{count}}',
  more_other: 'e mais {{count}}',
};

/** The first screen of a new athlete. */
export const firstRun = {
  title: 'Treina com um plano que conhece o teu diário.',
  text: 'Regista uma série com um toque. O teu coach planeia a semana, diz porquê e não muda nada sem ti.',
  since: 'Desde {{month}}.',
  gained: 'Desde {{month}}: {{name}} passou de cerca de {{from}} para {{to}} numa repetição.',
  known_one: '{{count}} treino está aqui. Agora a semana que vem.',
  known_other: '{{count}} treinos estão aqui. Agora a semana que vem.',
  import: 'Importar o meu diário',
  importText:
    'Hevy, Strong, FitNotes, Fitbod ou Liftosaur. Os teus números desde a primeira série.',
  importGo: 'Escolher um ficheiro',
  fresh: 'Começar do zero',
  freshText: 'O teu objetivo, os teus dias, o teu equipamento. Um minuto depois há uma semana.',
  plan: 'Fazer a minha semana',
  or: 'Ou deixar tudo isso:',
};

/** What this is, for somebody who has never seen it. */
export const pitch = {
  tap: 'Um toque regista uma série.',
  tapText: 'Preenchido com o teu plano e a última vez.',
  why: 'Cada número diz porquê.',
  whyText: 'Até às séries por trás. As mudanças do plano são propostas, e tu decides.',
  offline: 'Funciona sem rede.',
  offlineText: 'Nada do que registas se perde, num telefone ou em dois dispositivos.',
};
