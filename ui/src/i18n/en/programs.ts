/** The published programs. */
export const programs = {
  text: 'Published programs as they were written. Your coach shows you the first week with your loads, and nothing changes before your yes.',
  days_one: '{{count}} day a week',
  days_other: '{{count}} days a week',
  minutes: 'up to {{minutes}} min',
  fits: 'Fits your days, your time and your equipment.',
  adapted: 'Your coach adapts it: {{what}}.',
  misfit: {
    days: 'more days than you train',
    minutes: 'longer than your sessions',
    equipment: 'needs {{words}}',
  },
  preview_one: 'Look at the week',
  preview_other: 'Look at the {{count}} weeks',
  start: 'Propose it to me',
  request: 'start {{name}}',
};
