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
    enemies: ['5.2-12'],
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
  {
    code: '5.2-07',
    competence: '5.2',
    kind: 'single',
    level: 2,
    difficulty: -1.05,
    seconds: 45,
    stem: {
      en: 'Veterinary inspectors visit remote farms where there is often no mobile network. Results on paper reach the register a week late. Which feature must a new inspection application have above all?',
      ru: 'Ветеринарные инспекторы ездят на отдалённые фермы, где часто нет мобильной связи. Результаты на бумаге попадают в реестр через неделю. Какое свойство нового приложения для проверок важнее всего?',
    },
    rationale: {
      en: 'The place of work has no network. Only an application that stores entries and sends them later can be used there.',
      ru: 'На месте работы нет сети. Пригодно только приложение, которое сохраняет записи и отправляет их позже.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'It loads the newest version of each form from the centre at every opening',
          ru: 'При каждом открытии оно загружает из центра новейшую версию формы',
        },
        rationale: {
          en: 'Without a network the form would not open at all.',
          ru: 'Без сети форма вообще не откроется.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'It offers the inspectors a choice of several colours and screen layouts',
          ru: 'Оно предлагает инспекторам выбор цветов и расположения экранов',
        },
        rationale: {
          en: 'Pleasant, but it does not bring the results in earlier.',
          ru: 'Приятно, но результаты от этого раньше не поступят.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'It stores entries on the device and sends them once there is a network',
          ru: 'Оно хранит записи и отправляет их при появлении сети',
        },
        rationale: {
          en: 'Right: it fits the conditions in which the work is done.',
          ru: 'Верно: это соответствует условиям работы.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'It prints a report on paper after each visit',
          ru: 'Оно печатает бумажный отчёт после каждого визита',
        },
        rationale: {
          en: 'Paper is exactly the cause of the delay.',
          ru: 'Бумага как раз и есть причина задержки.',
        },
      },
    ],
  },
  {
    code: '5.2-08',
    competence: '5.2',
    kind: 'multiple',
    level: 2,
    difficulty: -0.75,
    seconds: 55,
    stem: {
      en: 'Your unit receives many letters in foreign languages and is looking for a machine translation tool. Which questions must be answered first? Choose all that apply.',
      ru: 'Ваш отдел получает много писем на иностранных языках и подбирает инструмент машинного перевода. На какие вопросы нужно ответить прежде всего? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'The need decides: what may leave the house, in which languages, and how exact the result must be.',
      ru: 'Решает потребность: что можно передавать за пределы учреждения, на каких языках и насколько точным должен быть перевод.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Which languages and types of letters are most frequent?',
          ru: 'Какие языки и виды писем встречаются чаще всего?',
        },
        rationale: {
          en: 'Right: quality differs greatly between languages and texts.',
          ru: 'Верно: качество сильно различается по языкам и текстам.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Which tool has been praised most in the news lately?',
          ru: 'Какой инструмент чаще всего хвалили в новостях?',
        },
        rationale: {
          en: 'Fame does not show that the tool suits these letters.',
          ru: 'Известность не означает, что инструмент подходит для этих писем.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Which tool offers the largest number of functions?',
          ru: 'У какого инструмента больше всего функций?',
        },
        rationale: {
          en: 'Functions that nobody needs cost money and effort.',
          ru: 'Ненужные функции стоят денег и сил.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'How confidential is the content of the letters?',
          ru: 'Насколько конфиденциально содержание писем?',
        },
        rationale: {
          en: 'Right: it decides whether an outside service may be used.',
          ru: 'Верно: от этого зависит, допустим ли внешний сервис.',
        },
      },
    ],
  },
  {
    code: '5.2-09',
    competence: '5.2',
    kind: 'single',
    level: 3,
    difficulty: 0.15,
    seconds: 75,
    stem: {
      en: 'Four tools for online appointments were compared. "Usable with a screen reader" was set as a condition that must be met; price, speed and design were scored. The tool with the highest score cannot be used with a screen reader. What follows?',
      ru: 'Сравнили четыре инструмента онлайн-записи. «Работа с программой экранного доступа» была обязательным условием; цена, скорость и дизайн оценивались в баллах. Инструмент с наибольшей суммой баллов с программой экранного доступа не работает. Что из этого следует?',
    },
    rationale: {
      en: 'A condition that must be met comes before any scoring. Points for price or design cannot make up for people who are shut out.',
      ru: 'Обязательное условие проверяется до подсчёта баллов. Баллами за цену или дизайн нельзя возместить то, что часть людей лишена доступа.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'It is chosen, because its score includes all of the advantages and drawbacks',
          ru: 'Его выбирают, так как сумма баллов учитывает все достоинства и недостатки',
        },
        rationale: {
          en: 'The condition was kept out of the scoring on purpose.',
          ru: 'Условие намеренно не входило в подсчёт баллов.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'It drops out, and the best of those that meet the condition is chosen',
          ru: 'Он выбывает, выбирают лучший из тех, что отвечают условию',
        },
        rationale: {
          en: 'Right: otherwise the condition would have been a wish only.',
          ru: 'Верно: иначе условие было бы лишь пожеланием.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'It is chosen, and blind people may make appointments by telephone instead',
          ru: 'Его выбирают, а незрячие люди могут записываться по телефону',
        },
        rationale: {
          en: 'A side entrance is no substitute when usable tools exist.',
          ru: 'Обходной путь не замена, если есть доступные инструменты.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The condition gets a weight of 10 %, and the scores are added up again',
          ru: 'Условию дают вес 10 % и подсчитывают баллы заново',
        },
        rationale: {
          en: 'Rules changed after the result favour one candidate.',
          ru: 'Правила, изменённые после результата, благоприятствуют одному кандидату.',
        },
      },
    ],
  },
  {
    code: '5.2-10',
    competence: '5.2',
    kind: 'numeric',
    level: 4,
    difficulty: 0.8,
    seconds: 100,
    stem: {
      en: 'Tool A costs 30 per user and year. Tool B costs 9,000 once and 12 per user and year. Both would be used for three years. What is the smallest number of users for which B is cheaper over the three years?',
      ru: 'Инструмент А стоит 30 за пользователя в год. Инструмент Б стоит 9000 единовременно и 12 за пользователя в год. Оба использовались бы три года. При каком наименьшем числе пользователей Б окажется дешевле за три года?',
    },
    rationale: {
      en: 'A costs 90 per user, B 9,000 plus 36 per user. B is cheaper when 54 × users exceeds 9,000, that is above 166.7: from 167 users on.',
      ru: 'А стоит 90 за пользователя, Б — 9000 плюс 36 за пользователя. Б дешевле, когда 54 × число пользователей больше 9000, то есть больше 166,7: начиная со 167.',
    },
    answer: 167,
    tolerance: 0,
    unit: { en: 'users', ru: 'пользователей' },
  },
  {
    code: '5.2-11',
    competence: '5.2',
    kind: 'multiple',
    level: 4,
    difficulty: 0.9,
    seconds: 80,
    stem: {
      en: 'A ministry considers building a mobile application beside its website, which already works well on phones. Which facts would speak for the application? Choose all that apply.',
      ru: 'Министерство думает о мобильном приложении в дополнение к сайту, который уже хорошо работает на телефонах. Какие факты говорили бы в пользу приложения? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'An application pays when people use it often or need what a website cannot do. Liking the idea, fashion and rare visits do not show such a need.',
      ru: 'Приложение оправдано, если им пользуются часто или нужно то, чего не может сайт. Симпатия к идее, мода и редкие посещения такой потребности не показывают.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'In a poll on the website 92 % liked the idea of an application',
          ru: 'В опросе на сайте идею приложения одобрили 92 %',
        },
        rationale: {
          en: 'Liking costs nothing and says little about later use.',
          ru: 'Одобрить легко, о будущем использовании это говорит мало.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Most users need the service several times a week',
          ru: 'Большинству пользователей услуга нужна несколько раз в неделю',
        },
        rationale: {
          en: 'Right: frequent use makes the installation worthwhile.',
          ru: 'Верно: при частом использовании установка себя оправдывает.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: "It has to read the identity card's chip while there is no network",
          ru: 'Нужно считывать чип удостоверения личности без связи',
        },
        rationale: {
          en: 'Right: a website without a network cannot do that.',
          ru: 'Верно: сайт без сети этого не может.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Five other ministries have presented an application this year',
          ru: 'Пять других министерств в этом году представили приложения',
        },
        rationale: {
          en: "What others build shows nothing about your users' need.",
          ru: 'Чужие приложения ничего не говорят о потребности ваших пользователей.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Most people come once a year and stay for four minutes',
          ru: 'Большинство заходит раз в год на четыре минуты',
        },
        rationale: {
          en: 'For one visit a year hardly anybody installs a program.',
          ru: 'Ради одного посещения в год программу мало кто установит.',
        },
      },
    ],
  },
  {
    code: '5.2-12',
    competence: '5.2',
    kind: 'single',
    level: 4,
    difficulty: 0.75,
    seconds: 75,
    enemies: ['5.2-06'],
    stem: {
      en: "Queues in a citizens' centre are long, and the director asks for an electronic queue with screens. A count shows that 60 % of the visitors come only to collect a finished certificate. Which response should be examined first?",
      ru: 'В центре обслуживания граждан длинные очереди, и директор просит электронную очередь с экранами. Подсчёт показал, что 60 % посетителей приходят только за готовой справкой. Какое решение нужно рассмотреть прежде всего?',
    },
    rationale: {
      en: 'The queue exists because people must come for something that could reach them. Removing the reason for the visit does more than ordering the waiting.',
      ru: 'Очередь возникает потому, что за справкой нужно приходить. Устранить причину визита полезнее, чем упорядочить ожидание.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'An electronic queue that people can join from home',
          ru: 'Электронная очередь, в которую можно встать из дома',
        },
        rationale: {
          en: 'The waiting becomes pleasanter, but the visits remain.',
          ru: 'Ждать станет приятнее, но посещения останутся.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A larger waiting hall with more screens and more seats',
          ru: 'Более просторный зал ожидания с экранами и креслами',
        },
        rationale: {
          en: 'It makes room for visits that need not take place.',
          ru: 'Это место для посещений, которых могло бы не быть.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A separate counter that only issues finished certificates',
          ru: 'Отдельное окно только для выдачи готовых справок',
        },
        rationale: {
          en: 'It speeds up collecting, yet people still have to come.',
          ru: 'Выдача ускорится, но приходить всё равно придётся.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Delivering certificates electronically or by post',
          ru: 'Доставка справок в электронном виде или по почте',
        },
        rationale: {
          en: 'Right: six visits out of ten would no longer be needed.',
          ru: 'Верно: шесть посещений из десяти станут не нужны.',
        },
      },
    ],
  },
];
