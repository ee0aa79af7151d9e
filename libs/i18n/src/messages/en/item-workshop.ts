/** English messages of the workshop in which items are written and reviewed. */
export const itemWorkshop = {
  'items.write': 'Write an item',
  'items.any-competence': 'Any competence',
  'items.wording': 'Languages',
  'items.wording.drafted': 'Some wait for a reviewer',
  'items.wording.reviewed': 'All reviewed',
  'items.wording.incomplete': 'Some are missing',
  'items.waiting': 'Waiting for my review',
  'items.all': 'All',
  'items.waiting-short': 'Waiting for you',
  'items.by-state': 'Items by state',
  'items.none-title': 'No items yet',
  'items.none-text': 'Write the first one, or bring in a file with many.',
  'items.none-waiting-title': 'Nothing waits for you',
  'items.none-waiting-text':
    'Items that somebody else has written and sent to review are listed here for you.',
} as const;
