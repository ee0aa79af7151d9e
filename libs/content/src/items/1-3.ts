import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '1.3-01',
    competence: '1.3',
    level: 1,
    difficulty: -2.1,
    seconds: 35,
    kind: 'single',
    stem: {
      en: 'You keep the minutes of a weekly meeting as files in one folder. An ordinary sort by name should put them in order of time, over several years. Which way of naming the files does this?',
      ru: 'Вы храните протоколы еженедельных совещаний в одной папке. Обычная сортировка по имени должна располагать файлы по времени на протяжении нескольких лет. Какой способ именования это обеспечивает?',
    },
    rationale: {
      en: 'With year, month and day in this order and with leading zeros, alphabetical order is the order of time.',
      ru: 'Если год, месяц и день идут в этом порядке и с ведущими нулями, алфавитный порядок совпадает с временным.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Minutes 7 March 2025', ru: 'Протокол 7 марта 2025' },
        rationale: {
          en: 'Sorts by day first and by the month’s letters.',
          ru: 'Сортировка пойдёт по дню, а затем по буквам месяца.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'Minutes 07-03-2025', ru: 'Протокол 07-03-2025' },
        rationale: {
          en: 'Mixes the same day of different months and years.',
          ru: 'Перемешает одинаковые числа разных месяцев и лет.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: { en: 'Minutes 2025-03-07', ru: 'Протокол 2025-03-07' },
        rationale: {
          en: 'Right: the largest unit comes first.',
          ru: 'Верно: сначала идёт самая крупная единица.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Minutes 03-2025, week 1', ru: 'Протокол 03-2025, неделя 1' },
        rationale: {
          en: 'Month first puts every March together, whatever the year.',
          ru: 'Месяц впереди соберёт вместе март всех лет.',
        },
      },
    ],
  },
  {
    code: '1.3-02',
    competence: '1.3',
    level: 2,
    difficulty: -1.0,
    seconds: 40,
    kind: 'text',
    stem: {
      en: 'In a spreadsheet of requests, column D shows the outcome: “granted”, “refused” or “open”. Which spreadsheet function counts the cells of column D that contain “refused”? Write the name of the function.',
      ru: 'В электронной таблице обращений столбец D содержит результат: «удовлетворено», «отказано» или «в работе». Какая функция подсчитывает ячейки столбца D со значением «отказано»? Напишите название функции.',
    },
    rationale: {
      en: 'COUNTIF counts the cells of a range that meet one condition: COUNTIF(D:D, "refused").',
      ru: 'СЧЁТЕСЛИ (COUNTIF) подсчитывает ячейки диапазона, отвечающие условию: СЧЁТЕСЛИ(D:D; "отказано").',
    },
    accepted: {
      en: [
        'COUNTIF',
        'COUNTIFS',
        '=COUNTIF',
        '=COUNTIFS',
        'COUNTIF()',
        'COUNTIFS()',
        '=COUNTIF()',
        'COUNT.IF',
        'COUNT IF',
        'COUNTIF(D:D,"refused")',
        'COUNTIF(D:D;"refused")',
        '=COUNTIF(D:D,"refused")',
        '=COUNTIF(D:D;"refused")',
      ],
      ru: [
        'СЧЁТЕСЛИ',
        'СЧЕТЕСЛИ',
        'СЧЁТЕСЛИМН',
        'СЧЕТЕСЛИМН',
        '=СЧЁТЕСЛИ',
        '=СЧЕТЕСЛИ',
        'СЧЁТЕСЛИ()',
        'СЧЕТЕСЛИ()',
        'СЧЁТ ЕСЛИ',
        'СЧЕТ ЕСЛИ',
        'СЧЁТЕСЛИ(D:D;"отказано")',
        'СЧЕТЕСЛИ(D:D;"отказано")',
        '=СЧЁТЕСЛИ(D:D;"отказано")',
        '=СЧЕТЕСЛИ(D:D;"отказано")',
        'COUNTIF',
        'COUNTIFS',
        '=COUNTIF',
        'COUNTIF()',
      ],
    },
  },
  {
    code: '1.3-03',
    competence: '1.3',
    level: 2,
    difficulty: -0.8,
    seconds: 55,
    kind: 'single',
    stem: {
      en: 'You open an export of the population register, a file of comma-separated values, in a spreadsheet program. Personal numbers that begin with 0 have lost their zero. What is the soundest remedy?',
      ru: 'Вы открываете в табличной программе выгрузку из реестра населения — файл со значениями, разделёнными запятыми. Личные номера, начинающиеся с 0, потеряли ноль. Как правильнее всего это исправить?',
    },
    rationale: {
      en: 'The program read the numbers as quantities. Read as text, the column keeps every digit.',
      ru: 'Программа восприняла номера как величины. Если импортировать столбец как текст, сохранится каждая цифра.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Type the zeros again in the rows where they are missing',
          ru: 'Вписать нули заново в те строки, где их не хватает',
        },
        rationale: {
          en: 'Slow, error-prone, and the program may drop them again.',
          ru: 'Долго, чревато ошибками, и программа может снова их убрать.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Make the column wide enough for the full numbers to be seen',
          ru: 'Расширить столбец, чтобы номера были видны целиком',
        },
        rationale: { en: 'The zeros are not hidden; they are gone.', ru: 'Нули не скрыты — их больше нет.' },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Save the open table under a new name and open it again',
          ru: 'Сохранить открытую таблицу под новым именем и открыть её снова',
        },
        rationale: {
          en: 'Saves the damaged numbers for good.',
          ru: 'Испорченные номера лишь закрепятся в новом файле.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Import the file afresh and declare this column as text',
          ru: 'Импортировать файл заново, указав для столбца текстовый тип',
        },
        rationale: {
          en: 'Right: identifiers are text, not quantities.',
          ru: 'Верно: идентификаторы — это текст, а не величины.',
        },
      },
    ],
  },
  {
    code: '1.3-04',
    competence: '1.3',
    level: 3,
    difficulty: -0.25,
    seconds: 70,
    enemies: ['3.2-04'],
    kind: 'numeric',
    stem: {
      en: 'The first office closed 200 cases in 6 days on average, the second closed 50 cases in 16 days on average. What is the average number of days per case over both offices together?',
      ru: 'Первый отдел закрыл 200 дел, в среднем за 6 дней каждое, второй — 50 дел, в среднем за 16 дней. Сколько дней в среднем заняло одно дело по двум отделам вместе?',
    },
    rationale: {
      en: 'Averages of groups of different size are weighted: (200 × 6 + 50 × 16) / 250 = 2,000 / 250 = 8. The plain mean of 6 and 16 would be 11.',
      ru: 'Средние по группам разного размера взвешиваются: (200 × 6 + 50 × 16) / 250 = 2 000 / 250 = 8. Простое среднее 6 и 16 дало бы 11.',
    },
    answer: 8,
    tolerance: 0.1,
    unit: { en: 'days', ru: 'дней' },
  },
  {
    code: '1.3-05',
    competence: '1.3',
    level: 3,
    difficulty: 0.2,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'You want to add addresses from the population register to a table of benefit recipients by matching on the personal number. What must you make sure of first so that nobody gets a wrong address or is lost? Choose all that apply.',
      ru: 'Вы хотите дополнить таблицу получателей пособий адресами из реестра населения, сопоставив записи по личному номеру. В чём нужно заранее убедиться, чтобы никто не получил чужой адрес и не потерялся? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A join needs a key that is unique on the side looked up, written alike on both sides, and filled in.',
      ru: 'Для соединения нужен ключ: уникальный в таблице-источнике, одинаково записанный с обеих сторон и заполненный.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Both tables have exactly the same number of rows',
          ru: 'В обеих таблицах одинаковое число строк',
        },
        rationale: {
          en: 'Tables joined by key may differ in length.',
          ru: 'Таблицы, соединяемые по ключу, могут различаться по длине.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Each personal number occurs in the register only once',
          ru: 'Каждый личный номер встречается в реестре только один раз',
        },
        rationale: {
          en: 'With duplicates it is open which address is taken.',
          ru: 'При повторах неясно, какой адрес будет взят.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'The numbers are written alike in both, zeros included',
          ru: 'Номера записаны одинаково: с нулями в начале и без пробелов',
        },
        rationale: {
          en: 'Otherwise equal numbers are not recognised as equal.',
          ru: 'Иначе одинаковые номера не будут распознаны как равные.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The columns stand in the same order in both tables',
          ru: 'Столбцы в обеих таблицах стоят в одном порядке',
        },
        rationale: {
          en: 'The key is named, so the order of columns is free.',
          ru: 'Ключ указывается явно, порядок столбцов не важен.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'It is known how many recipients have no personal number',
          ru: 'Известно, у скольких получателей личный номер не указан',
        },
        rationale: {
          en: 'These people find no match and must be handled apart.',
          ru: 'Для них не найдётся пары, их нужно обработать отдельно.',
        },
      },
    ],
  },
  {
    code: '1.3-06',
    competence: '1.3',
    level: 4,
    difficulty: 0.55,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'Your agency must keep electronic case files readable and provably unchanged for 30 years. Which plan serves this best?',
      ru: 'Ваше ведомство обязано 30 лет хранить электронные дела так, чтобы их можно было прочитать и доказать их неизменность. Какой план подходит для этого лучше всего?',
    },
    rationale: {
      en: 'Open formats, regular checks of checksums and planned migration deal with the three dangers: dead formats, silent change, worn media.',
      ru: 'Открытые форматы, сверка контрольных сумм и плановый перенос защищают от трёх угроз: мёртвых форматов, незаметных изменений, износа носителей.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Original formats, kept together with the present programs and some of the computers, which are stored in working order',
          ru: 'Исходные форматы вместе с нынешними программами и частью компьютеров, хранимых в рабочем состоянии',
        },
        rationale: {
          en: 'Hardware and licences will hardly live for 30 years.',
          ru: 'Оборудование и лицензии вряд ли проживут 30 лет.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Open, documented formats with metadata, regular comparison of checksums and planned moves to new media',
          ru: 'Открытые описанные форматы с метаданными, регулярная сверка контрольных сумм и плановый перенос на новые носители',
        },
        rationale: {
          en: 'Right: keeps files readable and makes any change visible.',
          ru: 'Верно: файлы остаются читаемыми, любое изменение заметно.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Two copies on long-life discs, sealed on the day of filing and opened in the archive only when a case is called for',
          ru: 'Две копии на долговечных дисках, опечатанных в день сдачи и вскрываемых в архиве только при запросе дела',
        },
        rationale: {
          en: 'Unchecked discs fail unnoticed, and formats die meanwhile.',
          ru: 'Непроверяемые диски портятся незаметно, а форматы устаревают.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'One encrypted archive on a protected server, with a daily backup and a password known to the head of the archive',
          ru: 'Единый зашифрованный архив на защищённом сервере с ежедневной копией и паролем у руководителя архива',
        },
        rationale: {
          en: 'A lost password loses all; backups copy damage too.',
          ru: 'Утрата пароля губит всё, а копия повторяет и повреждения.',
        },
      },
    ],
  },
];
