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
    enemies: ['CS.4-11'],
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
  {
    code: 'CS.4-09',
    competence: 'CS.4',
    kind: 'multiple',
    level: 2,
    difficulty: -0.7,
    seconds: 60,
    stem: {
      en: "A statistics office wants firms' accounting programs to send monthly reports by themselves, without typing. What must the office provide for this? Choose all that apply.",
      ru: 'Статистическая служба хочет, чтобы бухгалтерские программы предприятий отправляли ежемесячные отчёты сами, без ручного ввода. Что для этого должна обеспечить служба? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Programs need an interface, fixed meanings and a place to test. Forms for people, however fine, do not help a program.',
      ru: 'Программам нужны интерфейс, постоянные значения данных и среда для проверки. Даже удобные бланки для людей программе не помогут.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'A documented interface open to all software makers',
          ru: 'Описанный интерфейс, открытый всем разработчикам',
        },
        rationale: {
          en: 'Right: every program can be connected on equal terms.',
          ru: 'Верно: на равных условиях подключится любая программа.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A prize for the firm that types its report fastest',
          ru: 'Приз предприятию, которое быстрее введёт отчёт',
        },
        rationale: {
          en: 'It rewards the typing that is to disappear.',
          ru: 'Он поощряет ввод, от которого хотят уйти.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Exact definitions of every figure in the report',
          ru: 'Точное определение каждого показателя отчёта',
        },
        rationale: {
          en: 'Right: a program can only send what is defined.',
          ru: 'Верно: программа отправит только то, что определено.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A colourful form that can be printed on one page',
          ru: 'Цветной бланк, который печатается на одной странице',
        },
        rationale: {
          en: 'It serves people with a pen; a program cannot use it.',
          ru: 'Он для людей с ручкой, программе он не нужен.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'A test system that accepts trial reports',
          ru: 'Тестовую систему, принимающую пробные отчёты',
        },
        rationale: {
          en: 'Right: errors are found before they reach the statistics.',
          ru: 'Верно: ошибки найдутся до попадания в статистику.',
        },
      },
    ],
  },
  {
    code: 'CS.4-10',
    competence: 'CS.4',
    kind: 'numeric',
    level: 3,
    difficulty: 0.15,
    seconds: 85,
    stem: {
      en: 'A tender gives 60 % weight to price and 40 % to quality. Points for price are 100 × lowest price / offered price; quality is marked from 0 to 100. Offer A costs 200,000 with quality 90, offer B 160,000 with quality 70. How many points does offer A reach in total?',
      ru: 'В закупке вес цены 60 %, качества — 40 %. Баллы за цену: 100 × наименьшая цена / предложенная цена; качество оценивается от 0 до 100. Заявка А стоит 200 000 при качестве 90, заявка Б — 160 000 при качестве 70. Сколько баллов всего наберёт заявка А?',
    },
    rationale: {
      en: 'Price: 100 × 160,000 / 200,000 = 80 points. Total: 0.6 × 80 + 0.4 × 90 = 48 + 36 = 84. (Offer B has 60 + 28 = 88 and wins.)',
      ru: 'Цена: 100 × 160 000 / 200 000 = 80 баллов. Всего: 0,6 × 80 + 0,4 × 90 = 48 + 36 = 84. (Заявка Б получает 60 + 28 = 88 и побеждает.)',
    },
    answer: 84,
    tolerance: 0,
    unit: { en: 'points', ru: 'баллов' },
  },
  {
    code: 'CS.4-11',
    competence: 'CS.4',
    kind: 'single',
    level: 4,
    difficulty: 0.8,
    seconds: 75,
    enemies: ['CS.4-07'],
    stem: {
      en: 'Customs opens only the consignments that a scoring tool marks. The yearly report says: "No forbidden goods were found in unmarked consignments, so the tool misses nothing." What would put this claim to a real test?',
      ru: 'Таможня вскрывает только партии, отмеченные оценочной программой. В годовом отчёте сказано: «В неотмеченных партиях запрещённых товаров не обнаружено, значит, программа ничего не пропускает». Что по-настоящему проверило бы это утверждение?',
    },
    rationale: {
      en: 'Where nobody looks, nothing is found. Only chance openings of unmarked consignments show how much is missed.',
      ru: 'Где не ищут, там и не находят. Сколько пропущено, покажет только случайное вскрытие неотмеченных партий.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Opening some unmarked consignments drawn by lot',
          ru: 'Вскрыть часть неотмеченных партий по жребию',
        },
        rationale: {
          en: 'Right: it shows what lies where the tool sees nothing.',
          ru: 'Верно: видно, что находится там, где программа ничего не видит.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Opening the marked consignments a second time',
          ru: 'Вскрыть отмеченные партии ещё раз',
        },
        rationale: {
          en: 'It tests the search in marked ones; the unmarked stay unknown.',
          ru: 'Проверяется поиск в отмеченных, о прочих ничего не узнать.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Letting the tool mark twice as many consignments',
          ru: 'Отмечать программой вдвое больше партий',
        },
        rationale: {
          en: 'More may be found, but what remains unmarked is still unknown.',
          ru: 'Найти можно больше, но об остальных по-прежнему ничего не известно.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Asking importers whether the tool treats them fairly',
          ru: 'Спросить импортёров, справедлива ли программа',
        },
        rationale: {
          en: 'Fairness matters, yet nobody would admit to hidden goods.',
          ru: 'Справедливость важна, но о скрытом товаре никто не скажет.',
        },
      },
    ],
  },
  {
    code: 'CS.4-12',
    competence: 'CS.4',
    kind: 'single',
    level: 4,
    difficulty: 1,
    seconds: 85,
    stem: {
      en: 'Open tender data shows that for three years the same three firms have won road repairs in turn. The losing offers lay 3 to 5 % above the winner each time, and their files contain the same typing errors. A new tender is running. What should the procurement officer do?',
      ru: 'Открытые данные о закупках показывают: три года одни и те же три предприятия по очереди выигрывают ремонт дорог. Проигравшие заявки каждый раз на 3–5 % дороже, а в файлах одинаковые опечатки. Идёт новая закупка. Что следует сделать специалисту по закупкам?',
    },
    rationale: {
      en: 'The pattern suggests collusion but does not prove it. The competition authority has the powers to investigate; a warning would let evidence vanish.',
      ru: 'Картина указывает на сговор, но не доказывает его. Расследовать вправе антимонопольный орган, а предупреждённые участники уничтожат следы.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Award the contract and note the pattern for the next audit',
          ru: 'Заключить договор и отметить это для следующего аудита',
        },
        rationale: {
          en: 'Orderly, but one more contract would go the same way.',
          ru: 'Порядок соблюдён, но ещё один договор уйдёт тем же путём.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Hand the evidence quietly to the competition authority',
          ru: 'Без огласки передать материалы антимонопольному органу',
        },
        rationale: {
          en: 'Right: it can investigate before traces are removed.',
          ru: 'Верно: он сможет начать проверку, пока следы целы.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Exclude all three firms from the running tender at once',
          ru: 'Сразу исключить все три предприятия из закупки',
        },
        rationale: {
          en: 'A suspicion without proof and hearing does not allow exclusion.',
          ru: 'Подозрение без доказательств и заслушивания не даёт права исключать.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Ask the three firms for a joint written explanation',
          ru: 'Запросить у трёх предприятий совместное письменное объяснение',
        },
        rationale: {
          en: 'It sounds fair but warns them and invites an agreed story.',
          ru: 'Звучит честно, но предупредит их и даст согласовать версию.',
        },
      },
    ],
  },
  {
    code: 'CS.4-13',
    competence: 'CS.4',
    level: 4,
    difficulty: 1.1,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'A tax authority sends small firms a declaration that is already filled in and reports that this “cuts the burden by 40 %”. The figure was computed from standard times per field. Which facts would put it to a real test? Choose all that apply.',
      ru: 'Налоговый орган направляет малым фирмам уже заполненную декларацию и сообщает, что это «сокращает нагрузку на 40 %». Показатель рассчитан по нормативному времени на одно поле. Какие факты проверят его по-настоящему? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Burden is the time that firms really spend, and checking or correcting what is filled in wrongly belongs to it.',
      ru: 'Нагрузка — это время, которое фирмы тратят на деле, включая проверку и исправление неверно заполненного.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Time that firms need to find and correct wrong entries',
          ru: 'Время, которое фирмы тратят на поиск и исправление ошибок',
        },
        rationale: {
          en: 'A new burden which standard times leave out.',
          ru: 'Новая нагрузка, не учтённая в нормативах.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Number of firms that have opened the new declaration',
          ru: 'Число фирм, открывших новую декларацию',
        },
        rationale: {
          en: 'Opening it is not yet saving time.',
          ru: 'Открыть декларацию — ещё не сэкономить время.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Opinion of the accountants who advised on its design',
          ru: 'Мнение бухгалтеров, участвовавших в её разработке',
        },
        rationale: {
          en: 'Those who helped to design it are not typical users.',
          ru: 'Участники разработки — не типичные пользователи.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Number of fields that are now filled in by the authority',
          ru: 'Число полей, которые теперь заполняет налоговый орган',
        },
        rationale: {
          en: 'Already contained in the computed figure.',
          ru: 'Уже учтено в рассчитанном показателе.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Time measured in a random sample of firms before and after',
          ru: 'Время, измеренное в случайной выборке фирм до и после',
        },
        rationale: {
          en: 'Measures the burden instead of assuming it.',
          ru: 'Измеряет нагрузку, а не предполагает её.',
        },
      },
    ],
  },
  {
    code: 'CS.4-14',
    competence: 'CS.4',
    kind: 'numeric',
    level: 4,
    difficulty: 1.05,
    seconds: 110,
    stem: {
      en: '12,000 firms file 12 reports a year, and each report takes 40 minutes. Reports filled in beforehand would take 15 minutes, but only 80 % of the firms can use them. An hour costs 18. How much would all firms save in a year, in thousands?',
      ru: '12 000 предприятий подают по 12 отчётов в год, каждый отчёт занимает 40 минут. Предзаполненный отчёт занял бы 15 минут, но воспользоваться им могут лишь 80 % предприятий. Час работы стоит 18. Сколько все предприятия сэкономят за год, в тысячах?',
    },
    rationale: {
      en: '9,600 firms × 12 reports × 25 minutes = 2,880,000 minutes = 48,000 hours; 48,000 × 18 = 864,000.',
      ru: '9600 предприятий × 12 отчётов × 25 минут = 2 880 000 минут = 48 000 часов; 48 000 × 18 = 864 000.',
    },
    answer: 864,
    tolerance: 0,
    unit: { en: 'thousand', ru: 'тыс.' },
  },
];
