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
];
