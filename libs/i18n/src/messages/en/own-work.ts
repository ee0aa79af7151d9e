/** English messages of the page on what the trainers say of one's own practical work. */
export const ownWork = {
  'own-work.list-title': 'What your trainers say',
  'own-work.released': 'Released on {date}',
  'own-work.points': '{points} of {full, number} points',
  'own-work.markers':
    '{count, plural, one {Marked by one trainer.} other {Marked by # trainers, each without seeing the marks of the others.}}',
  'own-work.private':
    'Only you and the trainers of your programme see this. It is their view of one piece of work and never enters your measured result.',
  'own-work.between': 'Between “{low}” and “{high}”',
  'own-work.criteria': 'By criterion',
  'own-work.beside': 'Three views side by side',
  'own-work.beside-text':
    'What your trainers saw in this work, how you judged yourself, and what the test measured. They need not agree: each looks at something else.',
  'own-work.competence': 'Competence',
  'own-work.trainers': 'Your trainers, on this work',
  'own-work.self': 'You',
  'own-work.test': 'The test',
  'own-work.comments': 'Comments',
  'own-work.comment': 'Comment {number}',
} as const;
