/** Words of a person's own report: those of the screen, which says the same, and a few of its own. */
export const english = {
  title: 'Your result',
  of: '{wave}, {cohort}',
  finished: 'Test finished on {date}',
  'words-lead': 'Measured against the role {role}:',
  reached:
    '{count, plural, one {In # competence you have the level your role asks for.} other {In # competences you have the level your role asks for.}}',
  'not-reached':
    '{count, plural, one {In # competence you are not there yet.} other {In # competences you are not there yet.}}',
  open: '{count, plural, one {In # competence it is not certain either way.} other {In # competences it is not certain either way.}}',
  unknown:
    '{count, plural, one {In # competence there is not enough evidence.} other {In # competences there is not enough evidence.}}',
  'steps-title': 'Your next steps',
  'steps-none': 'You have what your role asks for. There is no step you need to take now.',
  'steps-unknown': 'There is not enough evidence yet to name a step that is sure to help.',
  'steps-hours': '{hours, plural, one {about # hour} other {about # hours}}',
  'steps-aim': 'towards {level}',
  'steps-lead':
    'Those come first in which you are furthest from what your role asks for and your role gives the most weight.',
  'steps-why': 'Why this step: your role asks for {level}. Distance from it by the test, in levels: {short}.',
  'steps-course': 'A course that your agency offers: {title}. {format}, {hours}, {language}.',
  'steps-course-closes': 'It is expected to close {percent} of the distance.',
  'course-format.lecture': 'Lectures',
  'course-format.workshop': 'Workshop',
  'course-format.online': 'Online',
  'course-format.practice': 'Practice',
  'levels-title': 'Each competence',
  between: 'Between {low} and {high}',
  'not-enough': 'Not enough evidence',
  'below-first': 'Below {level}',
  'role-reached': 'reached',
  'role-likely': 'probably reached',
  'role-unlikely': 'probably not yet reached',
  'role-missed': 'not yet reached',
  'role-unknown': 'cannot be said',
  'agree.in-line': 'this agrees with the test',
  'agree.self-higher': 'higher than the test shows',
  'agree.self-lower': 'lower than the test shows',
  'agree.cannot-say': 'the test cannot say whether this agrees',
  'column-competence': 'Competence',
  'column-measured': 'Measured',
  'column-certainty': 'Certainty',
  'column-target': 'Role asks for',
  'column-standing': 'Standing',
  'column-self': 'Own view',
  'column-questions': 'Questions',
  'how-title': 'How to read this',
  'how-certain':
    'A test is a measurement and never exact. The line shows where your level lies with 90 % certainty. When it crosses a border, you may be on either side.',
  'how-not-enough':
    '“Not enough evidence” means that the test asked too little about this competence to name a level. It says nothing against you.',
  'how-self':
    'When your own view and the test differ, neither must be wrong: the test asks what you know how to do, you know what you do every day.',
  rapid:
    '{count, plural, one {# answer came too fast for the question to have been read and does not count.} other {# answers came too fast for the question to have been read and do not count.}}',
  'receipt-title': 'What this result was made from',
  'receipt-text':
    'With these, anybody can work the result out again and gets the same numbers. Name them when you contest a result.',
  'receipt.attempt': 'Attempt',
  'receipt.framework': 'Framework release',
  'receipt.bank': 'Item bank release',
  'receipt.calibration': 'Calibration',
  'receipt.blueprint': 'Blueprint',
  'receipt.scoring': 'Scoring version',
  'receipt.seed': 'Seed',
  'receipt.digest': 'Fingerprint of the answers',
  'receipt.counted': 'Answers that count',
  'receipt.counted-of': '{counted} of {answered}',
  'receipt.scored': 'Worked out',
  'own.purpose':
    'This result serves your development and never decisions about staff. Whoever has this page was given it by you.',
  'own.beside': 'Your role and your own view',
  'own.step': 'Step',
  'own.aim': 'Aim',
  'own.part': 'Part',
  'own.value': 'Value',
};

/** The words by the name they have on the screen; those of the report alone begin with 'own.'. */
export type OwnTexts = Readonly<Record<keyof typeof english, string>>;
