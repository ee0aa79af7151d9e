import type { imports as english } from '../en/imports';

/** Russian messages of the pages on which items, roles and frameworks are brought in. */
export const imports: Readonly<Record<keyof typeof english, string>> = {
  'imports.title':
    '{kind, select, people {Загрузка людей} texts {Загрузить переведённые тексты} translations {Загрузка переводов} roles {Загрузка ролей} framework {Загрузка рамки} other {Загрузка вопросов}}',
  'imports.link': 'Загрузка вопросов',
  'imports.people-link': 'Загрузить людей',
  'imports.upload-title': 'Новый файл',
  'imports.upload-text':
    'Выберите файл. Сначала вы увидите, что в нём есть; без вашего решения ничего не сохраняется. {kind, select, people {Новые люди вносятся как служащие, данные известных обновляются по адресу почты, никто не удаляется. Писем никто не получает: люди входят через ваше ведомство или получают приглашение, когда преподаватель добавит их в группу.} texts {Тексты попадают в тот черновик, из которого выгружен файл, одним изменением, которое можно отменить.} translations {Переводы ждут, пока их не примет другой человек; до этого задания не меняются.} roles {Роли сохраняются как черновики и ни для кого не действуют, пока вы их не опубликуете.} framework {Рамка сохраняется как черновик, целиком или никак; до публикации её можно править.} other {Вопросы сохраняются как черновики и проходят проверку, прежде чем их кому-либо зададут.}}',
  'imports.file':
    '{kind, select, people {Файл с людьми} texts {Переведённый файл} translations {Файл с переводом} roles {Файл с ролями} framework {Файл с рамкой} other {Файл с вопросами}}',
  'imports.file-hint':
    '{kind, select, people {Таблица (.csv или .xlsx), один человек в строке. Не более 10 МБ и 10 000 строк.} texts {XLIFF (.xlf или .xliff) версии 2.0, 2.1 или 1.2. Не больше 10 МБ.} translations {XLIFF (.xlf или .xliff) версии 2.0, 2.1 или 1.2. Не более 10 МБ.} roles {Таблица (.csv или .xlsx): компетенции по строкам или по столбцам. Не более 10 МБ и 10 000 строк.} framework {Таблица (.csv или .xlsx), одно утверждение в строке. Не более 10 МБ и 10 000 строк.} other {Таблица (.csv или .xlsx), один вопрос в строке, или пакет QTI (.zip) версии 3.0, 2.2 или 2.1. Не более 10 МБ и 2000 вопросов.}}',
  'imports.foreign': 'Для пакетов из других систем',
  'imports.foreign-text':
    'Вопросы из других систем часто не говорят, какую компетенцию и какой уровень они измеряют. Без этого такие вопросы не берутся.',
  'imports.foreign-competence': 'Компетенция вопросов, где она не названа',
  'imports.foreign-level': 'Уровень вопросов, где он не назван',
  'imports.foreign-none': 'Не брать их',
  'imports.file-missing': 'Выберите файл',
  'imports.uploading': 'Файл передаётся…',
  'imports.upload': 'Передать и посмотреть',
  'imports.runs': 'Загруженные файлы',
  'imports.runs-empty-title': 'Файлов пока нет',
  'imports.runs-empty-text': 'Здесь появятся файлы, загруженные вами и коллегами, и то, что из них вышло.',
  'imports.file-name': 'Файл',
  'imports.state': 'Состояние',
  'imports.by': 'Кто',
  'imports.at': 'Загружен',
  'imports.state.queued': 'Ожидает чтения',
  'imports.state.reading': 'Читается',
  'imports.state.ready': 'Ждёт вашего решения',
  'imports.state.confirmed': 'Сейчас будет сохранён',
  'imports.state.storing': 'Сохраняется',
  'imports.state.done': 'Сохранён',
  'imports.state.refused': 'Не принят',
  'imports.state.failed': 'Сбой',
  'imports.state.cancelled': 'Отменён',
  'imports.state.expired': 'Удалён через сутки',
  'imports.about': 'Загрузил(а) {name}, {time}.',
  'imports.about-format': 'Загрузил(а) {name}, {time}. Прочитан как {format}.',
  'imports.progress': 'Ход работы',
  'imports.live': 'Страница обновляется сама. Её можно закрыть и вернуться позже.',
  'imports.parts': '{done} из {total}',
  'imports.stored-before':
    'Этот самый файл уже сохраняли {time}. Что с тех пор не изменилось, останется как есть.',
  'imports.foreseen': 'Что будет сохранено',
  'imports.made': 'Что сохранено',
  'imports.fate.new': 'Новые',
  'imports.fate.changed': 'Изменённые',
  'imports.fate.same': 'Уже есть',
  'imports.fate.left': 'Не взяты',
  'imports.nothing':
    'В файле нет ничего, что можно сохранить. Исправьте перечисленное ниже или выберите другой файл.',
  'imports.store':
    '{kind, select, people {Сохранить {count, plural, one {# человека} few {# человека} many {# человек} other {# человека}}} texts {Принять тексты ({count, plural, one {# часть} few {# части} many {# частей} other {# части}})} translations {Сохранить переводы: {count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}} roles {Сохранить {count, plural, one {# роль} few {# роли} many {# ролей} other {# роли}} как черновики} framework {Сохранить рамку как черновик} other {Сохранить {count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} как черновики}}',
  'imports.store-title':
    '{kind, select, people {Сохранить этих людей?} texts {Принять эти тексты?} translations {Сохранить эти переводы?} roles {Сохранить эти роли?} framework {Сохранить эту рамку?} other {Сохранить эти вопросы?}}',
  'imports.store-text':
    '{kind, select, people {Новые люди будут внесены, данные известных обновлены. Пропущенное не сохраняется. Через сутки список ниже удаляется.} texts {Они сразу появятся в черновике, и там их можно отменить. Пропущенное не принимается.} translations {Они ждут, пока их не примет другой человек. Пропущенное не сохраняется.} roles {Новые и изменённые роли станут черновиками. Пропущенное не сохраняется.} framework {Она станет черновиком, который можно править и удалить.} other {Новые и изменённые вопросы станут черновиками. Пропущенное не сохраняется.}}',
  'imports.cancel': 'Отменить загрузку',
  'imports.cancel-title': 'Отменить загрузку?',
  'imports.cancel-text': 'Файл будет удалён. Из него ничего не сохранится.',
  'imports.cancel-keep': 'Оставить',
  'imports.refused-title': 'Файл не принят',
  'imports.refused-text': 'Из него ничего не сохранено.',
  'imports.cancelled-text': 'Файл удалён. Из него ничего не сохранено.',
  'imports.expired-text':
    'За сутки его никто не сохранил, поэтому файл удалён. Чтобы сохранить его, загрузите снова.',
  'imports.again': 'Выбрать другой файл',
  'imports.faults-title': 'О файле в целом',
  'imports.entries-title': 'Построчно',
  'imports.only-faults': 'Только с замечаниями',
  'imports.all-entries':
    '{kind, select, people {Все люди} texts {Все части} translations {Все вопросы} roles {Все роли} framework {Все части} other {Все вопросы}}',
  'imports.entries-empty': 'Замечаний нет.',
  'imports.place': 'Где',
  'imports.place-row': 'строка {number}',
  'imports.place-line': 'строка {number}',
  'imports.code': 'Код',
  'imports.fate': 'Что с ним будет',
  'imports.remarks': 'Замечания',
  'imports.error': 'Ошибка',
  'imports.warning': 'Замечание',
  'imports.to-list':
    '{kind, select, people {К людям} texts {К рамкам} translations {К переводам} roles {К ролям} framework {К рамкам} other {К вопросам}}',
  'imports.entry': 'Название или текст',
  'imports.guide-title': 'Как выглядит таблица',
  'imports.guide':
    '{kind, select, people {Один человек в строке: адрес почты, ФИО, подразделение, роль, язык, табельный номер, дополнительное время; заголовки могут быть и на английском, казахском, узбекском или корейском. Нужен только адрес. Подразделение и роль называют кодом или названием. Дополнительное время: none (нет), 25, 50, 100 или untimed (без ограничения). Пустая ячейка оставляет всё как есть; язык учитывается только у новых людей.} roles {Столбец role называет роль, title.en её название. Либо competence, level и weight стоят в своих столбцах, по строке на компетенцию, либо каждая компетенция это столбец, а в ячейках уровни, с весом, если он не 1: 3 x 2.} framework {Одна строка на утверждение: area, area.name.en, competence, competence.name.en, competence.description.en, level от 1 до 4, statement.text.en. Пустая область или компетенция та же, что строкой выше. Переводы стоят рядом: area.name.ru.} other {Один вопрос в строке: code, competence, level, kind, stem.en, option1.en и так далее, right, rationale.en. Переводы стоят рядом: stem.ru.}}',
  'imports.example': 'Скачать пример для заполнения',
  'frameworks.import-table': 'Загрузить таблицу',
};
