/** English remarks on files that are brought in, by the code under which the server says them. */
export const remarks = {
  'remark.table.no-rows':
    'There is nothing below the headings. The first row names the columns, the table follows.',
  'remark.table.no-column':
    'No column is headed "{column}" (found: {found}). The first row names the columns.',
  'remark.table.too-many-rows': 'The table has {count} rows; at most {most} are read at a time. Split it.',
  'remark.table.unknown-column': 'The column "{heading}" is not read. See the list of columns in the guide.',
  'remark.table.doubled-column': 'The heading "{heading}" stands twice. Remove one of the columns.',
  'remark.table.forbidden-column': 'The heading "{heading}" is not allowed. Remove the column.',
  'remark.table.guessed-encoding':
    'The file does not say how its letters are written; it was read as {encoding}. If texts look wrong, save it as "CSV UTF-8".',
  'remark.table.formula-error': '"{column}" shows the error of a formula. Put the text itself there.',
  'remark.table.missing': '"{column}" is empty. Fill it in.',
  'remark.table.no-english': '"{column}" has a translation and no English text. Fill in "{column}.en".',
  'remark.table.too-long': '"{column}" has more than {most} characters. Shorten it.',
  'remark.table.unknown-level': '"{text}" is no level. Levels are 1, 2, 3 and 4.',
  'remark.table.not-a-number': '"{column}" says "{text}", which is no number. Write it in digits.',
  'remark.table.not-a-day':
    '"{column}" says "{text}", which is no day. Write it as 2026-04-01, in a cell formatted as text.',
  'remark.table.unknown-value': '"{column}" says "{text}". Use one of: {known}.',
  'remark.table.bad-code': '"{text}" is no code. A code has letters, digits, points and hyphens, at most 40.',
  'remark.table.contradiction':
    '"{column}" says something else than in {place}. Write the same, or leave it empty.',
  'remark.table.doubled-demand':
    'Competence {code} stands in {place} already for this role. Keep one of them.',
  'remark.table.doubled-code':
    'The code {code} stands in {place} already. Each has its own: change one of them.',
  'remark.table.not-a-demand':
    '"{column}" says "{text}". Write a level from 1 to 4, with a weight where it is not 1: 3 or 3 x 2.',
  'remark.items.no-code': 'The row has no code. Give each item a code of its own, such as 1.1-01.',
  'remark.items.doubled-code':
    'The code {code} stands in {place} already. Each item has its own: change one of them.',
  'remark.items.missing': '"{column}" is empty. Fill it in.',
  'remark.items.not-a-number': '"{column}" says "{text}", which is no number. Write it in digits.',
  'remark.items.unknown-value': '"{column}" says "{text}". Use one of: {known}.',
  'remark.items.unknown-level': '"{text}" is no level. Levels are 1, 2, 3 and 4.',
  'remark.items.unknown-name': '"{column}" names "{text}", which the item does not have. It has: {known}.',
  'remark.items.unknown-language': '"{text}" is not a language of the product and is left out. Use: {known}.',
  'remark.items.unknown-setting':
    '"{column}" says "{text}". Write for example: case=keep, spaces=ignore, typos=1.',
  'remark.items.not-four-numbers':
    '"{column}" needs four numbers from 0 to 1: left, top, width and height as shares of the picture.',
  'remark.items.not-in-a-row':
    'A spreadsheet task does not fit into a row of a table. Write it in the product.',
  'remark.items.uneven-lists':
    '"{column}" has another number of texts than the list in English. Separate them by | in the same order.',
  'remark.items.too-long': '"{column}" has more than {most} characters. Shorten it.',
  'remark.items.bad-picture':
    '"{column}" needs a picture as data: data:image/png, image/jpeg, image/gif, image/webp or image/svg+xml.',
  'remark.items.not-usable': 'The item cannot be answered as it stands: {why}.',
  'remark.items.unknown-column': 'The column "{heading}" is not read. See the list of columns in the guide.',
  'remark.items.doubled-column': 'The heading "{heading}" stands twice. Remove one of the columns.',
  'remark.items.forbidden-column': 'The heading "{heading}" is not allowed. Remove the column.',
  'remark.items.no-code-column':
    'No column is headed "code" (found: {found}). The first row names the columns; download an export to see them.',
  'remark.items.no-items': 'There are no items in the file. Put one item a row below the headings.',
  'remark.items.too-many-items': 'The file has {count} items; at most {most} are read at a time. Split it.',
  'remark.items.guessed-encoding':
    'The file does not say how its letters are written; it was read as {encoding}. If texts look wrong, save it as "CSV UTF-8".',
  'remark.items.formula-error': '"{column}" shows the error of a formula. Put the text itself there.',
  'remark.item-bank.code-form': '{at}: a code has 1 to 40 letters, digits, dots, dashes and underscores.',
  'remark.item-bank.competence-unknown': '{at}: no framework in force has this competence.',
  'remark.item-bank.outcome-unknown': '{at}: the competence has no such statement or outcome.',
  'remark.item-bank.level-range': '{at}: a level is 1, 2, 3 or 4.',
  'remark.item-bank.difficulty-range': '{at}: a difficulty lies between -5 and 5 logits.',
  'remark.item-bank.seconds-range': '{at}: an item takes 5 to 900 whole seconds.',
  'remark.item-bank.english-missing': '{at}: the English words are missing.',
  'remark.item-bank.too-long': '{at}: the text is too long. Shorten it.',
  'remark.item-bank.enemy-unknown': '{at}: there is no item {named}.',
  'remark.item-bank.enemy-itself': '{at}: an item is not an enemy of its own.',
  'remark.item-bank.picture-form':
    '{at}: a picture is SVG, PNG, JPEG or WebP data of at most 200 kB with its width and height.',
  'remark.item-bank.place-outside': '{at}: the place of option {named} lies outside the picture.',
  'remark.item-bank.place-missing': '{at}: option {named} has no place in the picture.',
  'remark.item-bank.key-does-not-fit': '{at}: the key does not fit: {why}.',
  'remark.item-bank.code-twice': '{at}: the code stands above already.',
  'remark.item-bank.in-review': '{at}: the item is in review: send it back to its authors first.',
  'remark.item-bank.code-retired': '{at}: the item has been retired, and no code is used again.',
  'remark.qti.not-an-item': 'This is no assessment item but <{found}>. Only items are read.',
  'remark.qti.no-interaction': 'There is nothing in the item that a person could answer.',
  'remark.qti.interaction':
    'The product has no kind of task like <{found}>. Write the question as one of its own kinds.',
  'remark.qti.several-interactions': 'The item asks several things at once ({found}). Make an item of each.',
  'remark.qti.adaptive': 'The item changes with the answer (adaptive), which the product has no place for.',
  'remark.qti.templates':
    'The item makes its text anew for each person (templates), which the product has no place for.',
  'remark.qti.rule':
    'The rule by which answers earn points is none that the product knows: match correct, map response, equal within a tolerance, one point for each part.',
  'remark.qti.no-rule':
    'The item does not say how answers earn points; the correct response is taken as all or nothing.',
  'remark.qti.no-key': 'The right answer of {response} is not in the item.',
  'remark.qti.many-pairs': 'A line goes with several others at once, which the product has no place for.',
  'remark.qti.penalty':
    'Here a wrong choice takes a right one back, so that choosing everything is worth nothing; the item weighed it otherwise.',
  'remark.qti.weights': 'Parts of the item weigh differently; here each of them is worth one point.',
  'remark.qti.media':
    'The words hold what the product cannot show in a question ({found}). Put it into words, or make a picture task of it.',
  'remark.qti.formatting': 'The look of some words is left out ({found}); the words are kept.',
  'remark.qti.shape': 'A place in the picture is a {shape}; it becomes the rectangle around it.',
  'remark.qti.picture': 'The picture {name} is not in the package, or is no PNG, JPEG, WebP or SVG.',
  'remark.qti.stimulus': 'The text {name}, on which the item rests, is not in the package.',
  'remark.qti.catalogue':
    'Support for accessibility that rests on a file of its own, or is very long, is left out: {supports}.',
  'remark.qti.language': 'The item is in "{language}"; the product’s items are in {known}.',
  'remark.qti.no-english': 'The item is in {found} alone. Each item needs its words in English beside them.',
  'remark.qti.no-language': 'The item does not say its language; it was read as English.',
  'remark.qti.another-item':
    'The words in {language} belong to another set of options or another key than the English ones, and are left out.',
  'remark.qti.doubled': 'The package has {code} in {language} twice; the second is left out.',
  'remark.qti.no-competence':
    'The item does not say which competence it measures. Choose one for such items when you upload the file.',
  'remark.qti.no-level':
    'The item does not say its level. Choose one for such items when you upload the file.',
  'remark.qti.judged': 'Difficulty and time are set from the level; look at them in the review.',
  'remark.qti.unknown-name': 'The key names {name}, which the item does not have.',
  'remark.qti.missing-file':
    'The manifest names {name}, which is not in the package, or is no XML in UTF-8 or UTF-16.',
  'remark.qti.no-items': 'The zip file holds no items. Choose a QTI package, or an Excel workbook (.xlsx).',
  'remark.roles.unknown-column': 'The column "{heading}" is not read: it is no competence of {framework}.',
  'remark.roles.unknown-competence':
    '{framework} has no competence "{competence}". Write its code as the framework does.',
  'remark.roles.no-title': 'A role has a name in English. Fill in "title.en".',
  'remark.roles.no-demands': 'A role asks for at least one competence.',
  'remark.roles.weight-range': 'A weight lies between 0.25 and 5.',
  'remark.roles.doubled-competence': 'A competence stands twice for this role. Keep one of them.',
  'remark.roles.days-out-of-order': 'The last day lies before the first. Correct one of them.',
  'remark.translations.unknown-item': 'The bank has no item {item}.',
  'remark.translations.retired': 'The item has been retired.',
  'remark.translations.item-twice': 'The item stands above already.',
  'remark.translations.unknown-text': 'Line {line}, {text}: the item has no such text.',
  'remark.translations.original-changed':
    'Line {line}, {text}: the English has changed since the file was exported. Export the item again.',
  'remark.translations.gaps-differ': 'Line {line}, {text}: it has to have the gaps of the English: {gaps}.',
  'remark.translations.too-long': 'Line {line}, {text}: at most {most} characters.',
  'remark.translations.controls': 'Line {line}, {text}: it has control characters that nobody can see.',
  'remark.translations.foreign-code':
    'Line {line}, {text}: it has formatting or a placeholder that the original does not have.',
  'remark.translations.doubled-unit': 'Line {line}, {text}: it stands above already.',
  'remark.translations.unit-without-id': 'Line {line}: it has no id, so nobody knows what it translates.',
  'remark.translations.longer-than-any': 'Line {line}, {text}: it is longer than any text of a question.',
  'remark.workbook.missing-sheet':
    'The sheet "{title}" is missing. Add it under this name; the workbook has: {found}.',
  'remark.workbook.doubled-sheet': 'There is more than one sheet "{title}". Keep one of them.',
  'remark.workbook.missing-column':
    'The column "{title}" is missing. The row of column names must contain: {expected}.',
  'remark.workbook.missing-optional-column':
    'The column "{title}" is missing; what it would say is left out.',
  'remark.workbook.doubled-column': 'The column "{title}" stands twice. Keep one of them.',
  'remark.workbook.no-rows':
    'The sheet "{title}" has no rows under its column names. Fill it from the original workbook.',
  'remark.workbook.empty-cell':
    '"{title}" is empty. Fill the cell; if it is merged with the one above, unmerge it and repeat the value.',
  'remark.workbook.failed-formula': '"{title}" shows the error {text}. Replace the formula by its value.',
  'remark.workbook.malformed-code': '"{text}" cannot be used here. Write it like {example}.',
  'remark.workbook.duplicate-code':
    'The {what} {code} already stands in row {row}. Give each its own, or delete one of the two rows.',
  'remark.workbook.lost-zero':
    'The competence {code} already stands in row {row}. If {code}0 is meant: a number cell drops the zero, so format the cell as text and write {code}0.',
  'remark.workbook.conflicting-area':
    'The area {code} has another "{title}" here than in row {row}. Make them equal.',
  'remark.workbook.wrong-area':
    'The competence {competence} stands under area {area}. Its number must begin with the number of its area: correct one of them.',
  'remark.workbook.unknown-competence':
    'There is no competence {code} in the first sheet. Add it there or use one of: {known}.',
  'remark.workbook.unknown-level': '"{text}" is not one of the proficiency levels. Use one of: {known}.',
  'remark.workbook.unknown-kind':
    '"{text}" is no kind of learning outcome. Write Knowledge, Skill or Attitude.',
  'remark.workbook.code-disagrees':
    'The identifier {id} and the competence number {code} disagree. Correct one of them; a number that ends in zero (1.10) must be a text cell.',
  'remark.workbook.wrong-level-count':
    'Four proficiency levels are expected, each on two rows; found: {found}. Check the level names for typing errors.',
  'remark.workbook.unpaired-level':
    'The level "{name}" needs two rows, mapped to {expected} of the eight levels; found: {found}.',
  'remark.workbook.conflicting-level':
    'The level "{name}" has another "{title}" here than in row {row}. Make them equal.',
  'remark.workbook.odd-language-level': '"{text}" is not one of A1 to C2 and is left out.',
  'remark.workbook.other-name':
    'The competence {code} is called "{expected}" in the first sheet and "{text}" here. The number counts; check that the row stands under the right competence.',
  'remark.workbook.repeated-text':
    'The same text stands in row {row} for the same competence and level. Both are kept; delete one if that was a slip.',
  'remark.workbook.no-statements':
    'The competence {code} has no statement at the level {level}. People will not be asked about it there.',
  'remark.workbook.more-problems':
    'There are {count} more problems. Correct the ones above, then choose the file again.',
  'remark.case.missing': 'The field {field} is missing; the standard asks for it.',
  'remark.case.not-a-text': 'Here belongs a text.',
  'remark.case.not-texts': 'Here belongs a list of texts.',
  'remark.case.not-a-number': 'Here belongs a number.',
  'remark.case.not-whole': 'Here belongs a whole number.',
  'remark.case.not-an-object': 'Here belongs an object ({of}).',
  'remark.case.not-objects': 'Here belongs a list of objects ({of}).',
  'remark.case.not-extensions': 'Here belongs an object of extensions.',
  'remark.case.not-uuid': '“{text}” is no UUID. An identifier has 32 hexadecimal digits in five groups.',
  'remark.case.not-uri': '“{text}” is no address. Give a whole URI, such as https://… or urn:uuid:….',
  'remark.case.not-date':
    '“{text}” is no date. Write 2026-01-31, or 2026-01-31T09:00:00Z where a time belongs.',
  'remark.case.too-long': 'This text has more than {limit} characters. Shorten it.',
  'remark.case.unknown-field':
    'The standard knows no field {field} here. It is kept; another edition is written without it or with it among the extensions.',
  'remark.case.unknown-association-type':
    'The standard knows no association “{type}”. It is kept and not shown.',
  'remark.case.repeated-identifier':
    'The identifier {identifier} is already that of {first}. Each object needs one of its own.',
  'remark.case.own-child': '“{name}” is named as its own child.',
  'remark.case.cycle': 'These items are children of one another: {names}.',
  'remark.case.lost-child':
    'The package has no {which} {identifier}. The association is kept and changes nothing in the tree.',
  'remark.case.several-parents':
    '“{name}” has several parents. It is shown under the first of them; the others are kept.',
  'remark.case.no-competences':
    'No items are taken as competences. Choose below which items are the competences of the framework.',
  'remark.case.no-area':
    '{count} of the competences lie in no area. They are shown in an area named after the framework, “{title}”.',
  'remark.case.no-levels':
    'The package has no proficiency levels. The framework gets the four usual ones: Basic, Intermediate, Advanced, Highly advanced.',
  'remark.case.too-many-levels':
    'The package has {count} levels and a framework has at most four here. The first four are shown; statements of the others are kept and not shown.',
  'remark.case.no-level':
    '{count} statements name no level (hasSkillLevel). They are kept and not shown, unless you choose a level for them below.',
  'remark.case.no-competence': '{count} statements lie under no competence. They are kept and not shown.',
  'remark.case.no-words': '{count} items have no words. They are kept and not shown.',
  'remark.case.repeated-code':
    'The code {code} is already taken by another of its kind; this one is shown as {instead}.',
  'remark.case.foreign-language':
    'The package is written in “{language}”, which the pages do not speak. Its words are shown as they are.',
  'remark.case.not-english':
    'The package is written in “{language}”. Until it is translated its words stand for English too.',
  'remark.case.more-problems': '{count} more like these. Mend the ones listed and check again.',
  'remark.list.empty-list':
    'The list is empty. Paste one person a line: name, e-mail, unit, role, language, employee number.',
  'remark.list.no-email-column':
    'No column is headed "email" (found: {found}). Name the column of addresses so, or leave the headings out.',
  'remark.list.doubled-column':
    'The heading "{heading}" means a column that stands already. Remove one of them.',
  'remark.list.unknown-column': 'The column "{heading}" is not read. Known are: {known}.',
  'remark.list.forbidden-column':
    'A column may not be called "{heading}". Give it another name, or take it out.',
  'remark.list.no-email': 'There is no e-mail address in this row. Add it, or remove the row.',
  'remark.list.malformed-email': '"{text}" is not an e-mail address. Write it like name@agency.example.',
  'remark.list.duplicate-email': '{text} already stands in row {row}. Remove one of the two rows.',
  'remark.list.duplicate-number':
    'The employee number {text} already stands in row {row}. Each person has their own: correct one of them.',
  'remark.list.no-name': 'There is no name in this row; "{name}" from the address is taken instead.',
  'remark.list.too-long':
    'This cell has more than {most} characters. Shorten it, or check that no quotation mark is missing.',
  'remark.list.too-many-cells':
    'This row has {surplus} cells more than there are columns; they are left out. Put quotation marks around a text with a separator in it.',
  'remark.list.unknown-language': '"{text}" is not a language on offer and is left out. Use one of: {known}.',
  'remark.list.unknown-extra-time': '"{text}" is no extra time that can be given. Write one of: {known}.',
  'remark.list.formula-error':
    'The formula in cell {cell} shows an error. Correct it, or write the value itself.',
  'remark.list.guessed-encoding':
    'The file does not say how its letters are written; it was read as {encoding}. If names look wrong, save it as "CSV UTF-8" and choose it again.',
  'remark.list.more-problems': 'There are {count} more problems. Correct the ones above, then try again.',
  'remark.list.unknown-unit':
    'Your agency has no unit "{unit}". Write its name or code as the administrator keeps it, or leave the cell empty.',
  'remark.list.ambiguous-unit':
    'Your agency has {found} units named "{unit}". Write the code of the one you mean.',
  'remark.list.unknown-role':
    'There is no role profile "{role}". Write its title or code, or leave the cell empty.',
  'remark.list.number-of-another':
    'The employee number {text} is that of {email}. Each person has their own: correct it, or leave the cell empty.',
  'remark.list.disabled':
    'This person is disabled, and stays so. You can let them in again on the page of people.',
  'remark.list.role-of-another-framework':
    'The role "{role}" belongs to another framework than the role chosen for all. Choose one of the same.',
  'remark.table.all-or-nothing':
    'A framework is stored whole or not at all. Mend the rows that are listed and upload the file again.',
  'remark.items.languages-lost':
    'The bank has the item in {languages} too and the file does not: the new draft would be without. Export all languages, change them and bring them back.',
  'remark.file.upload-too-large':
    'The file is larger than {most} MB. Take out pictures that are not needed, or split it, and upload it again.',
  'remark.file.begun-too-often':
    'It was begun several times and never came to an end. Split the file, or ask the operator.',
  'remark.file.version-taken':
    'Version {version} of {title} exists with other content. Give the new content a version of its own.',
  'remark.file.no-framework':
    'Your agency has no published framework that roles could ask for. Publish one first.',
  'remark.file.no-framework-named':
    'Your agency has no published framework "{title}". Write its title as the list of frameworks shows it, or leave the column out.',
  'remark.file.empty-file': 'The file is empty. Choose it again, or download it again.',
  'remark.file.file-too-large':
    'The file has {megabytes} MB; at most {most} MB can be read. Remove pictures and sheets that are not to be read, then save again.',
  'remark.file.file-too-large.json': 'The file is larger than {most} MB. Split the framework in parts.',
  'remark.file.file-too-large.list':
    'The list has more than {most} MB. Split it and add one part after the other.',
  'remark.file.file-too-large.xliff': 'The file has more than {most} MB. Export fewer texts at a time.',
  'remark.file.file-too-large.badge':
    'A badge is a file of less than {most} kB. Choose the file that was downloaded as the badge.',
  'remark.file.web-page':
    'This is a web page or XML text with the name of a workbook. Download the workbook itself, or open the file in your spreadsheet program and save it as Excel workbook (.xlsx).',
  'remark.file.web-page.table':
    'This is a web page or XML text. Choose a table (.csv or .xlsx) or a QTI package (.zip).',
  'remark.file.plain-text':
    'This is plain text (perhaps CSV), not a workbook. Save it as Excel workbook (.xlsx) with all its sheets.',
  'remark.file.old-workbook':
    'This is a file of the old Excel format (.xls). Open it and save it as Excel workbook (.xlsx).',
  'remark.file.protected-workbook':
    'The workbook is protected by a password. Open it, remove the password, save it and choose it again.',
  'remark.file.protected-workbook.package':
    'The package is protected by a password. Pack it again without one.',
  'remark.file.not-a-workbook': 'This is not an Excel workbook. Choose the .xlsx file itself.',
  'remark.file.not-a-workbook.other-format':
    'The workbook is in another format (.ods or .xlsb). Open it and save it as Excel workbook (.xlsx).',
  'remark.file.not-a-workbook.zip':
    'This is a zip file without a workbook in it. Choose the .xlsx file itself.',
  'remark.file.not-a-workbook.document':
    'This is a document of another kind, not a workbook. Choose the .xlsx file itself.',
  'remark.file.damaged-workbook':
    'The workbook is damaged or incomplete. Download it again, or open it in your spreadsheet program and save it as .xlsx.',
  'remark.file.damaged-workbook.package':
    'The package is damaged or incomplete. Export the package again from the system it comes from.',
  'remark.file.unpacks-too-large':
    'The file would unpack to far more than it holds; at most {most} MB, and {ratio} times its packed size, are read. Delete empty rows and columns below and beside the tables, then save again.',
  'remark.file.unpacks-too-large.part':
    'A part of the file unpacks to more than it declares. Download the original again.',
  'remark.file.unpacks-too-large.package':
    'The package would unpack to far more than it holds; at most {most} MB are read. Split it.',
  'remark.file.too-many-parts':
    'The file contains {count} parts; a workbook may have {most}. Save it again as .xlsx.',
  'remark.file.too-many-parts.package': 'The package has more than {most} files. Split it.',
  'remark.file.too-many-parts.xliff': 'The file has more than {most} texts. Export fewer texts at a time.',
  'remark.file.unsafe-part-name':
    'A part of the file has a name that leads out of it. The file was not made by a spreadsheet program; download the original again.',
  'remark.file.unsafe-part-name.package':
    'A part of the package leads out of it (a path or a link). Export the package again from the system it comes from.',
  'remark.file.nested-archive':
    'The file contains another file ({name}). Remove embedded files from the workbook and save it again.',
  'remark.file.nested-archive.package': 'The package contains another package. Choose that one itself.',
  'remark.file.document-type':
    'The workbook declares its own document type or entities, which no spreadsheet program writes. Open it in your spreadsheet program and save it as .xlsx.',
  'remark.file.document-type.package':
    'A document of the package declares its own document type or entities, which QTI has no use for. Take the declaration out.',
  'remark.file.document-type.xliff':
    'The file declares its own document type or entities, which no XLIFF file needs. Export it again from your translation program.',
  'remark.file.document-type.badge':
    'This picture declares a document type, which a badge never does. It was not read.',
  'remark.file.too-many-rows':
    'The sheet "{sheet}" has more than {most} rows. Delete the empty rows below the table and save the workbook again.',
  'remark.file.too-many-rows.list':
    'The list has {found} rows; at most {most} people can be added at a time. Split it and add one part after the other.',
  'remark.file.too-many-columns':
    'The sheet "{sheet}" uses more than {most} columns. Delete what stands beside the table and save the workbook again.',
  'remark.file.too-long-cell':
    'The sheet "{sheet}" has more than {most} characters in one cell of row {row}. Shorten it and save the workbook again.',
  'remark.file.too-long-cell.field-name':
    'The file has a field name of more than {most} characters. Shorten it.',
  'remark.file.too-much-text':
    'The sheet "{sheet}" brings the workbook to more text than is read at a time. Keep only the tables to be read and save the workbook again.',
  'remark.file.too-much-text.package': 'The package has more in it than is read at a time. Split it.',
  'remark.file.too-much-text.values': 'The file holds more than {most} values. Split the framework in parts.',
  'remark.file.too-slow':
    'The workbook could not be read within {seconds} seconds. Keep only the tables to be read and save it again.',
  'remark.file.too-slow.package': 'The package could not be read within a minute. Split it.',
  'remark.file.too-much-memory':
    'The workbook needs more memory than one file may use. Keep only the tables to be read and save it again.',
  'remark.file.too-much-memory.package': 'The package needs more memory than one file may use. Split it.',
  'remark.file.not-a-list':
    'This is not a list in text form. Open the file in your spreadsheet program, save it as CSV, or copy the rows and paste them here.',
  'remark.file.not-a-list.file': 'This is neither a table nor a package. Choose a .csv, .xlsx or .zip file.',
  'remark.file.unclosed-quote':
    'The row that begins on line {row} does not end: a quotation mark in it is opened and not closed. Close it or remove it.',
  'remark.file.broken-xml':
    'Line {line} is not well-formed XML, so nothing of the file was read. Export it again from your translation program.',
  'remark.file.not-xliff':
    'This is not an XLIFF file of version 1.2, 2.0 or 2.1. Export the translation as XLIFF (.xlf or .xliff) and choose that file.',
  'remark.file.not-unicode':
    'The text of the file is written neither in UTF-8 nor in UTF-16. Save it as UTF-8 and choose it again.',
  'remark.file.not-unicode.json':
    'The file is not written in UTF-8, as JSON files are. Save it as UTF-8 and try again.',
  'remark.file.not-unicode.characters':
    'The file holds characters that are none (U+0000 or half a pair). Export it again.',
  'remark.file.not-json': 'This file is no JSON, or it is cut off. Export it again and choose that file.',
  'remark.file.not-json.no-object': 'This file holds no JSON object. A CASE package begins with {beginning}.',
  'remark.file.unsafe-key': 'The file has a field named {field}, which no framework needs. Take it out.',
  'remark.file.number-too-large': 'The file holds a number too large to keep exactly. Write it as a text.',
  'remark.file.too-deep': 'The file nests objects more than {most} levels deep.',
  'remark.file.too-deep.xliff':
    'The file nests its elements deeper than any translation program writes. Export it again from your translation program.',
  'remark.file.not-a-badge':
    'This file is no badge. Choose the picture (PNG or SVG) or the signed text (JWT or JSON) of an Open Badge 3.0.',
  'remark.file.damaged-picture':
    'This picture is damaged or was cut off. Ask for the badge as it was downloaded.',
  'remark.file.no-badge-inside':
    'There is no badge inside this picture. Programs that change pictures take it out: ask for the file as it was downloaded.',
  'remark.file.several-badges':
    'This picture holds more than one badge. A picture may hold one only; ask for the file as it was downloaded.',
  'remark.file.wrong-source':
    'The file translates from {language}. Texts are translated from English: export them here and translate that file.',
  'remark.file.wrong-target': 'The file translates into {language}, which is none of {known}.',
  'remark.file.no-target': 'The file does not say into which language it translates.',
  'remark.file.no-draft-named':
    'The texts are of “{name}”, and your agency has no such draft. Open the draft, export its texts and translate that file.',
  'remark.translations.no-such-text': 'Line {line}, {text}: the framework has no such text.',
  'remark.translations.words-changed':
    'Line {line}, {text}: the English has changed since the file was exported. Export the texts again.',
} as const;
