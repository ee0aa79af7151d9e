/** English messages of the pages on the trainers of a cohort. */
export const trainers = {
  'trainers.title': 'Trainers',
  'trainers.lead':
    'Every trainer of a cohort may run its waves and see what its people share with their trainers.',
  'trainers.cohorts-title': 'Trainers of cohorts',
  'trainers.cohorts-empty': 'No cohort yet',
  'trainers.cohorts-empty-text': 'Trainers open cohorts. Once there is one, its trainers are kept here.',
  'trainers.name': 'Name',
  'trainers.email': 'E-mail',
  'trainers.remove': 'Take off',
  'trainers.remove-title': 'Take {name} off this cohort?',
  'trainers.remove-text': 'They no longer see the cohort.',
  'trainers.removed': 'The trainer was taken off.',
  'trainers.add-title': 'Add a trainer',
  'trainers.choose': 'Trainer of your agency',
  'trainers.choose-first': 'Choose a trainer',
  'trainers.add': 'Add the trainer',
  'trainers.added': 'The trainer was added.',
  'trainers.nobody-else':
    'Every trainer of your agency trains this cohort already. An administrator makes further people trainers.',
} as const;
