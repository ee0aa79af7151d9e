/** English messages of the page on what the people of a wave took to be true and is not. */
export const misconceptions = {
  'misconceptions.title': 'Misconceptions',
  'misconceptions.text':
    'What people took to be true and is not, the most frequent first: wrong options that enough people chose, each with the reason why it is wrong. Questions that are still asked are not shown, so that nobody can be prepared for the next test.',
  'misconceptions.questions':
    '{count, plural, =0 {No question} one {# question} other {# questions}} with one right option had answers of at least {n} people. In an adaptive test everybody gets other questions, so a small cohort has few that many have answered.',
  'misconceptions.none-title': 'No misconception that may be shown',
  'misconceptions.none-text':
    'No wrong option was chosen by at least {n} people, or those that were could tell of fewer.',
  'misconceptions.hidden':
    'Options that fewer than {n} people chose are hidden, and so are others from which they could be worked out. Answers too fast to have been read are left out; who left a question out is counted in n.',
  'misconceptions.open-title': 'The wave has not ended yet',
  'misconceptions.open-text':
    'Misconceptions are shown once nobody can take the test any more: after {date}.',
  'misconceptions.caption': 'Wrong options that people chose, with 90 % interval',
  'misconceptions.reason': 'Why it is wrong',
  'misconceptions.share': 'Chose it',
  'misconceptions.question': 'Question:',
  'misconceptions.option': 'Chosen:',
};
