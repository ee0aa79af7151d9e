import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '5.4-01',
    competence: '5.4',
    kind: 'single',
    level: 1,
    difficulty: -2.1,
    seconds: 35,
    stem: {
      en: 'From next month letters must be signed electronically, and you have never done this. What is the best first step?',
      ru: 'Со следующего месяца письма нужно подписывать электронной подписью, а вы никогда этого не делали. Какой первый шаг лучше всего?',
    },
    rationale: {
      en: 'A skill is gained by doing; a test system allows mistakes before they matter.',
      ru: 'Навык появляется на практике; тестовая система позволяет ошибаться без последствий.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Asking a colleague to sign your letters with your key',
          ru: 'Попросить коллегу подписывать письма вашим ключом',
        },
        rationale: {
          en: 'It saves effort, but a signing key must never be lent.',
          ru: 'Меньше хлопот, но ключ подписи передавать нельзя.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Trying it in the test system with the guide at hand',
          ru: 'Попробовать в тестовой системе, имея под рукой инструкцию',
        },
        rationale: {
          en: 'Right: safe practice close to the real task.',
          ru: 'Верно: безопасная практика, близкая к реальной задаче.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Waiting until the first urgent letter makes you do it',
          ru: 'Подождать, пока не заставит первое срочное письмо',
        },
        rationale: {
          en: 'Pressure teaches some, but mistakes then reach real letters.',
          ru: 'Спешка учит, но ошибки попадут в настоящие письма.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Reading the whole law on electronic signatures first',
          ru: 'Сначала прочитать весь закон об электронной подписи',
        },
        rationale: {
          en: 'The law is worth knowing, but it does not show how to sign.',
          ru: 'Закон знать полезно, но подписывать он не учит.',
        },
      },
    ],
  },
  {
    code: '5.4-02',
    competence: '5.4',
    kind: 'single',
    level: 1,
    difficulty: -1.7,
    seconds: 40,
    stem: {
      en: 'A self-assessment shows that spreadsheets are your weakest area. Which plan is most likely to bring lasting skill?',
      ru: 'Самооценка показала, что электронные таблицы — ваше слабое место. Какой план скорее всего даст прочный навык?',
    },
    rationale: {
      en: 'Short, repeated practice on tasks that matter to you is remembered best.',
      ru: 'Лучше всего закрепляется короткая регулярная практика на значимых для вас задачах.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Watching one long lecture from beginning to end',
          ru: 'Посмотреть одну длинную лекцию от начала до конца',
        },
        rationale: {
          en: 'It feels thorough, but without practice it fades soon.',
          ru: 'Кажется основательным, но без практики быстро забывается.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Practising a little each week on your own tables',
          ru: 'Понемногу упражняться каждую неделю на своих таблицах',
        },
        rationale: {
          en: 'Right: spaced practice on real work stays.',
          ru: 'Верно: распределённая практика на реальной работе закрепляется.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Repeating the self-assessment every few days',
          ru: 'Повторять самооценку каждые несколько дней',
        },
        rationale: {
          en: 'It measures the gap again without closing it.',
          ru: 'Это снова измеряет пробел, но не устраняет его.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Collecting the links of many courses for later use',
          ru: 'Собрать на будущее ссылки на множество курсов',
        },
        rationale: {
          en: 'Collecting feels like progress but teaches nothing.',
          ru: 'Сбор ссылок создаёт ощущение успеха, но ничему не учит.',
        },
      },
    ],
  },
  {
    code: '5.4-03',
    competence: '5.4',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 45,
    stem: {
      en: 'A colleague asks you for the third time to set a filter in her table. How do you help so that she can do it alone next time?',
      ru: 'Коллега в третий раз просит вас настроить фильтр в её таблице. Как помочь, чтобы в следующий раз она справилась сама?',
    },
    rationale: {
      en: 'People learn an operation by carrying it out themselves while help is near.',
      ru: 'Действию учатся, выполняя его самостоятельно, пока рядом есть помощь.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Send her a finished file in which the filter is set',
          ru: 'Вы присылаете готовый файл с настроенным фильтром',
        },
        rationale: {
          en: 'The task is done, the question returns next month.',
          ru: 'Задача решена, но через месяц вопрос вернётся.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Do it yourself while she watches the screen',
          ru: 'Вы делаете сами, а она смотрит на экран',
        },
        rationale: {
          en: 'It is quicker today, but watching seldom suffices.',
          ru: 'Сегодня так быстрее, но одного просмотра обычно мало.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Advise her to enrol in a course planned for next year',
          ru: 'Вы советуете записаться на курс в следующем году',
        },
        rationale: {
          en: 'Courses help, but the need exists today.',
          ru: 'Курсы полезны, но потребность есть сегодня.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Let her do it while you explain the steps',
          ru: 'Она делает сама, а вы объясняете шаги',
        },
        rationale: {
          en: 'Right: her own hands learn the way.',
          ru: 'Верно: путь запоминают её собственные руки.',
        },
      },
    ],
  },
  {
    code: '5.4-04',
    competence: '5.4',
    kind: 'single',
    level: 3,
    difficulty: -0.1,
    seconds: 60,
    enemies: ['5.4-09'],
    stem: {
      en: 'An article claims that a new tool "halves the time of case work". You consider proposing that your unit be trained in it. Which source tells you most about the claim?',
      ru: 'В статье утверждается, что новый инструмент «вдвое сокращает время рассмотрения дел». Вы думаете предложить обучение ему в отделе. Какой источник больше всего скажет об этом утверждении?',
    },
    rationale: {
      en: 'An independent measurement in a like setting is nearer to the question than advertising, fame or forecasts.',
      ru: 'Независимое измерение в похожих условиях ближе к вопросу, чем реклама, известность или прогнозы.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A forecast of how the market for such tools will grow',
          ru: 'Прогноз роста рынка таких инструментов',
        },
        rationale: {
          en: 'Sales may grow whether or not case work gets faster.',
          ru: 'Продажи могут расти независимо от скорости работы.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A ranking of tools by the number of their followers',
          ru: 'Рейтинг инструментов по числу подписчиков',
        },
        rationale: {
          en: 'Fame shows attention, not time saved.',
          ru: 'Известность говорит о внимании, а не о сбережённом времени.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'An independent trial with measurements in a similar agency',
          ru: 'Испытание с замерами в ведомстве с похожими делами',
        },
        rationale: {
          en: 'Right: measured, independent and comparable with your work.',
          ru: 'Верно: измерено, независимо и сопоставимо с вашей работой.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: "A brochure in which the maker's customers are quoted",
          ru: 'Брошюра разработчика с отзывами его заказчиков',
        },
        rationale: {
          en: 'Vivid, but the quotations were chosen in order to sell.',
          ru: 'Наглядно, но отзывы отобраны для продажи.',
        },
      },
    ],
  },
  {
    code: '5.4-05',
    competence: '5.4',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 75,
    stem: {
      en: 'A department has 60 people. On average they rate themselves "advanced" in data analysis; six volunteers took a test and reached "intermediate". What follows for the training plan?',
      ru: 'В отделе 60 человек. В среднем они оценивают себя в анализе данных как «продвинутых»; шесть добровольцев прошли тест и показали «средний» уровень. Что из этого следует для плана обучения?',
    },
    rationale: {
      en: 'Self-ratings are opinions and six volunteers do not stand for sixty people, so both results are too weak for a decision.',
      ru: 'Самооценка — это мнение, а шесть добровольцев не представляют шестьдесят человек, поэтому для решения данных мало.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Self-ratings cover all 60: training is not needed',
          ru: 'Самооценки дали все 60: обучение не требуется',
        },
        rationale: {
          en: 'Full coverage by opinions is still no measurement.',
          ru: 'Полный охват мнениями — ещё не измерение.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Staff overrate themselves: all 60 need the course',
          ru: 'Люди себя переоценивают: курс нужен всем 60',
        },
        rationale: {
          en: 'Likely for some, but volunteers may differ from the others.',
          ru: 'Для кого-то вероятно, но добровольцы могут отличаться от остальных.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Six are too few: have more people tested first',
          ru: 'Шести мало: сначала нужно протестировать больше людей',
        },
        rationale: {
          en: 'Right: the coverage does not carry a decision yet.',
          ru: 'Верно: при таком охвате решать рано.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The mean of both results gives the level to plan for',
          ru: 'Среднее двух результатов даёт уровень для плана',
        },
        rationale: {
          en: 'A compromise between two weak figures is no stronger.',
          ru: 'Компромисс двух слабых показателей не становится надёжнее.',
        },
      },
    ],
  },
  {
    code: '5.4-06',
    competence: '5.4',
    kind: 'multiple',
    level: 4,
    difficulty: 0.9,
    seconds: 80,
    stem: {
      en: 'An agency introduces an AI writing assistant and wants its staff to use it well and safely. Which parts of a training plan make this more likely? Choose all that apply.',
      ru: 'Ведомство внедряет ИИ-помощник для подготовки текстов и хочет, чтобы сотрудники применяли его умело и безопасно. Какие части плана обучения повышают вероятность этого? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Practice on own tasks, a later check of real work and help near at hand carry learning into the work.',
      ru: 'Перенос в работу обеспечивают упражнения на своих задачах, последующая проверка реальных работ и помощь рядом.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A satisfaction form as proof that people have learned',
          ru: 'Анкета удовлетворённости как доказательство обучения',
        },
        rationale: {
          en: 'Cheap and usual, but liking a course is not learning.',
          ru: 'Дёшево и привычно, но довольство курсом — не научение.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'A trained contact person in every unit', ru: 'Подготовленный помощник в каждом отделе' },
        rationale: {
          en: 'Right: questions arise later and need an answer nearby.',
          ru: 'Верно: вопросы возникают позже, и ответ нужен рядом.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: "Exercises on each unit's own tasks with invented data",
          ru: 'Упражнения на задачах каждого отдела с вымышленными данными',
        },
        rationale: {
          en: "Right: close to the work and without risk to citizens' data.",
          ru: 'Верно: близко к работе и без риска для данных граждан.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'One and the same lecture for every role in the agency',
          ru: 'Одна и та же лекция для всех должностей ведомства',
        },
        rationale: {
          en: 'Easy to organise, but tasks and risks differ by role.',
          ru: 'Легко организовать, но задачи и риски у должностей разные.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'A review of real work samples some weeks afterwards',
          ru: 'Разбор реальных работ через несколько недель',
        },
        rationale: {
          en: 'Right: it shows whether learning has reached the work.',
          ru: 'Верно: видно, дошло ли обучение до практики.',
        },
      },
    ],
  },
  {
    code: '5.4-07',
    competence: '5.4',
    kind: 'single',
    level: 2,
    difficulty: -1.2,
    seconds: 45,
    stem: {
      en: 'You have finished an online course on spreadsheets and answered all quiz questions correctly. How do you best find out whether you can use the methods in your work?',
      ru: 'Вы окончили онлайн-курс по электронным таблицам и верно ответили на все вопросы теста. Как лучше всего узнать, умеете ли вы применять изученное в работе?',
    },
    rationale: {
      en: 'A quiz shows that you recognise answers. Whether you can do it shows in a task of your own with a known result.',
      ru: 'Тест показывает, что вы узнаёте ответы. Умение видно на собственной задаче с известным результатом.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Take the same quiz again a day later', ru: 'Пройти тот же тест на следующий день' },
        rationale: {
          en: 'You would mostly remember the answers.',
          ru: 'Вы скорее всего просто вспомните ответы.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: "Rebuild last month's report with the new methods and compare",
          ru: 'Заново составить отчёт прошлого месяца новыми методами и сверить',
        },
        rationale: {
          en: 'Right: a real task, and the old report shows whether you are right.',
          ru: 'Верно: задача реальная, а старый отчёт покажет, верен ли результат.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Read the course materials once more from the start',
          ru: 'Ещё раз прочитать материалы курса с начала',
        },
        rationale: {
          en: 'Reading feels familiar, which is easily mistaken for skill.',
          ru: 'Знакомый текст легко принять за умение.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Ask the provider for a certificate with a mark',
          ru: 'Запросить у организатора сертификат с оценкой',
        },
        rationale: { en: 'It confirms the quiz and not the work.', ru: 'Он подтвердит тест, а не работу.' },
      },
    ],
  },
  {
    code: '5.4-08',
    competence: '5.4',
    kind: 'multiple',
    level: 2,
    difficulty: -0.7,
    seconds: 60,
    stem: {
      en: 'In a new case system many files receive the wrong category. Which observations suggest that people lack practice rather than that the system is faulty? Choose all that apply.',
      ru: 'В новой системе ведения дел многие дела получают неверную категорию. Какие наблюдения указывают на нехватку навыка, а не на сбой системы? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A lack of practice differs between people and disappears with guidance; a fault meets everybody alike.',
      ru: 'Нехватка навыка у людей разная и исчезает после объяснения, а сбой проявляется у всех одинаково.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Staff who were shown the steps choose the right category',
          ru: 'Те, кому показали порядок действий, выбирают верно',
        },
        rationale: {
          en: 'Right: guidance removes the error, so the system allows it.',
          ru: 'Верно: объяснение устраняет ошибку, значит, система исправна.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: "All users have met the error since Tuesday's update",
          ru: 'Ошибка у всех с обновления во вторник',
        },
        rationale: {
          en: 'A common beginning for all points to the update.',
          ru: 'Общее для всех начало указывает на обновление.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'New colleagues err far more often than experienced ones',
          ru: 'Новички ошибаются гораздо чаще опытных',
        },
        rationale: { en: 'Right: the error depends on practice.', ru: 'Верно: ошибка зависит от опыта.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The category chosen changes by itself after saving',
          ru: 'Выбранная категория меняется сама после сохранения',
        },
        rationale: { en: 'That happens to whoever saves: a fault.', ru: 'Это происходит у любого: сбой.' },
      },
    ],
  },
  {
    code: '5.4-09',
    competence: '5.4',
    kind: 'single',
    level: 3,
    difficulty: 0.1,
    seconds: 65,
    enemies: ['5.4-04'],
    stem: {
      en: 'You look for a course that lowers the number of faulty records in the procurement register. The provider states that 95 % of its participants would recommend it. What would tell you most about its use to you?',
      ru: 'Вы ищете курс, который уменьшит число ошибочных записей в реестре закупок. Организатор сообщает, что курс рекомендовали бы 95 % участников. Что больше всего скажет о его пользе для вас?',
    },
    rationale: {
      en: 'Liking a course and working better after it are different things. Errors counted before and after, beside people without the course, show the effect.',
      ru: 'Понравившийся курс и лучшая работа после него — разные вещи. Эффект покажут ошибки до и после в сравнении с теми, кто курс не проходил.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Error rates of trained and untrained staff before and after',
          ru: 'Доля ошибок до и после у обученных и не обученных',
        },
        rationale: {
          en: 'Right: it measures exactly what is to change.',
          ru: 'Верно: измеряется именно то, что должно измениться.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Marks that participants gave to the lecturer and the materials',
          ru: 'Оценки, которые участники дали лектору и материалам',
        },
        rationale: {
          en: 'Content participants do not always work with fewer errors.',
          ru: 'Довольные участники не всегда работают с меньшим числом ошибок.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A list of all agencies that have booked the course so far',
          ru: 'Список всех ведомств, которые уже заказали курс',
        },
        rationale: {
          en: 'Many bookings show good sales and not results.',
          ru: 'Число заказов говорит о продажах, а не о результатах.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The number of hours and topics that the course contains',
          ru: 'Число часов и тем, которые содержит курс',
        },
        rationale: { en: 'Length is effort and not effect.', ru: 'Объём — это затраты, а не эффект.' },
      },
    ],
  },
  {
    code: '5.4-10',
    competence: '5.4',
    kind: 'numeric',
    level: 3,
    difficulty: 0,
    seconds: 60,
    stem: {
      en: 'Of 120 case officers, 45 % lack the required level in data protection, 30 % in spreadsheets and 15 % in both. How many officers need training in at least one of the two?',
      ru: 'Из 120 специалистов 45 % не достигают нужного уровня в защите данных, 30 % — в электронных таблицах, 15 % — в том и другом. Скольким специалистам нужно обучение хотя бы по одной из двух тем?',
    },
    rationale: {
      en: '45 + 30 − 15 = 60 %, since those lacking both are counted twice; 60 % of 120 is 72.',
      ru: '45 + 30 − 15 = 60 %, так как не владеющие обоими посчитаны дважды; 60 % от 120 — это 72.',
    },
    answer: 72,
    tolerance: 0,
    unit: { en: 'officers', ru: 'специалистов' },
  },
  {
    code: '5.4-11',
    competence: '5.4',
    kind: 'single',
    level: 4,
    difficulty: 0.85,
    seconds: 80,
    stem: {
      en: 'After a course on phishing all staff pass the quiz, yet as many as before open the link in simulated attacks, mostly when a deadline presses. Which change of the programme is most promising?',
      ru: 'После курса по фишингу все сотрудники сдают тест, но в учебных атаках ссылку открывают столько же людей, как и раньше, — чаще всего в спешке перед сроком. Какое изменение программы самое перспективное?',
    },
    rationale: {
      en: 'Knowledge is there; it fails in the moment of use. Short practice in everyday work, with help at hand and feedback at once, builds the habit.',
      ru: 'Знания есть, но в нужный момент они не срабатывают. Привычку создают короткие упражнения в обычной работе с подсказкой и немедленным откликом.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Names of those who clicked published in the newsletter',
          ru: 'Имена открывших ссылку в рассылке ведомства',
        },
        rationale: {
          en: 'Shame makes people hide mistakes in place of reporting them.',
          ru: 'Стыд заставляет скрывать ошибки, а не сообщать о них.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A harder quiz that must be passed twice a year',
          ru: 'Более трудный тест, который сдают дважды в год',
        },
        rationale: {
          en: 'It measures more strictly what people already know.',
          ru: 'Он строже измерит то, что люди уже знают.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Short exercises amid daily work, a report button and immediate feedback',
          ru: 'Короткие упражнения в работе, кнопка «сообщить» и быстрый отклик',
        },
        rationale: {
          en: 'Right: people practise where and when they fail.',
          ru: 'Верно: люди упражняются там и тогда, где ошибаются.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A longer course with a chapter on the history and the types of phishing',
          ru: 'Более длинный курс с разделом об истории и видах фишинга',
        },
        rationale: {
          en: 'It adds knowledge, which is not what is lacking.',
          ru: 'Он добавляет знания, а не хватает не их.',
        },
      },
    ],
  },
  {
    code: '5.4-12',
    competence: '5.4',
    kind: 'single',
    level: 4,
    difficulty: 1.1,
    seconds: 85,
    enemies: ['5.4-13'],
    stem: {
      en: 'For an advanced data course 160 officials have applied; 40 can be taken this term and the rest later. You want to learn how much the course itself improves skills. Which arrangement gives the strongest evidence?',
      ru: 'На углублённый курс по работе с данными подали заявки 160 служащих; в этом семестре есть 40 мест, остальные пройдут курс позже. Вы хотите узнать, насколько навыки улучшает сам курс. Какой порядок даст самое надёжное доказательство?',
    },
    rationale: {
      en: 'If lots decide who begins, both groups want to learn equally and differ by chance only; the same test for both then shows what the course adds.',
      ru: 'Если очередь решает жребий, обе группы одинаково мотивированы и различаются лишь случайно; тогда общий тест покажет вклад курса.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Draw lots for the 40 places and test all 160 after the term',
          ru: 'Разыграть 40 мест по жребию и после семестра проверить всех 160',
        },
        rationale: {
          en: 'Right: the waiting group shows what would have happened anyway.',
          ru: 'Верно: группа ожидания покажет, что было бы и без курса.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Take the 40 keenest and test them before and after the course',
          ru: 'Взять 40 самых увлечённых и проверить их до и после курса',
        },
        rationale: {
          en: 'Their gain mixes the course with keenness and other learning.',
          ru: 'Их прирост смешивает курс с увлечённостью и другим обучением.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Take the 40 weakest and compare them with those who did not apply',
          ru: 'Взять 40 самых слабых и сравнить с теми, кто не подавал заявку',
        },
        rationale: {
          en: 'The groups differ before the course has even begun.',
          ru: 'Группы различаются ещё до начала курса.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Take the first 40 on the list and ask them how much they have learned',
          ru: 'Взять первых 40 по списку и спросить, сколько нового они узнали',
        },
        rationale: {
          en: 'What people feel they have learned is a poor measure of skill.',
          ru: 'Ощущение новизны — плохая мера навыка.',
        },
      },
    ],
  },
  {
    code: '5.4-13',
    competence: '5.4',
    level: 4,
    difficulty: 1.2,
    seconds: 105,
    enemies: ['5.4-12'],
    kind: 'multiple',
    stem: {
      en: 'The 30 officials with the lowest results in a short test of spreadsheet skills were sent to a course. In a second test they reached 8 points more on average. Which facts help to tell how much of this is due to the course? Choose all that apply.',
      ru: '30 сотрудников с самыми низкими результатами короткого теста по электронным таблицам направили на курс. При повторном тесте они в среднем набрали на 8 баллов больше. Какие факты помогут понять, какая часть прироста — заслуга курса? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Whoever is chosen for a very low result partly had a bad day and improves without help. Untrained people with the same result, or the usual change on retest, show by how much.',
      ru: 'Отобранным за очень низкий результат отчасти просто не повезло, и они улучшат его и без помощи. Насколько — покажут не обучавшиеся с тем же результатом или обычное изменение при повторе.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The change of the best scorers, who took no part in the course',
          ru: 'Изменение у лучших, которые в курсе не участвовали',
        },
        rationale: {
          en: 'The best change in another way than the lowest.',
          ru: 'Лучшие меняются иначе, чем самые слабые.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The number of hours which the 30 officials spent on the course',
          ru: 'Число часов, которые 30 сотрудников провели на курсе',
        },
        rationale: {
          en: 'Effort does not show its effect.',
          ru: 'Затраты времени не показывают их результата.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'The usual change of low scorers when the test is simply repeated',
          ru: 'Обычное изменение слабых результатов при простом повторении теста',
        },
        rationale: {
          en: 'This part of the gain is no effect of the course.',
          ru: 'Эта часть прироста — не результат курса.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The share of the 30 officials who found the course useful',
          ru: 'Доля тех из 30 сотрудников, кто счёл курс полезным',
        },
        rationale: {
          en: 'Contentment is not an increase in skill.',
          ru: 'Удовлетворённость — не прирост умений.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'The change of equally low scorers for whom there was no place',
          ru: 'Изменение у столь же слабых, кому места не хватило',
        },
        rationale: {
          en: 'Shows what happens without the course.',
          ru: 'Показывает, что происходит без курса.',
        },
      },
    ],
  },
];
