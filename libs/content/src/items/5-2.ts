import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '5.2-01',
    competence: '5.2',
    kind: 'single',
    level: 1,
    difficulty: -2.3,
    seconds: 30,
    stem: {
      en: 'A colleague with weak eyesight cannot read the small text in the case system. What can be tried at once without buying anything?',
      ru: 'Коллега со слабым зрением не может прочитать мелкий текст в системе ведения дел. Что можно сразу попробовать без закупок?',
    },
    rationale: {
      en: 'Operating systems and browsers can enlarge text and controls; this takes a minute and costs nothing.',
      ru: 'Операционные системы и браузеры умеют увеличивать текст и элементы; это занимает минуту и ничего не стоит.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Passing the cases with small text to other people',
          ru: 'Передать дела с мелким текстом другим',
        },
        rationale: {
          en: 'It avoids the barrier instead of removing it.',
          ru: 'Это обход препятствия, а не его устранение.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Enlarging the display scale in the system settings',
          ru: 'Увеличить масштаб экрана в настройках',
        },
        rationale: {
          en: 'Right: text and controls grow everywhere.',
          ru: 'Верно: текст и элементы станут крупнее везде.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Printing all the cases in large letters on paper',
          ru: 'Печатать все дела крупным шрифтом на бумаге',
        },
        rationale: {
          en: 'Readable, but the work itself is done in the system.',
          ru: 'Читать можно, но сама работа ведётся в системе.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Choosing the highest resolution of the screen',
          ru: 'Выбрать наибольшее разрешение экрана',
        },
        rationale: {
          en: 'It sounds like better sight, but it makes letters smaller.',
          ru: 'Звучит как улучшение, но буквы станут мельче.',
        },
      },
    ],
  },
  {
    code: '5.2-02',
    competence: '5.2',
    kind: 'text',
    level: 1,
    difficulty: -1.7,
    seconds: 30,
    stem: {
      en: 'You check whether an online form can be filled in without a mouse. Which key of the keyboard usually moves to the next field?',
      ru: 'Вы проверяете, можно ли заполнить онлайн-форму без мыши. Какая клавиша обычно переводит к следующему полю?',
    },
    rationale: {
      en: 'The Tab key moves from field to field, with Shift in the opposite direction.',
      ru: 'Клавиша Tab переводит от поля к полю, а вместе с Shift — в обратном направлении.',
    },
    accepted: {
      en: ['Tab', 'Tab key', 'the Tab key', 'tabulator', 'tabulator key'],
      ru: ['Tab', 'таб', 'клавиша Tab', 'табуляция', 'табулятор', 'клавиша табуляции', 'клавиша таб'],
    },
  },
  {
    code: '5.2-03',
    competence: '5.2',
    kind: 'single',
    level: 2,
    difficulty: -1,
    seconds: 50,
    stem: {
      en: 'Five clerks enter 400 applications a day into one shared spreadsheet. Rows get overwritten, and nobody can trace former values. Which kind of tool meets the need best?',
      ru: 'Пять сотрудников вносят 400 заявлений в день в одну общую таблицу. Строки затираются, и прежние значения не восстановить. Какой инструмент лучше всего отвечает потребности?',
    },
    rationale: {
      en: 'Many people writing at once with a need for history is the classic case for a database with controlled entry.',
      ru: 'Одновременный ввод многими людьми и потребность в истории — типичный случай для базы данных с контролируемым вводом.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A shared text document with one long table in it',
          ru: 'Общий текстовый документ с одной длинной таблицей',
        },
        rationale: {
          en: 'It can be shared too, but searches and checks even less.',
          ru: 'Его тоже можно делить, но искать и проверять в нём ещё труднее.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'A database with entry forms and a change log',
          ru: 'База данных с формами ввода и журналом изменений',
        },
        rationale: {
          en: 'Right: entries are kept apart and every change is traced.',
          ru: 'Верно: записи разделены, и каждое изменение прослеживается.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A separate spreadsheet for each of the five clerks',
          ru: 'Отдельная таблица для каждого из пяти сотрудников',
        },
        rationale: {
          en: 'No more overwriting, but joining and searching become new work.',
          ru: 'Затирания не будет, но сведение и поиск станут новой работой.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A password on the spreadsheet that all five know',
          ru: 'Пароль на таблицу, известный всем пятерым',
        },
        rationale: {
          en: 'It keeps strangers out; the clerks overwrite each other as before.',
          ru: 'Посторонние не войдут, но сотрудники по-прежнему затирают строки.',
        },
      },
    ],
  },
  {
    code: '5.2-04',
    competence: '5.2',
    kind: 'numeric',
    level: 3,
    difficulty: -0.2,
    seconds: 90,
    stem: {
      en: 'Tool A costs 5,000 to set up and 40 a year for each of 150 users. Tool B has no licence fee but costs 8,000 to set up and 4,000 a year to run. How much does B save over three years compared with A?',
      ru: 'Инструмент А стоит 5000 при внедрении и 40 в год за каждого из 150 пользователей. Инструмент Б не требует платы за лицензии, но стоит 8000 при внедрении и 4000 в год на сопровождение. Сколько сбережёт Б по сравнению с А за три года?',
    },
    rationale: {
      en: 'A: 5,000 + 3 x 150 x 40 = 23,000. B: 8,000 + 3 x 4,000 = 20,000. The difference is 3,000.',
      ru: 'А: 5000 + 3 x 150 x 40 = 23 000. Б: 8000 + 3 x 4000 = 20 000. Разница — 3000.',
    },
    answer: 3000,
    tolerance: 0,
  },
  {
    code: '5.2-05',
    competence: '5.2',
    kind: 'multiple',
    level: 3,
    difficulty: 0.2,
    seconds: 70,
    stem: {
      en: 'An agency buys an online service that people with disabilities must be able to use. Which checks before acceptance give evidence that they can? Choose all that apply.',
      ru: 'Ведомство закупает онлайн-сервис, которым должны уметь пользоваться люди с инвалидностью. Какие проверки перед приёмкой подтвердят это? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Evidence comes from trying the real tasks, with real users and with experts against a standard, and not from statements.',
      ru: 'Доказательство дают проверка реальных задач, участие самих пользователей и экспертная оценка по стандарту, а не заявления.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A text-only copy of the start page on a separate address',
          ru: 'Текстовая копия главной страницы по отдельному адресу',
        },
        rationale: {
          en: 'A side entrance leaves the real tasks unchecked.',
          ru: 'Отдельный вход оставляет реальные задачи непроверенными.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: "The supplier's statement that the service is accessible",
          ru: 'Заявление поставщика о доступности сервиса',
        },
        rationale: {
          en: 'Convenient, but a promise is what the check should test.',
          ru: 'Удобно, но именно это обещание и нужно проверить.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Doing the main tasks with the keyboard alone',
          ru: 'Выполнение основных задач только с клавиатуры',
        },
        rationale: {
          en: 'Right: many aids depend on keyboard access.',
          ru: 'Верно: многие вспомогательные средства зависят от клавиатуры.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'An expert audit against WCAG 2.2, level AA',
          ru: 'Экспертный аудит по WCAG 2.2, уровень AA',
        },
        rationale: {
          en: 'Right: a systematic check against an agreed standard.',
          ru: 'Верно: это систематическая проверка по признанному стандарту.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Sessions with people who use a screen reader',
          ru: 'Испытания с людьми, использующими экранный доступ',
        },
        rationale: {
          en: 'Right: real use reveals what rules overlook.',
          ru: 'Верно: реальное использование выявляет то, что упускают правила.',
        },
      },
    ],
  },
  {
    code: '5.2-06',
    competence: '5.2',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 75,
    stem: {
      en: 'A director asks for an AI chatbot to relieve the call centre. Records show that 70 % of the calls ask one thing: how far an application has come. Which response to the need should be examined first?',
      ru: 'Директор просит внедрить чат-бот на основе ИИ, чтобы разгрузить центр обработки вызовов. По записям, в 70 % звонков спрашивают одно: на каком этапе находится заявление. Какое решение следует рассмотреть прежде всего?',
    },
    rationale: {
      en: 'If people are told the status in time, most of the calls are no longer needed, without any risk of invented answers.',
      ru: 'Если вовремя сообщать о состоянии дела, большинство звонков не понадобится, и нет риска вымышленных ответов.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Sending status messages as each case moves on',
          ru: 'Отправлять сообщения при движении каждого дела',
        },
        rationale: {
          en: 'Right: it removes the reason for calling.',
          ru: 'Верно: исчезает сама причина звонка.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: "A chatbot trained on all of the agency's regulations",
          ru: 'Чат-бот, обученный на всех правилах ведомства',
        },
        rationale: {
          en: 'It is what was asked for, but rules do not tell the state of a case.',
          ru: 'Об этом просили, но правила не сообщают состояния дела.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'More staff and more lines for the call centre',
          ru: 'Больше сотрудников и линий для центра вызовов',
        },
        rationale: {
          en: 'Waiting shortens, yet the needless calls remain.',
          ru: 'Ожидание сократится, но лишние звонки останутся.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A longer list of questions and answers on the website',
          ru: 'Более длинный перечень вопросов и ответов на сайте',
        },
        rationale: {
          en: 'General answers cannot tell somebody about their own case.',
          ru: 'Общие ответы не скажут человеку о его собственном деле.',
        },
      },
    ],
  },
];
