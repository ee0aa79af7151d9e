import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.7-01',
    competence: 'CS.7',
    level: 1,
    difficulty: -2.0,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'The tax office and the housing office hold different addresses for the same person. The law names the population register as the source for addresses. What should the housing office do?',
      ru: 'В налоговой и в жилищном отделе у одного человека записаны разные адреса. Законом источником адресов назначен реестр населения. Что следует сделать жилищному отделу?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Take over the address that was entered most recently',
          ru: 'Взять тот адрес, который внесли позже',
        },
        correct: false,
        rationale: {
          en: 'The latest entry may be the wrong one.',
          ru: 'Последняя запись может быть ошибочной.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Keep its own address, since it has met the person',
          ru: 'Оставить свой адрес, ведь с человеком там встречались',
        },
        correct: false,
        rationale: { en: 'Leaves two truths standing.', ru: 'Остаются две правды.' },
      },
      {
        id: 'c',
        text: {
          en: 'Take the register’s address and report doubts to it',
          ru: 'Взять адрес из реестра, а о сомнениях сообщить в реестр',
        },
        correct: true,
        rationale: {
          en: 'Right: corrected once, right for everybody.',
          ru: 'Верно: исправят один раз — верно будет у всех.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Store both addresses and send all letters to each of them',
          ru: 'Хранить оба адреса и слать письма на каждый',
        },
        correct: false,
        rationale: {
          en: 'Letters with personal data reach strangers.',
          ru: 'Письма с личными данными попадут к посторонним.',
        },
      },
    ],
    rationale: {
      en: 'One appointed source keeps a fact; others refer to it and send doubts there, so that it is put right for all.',
      ru: 'Факт хранит один назначенный источник; остальные обращаются к нему и сообщают туда о сомнениях, чтобы исправить сразу для всех.',
    },
  },
  {
    code: 'CS.7-02',
    competence: 'CS.7',
    level: 1,
    difficulty: -2.45,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'An agency publishes its table of school sizes as a scan in a PDF file. Why is this poor open data?',
      ru: 'Ведомство публикует таблицу численности школ в виде скана в файле PDF. Почему это плохие открытые данные?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Numbers of schools and pupils should be kept secret.',
          ru: 'Сведения о школах и учениках следует держать в тайне.',
        },
        correct: false,
        rationale: {
          en: 'Totals of this kind are ordinary public information.',
          ru: 'Такие итоги — обычная общедоступная информация.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Programs cannot read the values from a picture reliably.',
          ru: 'Программы не могут надёжно прочесть значения с картинки.',
        },
        correct: true,
        rationale: {
          en: 'Right: reuse begins with retyping.',
          ru: 'Верно: использование начинается с перепечатки.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A scan needs less space than a table and looks unserious.',
          ru: 'Скан занимает меньше места, чем таблица, и выглядит несерьёзно.',
        },
        correct: false,
        rationale: {
          en: 'Size and looks are not the obstacle, and scans are larger.',
          ru: 'Дело не в размере и виде, к тому же скан больше.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The file can be opened only by those who have paid for it.',
          ru: 'Файл открывается только у тех, кто за него заплатил.',
        },
        correct: false,
        rationale: {
          en: 'Free programs open such files everywhere.',
          ru: 'Такие файлы открывают бесплатные программы.',
        },
      },
    ],
    rationale: {
      en: 'Open data is there for reuse; values in a picture cannot be sorted, counted or linked without retyping.',
      ru: 'Открытые данные нужны для использования; значения на картинке нельзя отсортировать, сложить или связать, не перепечатав.',
    },
  },
  {
    code: 'CS.7-03',
    competence: 'CS.7',
    level: 2,
    difficulty: -1.15,
    seconds: 45,
    kind: 'text',
    stem: {
      en: 'Agencies have agreed to exchange dates in the international form (ISO 8601) with hyphens: year, month, day. Write 7 March 2026 in this form.',
      ru: 'Ведомства договорились обмениваться датами в международной форме (ISO 8601) с дефисами: год, месяц, день. Запишите в этой форме 7 марта 2026 года.',
    },
    accepted: { en: ['2026-03-07'], ru: ['2026-03-07'] },
    rationale: {
      en: 'ISO 8601 writes four digits for the year and two each for month and day: 2026-03-07.',
      ru: 'По ISO 8601 год пишут четырьмя цифрами, месяц и день — двумя: 2026-03-07.',
    },
    enemies: ['1.3-01'],
  },
  {
    code: 'CS.7-04',
    competence: 'CS.7',
    level: 2,
    difficulty: -0.8,
    seconds: 60,
    kind: 'multiple',
    enemies: ['CS.7-09'],
    stem: {
      en: 'An agency publishes a table with the air quality of its towns. What must be published with it so that others can use it properly? Choose all that apply.',
      ru: 'Ведомство публикует таблицу о качестве воздуха в городах. Что нужно опубликовать вместе с ней, чтобы ею могли правильно пользоваться? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The source and the date of the last update',
          ru: 'Источник и дата последнего обновления',
        },
        correct: true,
        rationale: { en: 'Right: shows origin and freshness.', ru: 'Верно: видны происхождение и свежесть.' },
      },
      {
        id: 'b',
        text: { en: 'The names of staff who typed in the rows', ru: 'Имена сотрудников, вносивших строки' },
        correct: false,
        rationale: {
          en: 'Personal data nobody needs for reuse.',
          ru: 'Персональные данные, для использования не нужные.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The licence under which it may be reused',
          ru: 'Лицензия, на условиях которой их можно использовать',
        },
        correct: true,
        rationale: {
          en: 'Right: without it reuse is legally uncertain.',
          ru: 'Верно: без неё право использования неясно.',
        },
      },
      {
        id: 'd',
        text: { en: 'The meaning and unit of every column', ru: 'Смысл и единица измерения каждого столбца' },
        correct: true,
        rationale: {
          en: 'Right: without them figures are open to misreading.',
          ru: 'Верно: иначе цифры легко понять неправильно.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'The internal address of the source database',
          ru: 'Внутренний адрес исходной базы данных',
        },
        correct: false,
        rationale: {
          en: 'Useless outside and a hint for attackers.',
          ru: 'Снаружи бесполезно, а злоумышленнику — подсказка.',
        },
      },
    ],
    rationale: {
      en: 'Users need to know what the figures mean, how fresh they are and what they may do with them.',
      ru: 'Пользователю важно знать, что значат цифры, насколько они свежи и что с ними можно делать.',
    },
  },
  {
    code: 'CS.7-05',
    competence: 'CS.7',
    level: 3,
    difficulty: 0.15,
    seconds: 75,
    kind: 'single',
    stem: {
      en: 'In a table of benefits by village an office hides one village’s number, because only two families there receive the benefit. The numbers of all other villages and the district total stay visible. What should be done before publication?',
      ru: 'В таблице получателей пособия по сёлам отдел скрыл число одного села: пособие там получают лишь две семьи. Числа остальных сёл и итог по району видны. Что нужно сделать до публикации?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Nothing more, since the only small number is no longer in the table',
          ru: 'Больше ничего: единственного малого числа в таблице уже нет',
        },
        correct: false,
        rationale: {
          en: 'The total less the others gives it away.',
          ru: 'Его выдаёт итог за вычетом остальных.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Hide a second village as well, so that it cannot be worked out',
          ru: 'Скрыть ещё одно село, чтобы число нельзя было вычислить',
        },
        correct: true,
        rationale: {
          en: 'Right: only the sum of two villages remains known.',
          ru: 'Верно: известна останется лишь сумма двух сёл.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Delete the row of this village together with its name',
          ru: 'Удалить строку этого села вместе с названием',
        },
        correct: false,
        rationale: {
          en: 'The missing village is known and its number still follows.',
          ru: 'Какого села нет, всем известно, и число по-прежнему вычисляется.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Write a zero in the hidden place, so that nobody notices a gap',
          ru: 'Вписать в скрытое место ноль, чтобы пропуск не бросался в глаза',
        },
        correct: false,
        rationale: {
          en: 'False, and the sum no longer fits, which shows it.',
          ru: 'Это неправда, и не сойдётся сумма, что всё и выдаст.',
        },
      },
    ],
    rationale: {
      en: 'The hidden number is the total less all the others; a second hidden cell makes the subtraction impossible.',
      ru: 'Скрытое число равно итогу за вычетом остальных; вторая скрытая ячейка делает вычитание невозможным.',
    },
  },
  {
    code: 'CS.7-06',
    competence: 'CS.7',
    level: 3,
    difficulty: 0.3,
    seconds: 60,
    kind: 'text',
    stem: {
      en: 'Two agencies exchange messages without technical errors. But “household income” means income before tax for one and after tax for the other. Interoperability is usually described in four layers: legal, organisational, technical and a fourth. Name the fourth layer, which has failed here.',
      ru: 'Два ведомства обмениваются сообщениями без технических ошибок. Но «доход семьи» у одного означает доход до вычета налога, у другого — после. Совместимость обычно описывают четырьмя уровнями: правовым, организационным, техническим и ещё одним. Назовите четвёртый уровень, который здесь нарушен.',
    },
    accepted: {
      en: [
        'semantic',
        'semantics',
        'semantic layer',
        'the semantic layer',
        'semantic interoperability',
        'semantic level',
        'the semantic level',
      ],
      ru: [
        'семантический',
        'семантическая',
        'семантика',
        'семантический уровень',
        'семантическая совместимость',
        'семантическая интероперабельность',
        'семантической',
        'смысловой',
        'смысловой уровень',
      ],
    },
    rationale: {
      en: 'Semantic interoperability means that both sides give the same data the same meaning.',
      ru: 'Семантическая совместимость означает, что обе стороны понимают данные одинаково.',
    },
  },
  {
    code: 'CS.7-07',
    competence: 'CS.7',
    level: 4,
    difficulty: 0.65,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'Two registers are to be joined. A rule merges records with the same name and date of birth; a check finds that 2 % of the merged pairs are different people. Which procedure is best?',
      ru: 'Два реестра нужно объединить. Правило сливает записи с одинаковыми именем и датой рождения; проверка показала, что 2 % слитых пар — разные люди. Какой порядок лучший?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Accept the rule, because an error of 2 % is small beside the advantage of one register',
          ru: 'Принять правило: ошибка в 2 % мала по сравнению с пользой единого реестра',
        },
        correct: false,
        rationale: {
          en: 'In a million records this mixes up thousands of lives.',
          ru: 'На миллион записей это тысячи перепутанных судеб.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Merge nothing and let each office look people up in both registers in future',
          ru: 'Ничего не сливать, пусть каждое учреждение впредь смотрит в оба реестра',
        },
        correct: false,
        rationale: {
          en: 'Gives up the benefit and moves the matching to clerks, unrecorded.',
          ru: 'Отказ от пользы; сопоставлять без следа будут исполнители.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Compare the first name’s initial and the year of birth only, to find more pairs',
          ru: 'Сравнивать только первую букву имени и год рождения, чтобы найти больше пар',
        },
        correct: false,
        rationale: {
          en: 'A weaker rule merges still more different people.',
          ru: 'Более слабое правило сольёт ещё больше разных людей.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Merge clear cases, have doubtful ones reviewed by a person, keep merges reversible',
          ru: 'Ясные случаи слить, сомнительные проверить вручную, слияния сделать обратимыми',
        },
        correct: true,
        rationale: {
          en: 'Right: effort goes where errors arise.',
          ru: 'Верно: усилия идут туда, где возникают ошибки.',
        },
      },
    ],
    rationale: {
      en: 'Wrong merges harm people, missed ones cost work; strong evidence is automated, doubt goes to a person, and errors can be undone.',
      ru: 'Ошибочное слияние вредит людям, пропущенное стоит труда; явное сливают автоматически, сомнительное решает человек, ошибку можно отменить.',
    },
  },
  {
    code: 'CS.7-08',
    competence: 'CS.7',
    level: 4,
    difficulty: 1.1,
    seconds: 80,
    kind: 'multiple',
    enemies: ['CS.7-12'],
    stem: {
      en: 'A benefits agency is to query the vehicle register over an interface. Which arrangements belong in place before the first query? Choose all that apply.',
      ru: 'Ведомство по пособиям будет запрашивать реестр транспорта через программный интерфейс. Что должно быть обеспечено до первого запроса? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A legal ground and purpose for each field queried',
          ru: 'Правовое основание и цель для каждого запрашиваемого поля',
        },
        correct: true,
        rationale: {
          en: 'Right: what has no ground is not asked for.',
          ru: 'Верно: на что нет основания, то не запрашивают.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'A log of who asked about whom and for what case',
          ru: 'Журнал: кто, о ком и по какому делу запрашивал',
        },
        correct: true,
        rationale: {
          en: 'Right: misuse can be seen and explained.',
          ru: 'Верно: злоупотребление можно увидеть и объяснить.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Agreed rules on what happens when the service is down',
          ru: 'Согласованный порядок на случай недоступности сервиса',
        },
        correct: true,
        rationale: {
          en: 'Right: otherwise cases stop or decisions are made blind.',
          ru: 'Верно: иначе дела встанут или решать будут вслепую.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A nightly copy of the whole register at the agency',
          ru: 'Ежедневная копия всего реестра в ведомстве',
        },
        correct: false,
        rationale: {
          en: 'Far more data than needed, and out of date by morning.',
          ru: 'Данных гораздо больше нужного, и к утру они устарели.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'One common account for all staff of the agency',
          ru: 'Общая учётная запись для всех сотрудников ведомства',
        },
        correct: false,
        rationale: {
          en: 'Nobody could say who made a query.',
          ru: 'Нельзя будет сказать, кто делал запрос.',
        },
      },
    ],
    rationale: {
      en: 'Exchange between institutions needs a ground for each item, the least data, and a trace of who asked what and why.',
      ru: 'Обмену между ведомствами нужны основание для каждого поля, минимум данных и след: кто, что и зачем запросил.',
    },
  },
  {
    code: 'CS.7-09',
    competence: 'CS.7',
    kind: 'text',
    level: 2,
    difficulty: -1.4,
    seconds: 35,
    enemies: ['CS.7-04'],
    stem: {
      en: 'Title, owner, date of the last update, licence and meaning of the columns are published together with a data set. What is such "data about data" called, in one word?',
      ru: 'Вместе с набором данных публикуют его название, владельца, дату обновления, лицензию и значение столбцов. Как одним словом называют такие «данные о данных»?',
    },
    rationale: {
      en: 'Metadata lets others find a data set, judge it and use it correctly.',
      ru: 'Метаданные позволяют найти набор данных, оценить его и правильно использовать.',
    },
    accepted: {
      en: ['metadata', 'meta data', 'meta-data', 'metadatum'],
      ru: ['метаданные', 'мета-данные', 'мета данные', 'метаданными', 'метаданных'],
    },
  },
  {
    code: 'CS.7-10',
    competence: 'CS.7',
    kind: 'single',
    level: 3,
    difficulty: -0.4,
    seconds: 65,
    stem: {
      en: 'Four agencies want to join their tables by district. The same district is written in up to seven ways, and every month new spellings turn up. Which measure solves the problem for good?',
      ru: 'Четыре ведомства хотят соединить свои таблицы по районам. Один и тот же район записан до семи разными способами, и каждый месяц появляются новые написания. Какая мера решит проблему надолго?',
    },
    rationale: {
      en: 'A shared code is the same in all tables and is chosen, not typed. Corrections afterwards never end.',
      ru: 'Общий код одинаков во всех таблицах, его выбирают, а не вводят. Исправления задним числом никогда не кончатся.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'All agencies record the code from one official list of districts',
          ru: 'Все ведомства записывают код из одного официального списка районов',
        },
        rationale: {
          en: 'Right: new spellings can no longer come into being.',
          ru: 'Верно: новые написания больше не возникнут.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'An analyst corrects the spellings by hand before each monthly report',
          ru: 'Аналитик вручную исправляет написания перед каждым отчётом',
        },
        rationale: {
          en: 'The work returns every month and errors slip through.',
          ru: 'Работа повторяется каждый месяц, и ошибки остаются.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A program joins names that differ by no more than three letters',
          ru: 'Программа соединяет названия, различающиеся не более чем тремя буквами',
        },
        rationale: {
          en: 'It may also join two different districts with similar names.',
          ru: 'Так соединятся и разные районы с похожими названиями.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Each agency publishes a table of the spellings that it uses itself',
          ru: 'Каждое ведомство публикует таблицу своих написаний',
        },
        rationale: {
          en: 'It helps once but must be kept up with every new spelling.',
          ru: 'Однажды поможет, но потребует обновления при каждом новом написании.',
        },
      },
    ],
  },
  {
    code: 'CS.7-11',
    competence: 'CS.7',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 80,
    stem: {
      en: 'A statistics office must change the definition of "household" in an open data set from January. Hundreds of programs and reports use the set. Which way of changing serves the users best?',
      ru: 'Статистическая служба с января должна изменить определение «домохозяйства» в наборе открытых данных. Его используют сотни программ и отчётов. Какой способ перехода лучше всего для пользователей?',
    },
    rationale: {
      en: 'A silent change looks like a change of reality. Notice, a new version and an overlap let users adapt and link old and new figures.',
      ru: 'Незаметная замена выглядит как изменение действительности. Объявление, новая версия и общий период позволяют перестроиться и связать старые и новые данные.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Take the set off the portal until all of its known users have agreed',
          ru: 'Снять набор с портала, пока не согласятся все известные пользователи',
        },
        rationale: {
          en: 'It harms everybody, and most users are not known.',
          ru: 'Это вредит всем, а большинство пользователей неизвестно.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Recalculate all former years in the same file in January without a notice',
          ru: 'В январе без уведомления пересчитать в том же файле все прошлые годы',
        },
        rationale: {
          en: 'Published results could no longer be reproduced.',
          ru: 'Опубликованные результаты нельзя было бы воспроизвести.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Replace the figures from January on and explain the change in the yearly report',
          ru: 'С января заменить данные и пояснить изменение в годовом отчёте',
        },
        rationale: {
          en: 'For months users would take the break for a real change.',
          ru: 'Месяцами пользователи принимали бы скачок за реальное изменение.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Announce it early, publish a new version and give both definitions for a year',
          ru: 'Объявить заранее, выпустить новую версию и год давать оба определения',
        },
        rationale: {
          en: 'Right: series can be compared, and programs can be changed in time.',
          ru: 'Верно: ряды сравнимы, и программы успеют изменить.',
        },
      },
    ],
  },
  {
    code: 'CS.7-12',
    competence: 'CS.7',
    kind: 'multiple',
    level: 4,
    difficulty: 1,
    seconds: 80,
    enemies: ['CS.7-08'],
    stem: {
      en: "School offices are to check pupils' addresses in the population register over an interface. Which arrangements must be made before the first check? Choose all that apply.",
      ru: 'Школьные отделы будут проверять адреса учеников в реестре населения через интерфейс. Какие меры нужно принять до первой проверки? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Access needs a legal ground, the smallest content and personal traceability. Copies and shared keys undo all three.',
      ru: 'Доступу нужны правовое основание, наименьший объём и личная прослеживаемость. Копии и общие ключи сводят их на нет.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'A record of each check with person and case',
          ru: 'Запись о каждой проверке с указанием лица и дела',
        },
        rationale: {
          en: 'Right: misuse can be found and citizens answered.',
          ru: 'Верно: злоупотребление можно выявить, а гражданам — ответить.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'A rule of law that allows this check', ru: 'Норма закона, допускающая такую проверку' },
        rationale: {
          en: 'Right: without a legal ground no query is permitted.',
          ru: 'Верно: без правового основания запрос недопустим.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A yearly copy of the register for schools without network',
          ru: 'Ежегодная копия реестра для школ без сети',
        },
        rationale: {
          en: "It hands out everybody's data, and soon out of date.",
          ru: 'Так раздаются данные всех, к тому же быстро устаревающие.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A reply limited to the address asked for',
          ru: 'Ответ, ограниченный запрошенным адресом',
        },
        rationale: {
          en: 'Right: other data is of no use for this purpose.',
          ru: 'Верно: другие данные для этой цели не нужны.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'One key for all schools, so that setting up is quick',
          ru: 'Один ключ на все школы ради быстрой настройки',
        },
        rationale: {
          en: 'It is simple, but nobody can be held answerable.',
          ru: 'Просто, но ответственного потом не найти.',
        },
      },
    ],
  },
];
