/** Settings. */
export const settings = {
  language: 'Language',
  languageHint: 'Of this device.',
  groups: { training: 'Training', gym: 'Gym', units: 'Units and time' },
  landmarksChange: 'Change the numbers',
  data: 'Your data',
  toImport: 'Import a training log',
  toAccount: 'Export, devices, deletion',
  profile: 'Profile',
  plateStep: 'Smallest step of load',
  plateStepHint: 'What the plates in your gym allow, in your unit. Empty: 2.5 kg or 5 lb.',
  save: 'Save',
  revert: 'Undo changes',
  pending: 'Being saved…',
  saved: 'Saved.',
  refused: 'Not accepted: {{reason}}',
  muscle: 'Muscle',
  landmarks: 'Weekly sets for each muscle',
  landmarksHint:
    'Hard sets a week: the fewest that build (MEV), the most useful (MAV), the most you recover from (MRV).',
  noLandmarks: 'They appear here after your first week of training.',
  error: {
    plateStep: 'Give a step above 0 and up to 100, or leave it empty.',
    zone: 'Give a time zone such as Europe/Zurich.',
    landmarks: 'MEV, MAV and MRV must rise, from 0 to 100.',
  },
};
