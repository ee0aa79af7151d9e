import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '2.2-01',
    competence: '2.2',
    level: 1,
    difficulty: -2.0,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'You must pass a 60 MB construction drawing to an official of another agency, whose mailbox accepts 10 MB. The drawing is for official use only. How do you send it?',
      ru: 'Вам нужно передать сотруднику другого ведомства строительный чертёж объёмом 60 МБ; его почтовый ящик принимает не более 10 МБ. Чертёж предназначен для служебного пользования. Как вы его передадите?',
    },
    rationale: {
      en: 'An approved storage keeps control over who opens the file, and size does not matter.',
      ru: 'Разрешённое хранилище позволяет контролировать, кто открывает файл, и не ограничивает объём письмом.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'By a free public service for sending large files',
          ru: 'Через бесплатный общедоступный сервис передачи файлов',
        },
        rationale: {
          en: 'Easy, but an official document leaves the agency’s control.',
          ru: 'Удобно, но служебный документ выходит из-под контроля.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'By a private messenger, which takes files of this size',
          ru: 'Через личный мессенджер, принимающий файлы такого объёма',
        },
        rationale: {
          en: 'Private accounts are no channel for official documents.',
          ru: 'Личные аккаунты не предназначены для служебных документов.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'By a link to the approved storage, opened for this person',
          ru: 'Ссылкой на разрешённое хранилище с доступом для этого лица',
        },
        rationale: {
          en: 'Right: only the named person gets the file.',
          ru: 'Верно: файл получит только указанное лицо.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'By several e-mails, each with a part of the cut drawing',
          ru: 'Несколькими письмами, в каждом — часть разрезанного чертежа',
        },
        rationale: {
          en: 'Parts get lost and are hard to put together.',
          ru: 'Части теряются, и их трудно собрать.',
        },
      },
    ],
  },
  {
    code: '2.2-02',
    competence: '2.2',
    level: 2,
    difficulty: -1.4,
    seconds: 40,
    kind: 'text',
    stem: {
      en: 'A region publishes its list of pharmacies as open data, so that any program can read it. The file is plain text: one line a pharmacy, the values separated by commas. Which file name ending (three letters) is usual for this format?',
      ru: 'Регион публикует перечень аптек как открытые данные, чтобы их могла прочитать любая программа. Файл — обычный текст: одна строка на аптеку, значения разделены запятыми. Какое расширение имени файла (три буквы) принято для этого формата?',
    },
    rationale: {
      en: 'Comma-separated values are stored in files ending in .csv.',
      ru: 'Значения, разделённые запятыми, хранят в файлах с расширением .csv.',
    },
    accepted: { en: ['csv', '.csv', '*.csv'], ru: ['csv', '.csv', '*.csv'] },
  },
  {
    code: '2.2-03',
    competence: '2.2',
    level: 2,
    difficulty: -0.95,
    seconds: 70,
    kind: 'multiple',
    stem: {
      en: 'You will put a spreadsheet with the road repair plan on the public website. The file has gone through several departments. What do you check so that nothing internal becomes public? Choose all that apply.',
      ru: 'Вы размещаете на открытом сайте таблицу с планом ремонта дорог. Файл прошёл через несколько отделов. Что вы проверите, чтобы внутренние сведения не стали общедоступными? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Hidden parts, comments and file properties travel with the file and can be opened by anybody.',
      ru: 'Скрытые части, примечания и свойства передаются вместе с файлом, и открыть их может любой.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Whether it has hidden sheets, rows or columns',
          ru: 'Нет ли в нём скрытых листов, строк или столбцов',
        },
        rationale: {
          en: 'Hidden is not deleted; one click shows it.',
          ru: 'Скрытое не удалено: его откроет один щелчок.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Whether the print area fits on one page',
          ru: 'Помещается ли область печати на одной странице',
        },
        rationale: {
          en: 'A matter of layout, not of confidentiality.',
          ru: 'Это вопрос оформления, а не конфиденциальности.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Whether comments of the departments remain in cells',
          ru: 'Не остались ли в ячейках примечания отделов',
        },
        rationale: {
          en: 'Internal remarks are published with the file.',
          ru: 'Внутренние замечания публикуются вместе с файлом.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Which names and paths its properties contain',
          ru: 'Какие имена и пути указаны в свойствах файла',
        },
        rationale: {
          en: 'Properties may reveal people and internal servers.',
          ru: 'Свойства могут раскрыть людей и внутренние серверы.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Whether the colours of the header suit the site',
          ru: 'Подходят ли цвета заголовка к оформлению сайта',
        },
        rationale: {
          en: 'Looks do not reveal internal matters.',
          ru: 'Оформление не раскрывает внутренних сведений.',
        },
      },
    ],
  },
  {
    code: '2.2-04',
    competence: '2.2',
    level: 3,
    difficulty: -0.35,
    seconds: 60,
    kind: 'single',
    stem: {
      en: 'Before a contract is published, a colleague has drawn black rectangles over the bank details in the PDF. How do you make sure that nobody can read the details in the published file?',
      ru: 'Перед публикацией договора коллега закрыл банковские реквизиты в PDF чёрными прямоугольниками. Как обеспечить, чтобы никто не смог прочитать реквизиты в опубликованном файле?',
    },
    rationale: {
      en: 'A rectangle lies on top of the text, which can still be copied. The text itself must be removed and this must be tested.',
      ru: 'Прямоугольник лежит поверх текста, который можно скопировать. Нужно удалить сам текст и проверить результат.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Protect the file against editing by a strong password',
          ru: 'Защитить файл от редактирования надёжным паролем',
        },
        rationale: {
          en: 'Readers may still copy or search the text beneath.',
          ru: 'Текст под прямоугольником можно скопировать или найти поиском.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Remove the text with a redaction function and test by searching',
          ru: 'Удалить текст функцией скрытия данных и проверить поиском',
        },
        rationale: {
          en: 'Right: what is no longer there cannot be copied.',
          ru: 'Верно: то, чего нет в файле, скопировать нельзя.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Make the rectangles larger and lock them in their positions',
          ru: 'Увеличить прямоугольники и закрепить их положение',
        },
        rationale: { en: 'The text under them stays in the file.', ru: 'Текст под ними остаётся в файле.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Ask in a footnote that readers respect the covered parts',
          ru: 'Попросить в сноске не открывать закрытые места',
        },
        rationale: { en: 'A request is no protection.', ru: 'Просьба не является защитой.' },
      },
    ],
  },
  {
    code: '2.2-05',
    competence: '2.2',
    level: 3,
    difficulty: 0.1,
    seconds: 65,
    kind: 'single',
    stem: {
      en: 'Tender committees read bids in a shared folder. Their members change with every tender, and so far “anyone with the link” can open the folder. Which arrangement protects the bids best without slowing the work?',
      ru: 'Конкурсные комиссии читают заявки в общей папке. Состав меняется с каждым конкурсом, а папку сейчас может открыть «любой, у кого есть ссылка». Какой порядок лучше всего защитит заявки, не замедляя работу?',
    },
    rationale: {
      en: 'Access belongs to people for the time of their task. A link passes on without anybody noticing.',
      ru: 'Доступ даётся людям на время их задачи. Ссылка же незаметно передаётся дальше.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'A folder for each tender, open to a named group until the award',
          ru: 'Отдельная папка на каждый конкурс для именованной группы до его итогов',
        },
        rationale: {
          en: 'Right: who may read is known and ends with the task.',
          ru: 'Верно: круг читающих известен и ограничен сроком задачи.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The same folder, with a new link that is mailed to the members each year',
          ru: 'Та же папка с новой ссылкой, которую раз в год рассылают членам комиссий',
        },
        rationale: {
          en: 'Former members keep access for months.',
          ru: 'Прежние члены сохраняют доступ ещё много месяцев.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The same folder, with the bids hidden in subfolders with neutral names',
          ru: 'Та же папка, где заявки лежат во вложенных папках с нейтральными именами',
        },
        rationale: {
          en: 'Neutral names do not keep anybody out.',
          ru: 'Нейтральные имена никого не останавливают.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Copies of all bids by e-mail to every member, who delete them after the award',
          ru: 'Копии всех заявок по почте каждому члену комиссии с удалением после итогов',
        },
        rationale: {
          en: 'Copies spread, and nobody can check the deletion.',
          ru: 'Копии расходятся, и удаление невозможно проверить.',
        },
      },
    ],
  },
  {
    code: '2.2-06',
    competence: '2.2',
    level: 4,
    difficulty: 0.85,
    seconds: 100,
    enemies: ['4.2-04', '4.2-06'],
    kind: 'single',
    stem: {
      en: 'You prepare open data on disability allowances: village, year of birth, sex and amount, without names. Some villages have only a few hundred inhabitants. What is needed before the data may be published?',
      ru: 'Вы готовите открытые данные о пособиях по инвалидности: село, год рождения, пол и сумма, без имён. В некоторых сёлах всего несколько сотен жителей. Что необходимо сделать до публикации?',
    },
    rationale: {
      en: 'In a small village the combination of traits points to one person. Only larger groups, checked against derived figures, prevent this.',
      ru: 'В небольшом селе сочетание признаков указывает на одного человека. Это предотвращают только более крупные группы с проверкой вычисляемых значений.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Replace each person by a code computed from the personal number, so that records remain separate',
          ru: 'Заменить каждого человека кодом, вычисленным из личного номера, чтобы записи оставались раздельными',
        },
        rationale: {
          en: 'The traits still identify people, and the code can be recomputed.',
          ru: 'Признаки всё равно указывают на людей, а код можно вычислить.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Publish under a licence that forbids every attempt to find out who stands behind a record',
          ru: 'Опубликовать по лицензии, запрещающей любые попытки установить, кто стоит за записью',
        },
        rationale: {
          en: 'A ban does not stop anybody from recognising a neighbour.',
          ru: 'Запрет не помешает узнать соседа.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Check that the file contains no names, addresses, telephone numbers or personal numbers',
          ru: 'Проверить, что в файле нет имён, адресов, телефонов и личных номеров',
        },
        rationale: {
          en: 'Necessary but not enough: traits together identify.',
          ru: 'Необходимо, но недостаточно: человека выдаёт сочетание признаков.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Merge places and ages until each group is large enough, and test what totals give away',
          ru: 'Укрупнить места и возрасты до достаточных групп и проверить, что раскрывают итоги',
        },
        rationale: {
          en: 'Right: also small groups derived by subtraction are checked.',
          ru: 'Верно: проверяются и малые группы, получаемые вычитанием.',
        },
      },
    ],
  },
];
