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
    enemies: ['CS.2-11'],
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
  {
    code: 'CS.2-09',
    competence: 'CS.2',
    kind: 'text',
    level: 2,
    difficulty: -0.75,
    seconds: 45,
    stem: {
      en: "A regulator lets a few firms try a new payment service with real customers for a limited time, under supervision and with some rules relaxed. Which word, taken from a children's playground, names such a regime: a regulatory …?",
      ru: 'Регулятор разрешает нескольким предприятиям ограниченное время под надзором и с послаблением некоторых правил опробовать новый платёжный сервис на настоящих клиентах. Каким словом, взятым с детской площадки, называют такой режим: регуляторная …?',
    },
    rationale: {
      en: 'In a regulatory sandbox new things are tried under watch, so that rules can be based on experience.',
      ru: 'В регуляторной песочнице новое пробуют под надзором, чтобы правила опирались на опыт.',
    },
    accepted: {
      en: ['sandbox', 'regulatory sandbox', 'a sandbox', 'sand box', 'sand pit', 'sandpit'],
      ru: [
        'песочница',
        'регуляторная песочница',
        'регулятивная песочница',
        'песочницу',
        'песочницей',
        'sandbox',
      ],
    },
  },
  {
    code: 'CS.2-10',
    competence: 'CS.2',
    kind: 'single',
    level: 3,
    difficulty: 0.05,
    seconds: 70,
    stem: {
      en: 'A draft strategy plans: year 1, all permits online with electronic signature; year 2, training of staff; year 3, a law that gives the electronic signature legal force. What is the most important correction?',
      ru: 'В проекте стратегии запланировано: год 1 — все разрешения онлайн с электронной подписью; год 2 — обучение сотрудников; год 3 — закон, придающий электронной подписи юридическую силу. Какое исправление самое важное?',
    },
    rationale: {
      en: 'Without legal force a signed permit does not hold, so everything else depends on the law. Measures must follow in the order of their dependence.',
      ru: 'Без юридической силы подписанное разрешение недействительно, и от закона зависит всё остальное. Меры должны идти в порядке зависимости.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Leave out the training, since permits can be used without it',
          ru: 'Исключить обучение: разрешениями можно пользоваться и без него',
        },
        rationale: {
          en: 'Staff issue the permits; the order remains wrong anyway.',
          ru: 'Разрешения выдают сотрудники, а порядок всё равно неверен.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Add a target for the number of permits in the first year',
          ru: 'Добавить целевое число разрешений на первый год',
        },
        rationale: {
          en: 'A target does not make the signature valid.',
          ru: 'Целевой показатель не сделает подпись действительной.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Move all three measures into the first year to gain time',
          ru: 'Перенести все три меры в первый год ради экономии времени',
        },
        rationale: {
          en: 'It hides the dependence and makes delay in all three likely.',
          ru: 'Зависимость никуда не денется, и задержатся все три меры.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Move the law to the beginning, as the rest depends on it',
          ru: 'Перенести закон в начало, так как от него зависит остальное',
        },
        rationale: {
          en: 'Right: what others build on comes first.',
          ru: 'Верно: сначала то, на чём строится остальное.',
        },
      },
    ],
  },
  {
    code: 'CS.2-11',
    competence: 'CS.2',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 80,
    enemies: ['CS.2-07'],
    stem: {
      en: 'A ministry\'s target "95 % of calls answered within 30 seconds" was reached after calls began to be ended at three minutes. Callers now ring three times on average until their matter is settled. What does this show about the target?',
      ru: 'Цель министерства «95 % звонков приняты за 30 секунд» достигнута после того, как разговор стали обрывать через три минуты. Теперь люди звонят в среднем трижды, пока вопрос не решён. Что это говорит о цели?',
    },
    rationale: {
      en: "The target counts how fast a call is picked up, which can be improved at people's cost. What matters is whether the matter was settled.",
      ru: 'Цель учитывает, как быстро взяли трубку, а это можно улучшить за счёт людей. Важно, решён ли вопрос.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'It is right, and only the limit of three minutes should be raised to five',
          ru: 'Она верна, нужно лишь продлить разговор с трёх до пяти минут',
        },
        rationale: {
          en: 'The target would go on rewarding calls ended early.',
          ru: 'Цель по-прежнему поощряла бы обрывать разговоры.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'It measures the pick-up; matters settled at the first call should replace it',
          ru: 'Она измеряет ответ на звонок; важнее доля вопросов, решённых сразу',
        },
        rationale: {
          en: 'Right: then gaming the figure would mean helping people.',
          ru: 'Верно: тогда улучшить показатель можно, лишь помогая людям.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'It should be stricter: with 99 % of calls in 20 seconds nobody would ring again',
          ru: 'Её нужно ужесточить: при 99 % за 20 секунд никто не звонил бы снова',
        },
        rationale: {
          en: 'A faster pick-up does not settle the matter.',
          ru: 'Быстрый ответ не решает вопроса.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'It shows that telephone service cannot be steered by any figure',
          ru: 'Она показывает, что телефонной службой нельзя управлять по цифрам',
        },
        rationale: {
          en: 'Other figures, such as settled matters, steer well.',
          ru: 'Другие показатели, например решённые вопросы, вполне пригодны.',
        },
      },
    ],
  },
  {
    code: 'CS.2-12',
    competence: 'CS.2',
    kind: 'multiple',
    level: 4,
    difficulty: 0.85,
    seconds: 80,
    stem: {
      en: 'A strategy for digital health starts in January, and in three years the government wants to know whether it worked. Which decisions must be taken before the start so that the evaluation can be trusted? Choose all that apply.',
      ru: 'В январе начинается стратегия цифрового здравоохранения, а через три года правительство хочет знать, подействовала ли она. Какие решения нужно принять до начала, чтобы оценке можно было верить? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Starting values and a comparison cannot be made up afterwards, and rules fixed in advance keep results from being picked.',
      ru: 'Исходные значения и сравнение нельзя создать задним числом, а заранее принятые правила не дают выбирать удобные результаты.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Measuring the starting values of all indicators now',
          ru: 'Измерить исходные значения всех показателей сейчас',
        },
        rationale: {
          en: 'Right: without them no change can be shown later.',
          ru: 'Верно: без них потом нельзя показать изменение.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Choosing the indicators when the first results are known',
          ru: 'Выбрать показатели, когда станут известны первые результаты',
        },
        rationale: {
          en: 'Then those that happen to look good would be chosen.',
          ru: 'Тогда выберут те, что случайно выглядят хорошо.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Promising to publish the findings whatever they are',
          ru: 'Обязаться опубликовать выводы, какими бы они ни были',
        },
        rationale: {
          en: 'Right: unwelcome findings are the ones that tend to vanish.',
          ru: 'Верно: исчезают обычно именно неприятные выводы.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Fixing with which regions or years it will be compared',
          ru: 'Определить, с какими регионами или годами сравнивать',
        },
        rationale: {
          en: 'Right: otherwise a convenient comparison will be chosen later.',
          ru: 'Верно: иначе позже выберут удобное сравнение.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Having the unit that carries it out write the final judgement',
          ru: 'Поручить итоговую оценку отделу, который её выполняет',
        },
        rationale: {
          en: 'The unit knows most, but it would be judging itself.',
          ru: 'Отдел знает больше всех, но оценивал бы сам себя.',
        },
      },
    ],
  },
];
