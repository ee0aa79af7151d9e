/** English messages of the pages on which items, roles and frameworks are brought in. */
export const imports = {
  'imports.title':
    '{kind, select, people {Bring people in} translations {Bring translations in} roles {Bring roles in} framework {Bring a framework in} other {Bring items in}}',
  'imports.link': 'Bring items in',
  'imports.people-link': 'Bring people in',
  'imports.upload-title':
    '{kind, select, people {Bring people in} translations {Bring translations in} roles {Bring roles in} framework {Bring a framework in} other {Bring items in}}',
  'imports.upload-text':
    'Choose a file. First you see what is in it; nothing is stored until you say so. {kind, select, people {New people are entered as officials, known ones are brought up to date by their e-mail address, and nobody is taken away. Nobody is written to: people sign in through your agency, or are invited when a trainer adds them to a cohort.} translations {What is translated waits until somebody else accepts it; no item changes before.} roles {Roles are stored as drafts, and hold for nobody before you publish them.} framework {The framework is stored as a draft, whole or not at all, and can be edited before you publish it.} other {Items are stored as drafts and are reviewed before anybody is asked them.}}',
  'imports.file':
    '{kind, select, people {File with people} translations {Translated file} roles {File with roles} framework {File with the framework} other {File with items}}',
  'imports.file-hint':
    '{kind, select, people {A table (.csv or .xlsx) with a row a person. At most 10 MB and 10,000 rows.} translations {XLIFF (.xlf or .xliff) of version 2.0, 2.1 or 1.2. At most 10 MB.} roles {A table (.csv or .xlsx) with a row or a column a competence. At most 10 MB and 10,000 rows.} framework {A table (.csv or .xlsx) with a row a statement. At most 10 MB and 10,000 rows.} other {A table (.csv or .xlsx) with one item a row, or a QTI package (.zip) of version 3.0, 2.2 or 2.1. At most 10 MB and 2,000 items.}}',
  'imports.foreign': 'For packages of other systems',
  'imports.foreign-text':
    'Items of other systems often do not say which competence and level they measure. Without it such items are left out.',
  'imports.foreign-competence': 'Competence of items that name none',
  'imports.foreign-level': 'Level of items that name none',
  'imports.foreign-none': 'Leave them out',
  'imports.file-missing': 'Choose a file',
  'imports.uploading': 'Uploading …',
  'imports.upload': 'Upload and look at it',
  'imports.runs': 'Files brought in so far',
  'imports.runs-empty-title': 'No file yet',
  'imports.runs-empty-text':
    'Files that you or your colleagues upload are listed here, with what came of them.',
  'imports.file-name': 'File',
  'imports.state': 'State',
  'imports.by': 'By',
  'imports.at': 'Uploaded',
  'imports.state.queued': 'Waits to be read',
  'imports.state.reading': 'Is being read',
  'imports.state.ready': 'Waits for your decision',
  'imports.state.confirmed': 'About to be stored',
  'imports.state.storing': 'Is being stored',
  'imports.state.done': 'Stored',
  'imports.state.refused': 'Refused',
  'imports.state.failed': 'Failed',
  'imports.state.cancelled': 'Cancelled',
  'imports.state.expired': 'Given up after a day',
  'imports.about': '{name} uploaded it on {time}.',
  'imports.about-format': '{name} uploaded it on {time}. It was read as {format}.',
  'imports.progress': 'Progress',
  'imports.live': 'This page follows by itself. You may leave it and come back.',
  'imports.parts': '{done} of {total}',
  'imports.stored-before': 'This very file was stored on {time}. What reads as it did then is left as it is.',
  'imports.foreseen': 'What would be stored',
  'imports.made': 'What was stored',
  'imports.fate.new': 'New',
  'imports.fate.changed': 'Changed',
  'imports.fate.same': 'There already',
  'imports.fate.left': 'Left out',
  'imports.nothing':
    'There is nothing in the file that could be stored. Mend what is listed below, or choose another file.',
  'imports.store':
    '{kind, select, people {Store {count, plural, one {# person} other {# people}}} translations {Keep translations of {count, plural, one {# item} other {# items}}} roles {Store {count, plural, one {# role} other {# roles}} as drafts} framework {Store the framework as a draft} other {Store {count, plural, one {# item} other {# items}} as drafts}}',
  'imports.store-title':
    '{kind, select, people {Store these people?} translations {Keep these translations?} roles {Store these roles?} framework {Store this framework?} other {Store these items?}}',
  'imports.store-text':
    '{kind, select, people {New people are entered, known ones are brought up to date. What is left out is not stored. After a day the list below is deleted.} translations {They wait until somebody else accepts them. What is left out is not kept.} roles {New and changed roles become drafts. What is left out is not stored.} framework {It becomes a draft, which you can edit and discard.} other {New and changed items become drafts. What is left out is not stored.}}',
  'imports.cancel': 'Cancel this import',
  'imports.cancel-title': 'Cancel this import?',
  'imports.cancel-text': 'The file is deleted. Nothing of it is stored.',
  'imports.cancel-keep': 'Keep it',
  'imports.refused-title': 'The file was refused',
  'imports.refused-text': 'Nothing of it was stored.',
  'imports.cancelled-text': 'The file was deleted. Nothing of it was stored.',
  'imports.expired-text':
    'Nobody stored it within a day, so the file was deleted. Upload it again to store it.',
  'imports.again': 'Choose another file',
  'imports.faults-title': 'About the file as a whole',
  'imports.entries-title': 'Row by row',
  'imports.only-faults': 'Only what has remarks',
  'imports.all-entries':
    '{kind, select, people {All people} translations {All items} roles {All roles} framework {All parts} other {All items}}',
  'imports.entries-empty': 'Nothing has remarks.',
  'imports.place': 'Where',
  'imports.place-row': 'row {number}',
  'imports.place-line': 'line {number}',
  'imports.code': 'Code',
  'imports.fate': 'What becomes of it',
  'imports.remarks': 'Remarks',
  'imports.error': 'Error',
  'imports.warning': 'Remark',
  'imports.to-list':
    '{kind, select, people {See the people} translations {See the translations} roles {See the roles} framework {See the frameworks} other {See the items}}',
  'imports.entry': 'Name or text',
  'imports.guide-title': 'What the table looks like',
  'imports.guide':
    '{kind, select, people {One person a row: email, name, unit, role, language, employee number, extra time; the headings may be in Russian, Kazakh, Uzbek or Korean too. Only the address is needed. Unit and role are named by code or title. Extra time is none, 25, 50, 100 or untimed. An empty cell leaves what is known as it is; the language counts for new people alone.} roles {The column role names the role, title.en its name. Either competence, level and weight stand in columns of their own, a row each, or each competence is a column and its cells are levels, with a weight where it is not 1: 3 x 2.} framework {One row a statement: area, area.name.en, competence, competence.name.en, competence.description.en, level from 1 to 4, statement.text.en. An empty area or competence is that of the row above. Translations stand beside: area.name.ru.} other {One item a row: code, competence, level, kind, stem.en, option1.en and so on, right, rationale.en. Translations stand beside: stem.ru.}}',
  'imports.example': 'Download an example to fill in',
  'frameworks.import-table': 'Import a table',
} as const;
