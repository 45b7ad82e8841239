/** What the first page asks for; {@link askFirst} and the queries must name it alike. */
export const FIRST = {
  session: '/auth/session',
  state: '/state',
  history: '/events?type=ChatMessageSent%2CCoachReplied&limit=500',
  planned: '/events?type=PlanGenerated&limit=1',
  diffs: '/plan/diffs',
} as const;
