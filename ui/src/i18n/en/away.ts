/** Days without training. */
export const away = {
  title: 'Away',
  text: 'On these days nothing is planned and nothing is missed. After an illness the first week back is gentle.',
  from: 'First day away',
  to: 'Last day away',
  reason: 'Reason',
  reasons: { HOLIDAY: 'Holiday', ILLNESS: 'Illness', WORK: 'Work', OTHER: 'Other' },
  days: '{{from}} to {{to}}',
  plan: 'I am away then',
  remove: 'Remove',
  removed: 'Removed: training goes on as planned.',
  until: 'Away until {{day}}',
  untilText: 'Nothing is missed. Enjoy it, or get well.',
  back: 'I am back',
  session: 'away',
  error: {
    from: 'Give a first day, at most a year from now.',
    to: 'Give a last day, at most a year after the first.',
  },
};
