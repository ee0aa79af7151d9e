import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.2-01',
    competence: 'CS.2',
    level: 1,
    difficulty: -2.2,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'Which sentence of a draft strategy sets a target whose achievement can be checked?',
      ru: 'Какая фраза проекта стратегии задаёт цель, достижение которой можно проверить?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'By 2028, 70 % of building permits are applied for online, from 35 % today.',
          ru: 'К 2028 году 70 % разрешений на строительство запрашивают онлайн (сейчас 35 %).',
        },
        correct: true,
        rationale: {
          en: 'Right: measure, start, goal and date are all there.',
          ru: 'Верно: есть показатель, исходное и целевое значения, срок.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Digital technologies will become a driver of growth and of trust between people and the state.',
          ru: 'Цифровые технологии станут двигателем роста и доверия между людьми и государством.',
        },
        correct: false,
        rationale: { en: 'A vision, not a target.', ru: 'Это видение, а не цель.' },
      },
      {
        id: 'c',
        text: {
          en: 'The ministry will greatly widen the use of modern online services.',
          ru: 'Министерство значительно расширит использование современных онлайн-услуг во всех регионах.',
        },
        correct: false,
        rationale: {
          en: '“Greatly” has no figure and no date.',
          ru: 'У слова «значительно» нет ни числа, ни срока.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'From 2028 every agency will pay more attention to service quality.',
          ru: 'С 2028 года каждое ведомство будет уделять особое внимание качеству цифровых услуг.',
        },
        correct: false,
        rationale: {
          en: 'Has a date, but attention cannot be counted.',
          ru: 'Срок есть, но внимание нельзя подсчитать.',
        },
      },
    ],
    rationale: {
      en: 'A target that can be checked names what is counted, the start, the goal and the date.',
      ru: 'Проверяемая цель называет, что считается, исходное значение, целевое значение и срок.',
    },
  },
  {
    code: 'CS.2-02',
    competence: 'CS.2',
    level: 1,
    difficulty: -1.75,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'A strategy promises services for everyone. One in five residents does not use the internet. What should follow from this when a service moves online?',
      ru: 'Стратегия обещает услуги для каждого. Каждый пятый житель не пользуется интернетом. Что из этого следует при переводе услуги в онлайн?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Wait until every resident has learned to use the internet',
          ru: 'Подождать, пока все жители научатся пользоваться интернетом',
        },
        correct: false,
        rationale: {
          en: 'Withholds a benefit from four in five for years.',
          ru: 'На годы лишает пользы четверых из пяти.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Keep a way to get it with a person’s help',
          ru: 'Сохранить возможность получить её с помощью сотрудника',
        },
        correct: true,
        rationale: {
          en: 'Right: the promise holds for the offline fifth as well.',
          ru: 'Верно: обещание действует и для этой пятой части.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Ask relatives and neighbours to apply with their own accounts instead',
          ru: 'Предложить родным и соседям подавать заявления через свои учётные записи',
        },
        correct: false,
        rationale: {
          en: 'Puts responsibility and personal data in the wrong hands.',
          ru: 'Перекладывает ответственность и личные данные на посторонних.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Close the counters at once, so that people have a reason to learn',
          ru: 'Сразу закрыть окна приёма, чтобы у людей появился повод учиться',
        },
        correct: false,
        rationale: {
          en: 'Excludes those the promise was made for.',
          ru: 'Исключает тех, кому обещание и дано.',
        },
      },
    ],
    rationale: {
      en: '“For everyone” is kept only if those who cannot go online still get the service, with help or another way in.',
      ru: 'Обещание «для каждого» выполнимо, только если услугу получают и те, кто не может выйти в интернет, — с помощью или другим путём.',
    },
  },
  {
    code: 'CS.2-03',
    competence: 'CS.2',
    level: 2,
    difficulty: -1.1,
    seconds: 70,
    kind: 'multiple',
    stem: {
      en: 'A programme is to be judged by its results for people and not by its activity. Which indicators fit? Choose all that apply.',
      ru: 'Программу нужно оценивать по результату для людей, а не по активности. Какие показатели подходят? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Number of services that have been put on the portal',
          ru: 'Число услуг, выведенных на портал',
        },
        correct: false,
        rationale: {
          en: 'Shows output; a service nobody can finish counts as well.',
          ru: 'Это продукт деятельности; засчитается и услуга, которую никто не может пройти.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Hours a small firm spends on its yearly reports',
          ru: 'Часы, которые малое предприятие тратит на годовую отчётность',
        },
        correct: true,
        rationale: { en: 'Right: a burden that people feel.', ru: 'Верно: нагрузка, которую люди ощущают.' },
      },
      {
        id: 'c',
        text: { en: 'Number of officials who attended a course', ru: 'Число служащих, посетивших курсы' },
        correct: false,
        rationale: {
          en: 'Attendance is an activity, not a result.',
          ru: 'Посещение — активность, а не результат.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Share of applicants who finish without calling for help',
          ru: 'Доля заявителей, справившихся без обращения за помощью',
        },
        correct: true,
        rationale: { en: 'Right: describes how people fare.', ru: 'Верно: показывает, каково людям.' },
      },
      {
        id: 'e',
        text: {
          en: 'Share of the programme’s budget spent by December',
          ru: 'Доля бюджета программы, освоенная к декабрю',
        },
        correct: false,
        rationale: { en: 'Shows spending, not what it changed.', ru: 'Показывает расходы, а не изменения.' },
      },
    ],
    rationale: {
      en: 'Outcome indicators describe a change for users; counts of services, courses or spending describe what was done.',
      ru: 'Показатели результата описывают изменение для пользователей; число услуг, курсов или расходы — лишь то, что сделано.',
    },
  },
  {
    code: 'CS.2-04',
    competence: 'CS.2',
    level: 2,
    difficulty: -1.4,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'A draft law forbids agencies to ask people for data that another agency already holds. Which principle does it put into practice?',
      ru: 'Законопроект запрещает ведомствам требовать от людей данные, которые уже есть у другого ведомства. Какой принцип он воплощает?',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Technological neutrality of rules', ru: 'Технологическая нейтральность правил' },
        correct: false,
        rationale: {
          en: 'Concerns rules that favour no particular technology.',
          ru: 'Касается правил, не привязанных к технологии.',
        },
      },
      {
        id: 'b',
        text: { en: 'Digital channels by default', ru: 'Цифровые каналы по умолчанию' },
        correct: false,
        rationale: {
          en: 'Concerns the way people reach a service.',
          ru: 'Касается способа получения услуги.',
        },
      },
      {
        id: 'c',
        text: { en: 'Openness of data by default', ru: 'Открытость данных по умолчанию' },
        correct: false,
        rationale: {
          en: 'Concerns publishing data for everyone’s reuse.',
          ru: 'Касается публикации данных для всех.',
        },
      },
      {
        id: 'd',
        text: { en: 'Once-only provision of data', ru: 'Однократное предоставление данных' },
        correct: true,
        rationale: {
          en: 'Right: ask once, then share lawfully.',
          ru: 'Верно: спросить один раз, затем законно передавать.',
        },
      },
    ],
    rationale: {
      en: 'Once-only means that people give a piece of information to the state a single time and agencies pass it on lawfully.',
      ru: 'Принцип однократности: человек сообщает сведения государству один раз, а ведомства законно передают их друг другу.',
    },
  },
  {
    code: 'CS.2-05',
    competence: 'CS.2',
    level: 3,
    difficulty: -0.2,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'A ministry wants a rule that keeps its agencies from becoming dependent on a single software supplier. Which rule is most effective?',
      ru: 'Министерство хочет ввести правило, которое убережёт ведомства от зависимости от одного поставщика программ. Какое правило наиболее действенно?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Only suppliers that are registered in the country may take part in tenders.',
          ru: 'К конкурсам допускаются только поставщики, зарегистрированные в стране.',
        },
        correct: false,
        rationale: {
          en: 'One can depend on a domestic supplier as well.',
          ru: 'Зависеть можно и от местного поставщика.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'No contract with any supplier may run for longer than twelve months.',
          ru: 'Ни один договор с поставщиком не заключается дольше чем на двенадцать месяцев.',
        },
        correct: false,
        rationale: {
          en: 'A short contract is renewed if the data cannot be moved.',
          ru: 'Короткий договор продлят, если данные нельзя перенести.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Contracts secure documented interfaces and the right to export all data at any time.',
          ru: 'Договор гарантирует описанные интерфейсы и выгрузку всех данных.',
        },
        correct: true,
        rationale: {
          en: 'Right: another supplier can then take over.',
          ru: 'Верно: тогда дело может принять другой поставщик.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Every tender is won by the offer with the lowest price in the first year.',
          ru: 'Каждый конкурс выигрывает предложение с самой низкой ценой в первый год.',
        },
        correct: false,
        rationale: {
          en: 'A low entry price often leads into dependence.',
          ru: 'Низкая начальная цена часто и ведёт к зависимости.',
        },
      },
    ],
    rationale: {
      en: 'Changing supplier is realistic only if data and interfaces can be taken over; the right must be in the contract from the start.',
      ru: 'Сменить поставщика реально, только если данные и интерфейсы можно передать; это право должно быть в договоре с самого начала.',
    },
  },
  {
    code: 'CS.2-06',
    competence: 'CS.2',
    level: 3,
    difficulty: 0.1,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'A ministry plans to regulate electronic signatures for small firms. Which steps belong before the choice of a solution? Choose all that apply.',
      ru: 'Министерство планирует урегулировать электронную подпись для малых предприятий. Какие шаги относятся к этапу до выбора решения? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Sign the contract for the signature software',
          ru: 'Подписать договор на программу для подписи',
        },
        correct: false,
        rationale: {
          en: 'Buys a solution before the need is understood.',
          ru: 'Покупает решение до понимания потребности.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Estimate what happens if nothing is changed',
          ru: 'Оценить, что будет, если ничего не менять',
        },
        correct: true,
        rationale: {
          en: 'Right: the baseline for every option.',
          ru: 'Верно: это точка отсчёта для каждого варианта.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Announce the date on which the new signature starts',
          ru: 'Объявить дату начала действия новой подписи',
        },
        correct: false,
        rationale: {
          en: 'Commits the ministry before it knows what to do.',
          ru: 'Связывает министерство, пока неясно, что делать.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Describe with figures what firms find difficult today',
          ru: 'Описать в цифрах, что сегодня затрудняет предприятия',
        },
        correct: true,
        rationale: {
          en: 'Right: without it, options cannot be judged.',
          ru: 'Верно: без этого варианты не оценить.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Ask firms of different size about each option',
          ru: 'Спросить разные по размеру предприятия о каждом варианте',
        },
        correct: true,
        rationale: {
          en: 'Right: effects differ between those concerned.',
          ru: 'Верно: последствия для них различны.',
        },
      },
    ],
    rationale: {
      en: 'First the problem, the options including inaction, and those affected; promises and contracts come after the decision.',
      ru: 'Сначала проблема, варианты, включая бездействие, и те, кого это коснётся; обещания и договоры — после решения.',
    },
  },
  {
    code: 'CS.2-07',
    competence: 'CS.2',
    level: 4,
    difficulty: 0.6,
    seconds: 80,
    kind: 'single',
    stem: {
      en: 'An agency reached its target of 95 % online applications by closing its counters. A survey then found that many older people hand their passwords to acquaintances. What does this show about the target?',
      ru: 'Ведомство достигло цели «95 % заявлений онлайн», закрыв окна приёма. Затем опрос показал, что многие пожилые люди отдают свои пароли знакомым. Что это говорит о самой цели?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'It measures a channel; success in each group of users should replace it.',
          ru: 'Она измеряет канал; её следует заменить успешностью по группам.',
        },
        correct: true,
        rationale: {
          en: 'Right: the measure moved away from the aim.',
          ru: 'Верно: показатель разошёлся с замыслом.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'It is sound, and older people merely need a warning about passwords.',
          ru: 'Она верна, а пожилых людей нужно лишь предупредить о паролях.',
        },
        correct: false,
        rationale: {
          en: 'Treats the symptom; the people still cannot use the service.',
          ru: 'Лечит симптом: люди всё равно не могут получить услугу.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'It is useless, because no figure can say anything about a service.',
          ru: 'Она бесполезна, потому что никакая цифра ничего не говорит об услуге.',
        },
        correct: false,
        rationale: {
          en: 'Well-chosen figures do; this one was badly chosen.',
          ru: 'Удачно выбранные цифры говорят; эта выбрана неудачно.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'It was set too low, and 100 % would have forced a real solution.',
          ru: 'Она была занижена, и 100 % вынудили бы найти настоящее решение.',
        },
        correct: false,
        rationale: {
          en: 'More of the same pressure causes more of the same harm.',
          ru: 'Больше того же давления даст больше того же вреда.',
        },
      },
    ],
    rationale: {
      en: 'The share of a channel can be forced up without anybody being better served; success by user group measures the aim itself.',
      ru: 'Долю канала можно поднять принуждением, никому не улучшив жизнь; успешность по группам пользователей измеряет саму цель.',
    },
  },
  {
    code: 'CS.2-08',
    competence: 'CS.2',
    level: 4,
    difficulty: 1.2,
    seconds: 120,
    kind: 'numeric',
    stem: {
      en: 'A system costs 1,000,000 now and saves 600,000 at the end of the first and of the second year; after that it is replaced. The discount rate is 10 % a year. What is its net present value in thousands, to the nearest thousand?',
      ru: 'Система стоит 1 000 000 сейчас и экономит по 600 000 в конце первого и второго года, после чего её заменяют. Ставка дисконтирования — 10 % в год. Какова чистая приведённая стоимость в тысячах (с точностью до тысячи)?',
    },
    answer: 41,
    tolerance: 1,
    unit: { en: 'thousand', ru: 'тыс.' },
    rationale: {
      en: '600 / 1.1 = 545.5 and 600 / 1.21 = 495.9; together 1,041.3, less 1,000 leaves about 41.',
      ru: '600 / 1,1 = 545,5 и 600 / 1,21 = 495,9; вместе 1041,3, за вычетом 1000 остаётся около 41.',
    },
  },
];
