/** English messages of the pages on what is kept about people, and for how long. */
export const privacy = {
  'retention.title': 'What is kept, and how long',
  'retention.text':
    'What is older than its time is taken away for good, by itself, within an hour. Backups keep it until they are overwritten.',
  'retention.caption': 'Years that data is kept, and what was taken away',
  'retention.what': 'What',
  'retention.years': 'Kept for',
  'retention.years-count': '{years, plural, one {# year} other {# years}}',
  'retention.due': 'Due now',
  'retention.last': 'Last looked at',
  'retention.taken': 'Last taken away',
  'retention.never': 'Not yet',
  'retention.nothing': 'Nothing so far',
  'retention.taken-count': '{count, number} on {time}',
  'retention.change': 'Change',
  'retention.change-about': 'how long is kept: {what}',
  'retention.change-title': 'How long to keep: {what}',
  'retention.save': 'Save',
  'retention.years-label': 'Years',
  'retention.years-hint':
    'From 1 to 100. What is older by then is gone within an hour and cannot be brought back.',
  'retention.years-wrong': 'Enter a whole number from 1 to 100',
  'retention.saved': 'Saved. {what}: {years, plural, one {# year} other {# years}}.',
  'retention.people': 'Names of people without a sign of life',
  'retention.people-text':
    'Nobody signed in, took part or was given a role for so long: name, address and number go, answers and results stay under a number. Administrators keep theirs.',
  'retention.viewings': 'Who has looked at whose result',
  'retention.viewings-text':
    'Each person can read who has seen their result for so long, and you who has asked for figures of groups.',
  'retention.traces': 'Ended sessions and used invitations',
  'retention.traces-text': 'When somebody came in and with which browser, after the session is over.',

  'erase.button': 'Take the name away for good',
  'erase.title': 'Take the name of {name} away for good?',
  'erase.text':
    'Name, address, number and every way in are deleted at once. Answers and results stay under a number and count for groups as before. There is no way back.',
  'erase.done': 'The name is gone. The person now stands in lists as a number.',
} as const;
