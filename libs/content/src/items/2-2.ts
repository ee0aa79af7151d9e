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
    enemies: ['4.2-04', '4.2-06', '2.2-12'],
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
  {
    code: '2.2-07',
    competence: '2.2',
    level: 1,
    difficulty: -2.2,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'Thirty colleagues are to read your work plan in the shared storage, but only you may change it. How do you share the file?',
      ru: 'Тридцать коллег должны читать ваш план работы в общем хранилище, но изменять его можете только вы. Как вы предоставите доступ к файлу?',
    },
    rationale: {
      en: 'The right to view lets people read the current version and keeps changes to the owner.',
      ru: 'Право просмотра позволяет читать актуальную версию, а изменять её может только владелец.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Give them the right to edit and ask them for care',
          ru: 'Дать им право правки и попросить об осторожности',
        },
        rationale: {
          en: 'A slip is enough to change the plan.',
          ru: 'Достаточно одной оплошности, чтобы план изменился.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Give them your own password for the storage',
          ru: 'Сообщить им ваш собственный пароль от хранилища',
        },
        rationale: {
          en: 'Everybody could then act in your name.',
          ru: 'Тогда любой сможет действовать от вашего имени.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Give the colleagues the right to view but not to edit',
          ru: 'Предоставить коллегам право просмотра без права правки',
        },
        rationale: {
          en: 'Right: everybody reads, nobody changes.',
          ru: 'Верно: все читают, никто не изменяет.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Send them a new copy after every change',
          ru: 'Рассылать новую копию после каждой правки',
        },
        rationale: {
          en: 'Soon many outdated copies are about.',
          ru: 'Скоро появится множество устаревших копий.',
        },
      },
    ],
  },
  {
    code: '2.2-08',
    competence: '2.2',
    level: 2,
    difficulty: -1.25,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'Four departments have discussed a citizen’s request by e-mail, with remarks on the person and on other cases. Now the answer is clear. How do you send it to the citizen?',
      ru: 'Четыре отдела обсуждали обращение гражданина по электронной почте, с замечаниями о нём и о других делах. Теперь ответ готов. Как вы отправите его гражданину?',
    },
    rationale: {
      en: 'A reply within the thread carries everything written below; a new message carries only what you write.',
      ru: 'Ответ в цепочке несёт с собой всё написанное ниже; новое письмо содержит лишь то, что вы написали.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'In a new message that contains the answer and nothing else',
          ru: 'В новом письме, где есть только сам ответ',
        },
        rationale: {
          en: 'Right: nothing internal travels along.',
          ru: 'Верно: ничего внутреннего с ним не уйдёт.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'In the thread, so that the citizen can follow how it was reached',
          ru: 'В той же цепочке, чтобы гражданин видел, как он получен',
        },
        rationale: {
          en: 'Openness is good, but internal remarks and other cases go out.',
          ru: 'Открытость хороша, но уйдут и внутренние замечания, и чужие дела.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'In the thread, with the remarks below set in white letters',
          ru: 'В той же цепочке, сделав замечания ниже белым шрифтом',
        },
        rationale: {
          en: 'White text is still there and is easily made visible.',
          ru: 'Белый текст остаётся в письме, его легко увидеть.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'In the thread, after removing the colleagues’ addresses on top',
          ru: 'В той же цепочке, убрав сверху адреса коллег',
        },
        rationale: {
          en: 'The remarks remain in the text of the message.',
          ru: 'Замечания останутся в тексте письма.',
        },
      },
    ],
  },
  {
    code: '2.2-09',
    competence: '2.2',
    level: 3,
    difficulty: 0,
    seconds: 80,
    enemies: ['CS.7-11'],
    kind: 'multiple',
    stem: {
      en: 'Firms use your agency’s open list of bus stops in their programs, which load the file automatically every night. After each of your updates some programs break. Which practices keep such automatic use working? Choose all that apply.',
      ru: 'Компании используют открытый перечень остановок вашего ведомства в своих программах, которые каждую ночь автоматически загружают файл. После каждого вашего обновления часть программ перестаёт работать. Какие правила сохранят такое использование? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Programs rely on a fixed address and a fixed structure; changes must be announced and the old form kept for a time.',
      ru: 'Программы рассчитывают на постоянный адрес и структуру; об изменениях нужно предупреждать и сохранять прежний вид на время перехода.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The columns are put in a clearer order now and then',
          ru: 'Столбцы время от времени ставят в более понятном порядке',
        },
        rationale: {
          en: 'Programs that count columns then read wrong values.',
          ru: 'Программы, считающие столбцы, прочитают не те значения.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Each new file gets a name that tells what has changed',
          ru: 'Имя каждого нового файла сообщает, что изменилось',
        },
        rationale: {
          en: 'Nice for people, but programs lose a changing name.',
          ru: 'Удобно людям, но программы теряют меняющееся имя.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Changes of columns are announced some months ahead',
          ru: 'Об изменении столбцов сообщается за несколько месяцев',
        },
        rationale: {
          en: 'Firms have time to adapt their programs.',
          ru: 'У компаний есть время приспособить программы.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'The old structure is offered beside the new one for a time',
          ru: 'Прежняя структура какое-то время доступна рядом с новой',
        },
        rationale: {
          en: 'Nobody has to switch in a single night.',
          ru: 'Никому не приходится переходить за одну ночь.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'The newest file always has the same web address',
          ru: 'Новейший файл всегда доступен по одному адресу',
        },
        rationale: {
          en: 'The nightly loading then needs no change.',
          ru: 'Тогда ночную загрузку не нужно перенастраивать.',
        },
      },
    ],
  },
  {
    code: '2.2-10',
    competence: '2.2',
    level: 4,
    difficulty: 0.75,
    seconds: 100,
    enemies: ['2.2-11', '4.2-10'],
    kind: 'numeric',
    stem: {
      en: 'An agency publishes average allowances by village every month. In June a village has 8 recipients with an average of 250. In July one person has joined, the other allowances are unchanged, and the page shows 9 recipients with an average of 260. What allowance can every reader work out for the new recipient?',
      ru: 'Ведомство ежемесячно публикует средние размеры пособия по сёлам. В июне в селе 8 получателей, среднее — 250. В июле добавился один человек, остальные пособия не изменились, и на странице указано: 9 получателей, среднее — 260. Какое пособие нового получателя может вычислить любой читатель?',
    },
    rationale: {
      en: '9 × 260 − 8 × 250 = 2,340 − 2,000 = 340. Two harmless averages together disclose one person.',
      ru: '9 × 260 − 8 × 250 = 2 340 − 2 000 = 340. Два безобидных средних вместе раскрывают данные одного человека.',
    },
    answer: 340,
    tolerance: 0,
  },
  {
    code: '2.2-11',
    competence: '2.2',
    level: 4,
    difficulty: 0.75,
    seconds: 100,
    enemies: ['2.2-10', '4.2-10'],
    kind: 'numeric',
    stem: {
      en: 'A report shows the average pay of a unit of 6 people: 700. A second table of the same report leaves out the head of the unit and shows an average of 620 for the 5 others. What is the pay of the head, as any reader can work out?',
      ru: 'В отчёте указан средний оклад подразделения из 6 человек — 700. Во второй таблице того же отчёта руководитель не учтён, и среднее по остальным 5 сотрудникам — 620. Каков оклад руководителя, который может вычислить любой читатель?',
    },
    rationale: {
      en: '6 × 700 − 5 × 620 = 4,200 − 3,100 = 1,100. Totals that differ by one person disclose that person.',
      ru: '6 × 700 − 5 × 620 = 4 200 − 3 100 = 1 100. Итоги, различающиеся на одного человека, раскрывают его данные.',
    },
    answer: 1100,
    tolerance: 0,
  },
  {
    code: '2.2-12',
    competence: '2.2',
    level: 4,
    difficulty: 1.15,
    seconds: 100,
    enemies: ['2.2-06'],
    kind: 'single',
    stem: {
      en: 'Data on treatment are to be shared with researchers in public. Every combination of district, age group and sex covers at least ten patients, and there are no names. In one of these groups all twelve patients have the same diagnosis. Why may the table still not be published as it is?',
      ru: 'Данные о лечении предполагается открыть для исследователей и публики. Каждому сочетанию района, возрастной группы и пола соответствует не менее десяти пациентов, имён нет. В одной из таких групп у всех двенадцати пациентов один и тот же диагноз. Почему таблицу всё же нельзя публиковать в таком виде?',
    },
    rationale: {
      en: 'A group protects only if its members differ in what is secret. Here membership alone reveals the diagnosis.',
      ru: 'Группа защищает, только если её члены различаются по скрываемому признаку. Здесь сама принадлежность к группе выдаёт диагноз.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Whoever knows that a person belongs to this group learns the diagnosis',
          ru: 'Зная, что человек входит в эту группу, можно узнать его диагноз',
        },
        rationale: {
          en: 'Right: size hides who is who, but not what all share.',
          ru: 'Верно: размер скрывает, кто есть кто, но не общий признак.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Twelve patients are too few for the figures to be statistically reliable',
          ru: 'Двенадцати пациентов слишком мало для статистической надёжности',
        },
        rationale: {
          en: 'A question of precision, not of disclosure.',
          ru: 'Это вопрос точности, а не раскрытия данных.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'District, age group and sex together single out one patient at a time',
          ru: 'Район, возрастная группа и пол вместе указывают на одного пациента',
        },
        rationale: {
          en: 'Each combination covers at least ten patients.',
          ru: 'Каждому сочетанию соответствует не менее десяти пациентов.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Data on health may not be published even as totals for the whole country',
          ru: 'Данные о здоровье нельзя публиковать даже как итоги по всей стране',
        },
        rationale: {
          en: 'Totals that disclose nobody may be published.',
          ru: 'Итоги, никого не раскрывающие, публиковать можно.',
        },
      },
    ],
  },
];
