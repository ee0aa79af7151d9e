import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.4-01',
    competence: 'CS.4',
    level: 1,
    difficulty: -2.4,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'A person wants to open a bakery and must now ask four authorities which permits are needed. Which service helps most?',
      ru: 'Человек хочет открыть пекарню и сейчас должен узнавать в четырёх ведомствах, какие нужны разрешения. Какая услуга поможет больше всего?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A brochure on why small firms matter for the economy',
          ru: 'Брошюра о значении малого бизнеса для экономики',
        },
        correct: false,
        rationale: { en: 'Does not answer the question.', ru: 'Не отвечает на вопрос.' },
      },
      {
        id: 'b',
        text: {
          en: 'A page with links to the laws of all four authorities',
          ru: 'Страница со ссылками на законы всех четырёх ведомств',
        },
        correct: false,
        rationale: {
          en: 'Leaves the work of finding out to the founder.',
          ru: 'Разбираться всё равно придётся самому.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A telephone list of the responsible officials',
          ru: 'Телефонный список ответственных сотрудников',
        },
        correct: false,
        rationale: {
          en: 'Still four calls and four partial answers.',
          ru: 'Это те же четыре звонка и четыре неполных ответа.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'One guide that lists all permits by type of activity',
          ru: 'Единый путеводитель по разрешениям для вида деятельности',
        },
        correct: true,
        rationale: {
          en: 'Right: one question, one complete answer.',
          ru: 'Верно: один вопрос — один полный ответ.',
        },
      },
    ],
    rationale: {
      en: 'A firm thinks in events such as opening a bakery; one guide across authorities answers that question once.',
      ru: 'Предприниматель мыслит событиями вроде открытия пекарни; единый путеводитель по ведомствам отвечает сразу.',
    },
  },
  {
    code: 'CS.4-02',
    competence: 'CS.4',
    level: 1,
    difficulty: -1.65,
    seconds: 50,
    kind: 'text',
    stem: {
      en: 'A tender has to describe a spare part by the name of a known product, because no other description is precise enough. Which two words are usually added after the name so that suppliers of equal products may bid too?',
      ru: 'В закупке запчасть приходится описать названием известного изделия: иное описание недостаточно точно. Какие два слова обычно добавляют после названия, чтобы предложения могли подать и поставщики равноценных изделий?',
    },
    accepted: {
      en: [
        'or equivalent',
        'or equal',
        'or similar',
        'or comparable',
        '“or equivalent”',
        '"or equivalent"',
        "'or equivalent'",
        'or equivalents',
        'equivalent',
        'or an equivalent',
        'or equivalent product',
      ],
      ru: [
        'или эквивалент',
        'или аналог',
        'или эквивалентный',
        'или эквивалентное',
        'или эквивалентная',
        'или аналогичный',
        'или аналогичное',
        'или аналогичная',
        '«или эквивалент»',
        '"или эквивалент"',
        '«или аналог»',
        '"или аналог"',
        'эквивалент',
        'или равноценный',
        'или равноценное',
      ],
    },
    rationale: {
      en: '“Or equivalent” opens the tender to every product that does the same.',
      ru: 'Слова «или эквивалент» открывают закупку для любого изделия с теми же свойствами.',
    },
    enemies: ['CS.4-05'],
  },
  {
    code: 'CS.4-03',
    competence: 'CS.4',
    level: 2,
    difficulty: -1.45,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'Firms waiting for a licence see only “in process” on the portal and call the office every week. Which change reduces the calls most?',
      ru: 'Предприятия, ожидающие лицензию, видят на портале лишь «в обработке» и каждую неделю звонят в ведомство. Что сильнее всего сократит число звонков?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Show the stage, the due date and who has to take the next step',
          ru: 'Показывать этап, срок и чьего действия ждут',
        },
        correct: true,
        rationale: {
          en: 'Right: answers exactly what callers ask.',
          ru: 'Верно: отвечает ровно на то, о чём спрашивают.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Shorten the hours during which firms may call the office',
          ru: 'Сократить часы, когда предприятия могут звонить',
        },
        correct: false,
        rationale: {
          en: 'Hides the need instead of meeting it.',
          ru: 'Прячет потребность, а не удовлетворяет её.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Confirm each night by e-mail that the case is in process',
          ru: 'Каждую ночь подтверждать по почте, что дело в обработке',
        },
        correct: false,
        rationale: { en: 'More messages, no more information.', ru: 'Писем больше, сведений столько же.' },
      },
      {
        id: 'd',
        text: {
          en: 'Replace “in process” by “please be patient, we are working”',
          ru: 'Заменить «в обработке» на «наберитесь терпения, мы работаем»',
        },
        correct: false,
        rationale: {
          en: 'Friendlier, but says just as little.',
          ru: 'Вежливее, но столь же неинформативно.',
        },
      },
    ],
    rationale: {
      en: 'People call because they do not know where the case stands, until when, and whether they must act.',
      ru: 'Звонят потому, что не знают, на каком этапе дело, до какого срока и нужно ли что-то от них.',
    },
  },
  {
    code: 'CS.4-04',
    competence: 'CS.4',
    level: 2,
    difficulty: -0.9,
    seconds: 75,
    kind: 'numeric',
    stem: {
      en: '3,000 firms send a report four times a year. Each report takes 2.5 hours, and an hour costs 20 units of currency. What does the duty cost all firms in a year, in thousands?',
      ru: '3000 предприятий сдают отчёт четыре раза в год. Каждый отчёт занимает 2,5 часа, час стоит 20 денежных единиц. Во сколько обходится эта обязанность всем предприятиям за год, в тысячах?',
    },
    answer: 600,
    tolerance: 1,
    unit: { en: 'thousand', ru: 'тыс.' },
    rationale: {
      en: '3,000 × 4 × 2.5 × 20 = 600,000, that is 600 thousand.',
      ru: '3000 × 4 × 2,5 × 20 = 600 000, то есть 600 тысяч.',
    },
  },
  {
    code: 'CS.4-05',
    competence: 'CS.4',
    level: 3,
    difficulty: -0.15,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'Which practices keep an electronic tender fair to all bidders? Choose all that apply.',
      ru: 'Что делает электронный конкурс справедливым для всех участников? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Each answer to a bidder’s question is sent to all.',
          ru: 'Каждый ответ на вопрос участника получают все.',
        },
        correct: true,
        rationale: {
          en: 'Right: nobody knows more than the others.',
          ru: 'Верно: никто не знает больше других.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The description names one product, to avoid misunderstandings.',
          ru: 'В описании назван один товар, чтобы избежать недоразумений.',
        },
        correct: false,
        rationale: {
          en: 'Excludes equivalent products; state the needed properties.',
          ru: 'Исключает равноценные товары; нужно описывать свойства.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Offers cannot be read before the closing time.',
          ru: 'Предложения нельзя прочесть до истечения срока.',
        },
        correct: true,
        rationale: {
          en: 'Right: prices cannot be leaked to others.',
          ru: 'Верно: цены не попадут к другим.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'A known, reliable bidder may hand in its offer an hour late.',
          ru: 'Известный надёжный участник может подать предложение на час позже.',
        },
        correct: false,
        rationale: {
          en: 'The deadline would no longer be equal.',
          ru: 'Срок перестаёт быть равным для всех.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Criteria and their weights are in the tender notice.',
          ru: 'Критерии и их вес указаны в извещении о закупке.',
        },
        correct: true,
        rationale: {
          en: 'Right: they cannot be bent towards an offer later.',
          ru: 'Верно: их не подогнать потом под чьё-то предложение.',
        },
      },
    ],
    rationale: {
      en: 'Fairness means the same information, the same rules and the same time for all, and no offer known before the opening.',
      ru: 'Справедливость — это одинаковые сведения, правила и сроки для всех и тайна предложений до вскрытия.',
    },
    enemies: ['CS.4-02'],
  },
  {
    code: 'CS.4-06',
    competence: 'CS.4',
    level: 3,
    difficulty: -0.5,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'Three agencies ask firms for their number of employees, each with its own definition and its own date. Firms complain. What is the most effective remedy?',
      ru: 'Три ведомства запрашивают у предприятий численность работников — каждое по своему определению и на свою дату. Предприятия жалуются. Что поможет сильнее всего?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Put the three forms on one portal under one sign-in',
          ru: 'Разместить три формы на одном портале с единым входом',
        },
        correct: false,
        rationale: {
          en: 'Easier to find, but firms still count three times.',
          ru: 'Найти проще, но считать по-прежнему трижды.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Agree on one definition, one date and one report shared by all',
          ru: 'Согласовать одно определение, одну дату и один общий отчёт',
        },
        correct: true,
        rationale: {
          en: 'Right: firms count once, agencies share.',
          ru: 'Верно: предприятие считает один раз, ведомства делятся.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Offer firms a course on the three definitions and dates',
          ru: 'Провести для предприятий курс по трём определениям',
        },
        correct: false,
        rationale: {
          en: 'Teaches firms to live with the problem.',
          ru: 'Учит жить с проблемой, а не устраняет её.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Give firms longer deadlines for all three reports',
          ru: 'Продлить предприятиям сроки всех трёх отчётов',
        },
        correct: false,
        rationale: {
          en: 'Spreads the same work over more time.',
          ru: 'Та же работа, растянутая во времени.',
        },
      },
    ],
    rationale: {
      en: 'The burden comes from three definitions; only an agreed one lets one report serve all.',
      ru: 'Нагрузку создают три определения; лишь согласованное позволит одному отчёту служить всем.',
    },
  },
  {
    code: 'CS.4-07',
    competence: 'CS.4',
    level: 4,
    difficulty: 0.75,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'An inspectorate visits only firms that a risk model marks. It reports: “All violations were found in marked firms, so the model is right.” What is missing from this argument?',
      ru: 'Инспекция проверяет только предприятия, отмеченные моделью риска, и докладывает: «Все нарушения найдены у отмеченных, значит, модель права». Чего не хватает в этом рассуждении?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A larger number of marked firms visited each year',
          ru: 'Большее число проверенных за год отмеченных предприятий',
        },
        correct: false,
        rationale: {
          en: 'More of the same selection answers nothing new.',
          ru: 'Тот же отбор в большем объёме нового не даст.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'A comparison with violations found in earlier years',
          ru: 'Сравнение с числом нарушений, найденных в прошлые годы',
        },
        correct: false,
        rationale: {
          en: 'Earlier visits were chosen otherwise and do not show today’s misses.',
          ru: 'Тогда отбирали иначе; сегодняшних пропусков это не покажет.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The marked firms’ opinion of the visits',
          ru: 'Мнение отмеченных предприятий о справедливости проверок',
        },
        correct: false,
        rationale: {
          en: 'Worth knowing, but not about the model’s hits.',
          ru: 'Полезно, но не о точности модели.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Findings from a random sample of unmarked firms',
          ru: 'Результаты случайных проверок неотмеченных предприятий',
        },
        correct: true,
        rationale: {
          en: 'Right: only they show what the model overlooks.',
          ru: 'Верно: только они покажут, что модель пропускает.',
        },
      },
    ],
    rationale: {
      en: 'Where nobody looks, nothing is found; a random share of unmarked firms must be visited to know what the model misses.',
      ru: 'Где не ищут, там и не находят; чтобы знать, что модель упускает, надо проверять случайную часть неотмеченных.',
    },
  },
  {
    code: 'CS.4-08',
    competence: 'CS.4',
    level: 4,
    difficulty: 1.3,
    seconds: 80,
    kind: 'single',
    stem: {
      en: 'A ministry wants to count some permits as granted when the authority does not answer in time. For which kind of permit is this rule best suited?',
      ru: 'Министерство хочет считать некоторые разрешения выданными, если ведомство не ответило в срок. Для каких разрешений такое правило подходит лучше всего?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Those for which many neighbours have to be heard first',
          ru: 'Перед выдачей которых нужно выслушать многих соседей',
        },
        correct: false,
        rationale: {
          en: 'Silence would override the rights of others.',
          ru: 'Молчание отменило бы права других людей.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Those that large firms with own lawyers apply for',
          ru: 'О которых просят крупные фирмы со своими юристами',
        },
        correct: false,
        rationale: {
          en: 'The size of the applicant says nothing about the harm.',
          ru: 'Размер заявителя ничего не говорит о вреде.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Those where harm is small and can be undone later',
          ru: 'Где вред невелик и его можно устранить позже',
        },
        correct: true,
        rationale: { en: 'Right: a later check is enough.', ru: 'Верно: достаточно последующей проверки.' },
      },
      {
        id: 'd',
        text: {
          en: 'Those that the authority most often handles too late',
          ru: 'По которым ведомство чаще всего опаздывает',
        },
        correct: false,
        rationale: {
          en: 'Delay is a reason to mend the process, not a sign of low risk.',
          ru: 'Задержка — повод чинить процесс, а не признак малого риска.',
        },
      },
    ],
    rationale: {
      en: 'Consent by silence shifts the risk of a missed check to the public; it is bearable where harm is small and can be undone.',
      ru: 'Молчаливое согласие перекладывает риск непроверенного дела на общество; это терпимо, где вред мал и обратим.',
    },
  },
];
