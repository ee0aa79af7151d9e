/** English messages of the pages on which items are translated. */
export const translations = {
  'translations.title': 'Translations',
  'translations.link': 'Translations',
  'translations.lead':
    'Words are written beside the English ones, here or in a translation program. They wait until somebody else accepts them; then they stand in a draft of the item, where the step can be taken back until the item is released.',
  'translations.counts': 'How the bank stands',
  'translations.language': 'Language',
  'translations.status': 'Translation',
  'translations.status.missing': 'Missing',
  'translations.status.stale': 'Original changed',
  'translations.status.drafted': 'Drafted by a machine',
  'translations.status.reviewed': 'Reviewed',
  'translations.proposed': 'Waiting to be accepted',
  'translations.only-proposed': 'Only those',
  'translations.waits': 'Waits to be accepted',
  'translations.excluded':
    'Drafts of a machine are asked and marked as such. A test can be made that asks reviewed translations alone: see “Ask only translations that somebody has reviewed” in its design.',
  'translations.items': 'Items in {language}',
  'translations.filter': 'Narrow the items',
  'translations.empty-title': 'No such item',
  'translations.empty-text': 'Ask for another language or state above.',
  'translations.files': 'With a translation program',
  'translations.files-text':
    'Take the listed items out as an XLIFF file, translate it in a program of your own, and bring it back. You see what it would change before anything is kept; what no longer fits its original is left out with the reason.',
  'translations.export':
    'Take out {count, plural, one {# item} other {# items}} to be translated into {language} (XLIFF)',
  'translations.of': '{code} in {language}',
  'translations.about': 'Version {version}, {state}.',
  'translations.to-item': 'See the item',
  'translations.made-from': 'The translation was made from:',
  'translations.words': '{part} in {language}',
  'translations.optional': 'for authors alone',
  'translations.outdated':
    'The original has changed since this was proposed. Check the words and save them again.',
  'translations.instead': 'In the item now: {words}',
  'translations.one-a-line': 'One answer a line, as many as the language needs.',
  'translations.missing-here': 'Not translated yet.',
  'translations.gaps-differ': 'Keep the gaps in double square brackets as the original has them.',
  'translations.save': 'Save translation',
  'translations.proposal': 'Words wait to be accepted',
  'translations.proposal-text': 'Written by {names}, last on {time}.',
  'translations.for-others': 'Since you have written some of it, somebody else has to accept it.',
  'translations.for-you':
    'Read them beside the original and accept them, or change what is wrong; then somebody else accepts.',
  'translations.accept-text':
    'The words go into a draft of the item. An item in use stays as it is until the draft is reviewed and released.',
  'translations.accepted': 'The translation is accepted',
  'translations.accepted-text':
    'The words stand in a draft of the item. Until the draft is released, its history takes them out again.',
  'translations.take-back': 'Take the acceptance back',
  'translations.take-back-title': 'Take the acceptance back?',
  'translations.take-back-text':
    'The draft reads as it did before. The words stay in its history and can be restored from there.',
  'translations.discard': 'Throw the proposal away',
  'translations.discard-title': 'Throw these words away?',
  'translations.discard-text': 'The item stays as it is. What was proposed is gone.',
  'translations.stale-text':
    'The original has changed after these words were written. Change them, or say that they are still right.',
  'translations.drafted-text':
    'A machine wrote these words and nobody has accepted them. Change them, or say that they are right.',
  'translations.right': 'They are right as they are',
} as const;
