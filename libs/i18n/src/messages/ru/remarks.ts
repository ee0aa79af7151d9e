import type { remarks as english } from '../en/remarks';

/** Russian remarks on files that are brought in, by the code under which the server says them. */
export const remarks: Readonly<Record<keyof typeof english, string>> = {
  'remark.table.no-rows':
    'Под заголовками ничего нет. В первой строке стоят названия столбцов, под ней — сама таблица.',
  'remark.table.no-column':
    'Нет столбца с заголовком «{column}» (есть: {found}). В первой строке стоят названия столбцов.',
  'remark.table.too-many-rows':
    'Строк в таблице: {count}; за один раз читается не больше {most}. Разделите её.',
  'remark.table.unknown-column': 'Столбец «{heading}» не читается. Список столбцов есть в руководстве.',
  'remark.table.doubled-column': 'Заголовок «{heading}» стоит дважды. Удалите один из столбцов.',
  'remark.table.forbidden-column': 'Заголовок «{heading}» недопустим. Удалите столбец.',
  'remark.table.guessed-encoding':
    'В файле не указано, как записаны буквы; он прочитан как {encoding}. Если текст выглядит неверно, сохраните его как «CSV UTF-8».',
  'remark.table.formula-error': 'В «{column}» стоит ошибка формулы. Впишите сам текст.',
  'remark.table.missing': '«{column}» не заполнено. Заполните.',
  'remark.table.no-english': 'У «{column}» есть перевод, но нет английского текста. Заполните «{column}.en».',
  'remark.table.too-long': 'В «{column}» больше {most} знаков. Сократите текст.',
  'remark.table.unknown-level': '«{text}» — не уровень. Уровни: 1, 2, 3 и 4.',
  'remark.table.not-a-number': 'В «{column}» стоит «{text}» — это не число. Запишите его цифрами.',
  'remark.table.not-a-day':
    'В «{column}» стоит «{text}» — это не дата. Запишите её как 2026-04-01 в ячейке с текстовым форматом.',
  'remark.table.unknown-value': 'В «{column}» стоит «{text}». Возможны: {known}.',
  'remark.table.bad-code': '«{text}» — не код. В коде буквы, цифры, точки и дефисы, не больше 40 знаков.',
  'remark.table.contradiction':
    '«{column}» здесь не то же, что там, где оно уже указано ({place}). Напишите то же самое или оставьте пустым.',
  'remark.table.doubled-demand': 'Компетенция {code} для этой роли уже указана ({place}). Оставьте одну.',
  'remark.table.doubled-code': 'Код {code} уже есть ({place}). У каждого он свой: измените один из них.',
  'remark.table.not-a-demand':
    'В «{column}» стоит «{text}». Укажите уровень от 1 до 4, с весом, если он не равен 1: 3 или 3 x 2.',
  'remark.items.no-code': 'В строке нет кода. Дайте каждому вопросу свой код, например 1.1-01.',
  'remark.items.doubled-code':
    'Код {code} уже есть ({place}). У каждого вопроса он свой: измените один из них.',
  'remark.items.missing': '«{column}» не заполнено. Заполните.',
  'remark.items.not-a-number': 'В «{column}» стоит «{text}» — это не число. Запишите его цифрами.',
  'remark.items.unknown-value': 'В «{column}» стоит «{text}». Возможны: {known}.',
  'remark.items.unknown-level': '«{text}» — не уровень. Уровни: 1, 2, 3 и 4.',
  'remark.items.unknown-name': 'В «{column}» названо «{text}», чего в вопросе нет. В нём есть: {known}.',
  'remark.items.unknown-language': '«{text}» — не язык системы, текст не взят. Возможны: {known}.',
  'remark.items.unknown-setting':
    'В «{column}» стоит «{text}». Напишите, например: case=keep, spaces=ignore, typos=1.',
  'remark.items.not-four-numbers':
    'В «{column}» нужны четыре числа от 0 до 1: отступ слева, отступ сверху, ширина и высота в долях картинки.',
  'remark.items.not-in-a-row':
    'Задание с электронной таблицей не помещается в строку. Составьте его в системе.',
  'remark.items.uneven-lists':
    'В «{column}» другое число текстов, чем в английском списке. Разделяйте их знаком | в том же порядке.',
  'remark.items.too-long': 'В «{column}» больше {most} знаков. Сократите текст.',
  'remark.items.bad-picture':
    'В «{column}» нужна картинка в виде данных: data:image/png, image/jpeg, image/gif, image/webp или image/svg+xml.',
  'remark.items.not-usable': 'На такой вопрос нельзя ответить: {why}.',
  'remark.items.unknown-column': 'Столбец «{heading}» не читается. Список столбцов есть в руководстве.',
  'remark.items.doubled-column': 'Заголовок «{heading}» стоит дважды. Удалите один из столбцов.',
  'remark.items.forbidden-column': 'Заголовок «{heading}» недопустим. Удалите столбец.',
  'remark.items.no-code-column':
    'Нет столбца с заголовком «code» (есть: {found}). В первой строке стоят названия столбцов; их можно увидеть в выгрузке.',
  'remark.items.no-items': 'В файле нет вопросов. Под заголовками стоит по одному вопросу в строке.',
  'remark.items.too-many-items':
    'Вопросов в файле: {count}; за один раз читается не больше {most}. Разделите его.',
  'remark.items.guessed-encoding':
    'В файле не указано, как записаны буквы; он прочитан как {encoding}. Если текст выглядит неверно, сохраните его как «CSV UTF-8».',
  'remark.items.formula-error': 'В «{column}» стоит ошибка формулы. Впишите сам текст.',
  'remark.item-bank.code-form': '{at}: в коде от 1 до 40 букв, цифр, точек, дефисов и подчёркиваний.',
  'remark.item-bank.competence-unknown': '{at}: такой компетенции нет ни в одной действующей рамке.',
  'remark.item-bank.outcome-unknown': '{at}: у компетенции нет такого утверждения или результата.',
  'remark.item-bank.level-range': '{at}: уровень — 1, 2, 3 или 4.',
  'remark.item-bank.difficulty-range': '{at}: трудность — от -5 до 5 логитов.',
  'remark.item-bank.seconds-range': '{at}: на вопрос уходит от 5 до 900 целых секунд.',
  'remark.item-bank.english-missing': '{at}: нет английского текста.',
  'remark.item-bank.too-long': '{at}: текст слишком длинный. Сократите его.',
  'remark.item-bank.enemy-unknown': '{at}: вопроса {named} нет.',
  'remark.item-bank.enemy-itself': '{at}: вопрос не может исключать сам себя.',
  'remark.item-bank.picture-form':
    '{at}: картинка — данные SVG, PNG, JPEG или WebP, не больше 200 кБ, с шириной и высотой.',
  'remark.item-bank.place-outside': '{at}: место варианта {named} лежит за пределами картинки.',
  'remark.item-bank.place-missing': '{at}: у варианта {named} нет места на картинке.',
  'remark.item-bank.key-does-not-fit': '{at}: ключ не подходит: {why}.',
  'remark.item-bank.code-twice': '{at}: такой код уже стоит выше.',
  'remark.item-bank.in-review': '{at}: вопрос на проверке; сначала верните его авторам.',
  'remark.item-bank.code-retired': '{at}: вопрос выведен из банка, а его код больше не используется.',
  'remark.qti.not-an-item': 'Это не вопрос, а <{found}>. Читаются только вопросы.',
  'remark.qti.no-interaction': 'В вопросе нет ничего, на что можно ответить.',
  'remark.qti.interaction': 'Заданий вида <{found}> в системе нет. Запишите вопрос одним из её видов.',
  'remark.qti.several-interactions':
    'Вопрос спрашивает сразу о нескольких вещах ({found}). Сделайте из каждой отдельный вопрос.',
  'remark.qti.adaptive': 'Вопрос меняется в зависимости от ответа (adaptive); в системе такого нет.',
  'remark.qti.templates': 'Текст вопроса составляется для каждого заново (templates); в системе такого нет.',
  'remark.qti.rule':
    'Правило начисления баллов системе неизвестно; она знает: match correct, map response, равенство с допуском, балл за каждую часть.',
  'remark.qti.no-rule':
    'В вопросе не сказано, как начисляются баллы; верный ответ засчитывается целиком или никак.',
  'remark.qti.no-key': 'Верного ответа на {response} в вопросе нет.',
  'remark.qti.many-pairs': 'Строка соединяется сразу с несколькими; в системе такого нет.',
  'remark.qti.penalty':
    'Здесь неверный выбор отменяет верный, поэтому выбрать всё ничего не даёт; в исходном вопросе счёт был иным.',
  'remark.qti.weights': 'Части вопроса имели разный вес; здесь каждая стоит один балл.',
  'remark.qti.media':
    'В тексте есть то, что система не может показать в вопросе ({found}). Выразите это словами или сделайте задание с картинкой.',
  'remark.qti.formatting': 'Оформление части слов не взято ({found}); сами слова сохранены.',
  'remark.qti.shape': 'Место на картинке задано фигурой {shape}; взят описанный прямоугольник.',
  'remark.qti.picture': 'Картинки {name} нет в пакете, или это не PNG, JPEG, WebP и не SVG.',
  'remark.qti.stimulus': 'Текста {name}, на котором основан вопрос, нет в пакете.',
  'remark.qti.catalogue':
    'Не взяты средства доступности, которым нужен отдельный файл или которые очень длинны: {supports}.',
  'remark.qti.language': 'Язык вопроса — «{language}»; языки вопросов системы: {known}.',
  'remark.qti.no-english': 'Вопрос есть только на языках: {found}. Рядом нужен английский текст.',
  'remark.qti.no-language': 'Язык вопроса не указан; он прочитан как английский.',
  'remark.qti.another-item':
    'Текст на языке {language} относится к другим вариантам или другому ключу, чем английский, и не взят.',
  'remark.qti.doubled': 'В пакете дважды есть {code} на языке {language}; второй не взят.',
  'remark.qti.no-competence':
    'Не сказано, какую компетенцию измеряет вопрос. Выберите её для таких вопросов, когда загружаете файл.',
  'remark.qti.no-level': 'Не указан уровень вопроса. Выберите его для таких вопросов, когда загружаете файл.',
  'remark.qti.judged': 'Трудность и время взяты по уровню; посмотрите на них при проверке.',
  'remark.qti.unknown-name': 'В ключе названо {name}, чего в вопросе нет.',
  'remark.qti.missing-file':
    'В описании пакета назван файл {name}, но его нет, или это не XML в UTF-8 или UTF-16.',
  'remark.qti.no-items': 'В архиве нет вопросов. Выберите пакет QTI или книгу Excel (.xlsx).',
  'remark.roles.unknown-column':
    'Столбец «{heading}» не читается: в рамке «{framework}» нет такой компетенции.',
  'remark.roles.unknown-competence':
    'В рамке «{framework}» нет компетенции «{competence}». Запишите код так, как он стоит в рамке.',
  'remark.roles.no-title': 'У роли должно быть английское название. Заполните «title.en».',
  'remark.roles.no-demands': 'Роль требует хотя бы одной компетенции.',
  'remark.roles.weight-range': 'Вес лежит между 0,25 и 5.',
  'remark.roles.doubled-competence': 'Компетенция указана для этой роли дважды. Оставьте одну.',
  'remark.roles.days-out-of-order': 'Последний день стоит раньше первого. Исправьте один из них.',
  'remark.translations.unknown-item': 'Вопроса {item} в банке нет.',
  'remark.translations.retired': 'Вопрос выведен из банка.',
  'remark.translations.item-twice': 'Этот вопрос уже стоит выше.',
  'remark.translations.unknown-text': 'Строка {line}, {text}: такого текста в вопросе нет.',
  'remark.translations.original-changed':
    'Строка {line}, {text}: английский текст изменился после выгрузки. Выгрузите вопрос ещё раз.',
  'remark.translations.gaps-differ':
    'Строка {line}, {text}: пропуски должны быть те же, что в английском: {gaps}.',
  'remark.translations.too-long': 'Строка {line}, {text}: не больше {most} знаков.',
  'remark.translations.controls': 'Строка {line}, {text}: есть невидимые управляющие знаки.',
  'remark.translations.foreign-code':
    'Строка {line}, {text}: есть оформление или метка, которых нет в исходном тексте.',
  'remark.translations.doubled-unit': 'Строка {line}, {text}: этот текст уже стоит выше.',
  'remark.translations.unit-without-id': 'Строка {line}: нет id, поэтому неизвестно, что здесь переведено.',
  'remark.translations.longer-than-any': 'Строка {line}, {text}: длиннее любого текста вопроса.',
  'remark.workbook.missing-sheet':
    'Нет листа «{title}». Добавьте его под этим названием; в книге есть: {found}.',
  'remark.workbook.doubled-sheet': 'Листов «{title}» больше одного. Оставьте один.',
  'remark.workbook.missing-column':
    'Нет столбца «{title}». В строке названий столбцов должны быть: {expected}.',
  'remark.workbook.missing-optional-column': 'Нет столбца «{title}»; то, что в нём было бы, не взято.',
  'remark.workbook.doubled-column': 'Столбец «{title}» стоит дважды. Оставьте один.',
  'remark.workbook.no-rows':
    'На листе «{title}» под названиями столбцов нет строк. Заполните его по исходной книге.',
  'remark.workbook.empty-cell':
    '«{title}» не заполнено. Заполните ячейку; если она объединена с верхней, разъедините их и повторите значение.',
  'remark.workbook.failed-formula': 'В «{title}» стоит ошибка {text}. Замените формулу её значением.',
  'remark.workbook.malformed-code': '«{text}» здесь не подходит. Запишите так: {example}.',
  'remark.workbook.duplicate-code':
    '{what, select, competence {Компетенция} term {Термин} statement {Утверждение} other {Запись}} {code} уже есть в строке {row}. Дайте каждой строке своё обозначение или удалите одну из двух.',
  'remark.workbook.lost-zero':
    'Компетенция {code} уже есть в строке {row}. Если имеется в виду {code}0: числовая ячейка теряет ноль, поэтому задайте ей текстовый формат и напишите {code}0.',
  'remark.workbook.conflicting-area':
    'У области {code} здесь другое «{title}», чем в строке {row}. Сделайте их одинаковыми.',
  'remark.workbook.wrong-area':
    'Компетенция {competence} стоит под областью {area}. Её номер начинается с номера области: исправьте один из них.',
  'remark.workbook.unknown-competence':
    'На первом листе нет компетенции {code}. Добавьте её туда или возьмите одну из: {known}.',
  'remark.workbook.unknown-level': '«{text}» — не один из уровней владения. Возможны: {known}.',
  'remark.workbook.unknown-kind':
    '«{text}» — не вид результата обучения. Напишите Knowledge, Skill или Attitude.',
  'remark.workbook.code-disagrees':
    'Обозначение {id} и номер компетенции {code} не совпадают. Исправьте одно из них; номер, который оканчивается нулём (1.10), должен стоять в текстовой ячейке.',
  'remark.workbook.wrong-level-count':
    'Ожидаются четыре уровня владения, каждый в двух строках; есть: {found}. Проверьте, нет ли опечаток в названиях уровней.',
  'remark.workbook.unpaired-level':
    'Уровню «{name}» нужны две строки, соответствующие {expected} из восьми уровней; есть: {found}.',
  'remark.workbook.conflicting-level':
    'У уровня «{name}» здесь другое «{title}», чем в строке {row}. Сделайте их одинаковыми.',
  'remark.workbook.odd-language-level': '«{text}» — не один из уровней от A1 до C2, не взято.',
  'remark.workbook.other-name':
    'Компетенция {code} на первом листе называется «{expected}», а здесь «{text}». Считается номер; проверьте, что строка стоит под нужной компетенцией.',
  'remark.workbook.repeated-text':
    'Тот же текст стоит в строке {row} для той же компетенции и уровня. Взяты оба; если это ошибка, удалите один.',
  'remark.workbook.no-statements':
    'У компетенции {code} нет утверждений на уровне «{level}». О ней там не будут спрашивать.',
  'remark.workbook.more-problems': 'Ещё замечаний: {count}. Исправьте перечисленные и выберите файл снова.',
  'remark.case.missing': 'Нет поля {field}, которого требует стандарт.',
  'remark.case.not-a-text': 'Здесь должен стоять текст.',
  'remark.case.not-texts': 'Здесь должен стоять список текстов.',
  'remark.case.not-a-number': 'Здесь должно стоять число.',
  'remark.case.not-whole': 'Здесь должно стоять целое число.',
  'remark.case.not-an-object': 'Здесь должен стоять объект ({of}).',
  'remark.case.not-objects': 'Здесь должен стоять список объектов ({of}).',
  'remark.case.not-extensions': 'Здесь должен стоять объект с расширениями.',
  'remark.case.not-uuid':
    '«{text}» — не UUID. Идентификатор состоит из 32 шестнадцатеричных цифр в пяти группах.',
  'remark.case.not-uri': '«{text}» — не адрес. Укажите URI целиком, например https://… или urn:uuid:….',
  'remark.case.not-date':
    '«{text}» — не дата. Напишите 2026-01-31 или, если нужно время, 2026-01-31T09:00:00Z.',
  'remark.case.too-long': 'В этом тексте больше {limit} знаков. Сократите его.',
  'remark.case.unknown-field':
    'Стандарт не знает здесь поля {field}. Оно сохраняется; в другой редакции его не будет или оно окажется среди расширений.',
  'remark.case.unknown-association-type':
    'Стандарт не знает связи «{type}». Она сохраняется и не показывается.',
  'remark.case.repeated-identifier':
    'Идентификатор {identifier} уже есть у {first}. Каждому объекту нужен свой.',
  'remark.case.own-child': '«{name}» указано как вложенное в само себя.',
  'remark.case.cycle': 'Эти элементы вложены друг в друга: {names}.',
  'remark.case.lost-child':
    'В пакете нет {which, select, child {вложенного} other {вышестоящего}} элемента {identifier}. Связь сохраняется и ничего не меняет в дереве.',
  'remark.case.several-parents':
    'У «{name}» несколько вышестоящих элементов. Показывается под первым из них; остальные сохраняются.',
  'remark.case.no-competences':
    'Ни один элемент не принят за компетенцию. Выберите ниже, какие элементы — компетенции рамки.',
  'remark.case.no-area':
    'Компетенций вне областей: {count}. Они показаны в области с названием рамки, «{title}».',
  'remark.case.no-levels':
    'В пакете нет уровней владения. Рамка получает четыре обычных: Basic, Intermediate, Advanced, Highly advanced.',
  'remark.case.too-many-levels':
    'Уровней в пакете: {count}, а в рамке их здесь не больше четырёх. Показаны первые четыре; утверждения остальных сохраняются и не показываются.',
  'remark.case.no-level':
    'Утверждений без уровня (hasSkillLevel): {count}. Они сохраняются и не показываются, если не выбрать для них уровень ниже.',
  'remark.case.no-competence': 'Утверждений вне компетенций: {count}. Они сохраняются и не показываются.',
  'remark.case.no-words': 'Элементов без текста: {count}. Они сохраняются и не показываются.',
  'remark.case.repeated-code':
    'Код {code} уже занят другим элементом того же вида; этот показан как {instead}.',
  'remark.case.foreign-language':
    'Язык пакета — «{language}», страницы на нём не говорят. Его тексты показаны как есть.',
  'remark.case.not-english':
    'Язык пакета — «{language}». Пока он не переведён, его тексты стоят и на месте английских.',
  'remark.case.more-problems': 'Ещё таких замечаний: {count}. Исправьте перечисленные и проверьте снова.',
  'remark.list.empty-list':
    'Список пуст. Вставьте по одному человеку в строке: имя, почта, подразделение, роль, язык, табельный номер.',
  'remark.list.no-email-column':
    'Нет столбца с заголовком «email» (есть: {found}). Назовите так столбец с адресами или уберите заголовки.',
  'remark.list.doubled-column':
    'Заголовок «{heading}» означает столбец, который уже есть. Удалите один из них.',
  'remark.list.unknown-column': 'Столбец «{heading}» не читается. Известны: {known}.',
  'remark.list.forbidden-column': 'Столбец не может называться «{heading}». Переименуйте или удалите его.',
  'remark.list.no-email': 'В строке нет адреса почты. Добавьте его или удалите строку.',
  'remark.list.malformed-email': '«{text}» — не адрес почты. Запишите его так: name@agency.example.',
  'remark.list.duplicate-email': '{text} уже есть в строке {row}. Удалите одну из двух строк.',
  'remark.list.duplicate-number':
    'Табельный номер {text} уже есть в строке {row}. У каждого человека он свой: исправьте один из них.',
  'remark.list.no-name': 'В строке нет имени; вместо него взято «{name}» из адреса.',
  'remark.list.too-long':
    'В этой ячейке больше {most} знаков. Сократите текст или проверьте, не пропущена ли кавычка.',
  'remark.list.too-many-cells':
    'Ячеек больше, чем столбцов, на {surplus}; лишние не взяты. Поставьте кавычки вокруг текста с разделителем.',
  'remark.list.unknown-language': '«{text}» — не язык системы, он не взят. Возможны: {known}.',
  'remark.list.unknown-extra-time': '«{text}» — не дополнительное время. Возможны: {known}.',
  'remark.list.formula-error':
    'Формула в ячейке {cell} показывает ошибку. Исправьте её или напишите само значение.',
  'remark.list.guessed-encoding':
    'В файле не указано, как записаны буквы; он прочитан как {encoding}. Если имена выглядят неверно, сохраните его как «CSV UTF-8» и выберите снова.',
  'remark.list.more-problems': 'Ещё замечаний: {count}. Исправьте перечисленные и попробуйте снова.',
  'remark.list.unknown-unit':
    'В вашем ведомстве нет подразделения «{unit}». Напишите его название или код, как их ведёт администратор, или оставьте ячейку пустой.',
  'remark.list.ambiguous-unit': 'Подразделений «{unit}» в вашем ведомстве: {found}. Напишите код нужного.',
  'remark.list.unknown-role':
    'Профиля роли «{role}» нет. Напишите его название или код или оставьте ячейку пустой.',
  'remark.list.number-of-another':
    'Табельный номер {text} уже у {email}. У каждого свой: исправьте его или оставьте ячейку пустой.',
  'remark.list.disabled':
    'Доступ этого человека закрыт, и это не изменится. Открыть его снова можно на странице людей.',
  'remark.list.role-of-another-framework':
    'Роль «{role}» относится к другой рамке, чем роль, выбранная для всех. Выберите роль той же рамки.',
  'remark.table.all-or-nothing':
    'Рамка сохраняется целиком или не сохраняется. Исправьте перечисленные строки и загрузите файл снова.',
  'remark.items.languages-lost':
    'В банке этот вопрос есть ещё на языках: {languages}, а в файле их нет: новый черновик останется без них. Выгрузите все языки, измените их и загрузите снова.',
  'remark.file.upload-too-large':
    'Файл больше {most} МБ. Уберите лишние картинки или разделите файл и загрузите снова.',
  'remark.file.begun-too-often':
    'Чтение файла начиналось несколько раз и ни разу не закончилось. Разделите файл или обратитесь к администратору системы.',
  'remark.file.version-taken':
    'Версия {version} рамки «{title}» уже есть, и содержание у неё другое. Дайте новому содержанию свою версию.',
  'remark.file.no-framework':
    'В вашем ведомстве нет опубликованной рамки, на которую могли бы опираться роли. Сначала опубликуйте рамку.',
  'remark.file.no-framework-named':
    'В вашем ведомстве нет опубликованной рамки «{title}». Напишите её название так, как оно стоит в списке рамок, или уберите этот столбец.',
  'remark.file.empty-file': 'Файл пуст. Выберите его снова или скачайте заново.',
  'remark.file.file-too-large':
    'Размер файла — {megabytes} МБ; читается не больше {most} МБ. Уберите картинки и листы, которые не нужно читать, и сохраните снова.',
  'remark.file.file-too-large.json': 'Файл больше {most} МБ. Разделите рамку на части.',
  'remark.file.file-too-large.list': 'Список больше {most} МБ. Разделите его и добавляйте по частям.',
  'remark.file.file-too-large.xliff': 'Файл больше {most} МБ. Выгружайте за один раз меньше текстов.',
  'remark.file.file-too-large.badge':
    'Файл значка меньше {most} КБ. Выберите тот файл, который был скачан как значок.',
  'remark.file.web-page':
    'Это веб-страница или текст XML с именем книги. Скачайте саму книгу или откройте файл в табличной программе и сохраните как книгу Excel (.xlsx).',
  'remark.file.web-page.table':
    'Это веб-страница или текст XML. Выберите таблицу (.csv или .xlsx) или пакет QTI (.zip).',
  'remark.file.plain-text':
    'Это простой текст (возможно, CSV), а не книга. Сохраните его как книгу Excel (.xlsx) со всеми листами.',
  'remark.file.old-workbook':
    'Это файл старого формата Excel (.xls). Откройте его и сохраните как книгу Excel (.xlsx).',
  'remark.file.protected-workbook':
    'Книга защищена паролем. Откройте её, снимите пароль, сохраните и выберите снова.',
  'remark.file.protected-workbook.package': 'Пакет защищён паролем. Упакуйте его снова без пароля.',
  'remark.file.not-a-workbook': 'Это не книга Excel. Выберите сам файл .xlsx.',
  'remark.file.not-a-workbook.other-format':
    'Книга в другом формате (.ods или .xlsb). Откройте её и сохраните как книгу Excel (.xlsx).',
  'remark.file.not-a-workbook.zip': 'Это архив zip, в котором нет книги. Выберите сам файл .xlsx.',
  'remark.file.not-a-workbook.document': 'Это документ другого вида, а не книга. Выберите сам файл .xlsx.',
  'remark.file.damaged-workbook':
    'Книга повреждена или неполна. Скачайте её снова или откройте в табличной программе и сохраните как .xlsx.',
  'remark.file.damaged-workbook.package':
    'Пакет повреждён или неполон. Выгрузите его снова из той системы, откуда он взят.',
  'remark.file.unpacks-too-large':
    'В распакованном виде файл был бы намного больше; читается не больше {most} МБ и не больше чем {ratio}-кратный размер сжатого файла. Удалите пустые строки и столбцы под таблицами и рядом с ними и сохраните снова.',
  'remark.file.unpacks-too-large.part':
    'Часть файла в распакованном виде больше, чем в нём заявлено. Скачайте исходный файл снова.',
  'remark.file.unpacks-too-large.package':
    'В распакованном виде пакет был бы намного больше; читается не больше {most} МБ. Разделите его.',
  'remark.file.too-many-parts':
    'Частей в файле: {count}; в книге их может быть не больше {most}. Сохраните её снова как .xlsx.',
  'remark.file.too-many-parts.package': 'В пакете больше {most} файлов. Разделите его.',
  'remark.file.too-many-parts.xliff': 'В файле больше {most} текстов. Выгружайте за один раз меньше текстов.',
  'remark.file.unsafe-part-name':
    'Имя одной из частей ведёт за пределы файла. Такой файл создала не табличная программа; скачайте исходный файл снова.',
  'remark.file.unsafe-part-name.package':
    'Одна из частей пакета ведёт за его пределы (путь или ссылка). Выгрузите пакет снова из той системы, откуда он взят.',
  'remark.file.nested-archive':
    'В файле лежит другой файл ({name}). Удалите из книги вложенные файлы и сохраните её снова.',
  'remark.file.nested-archive.package': 'В пакете лежит другой пакет. Выберите сам вложенный пакет.',
  'remark.file.document-type':
    'В книге объявлены собственный тип документа или сущности, чего табличные программы не делают. Откройте её в табличной программе и сохраните как .xlsx.',
  'remark.file.document-type.package':
    'В документе пакета объявлены собственный тип документа или сущности, которые в QTI не нужны. Уберите это объявление.',
  'remark.file.document-type.xliff':
    'В файле объявлены собственный тип документа или сущности, которые в XLIFF не нужны. Выгрузите его снова из программы перевода.',
  'remark.file.document-type.badge':
    'В картинке объявлен тип документа, чего в значках не бывает. Она не прочитана.',
  'remark.file.too-many-rows':
    'На листе «{sheet}» больше {most} строк. Удалите пустые строки под таблицей и сохраните книгу снова.',
  'remark.file.too-many-rows.list':
    'Строк в списке: {found}; за один раз можно добавить не больше {most} человек. Разделите список и добавляйте по частям.',
  'remark.file.too-many-columns':
    'На листе «{sheet}» занято больше {most} столбцов. Удалите то, что стоит рядом с таблицей, и сохраните книгу снова.',
  'remark.file.too-long-cell':
    'На листе «{sheet}» в одной из ячеек строки {row} больше {most} знаков. Сократите текст и сохраните книгу снова.',
  'remark.file.too-long-cell.field-name': 'В файле есть имя поля длиннее {most} знаков. Сократите его.',
  'remark.file.too-much-text':
    'С листом «{sheet}» в книге больше текста, чем читается за один раз. Оставьте только нужные таблицы и сохраните книгу снова.',
  'remark.file.too-much-text.package': 'В пакете больше, чем читается за один раз. Разделите его.',
  'remark.file.too-much-text.values': 'В файле больше {most} значений. Разделите рамку на части.',
  'remark.file.too-slow':
    'Книгу не удалось прочитать за отведённое время (в секундах: {seconds}). Оставьте только нужные таблицы и сохраните её снова.',
  'remark.file.too-slow.package': 'Пакет не удалось прочитать за минуту. Разделите его.',
  'remark.file.too-much-memory':
    'Книге нужно больше памяти, чем отведено одному файлу. Оставьте только нужные таблицы и сохраните её снова.',
  'remark.file.too-much-memory.package':
    'Пакету нужно больше памяти, чем отведено одному файлу. Разделите его.',
  'remark.file.not-a-list':
    'Это не список в виде текста. Откройте файл в табличной программе и сохраните как CSV или скопируйте строки и вставьте их сюда.',
  'remark.file.not-a-list.file': 'Это не таблица и не пакет. Выберите файл .csv, .xlsx или .zip.',
  'remark.file.unclosed-quote':
    'Запись, которая начинается в строке {row}, не заканчивается: кавычка в ней открыта и не закрыта. Закройте её или удалите.',
  'remark.file.broken-xml':
    'Строка {line} — неправильный XML, поэтому ничего из файла не прочитано. Выгрузите его снова из программы перевода.',
  'remark.file.not-xliff':
    'Это не файл XLIFF версии 1.2, 2.0 или 2.1. Выгрузите перевод как XLIFF (.xlf или .xliff) и выберите этот файл.',
  'remark.file.not-unicode':
    'Текст файла записан не в UTF-8 и не в UTF-16. Сохраните его в UTF-8 и выберите снова.',
  'remark.file.not-unicode.json':
    'Файл записан не в UTF-8, как положено файлам JSON. Сохраните его в UTF-8 и попробуйте снова.',
  'remark.file.not-unicode.characters':
    'В файле есть недопустимые знаки (U+0000 или половина пары). Выгрузите его снова.',
  'remark.file.not-json': 'Это не файл JSON, или он обрывается. Выгрузите его снова и выберите новый файл.',
  'remark.file.not-json.no-object': 'В файле нет объекта JSON. Пакет CASE начинается с {beginning}.',
  'remark.file.unsafe-key':
    'В файле есть поле с именем {field}, которое не нужно ни одной рамке. Уберите его.',
  'remark.file.number-too-large':
    'В файле есть число, слишком большое, чтобы сохранить его точно. Запишите его как текст.',
  'remark.file.too-deep': 'Вложенность объектов в файле больше {most}. Такой файл не читается.',
  'remark.file.too-deep.xliff':
    'Вложенность элементов в файле больше, чем бывает у программ перевода. Выгрузите его снова из программы перевода.',
  'remark.file.not-a-badge':
    'Этот файл — не значок. Выберите картинку (PNG или SVG) или подписанный текст (JWT или JSON) значка Open Badge 3.0.',
  'remark.file.damaged-picture':
    'Картинка повреждена или обрезана. Попросите значок в том виде, в каком он был скачан.',
  'remark.file.no-badge-inside':
    'В этой картинке нет значка. Программы, которые меняют картинки, удаляют его: попросите файл в том виде, в каком он был скачан.',
  'remark.file.several-badges':
    'В этой картинке больше одного значка. Картинка может содержать только один; попросите файл в том виде, в каком он был скачан.',
  'remark.file.wrong-source':
    'Файл переводит с языка {language}. Тексты переводятся с английского: выгрузите их здесь и переведите этот файл.',
  'remark.file.wrong-target': 'Файл переводит на язык {language}, а нужен один из этих: {known}.',
  'remark.file.no-target': 'В файле не указано, на какой язык он переводит.',
  'remark.file.no-draft-named':
    'Это тексты рамки «{name}», а такого черновика в вашем ведомстве нет. Откройте черновик, выгрузите его тексты и переведите этот файл.',
  'remark.translations.no-such-text': 'Строка {line}, {text}: такого текста в рамке нет.',
  'remark.translations.words-changed':
    'Строка {line}, {text}: английский текст изменился после выгрузки файла. Выгрузите тексты снова.',
};
