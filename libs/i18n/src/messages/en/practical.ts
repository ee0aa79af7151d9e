/** English messages of the pages on the trainers of a cohort and on practical work marked by rubric. */
export const practical = {
  'trainers.title': 'Trainers',
  'trainers.lead':
    'Every trainer of a cohort may run its waves, see what its people share with their trainers, and mark practical work.',
  'trainers.name': 'Name',
  'trainers.email': 'E-mail',
  'trainers.remove': 'Take off',
  'trainers.remove-title': 'Take {name} off this cohort?',
  'trainers.remove-text': 'They no longer see the cohort. What they have marked stays.',
  'trainers.removed': 'The trainer was taken off.',
  'trainers.add-title': 'Add a trainer',
  'trainers.choose': 'Trainer of your agency',
  'trainers.choose-first': 'Choose a trainer',
  'trainers.add': 'Add the trainer',
  'trainers.added': 'The trainer was added.',
  'trainers.nobody-else':
    'Every trainer of your agency trains this cohort already. An administrator makes further people trainers.',
} as const;
