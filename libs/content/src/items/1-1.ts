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
];
