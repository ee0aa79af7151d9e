/** English messages of the pictures of a group: its distribution over the levels, and its self-view. */
export const groupPictures = {
  'figures.distribution-caption': 'Which part of the group stands at each level',
  'figures.distribution-words': '{competence}: {parts}',
  'figures.part-words': '{share} {part}',
  'figures.mean-level': 'Measured, mean level',
  'figures.level-name': 'Name of the level',
  'figures.share': 'Share',
  'figures.without':
    '{count, plural, one {# competence without figures} other {# competences without figures}}',
  'figures.without-evidence': 'not enough evidence (n = {n, number})',
  'figures.self-plot-text':
    'Every point is a competence, never a person. Above the line the group sees itself higher than it was measured, below it lower. Competences that are apart are named by their code.',
  'figures.self-plot-words':
    'Mean level of the self-view against the measured mean level in {all, plural, one {# competence} other {# competences}}: higher beyond the interval in {higher, number}, lower in {lower, number}.',
  'figures.self-plot-across': 'Measured, mean level',
  'figures.self-plot-up': 'Self-view, mean level',
  'figures.self-plot-in-line': 'Self-view within the 90 % interval of the measured level',
  'figures.self-plot-apart': 'Self-view outside it',
  'figures.method-distribution':
    'The parts at each level are those of the distribution of the group between the cuts of the levels; the measured mean level is the sum of the shares at or above each level. Their intervals run over all means within the interval of the mean.',
};
