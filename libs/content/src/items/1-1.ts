import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '1.1-01',
    competence: '1.1',
    level: 1,
    difficulty: -2.3,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'You are looking in the electronic archive for the order titled “Reception of citizens at the counter”. The search returns hundreds of documents in which these words stand far apart. How do you ask for documents that contain exactly this title?',
      ru: 'Вы ищете в электронном архиве приказ под названием «Приём граждан в зале обслуживания». Поиск выдаёт сотни документов, в которых эти слова стоят далеко друг от друга. Как запросить документы, содержащие именно это название?',
    },
    rationale: {
      en: 'Quotation marks ask for the words in this order and side by side.',
      ru: 'Кавычки задают поиск слов именно в этом порядке и подряд.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Type the title in capital letters', ru: 'Ввести название заглавными буквами' },
        rationale: {
          en: 'Looks stricter, but search usually ignores the case of letters.',
          ru: 'Кажется строже, но регистр букв поиск обычно не учитывает.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'Put the title in quotation marks', ru: 'Заключить название в кавычки' },
        rationale: {
          en: 'Right: the words are then sought as one phrase.',
          ru: 'Верно: слова ищутся как единая фраза.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'Put a comma after each word of the title', ru: 'Поставить запятую после каждого слова' },
        rationale: {
          en: 'Punctuation between words is usually ignored.',
          ru: 'Знаки препинания между словами обычно не учитываются.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Type the title twice in the search box', ru: 'Ввести название в строку поиска дважды' },
        rationale: {
          en: 'Repeating the words does not fix their order.',
          ru: 'Повторение слов не закрепляет их порядок.',
        },
      },
    ],
  },
  {
    code: '1.1-02',
    competence: '1.1',
    level: 2,
    difficulty: -0.9,
    seconds: 45,
    kind: 'text',
    stem: {
      en: 'You need a form that is somewhere on the website of a ministry, whose address is ministry.example. Many web search engines have an operator that limits the results to one website: a short English word followed by a colon, written before the address. Which word is it?',
      ru: 'Вам нужен бланк, размещённый где-то на сайте министерства с адресом ministry.example. Во многих поисковых системах есть оператор, который ограничивает результаты одним сайтом: короткое английское слово с двоеточием, которое пишется перед адресом. Какое это слово?',
    },
    rationale: {
      en: 'The query “form site:ministry.example” returns only pages of that website.',
      ru: 'Запрос «бланк site:ministry.example» выдаёт только страницы этого сайта.',
    },
    accepted: {
      en: ['site', 'site:', '"site"', 'site:ministry.example'],
      ru: ['site', 'site:', '«site»', '"site"', 'site:ministry.example'],
    },
  },
  {
    code: '1.1-03',
    competence: '1.1',
    level: 2,
    difficulty: -1.15,
    seconds: 60,
    kind: 'single',
    stem: {
      en: 'The register of applications holds 48,000 records. You need those that came from the northern region, were received in March and are still open. How do you get exactly this list?',
      ru: 'В реестре заявлений 48 000 записей. Вам нужны те, которые поступили из северного района, получены в марте и ещё не закрыты. Как получить именно этот список?',
    },
    rationale: {
      en: 'All three conditions must hold at once, so the filters are joined by AND.',
      ru: 'Все три условия должны выполняться одновременно, поэтому фильтры соединяются по «И».',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Sort the register by region and by date, then read down the list',
          ru: 'Отсортировать реестр по району и дате и просмотреть его сверху вниз',
        },
        rationale: {
          en: 'Sorting changes the order but leaves out nothing.',
          ru: 'Сортировка меняет порядок, но ничего не отсекает.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Search for the word “open” in every column of the register',
          ru: 'Искать слово «открыто» во всех столбцах реестра',
        },
        rationale: {
          en: 'Finds the word anywhere and ignores region and month.',
          ru: 'Слово найдётся где угодно, район и месяц не учитываются.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Set three filters and keep records that meet at least one of them',
          ru: 'Задать три фильтра и оставить записи, отвечающие хотя бы одному',
        },
        rationale: {
          en: 'Joined by OR, the filters let in far too many records.',
          ru: 'Соединённые по «ИЛИ», фильтры пропустят слишком много записей.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Set three filters and keep only records that meet each of them',
          ru: 'Задать три фильтра и оставить записи, отвечающие каждому',
        },
        rationale: {
          en: 'Right: only records that meet every condition remain.',
          ru: 'Верно: остаются только записи, отвечающие всем условиям.',
        },
      },
    ],
  },
  {
    code: '1.1-04',
    competence: '1.1',
    level: 3,
    difficulty: 0.15,
    seconds: 75,
    kind: 'numeric',
    stem: {
      en: 'You search the archive for letters about the repair of a bridge. The search returns 40 letters: 30 of them are about the bridge, 10 are not. A clerk who has read the whole archive counts 50 letters about the bridge. What percentage of the letters about the bridge did your search find?',
      ru: 'Вы ищете в архиве письма о ремонте моста. Поиск выдал 40 писем: 30 из них о мосте, 10 — о другом. Сотрудник, просмотревший весь архив, насчитал 50 писем о мосте. Какой процент писем о мосте нашёл ваш поиск?',
    },
    rationale: {
      en: '30 of the 50 existing letters were found: 30 / 50 = 60 %. The 75 % (30 of 40) says how clean the result is, not how complete.',
      ru: 'Найдено 30 из 50 существующих писем: 30 / 50 = 60 %. Величина 75 % (30 из 40) показывает точность выдачи, а не полноту.',
    },
    answer: 60,
    tolerance: 0.5,
    unit: { en: '%', ru: '%' },
  },
  {
    code: '1.1-05',
    competence: '1.1',
    level: 3,
    difficulty: 0.3,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'You follow changes in the rules on support for small businesses. Your saved search misses acts that you later hear of by chance. Which changes let the search find more acts of this kind? Choose all that apply.',
      ru: 'Вы следите за изменениями в правилах поддержки малого бизнеса. Сохранённый поисковый запрос пропускает акты, о которых вы потом узнаёте случайно. Какие изменения помогут находить больше таких актов? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Alternatives joined by OR and word stems widen a search; extra required words and exact phrases narrow it.',
      ru: 'Варианты через «ИЛИ» и основы слов расширяют поиск; дополнительные обязательные слова и точные фразы сужают его.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Add synonyms such as “small enterprise”, joined by OR',
          ru: 'Добавить через «ИЛИ» синонимы, например «малое предприятие»',
        },
        rationale: {
          en: 'Acts that use another term are found as well.',
          ru: 'Находятся и акты, где использован другой термин.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Add two further words that every act found must contain',
          ru: 'Добавить ещё два слова, обязательных для каждого найденного акта',
        },
        rationale: {
          en: 'Feels more precise, but every required word removes results.',
          ru: 'Кажется точнее, но каждое обязательное слово сокращает выдачу.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Search by the stem of the main word so that all its endings count',
          ru: 'Искать по основе главного слова, чтобы учитывались все окончания',
        },
        rationale: {
          en: 'Other grammatical forms of the word are no longer missed.',
          ru: 'Другие грамматические формы слова больше не теряются.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Put the full description of the subject in quotation marks',
          ru: 'Заключить полное описание темы в кавычки как одну фразу',
        },
        rationale: {
          en: 'An exact long phrase hardly ever occurs in an act.',
          ru: 'Длинная точная фраза почти никогда не встречается в акте.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Add the ministry’s former name beside its present one, joined by OR',
          ru: 'Добавить через «ИЛИ» прежнее название министерства рядом с нынешним',
        },
        rationale: {
          en: 'Acts issued or indexed under the old name are found too.',
          ru: 'Находятся и акты, изданные или учтённые под старым названием.',
        },
      },
    ],
  },
  {
    code: '1.1-06',
    competence: '1.1',
    level: 4,
    difficulty: 0.75,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'The minister needs a complete list of the decrees in force on housing subsidies. An AI search assistant gives you nine decrees with working links. What do you do to be able to vouch that the list is complete?',
      ru: 'Министру нужен полный перечень действующих постановлений о жилищных субсидиях. Поисковый ИИ-помощник выдал девять постановлений с рабочими ссылками. Что вы сделаете, чтобы поручиться за полноту перечня?',
    },
    rationale: {
      en: 'Completeness can only be checked against the source that holds all decrees, searched independently of the assistant.',
      ru: 'Полноту можно проверить только по источнику, где есть все постановления, и независимо от помощника.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Search the official register by subject and date, then compare the results',
          ru: 'Найти постановления в официальном реестре и сверить с девятью',
        },
        rationale: {
          en: 'Right: the register is the full source, so omissions become visible.',
          ru: 'Верно: реестр — полный источник, поэтому пропуски станут видны.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Open each of the nine links and make sure that each of the decrees is in force',
          ru: 'Открыть каждую из девяти ссылок и убедиться, что постановление действует',
        },
        rationale: {
          en: 'Shows that the nine are right, not that none is missing.',
          ru: 'Подтверждает правильность девяти, но не отсутствие пропусков.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Ask the assistant to look again and to confirm that nothing is missing',
          ru: 'Попросить помощника проверить ещё раз и подтвердить отсутствие пропусков',
        },
        rationale: {
          en: 'The assistant cannot see what its own search has missed.',
          ru: 'Помощник не видит того, что пропустил его собственный поиск.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Put the same question to two other assistants and keep what all three name',
          ru: 'Задать тот же вопрос двум другим помощникам и оставить общие ответы',
        },
        rationale: {
          en: 'Agreement shortens the list and proves nothing about gaps.',
          ru: 'Совпадение сокращает перечень и ничего не говорит о пропусках.',
        },
      },
    ],
  },
  {
    code: '1.1-07',
    competence: '1.1',
    level: 1,
    difficulty: -2.05,
    seconds: 35,
    kind: 'single',
    stem: {
      en: 'A regulation of 150 pages is open in your browser. You need all places where the word “appeal” occurs. What is the quickest way to find them?',
      ru: 'В браузере открыт нормативный акт на 150 страницах. Вам нужны все места, где встречается слово «обжалование». Как найти их быстрее всего?',
    },
    rationale: {
      en: 'The search within the page jumps from one occurrence of the word to the next.',
      ru: 'Поиск по странице последовательно показывает каждое вхождение слова.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Type the word into a web search engine',
          ru: 'Ввести слово в поисковую систему интернета',
        },
        rationale: {
          en: 'Searches other pages and leaves this text.',
          ru: 'Ищет на других страницах, а не в этом тексте.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Read the headings in the table of contents',
          ru: 'Прочитать заголовки в оглавлении документа',
        },
        rationale: {
          en: 'Headings show the subject of chapters, not every occurrence.',
          ru: 'Заголовки показывают темы глав, а не каждое вхождение.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Use the search function within the page that is open',
          ru: 'Воспользоваться функцией поиска по открытой странице',
        },
        rationale: {
          en: 'Right: it goes through the occurrences one after another.',
          ru: 'Верно: он по очереди показывает каждое вхождение слова.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Print the text and mark the word by hand',
          ru: 'Распечатать текст и отметить слово от руки',
        },
        rationale: {
          en: 'Slow, and occurrences are easily overlooked.',
          ru: 'Долго, и легко что-нибудь пропустить.',
        },
      },
    ],
  },
  {
    code: '1.1-08',
    competence: '1.1',
    level: 2,
    difficulty: -1.2,
    seconds: 40,
    kind: 'text',
    stem: {
      en: 'You search the web for news about the river Amber, but most results concern a hotel of the same name. In many web search engines a sign written directly before a word leaves out the pages that contain it. Which sign is it?',
      ru: 'Вы ищете в интернете новости о реке Янтарной, но большинство результатов относится к одноимённой гостинице. Во многих поисковых системах знак, поставленный прямо перед словом, исключает страницы с этим словом. Какой это знак?',
    },
    rationale: {
      en: 'A minus directly before a word excludes it: river Amber -hotel.',
      ru: 'Минус прямо перед словом исключает его: река Янтарная -гостиница.',
    },
    accepted: {
      en: [
        '-',
        'minus',
        'minus sign',
        'the minus sign',
        'a minus',
        'a minus sign',
        'minus (-)',
        'hyphen',
        'a hyphen',
        'dash',
        '-hotel',
      ],
      ru: ['-', 'минус', 'знак минус', 'знак минуса', 'минус (-)', 'дефис', 'тире', '-гостиница'],
    },
  },
  {
    code: '1.1-09',
    competence: '1.1',
    level: 3,
    difficulty: -0.1,
    seconds: 65,
    kind: 'single',
    stem: {
      en: 'The electronic archive finds letters by any word of their text. Letters written after 2012 are always found; older letters, which open as page images, are found only by their registration number. What is the most likely cause?',
      ru: 'Электронный архив находит письма по любому слову текста. Письма после 2012 года находятся всегда; более старые, которые открываются как изображения страниц, — только по регистрационному номеру. Какова наиболее вероятная причина?',
    },
    rationale: {
      en: 'A scan is a picture; without text recognition it holds no words that the search could match.',
      ru: 'Скан — это изображение: без распознавания текста в нём нет слов, по которым можно искать.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'The scanned pages have not been through text recognition',
          ru: 'Отсканированные страницы не прошли распознавание текста',
        },
        rationale: {
          en: 'Right: an image holds no words until they are recognised.',
          ru: 'Верно: пока текст не распознан, слов в изображении нет.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The search shows letters in order of date, and the old ones come last',
          ru: 'Поиск выводит письма по дате, и старые оказываются в конце списка',
        },
        rationale: {
          en: 'Order would delay the old letters but not hide them.',
          ru: 'Порядок отодвинул бы старые письма, но не скрыл их.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The old letters lie on a slower storage device than the newer ones',
          ru: 'Старые письма лежат на более медленном носителе, чем новые',
        },
        rationale: {
          en: 'Slow storage makes opening slower, not searching impossible.',
          ru: 'Медленный носитель замедляет открытие, но не мешает найти.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The old letters use words that have gone out of use',
          ru: 'В старых письмах использованы слова, вышедшие из употребления',
        },
        rationale: {
          en: 'Some words change, but not every word of every letter.',
          ru: 'Отдельные слова устаревают, но не все слова всех писем.',
        },
      },
    ],
  },
  {
    code: '1.1-10',
    competence: '1.1',
    level: 4,
    difficulty: 1.2,
    seconds: 110,
    enemies: ['1.1-11'],
    kind: 'numeric',
    stem: {
      en: 'Two lawyers search independently for court decisions on the same question. One finds 60 relevant decisions, the other 40; 30 decisions are found by both. Suppose that every relevant decision was equally easy to find. About how many relevant decisions did neither of them find?',
      ru: 'Два юриста независимо друг от друга ищут судебные решения по одному вопросу. Один нашёл 60 относящихся к делу решений, другой — 40; 30 решений нашли оба. Предположим, что все такие решения было одинаково легко найти. Сколько примерно решений не нашёл ни один из них?',
    },
    rationale: {
      en: 'The second found 30 of the first’s 60, one half, so 40 is about half of all: 80. Together they found 60 + 40 − 30 = 70; about 10 are missing.',
      ru: 'Второй нашёл 30 из 60 решений первого, то есть половину; значит, 40 — около половины всех: 80. Вместе найдено 60 + 40 − 30 = 70, не хватает около 10.',
    },
    answer: 10,
    tolerance: 0.5,
    unit: { en: 'decisions', ru: 'решений' },
  },
  {
    code: '1.1-11',
    competence: '1.1',
    level: 4,
    difficulty: 1.25,
    seconds: 110,
    enemies: ['1.1-10'],
    kind: 'numeric',
    stem: {
      en: 'To estimate how complete a list is, an archive is searched twice by two people who do not know each other’s results. The first search yields 45 permits for one quarry, the second 40, and 30 permits are in both. If all permits had the same chance to be found, about how many permits are still undiscovered?',
      ru: 'Чтобы оценить полноту перечня, архив просматривают дважды два человека, не знающие результатов друг друга. Первый поиск дал 45 разрешений по одному карьеру, второй — 40, причём 30 разрешений есть в обоих. Если у всех разрешений была одинаковая вероятность быть найденными, сколько примерно разрешений ещё не обнаружено?',
    },
    rationale: {
      en: 'The second search caught 30 of 45, two thirds, so 40 is two thirds of about 60. Known are 45 + 40 − 30 = 55; about 5 remain.',
      ru: 'Второй поиск охватил 30 из 45, то есть две трети; значит, 40 — две трети от примерно 60. Известно 45 + 40 − 30 = 55, остаётся около 5.',
    },
    answer: 5,
    tolerance: 0.5,
    unit: { en: 'permits', ru: 'разрешений' },
  },
  {
    code: '1.1-12',
    competence: '1.1',
    level: 4,
    difficulty: 0.8,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'You ask the search assistant of your agency whether an internal rule on gifts existed in 2016. It answers that there was none. Which checks help you to tell “not found” from “did not exist”? Choose all that apply.',
      ru: 'Вы спрашиваете поискового помощника вашего ведомства, действовало ли в 2016 году внутреннее правило о подарках. Он отвечает, что такого правила не было. Какие проверки помогут отличить «не найдено» от «не существовало»? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'An empty result means something only if the collection covers the period, a known document is found, and the words of that time were searched.',
      ru: 'Пустой результат что-то значит, только если собрание охватывает период, известный документ находится и искали словами того времени.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Whether the terms used at that time were searched, too',
          ru: 'Искал ли он и по терминам, принятым в то время',
        },
        rationale: {
          en: 'The rule may speak of “presents” or “benefits”.',
          ru: 'В правиле могло стоять «подношения» или «выгоды».',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Whether it calls its own answer certain when you ask',
          ru: 'Называет ли он свой ответ достоверным, если его спросить',
        },
        rationale: {
          en: 'Stated certainty is no evidence of what was searched.',
          ru: 'Заявленная уверенность не говорит о том, где искали.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Whether its collection includes the orders of that year',
          ru: 'Входят ли в его собрание приказы того года',
        },
        rationale: {
          en: 'What is not in the collection cannot be found.',
          ru: 'Чего нет в собрании, то не найти.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Whether it gives the same answer when asked a second time',
          ru: 'Даёт ли он тот же ответ на повторный вопрос',
        },
        rationale: {
          en: 'The same gap gives the same answer again.',
          ru: 'Тот же пробел даст тот же ответ.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Whether it finds another rule known to be from 2016',
          ru: 'Находит ли он другое, заведомо известное правило 2016 года',
        },
        rationale: {
          en: 'A known document tests whether the search reaches that time.',
          ru: 'Известный документ показывает, достаёт ли поиск до того времени.',
        },
      },
    ],
  },
];
