/** English messages of the page on which items are taken out. */
export const itemExports = {
  'item-exports.title': 'Take items out',
  'item-exports.text':
    'Items with their right answers and explanations, as a file for another system or for changing outside and bringing in again. It is written down who took them out.',
  'item-exports.choice': 'Which items',
  'item-exports.bank': 'Release of the bank',
  'item-exports.latest': 'Latest versions',
  'item-exports.bank-option': '{framework}, {version} ({items, plural, one {# item} other {# items}})',
  'item-exports.language': 'Language',
  'item-exports.every-language': 'Every language',
  'item-exports.show': 'Show what would be in the file',
  'item-exports.content': 'What would be in the file',
  'item-exports.items': '{items, plural, one {# item} other {# items}}',
  'item-exports.none-title': 'No item of this choice can be in a file',
  'item-exports.none-text': 'Choose another release, competence, level, state or language.',
  'item-exports.qti': 'Save as QTI 3.0 package (.zip)',
  'item-exports.qti-text':
    'For other systems that give tests. Each item is a document of its own for each language, with its picture and letters. Forgiven typing mistakes and units are kept for the way back into this product; other systems do not know them.',
  'item-exports.csv': 'Save as table (.csv)',
  'item-exports.csv-text': 'For spreadsheet programs: one item a row, with all its languages side by side.',
  'item-exports.left': 'What cannot be in the file',
  'item-exports.left.sheet':
    '{items, plural, one {# spreadsheet task: neither QTI nor a row of a table has a place for it} other {# spreadsheet tasks: neither QTI nor a row of a table has a place for them}}',
  'item-exports.left.language':
    '{items, plural, one {# item is} other {# items are}} not complete in the chosen language',
} as const;
