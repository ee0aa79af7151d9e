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
    'Every point is a competence, never a person. Above the line the group sees itself higher than it was measured, below it lower. Thin lines are the intervals of both. Competences that are apart are named by their code.',
  'figures.self-plot-words':
    'Mean level of the self-view against the measured mean level in {all, plural, one {# competence} other {# competences}}: higher beyond the interval in {higher, number}, lower in {lower, number}.',
  'figures.self-gap': 'Self-view above measured, levels',
  'figures.no-interval': 'too few for an interval',
  'figures.self-plot-across': 'Measured, mean level',
  'figures.self-plot-up': 'Self-view, mean level',
  'figures.self-plot-in-line': 'No difference that is certain',
  'figures.self-plot-apart': 'Apart: 0 is outside the 90 % interval of the difference',
  'figures.method-self-level':
    'The mean level of the self-view has the interval of Student, from ten people on; of fewer, mean and interval would nearly tell what each said. Levels are whole, so that the spread s² counts at least as 1/12. The difference from the measured mean level takes its interval from those of both, as if they were independent; it is rather too wide than too narrow.',
  'figures.method-distribution':
    'The parts at each level are those of the distribution of the group between the cuts of the levels; the measured mean level is the sum of the shares at or above each level. Their intervals run over all means within the interval of the mean.',
  'group-heat.title': 'Groups by competence',
  'group-heat.caption': 'Mean level of each group in each competence',
  'group-heat.text':
    'The number is the mean level of the group, the word is the level in which its mean lies, and n is how many people there is evidence of. The name of a group leads to its figures with their intervals.',
  'group-heat.more': 'Show more groups ({count} further)',
  'group-heat.more-inside': '{unit}: {more}',
  'file.not-listed': 'Groups inside that are not listed, at least',
};
