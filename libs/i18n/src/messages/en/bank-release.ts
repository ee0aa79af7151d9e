/** English messages of the page on which a bank is released. */
export const bankRelease = {
  'bank-release.title': 'Release of the bank',
  'bank-release.lead':
    'An accepted item reaches people with a release of the bank. A release never changes and cannot be taken back. Waves that are open go on with the test that they began with.',
  'bank-release.framework': 'Framework that the bank measures',
  'bank-release.framework-name': '{name} {version}',
  'bank-release.before': 'Release in force',
  'bank-release.before-none': 'None: this would be the first',
  'bank-release.before-line': '{version}, with calibration {calibration}',
  'bank-release.next': 'This release',
  'bank-release.counts': 'Items that count',
  'bank-release.pilots': 'Items tried out, without counting',
  'bank-release.kept': 'As before',
  'bank-release.changes': 'What changes',
  'bank-release.changes-text':
    'Accepted items come in; items that were retired, or are in quarantine or in review, go out. Drafts are left out.',
  'bank-release.none-title': 'Nothing has changed since the last release',
  'bank-release.none-text':
    'Write an item or a new version of one, and let a colleague accept it: then it stands here.',
  'bank-release.to-items': 'Go to the item bank',
  'bank-release.code': 'Code',
  'bank-release.question': 'Question',
  'bank-release.change': 'Change',
  'bank-release.change.new': 'New',
  'bank-release.change.reworded': 'New words',
  'bank-release.change.counts-now': 'Counts from now on',
  'bank-release.change.pilot-again': 'Tried out again',
  'bank-release.change.out': 'Goes out',
  'bank-release.asked': 'Asked',
  'bank-release.asked.operational': 'Counts',
  'bank-release.asked.pilot': 'Tried out',
  'bank-release.scale': 'Difficulty',
  'bank-release.scale.answers': 'From answers',
  'bank-release.scale.experts': 'Judged by its author',
  'bank-release.accepted-by': 'Accepted by',
  'bank-release.not-accepted': 'Nobody else than its author',
  'bank-release.no-value': '–',
  'bank-release.scale-title': 'The scale',
  'bank-release.scale-goes-on':
    'The scale goes on: items that have been calibrated keep their parameters, and results stay comparable. New items and new words begin with the difficulty that their authors judged for the level, until answers say more.',
  'bank-release.scale-begins':
    'This release begins a scale of its own. Every item has the difficulty that its author judged for the level, until answers have been calibrated.',
  'bank-release.checks': 'Checks',
  'bank-release.passed': 'Passed',
  'bank-release.failed': 'Mend this first',
  'bank-release.check.accepted-by-its-writer': 'Two people stand behind every item that comes in.',
  'bank-release.check.nothing-counts': 'The bank has items that count.',
  'bank-release.check.rules-broken': 'Everybody can answer fairly what comes in.',
  'bank-release.remarks': 'What the guide to items says',
  'bank-release.remarks-text':
    'New items and new words are held against the guide. What was released before is not looked at again.',
  'bank-release.remarks-none': 'It has nothing to remark on what comes in.',
  'bank-release.blocking':
    '{count, plural, one {# item keeps the bank from being released} other {# items keep the bank from being released}}',
  'bank-release.blocking-text':
    'Send each back to its authors on its page, mend it, and let a colleague accept it again; or retire it.',
  'bank-release.advised':
    '{count, plural, one {# item has remarks that do not stop the release} other {# items have remarks that do not stop the release}}',
  'bank-release.remark': '{place}: {words}',
  'bank-release.patterns': 'The right answers could be guessed by a pattern',
  'bank-release.pattern.key-position':
    '{kind}, {size, number} options: the right ones stand first, second and so on {keys} times. Move some, without changing words.',
  'bank-release.pattern.key-length-longest':
    '{language}: the longest option is right in {keys, number} of {items, number} single choices, by chance in {expected}. Change lengths.',
  'bank-release.pattern.key-length-shortest':
    '{language}: the shortest option is right in {keys, number} of {items, number} single choices, by chance in {expected}. Change lengths.',
  'bank-release.tests': 'Tests that move to this release',
  'bank-release.tests-hint':
    'Each is made again with its rules, for new waves. Drafts of tests go on from the new one. Under Tests you can copy one, change its rules and simulate it.',
  'bank-release.tests-first': 'Two adaptive tests are made from it: one with a time limit and one without.',
  'bank-release.test-pilots':
    '{count, plural, =0 {Tries no items out} one {Tries # item out with everybody} other {Tries # items out with everybody}}',
  'bank-release.tests-none': 'Choose at least one test',
  'bank-release.stays': '“{test}” stays on the release before',
  'bank-release.stays-text': 'It could not ask its fewest questions of every competence any more:',
  'bank-release.gap':
    '{competence}, {language}: {has, plural, =0 {no item is left} one {# item is left} other {# items are left}} of {needs, number} needed',
  'bank-release.stays-all':
    'No test can move. Accept items of these competences, or bring some back, before you release the bank.',
  'bank-release.release': 'Release the bank',
  'bank-release.ask': 'Release the bank as {version}?',
  'bank-release.ask-text':
    'This cannot be undone: what is released never changes. Trainers can choose the new tests at once.',
  'bank-release.ask-counts':
    '{operational, plural, one {# item counts} other {# items count}}; {pilot, plural, =0 {none is tried out} one {# is tried out} other {# are tried out}}.',
  'bank-release.done': 'The bank is released as {version}. New waves can use the tests made from it.',
  'bank-release.refused.unchanged': 'Nothing has changed since the last release.',
  'bank-release.refused.changed-meanwhile':
    'The bank has changed since you opened this page. Look at what it shows now, then release it.',
  'bank-release.refused.stopped': 'A check keeps the bank from being released. Mend what it found first.',
  'bank-release.refused.no-test': 'Choose at least one test: without one nobody meets the new items.',
} as const;
