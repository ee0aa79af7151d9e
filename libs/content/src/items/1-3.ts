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
  {
    code: '1.3-07',
    competence: '1.3',
    level: 1,
    difficulty: -1.85,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'A table of requests has the columns number, name and date. You want the newest request at the top, with each name still beside its own date. How do you sort?',
      ru: 'В таблице обращений есть столбцы «Номер», «Имя» и «Дата». Нужно, чтобы самое новое обращение стояло вверху, а каждое имя осталось рядом со своей датой. Как выполнить сортировку?',
    },
    rationale: {
      en: 'When the whole table is sorted, the rows move as units; sorting one column tears them apart.',
      ru: 'При сортировке всей таблицы строки перемещаются целиком; сортировка одного столбца разрывает их.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Select the whole table and sort it by date',
          ru: 'Выделить всю таблицу и сортировать по дате',
        },
        rationale: { en: 'Right: the rows stay together.', ru: 'Верно: строки остаются целыми.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Select the date column alone and sort it',
          ru: 'Выделить только столбец дат и сортировать его',
        },
        rationale: {
          en: 'Dates move while names stay: rows get mixed up.',
          ru: 'Даты переместятся, а имена нет: строки перепутаются.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Sort the three columns one after the other',
          ru: 'Отсортировать три столбца по очереди',
        },
        rationale: {
          en: 'Each column would get an order of its own.',
          ru: 'У каждого столбца окажется свой порядок.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Move the newest date by hand to the top cell',
          ru: 'Перенести новейшую дату вручную в верхнюю ячейку',
        },
        rationale: {
          en: 'Only one cell moves, away from its row.',
          ru: 'Переместится одна ячейка, отдельно от своей строки.',
        },
      },
    ],
  },
  {
    code: '1.3-08',
    competence: '1.3',
    level: 2,
    difficulty: -0.9,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'Twelve offices enter their requests in one spreadsheet, which is later to be filtered and counted. Which rules for the entries make this easier? Choose all that apply.',
      ru: 'Двенадцать отделений вносят обращения в одну электронную таблицу, которую затем будут фильтровать и подсчитывать. Какие правила ввода это облегчат? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Filters and counts work on cell values: one row a case and one fact a cell.',
      ru: 'Фильтры и подсчёты работают со значениями ячеек: одна строка — одно обращение, одна ячейка — один факт.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Empty rows separate the offices', ru: 'Отделения отделяются пустыми строками' },
        rationale: {
          en: 'Many programs take an empty row for the end of the table.',
          ru: 'Пустую строку многие программы считают концом таблицы.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'Each request gets a row of its own', ru: 'Каждому обращению отводится своя строка' },
        rationale: {
          en: 'One row is then one thing to count.',
          ru: 'Тогда одна строка — одна единица подсчёта.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The office name is merged over its rows',
          ru: 'Название отделения объединяется на все его строки',
        },
        rationale: {
          en: 'Only the first row then holds the name.',
          ru: 'Название останется только в первой строке.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Urgent requests are marked by red cells',
          ru: 'Срочные обращения выделяются красным цветом',
        },
        rationale: {
          en: 'Colour is no value; a column “urgent” is needed.',
          ru: 'Цвет — не значение; нужен столбец «Срочность».',
        },
      },
      {
        id: 'e',
        correct: true,
        text: { en: 'Each cell holds one piece of information', ru: 'Каждая ячейка содержит один факт' },
        rationale: {
          en: 'Two facts in a cell cannot be filtered apart.',
          ru: 'Два факта в одной ячейке по отдельности не отфильтровать.',
        },
      },
    ],
  },
  {
    code: '1.3-09',
    competence: '1.3',
    level: 3,
    difficulty: 0.05,
    seconds: 85,
    kind: 'multiple',
    stem: {
      en: 'The retention period of 500 closed benefit cases has ended, and the personal data must be deleted. Which steps belong to a deletion that one can rely on? Choose all that apply.',
      ru: 'Истёк срок хранения 500 закрытых дел о пособиях, и персональные данные необходимо удалить. Какие шаги входят в надёжное удаление? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Data live on in copies and backups; and only a record shows later that the rule was followed.',
      ru: 'Данные продолжают жить в копиях и резервных архивах, а соблюдение правила позже подтвердит только запись о нём.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Giving each of the files a title that names no person',
          ru: 'Дать каждому файлу название без имени человека',
        },
        rationale: {
          en: 'The contents still identify the people.',
          ru: 'Содержание по-прежнему указывает на людей.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Recording which rule was applied to which cases and when',
          ru: 'Записать, по какому правилу, какие дела и когда удалены',
        },
        rationale: {
          en: 'Proves the deletion without keeping the contents.',
          ru: 'Подтверждает удаление, не сохраняя содержания.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Moving the cases to a folder that only the head can open',
          ru: 'Перенести дела в папку, доступную только руководителю',
        },
        rationale: {
          en: 'Access is limited, but the data are still kept.',
          ru: 'Доступ ограничен, но данные по-прежнему хранятся.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Finding exported lists in shared folders and mailboxes',
          ru: 'Найти выгруженные списки в общих папках и почте',
        },
        rationale: {
          en: 'Copies outside the system hold the same data.',
          ru: 'Копии вне системы содержат те же данные.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Repeating the deletion whenever a backup is restored',
          ru: 'Повторять удаление при восстановлении из резервной копии',
        },
        rationale: {
          en: 'Otherwise an old backup brings the cases back.',
          ru: 'Иначе старая копия вернёт удалённые дела.',
        },
      },
    ],
  },
  {
    code: '1.3-10',
    competence: '1.3',
    level: 4,
    difficulty: 0.7,
    seconds: 100,
    enemies: ['1.3-11'],
    kind: 'numeric',
    stem: {
      en: 'A list of 1,000 applicants is joined with a list of payments. Each matching payment gives one row; an applicant without any payment is kept as one row with an empty payment. 200 applicants have two payments each, 700 have one, 100 have none. How many rows does the result have?',
      ru: 'Список из 1 000 заявителей соединяют со списком выплат. Каждая подходящая выплата даёт одну строку; заявитель без выплат сохраняется одной строкой с пустой выплатой. У 200 заявителей по две выплаты, у 700 — по одной, у 100 выплат нет. Сколько строк в результате?',
    },
    rationale: {
      en: '200 × 2 + 700 × 1 + 100 × 1 = 1,200. Applicants with several payments are repeated, so rows are no longer people.',
      ru: '200 × 2 + 700 × 1 + 100 × 1 = 1 200. Заявители с несколькими выплатами повторяются, и строка уже не равна человеку.',
    },
    answer: 1200,
    tolerance: 0,
    unit: { en: 'rows', ru: 'строк' },
  },
  {
    code: '1.3-11',
    competence: '1.3',
    level: 4,
    difficulty: 0.7,
    seconds: 100,
    enemies: ['1.3-10'],
    kind: 'numeric',
    stem: {
      en: 'You join a list of 600 vehicles with a list of inspections and keep every vehicle: one row for each inspection that belongs to it, or one row with empty fields if there is none. 150 vehicles were inspected three times, 350 once and 100 never. How many rows do you get?',
      ru: 'Вы соединяете список из 600 транспортных средств со списком осмотров, сохраняя каждое средство: по строке на каждый его осмотр или одна строка с пустыми полями, если осмотров не было. 150 средств осмотрены трижды, 350 — один раз, 100 — ни разу. Сколько строк получится?',
    },
    rationale: {
      en: '150 × 3 + 350 × 1 + 100 × 1 = 900. A count of rows would overstate the number of vehicles by half.',
      ru: '150 × 3 + 350 × 1 + 100 × 1 = 900. Подсчёт строк завысил бы число транспортных средств в полтора раза.',
    },
    answer: 900,
    tolerance: 0,
    unit: { en: 'rows', ru: 'строк' },
  },
  {
    code: '1.3-12',
    competence: '1.3',
    level: 4,
    difficulty: 1.1,
    seconds: 100,
    kind: 'single',
    stem: {
      en: 'A new register has been running for three months. From the cases already closed you compute an average processing time of 20 days; one third of the cases received are still open. How does this average relate to what all the cases will finally need?',
      ru: 'Новый реестр работает три месяца. По уже закрытым делам вы получили среднее время рассмотрения 20 дней; треть поступивших дел ещё открыта. Как это среднее соотносится с тем, сколько в итоге потребуют все дела?',
    },
    rationale: {
      en: 'Quick cases are closed first; slow ones are still open and absent from the average, so it is too low.',
      ru: 'Быстрые дела закрываются первыми; долгие ещё открыты и в среднее не попали, поэтому оно занижено.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'It is too high, because staff are slower in the first months of a new system',
          ru: 'Оно завышено: в первые месяцы сотрудники работают медленнее',
        },
        rationale: {
          en: 'Possible as a cause of delay, but it does not mend the selection.',
          ru: 'Возможная причина задержек, но отбора дел она не исправляет.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'It is right, because two thirds of the cases are a large enough sample',
          ru: 'Оно верно: две трети дел — достаточно большая выборка',
        },
        rationale: {
          en: 'Large, but chosen by speed and not by chance.',
          ru: 'Большая, но отобранная по скорости, а не случайно.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'It is too low, because the slow cases are still open and are left out of it',
          ru: 'Оно занижено: долгие дела ещё открыты и в расчёт не вошли',
        },
        rationale: {
          en: 'Right: the missing cases are the long ones.',
          ru: 'Верно: не хватает именно долгих дел.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'It cannot be judged, because open cases have no date of closing yet',
          ru: 'Судить о нём нельзя: у открытых дел ещё нет даты закрытия',
        },
        rationale: {
          en: 'Their waiting time so far is known and shows the direction.',
          ru: 'Их текущий срок ожидания известен и показывает направление.',
        },
      },
    ],
  },
];
