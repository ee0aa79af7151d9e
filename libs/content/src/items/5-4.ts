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
          ru: 'Самооценка охватывает всех: обучение не требуется',
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
          ru: 'Люди себя переоценивают: курс нужен всем шестидесяти',
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
];
