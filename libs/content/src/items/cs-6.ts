import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.6-01',
    competence: 'CS.6',
    level: 1,
    difficulty: -2.25,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'Departments have handed in 40 wishes for a new document system; there is time for about ten by the deadline. How should the project proceed?',
      ru: 'Отделы подали 40 пожеланий к новой системе документооборота; до срока можно успеть около десяти. Как поступить проекту?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Take the ten wishes that were handed in before the others',
          ru: 'Взять десять пожеланий, которые подали раньше других',
        },
        correct: false,
        rationale: {
          en: 'The order of arrival says nothing about value.',
          ru: 'Очерёдность подачи не говорит о пользе.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Rank them with users by value and build the top ones first',
          ru: 'Ранжировать по пользе вместе с пользователями и начать с главных',
        },
        correct: true,
        rationale: {
          en: 'Right: the most valuable part is ready in time.',
          ru: 'Верно: самое нужное будет готово в срок.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Let the supplier pick the ten that are easiest for it to build',
          ru: 'Дать поставщику выбрать десять самых простых для него',
        },
        correct: false,
        rationale: { en: 'Easy is not the same as useful.', ru: 'Простое не значит полезное.' },
      },
      {
        id: 'd',
        text: {
          en: 'Build all 40 quickly and improve the quality after the deadline',
          ru: 'Быстро сделать все 40, а качество поднять после срока',
        },
        correct: false,
        rationale: { en: 'Leaves 40 half-finished functions.', ru: 'Останется 40 недоделанных функций.' },
      },
    ],
    rationale: {
      en: 'With limited time, value for users decides the order; the rest stays on the list for later.',
      ru: 'Когда времени мало, порядок определяет польза для пользователей; остальное остаётся в списке на потом.',
    },
  },
  {
    code: 'CS.6-02',
    competence: 'CS.6',
    level: 1,
    difficulty: -1.85,
    seconds: 40,
    kind: 'text',
    stem: {
      en: 'A project plan shows every task as a horizontal bar along a calendar. After whom is this kind of chart named?',
      ru: 'В плане проекта каждая задача показана горизонтальной полосой вдоль календаря. По чьему имени называют такую диаграмму?',
    },
    accepted: {
      en: [
        'Gantt',
        'Gantt chart',
        'Gantt diagram',
        'Henry Gantt',
        'Henry L. Gantt',
        'Henry Laurence Gantt',
        'Gant',
        'Gant chart',
        'H. Gantt',
      ],
      ru: [
        'Гант',
        'Ганта',
        'Гантт',
        'Гантта',
        'диаграмма Ганта',
        'диаграмма Гантта',
        'график Ганта',
        'Генри Гант',
        'Генри Ганта',
        'Генри Гантт',
        'Генри Лоуренс Гант',
        'Г. Гант',
        'Gantt',
      ],
    },
    rationale: {
      en: 'Bars along a time axis are a Gantt chart, after Henry Gantt.',
      ru: 'Полосы вдоль оси времени — это диаграмма Ганта, по имени Генри Ганта.',
    },
  },
  {
    code: 'CS.6-03',
    competence: 'CS.6',
    level: 2,
    difficulty: -1.0,
    seconds: 70,
    kind: 'multiple',
    stem: {
      en: 'Which of these requirements can serve as acceptance criteria, because a test can decide them? Choose all that apply.',
      ru: 'Какие из этих требований годятся как критерии приёмки, потому что их можно проверить испытанием? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The supplier makes every effort to meet users’ wishes.',
          ru: 'Поставщик прилагает все усилия для удовлетворения пожеланий.',
        },
        correct: false,
        rationale: { en: 'Effort is no property of the system.', ru: 'Усилия — не свойство системы.' },
      },
      {
        id: 'b',
        text: {
          en: 'With 500 users, 95 % of searches answer in 2 seconds.',
          ru: 'При 500 пользователях 95 % запросов выполняются за 2 секунды.',
        },
        correct: true,
        rationale: { en: 'Right: can be measured and decided.', ru: 'Верно: можно измерить и решить.' },
      },
      {
        id: 'c',
        text: {
          en: 'A draft saved on a phone opens complete on a computer.',
          ru: 'Черновик, сохранённый на телефоне, полностью открывается на компьютере.',
        },
        correct: true,
        rationale: {
          en: 'Right: can be tried with a clear result.',
          ru: 'Верно: можно испробовать с ясным исходом.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The interface is modern, friendly and easy for everyone.',
          ru: 'Интерфейс современен, дружелюбен и прост для каждого.',
        },
        correct: false,
        rationale: { en: 'Each tester would judge otherwise.', ru: 'Каждый проверяющий решит по-своему.' },
      },
      {
        id: 'e',
        text: {
          en: 'The system is built with the latest technologies.',
          ru: 'Система построена на новейших технологиях.',
        },
        correct: false,
        rationale: {
          en: '“Latest” is open to dispute and no aim in itself.',
          ru: '«Новейшие» можно толковать по-разному, и это не цель.',
        },
      },
    ],
    rationale: {
      en: 'A criterion can be tested when two people who run the test must come to the same answer.',
      ru: 'Критерий проверяем, если двое, проведя испытание, неизбежно придут к одному ответу.',
    },
  },
  {
    code: 'CS.6-04',
    competence: 'CS.6',
    level: 2,
    difficulty: -1.35,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'Halfway through a project a department asks for an additional function that would take about six weeks. What should the project manager do first?',
      ru: 'В середине проекта отдел просит добавить функцию, на которую уйдёт около шести недель. Что руководителю проекта сделать в первую очередь?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask the supplier to build it quietly within the agreed price',
          ru: 'Попросить поставщика тихо сделать это в рамках оговорённой цены',
        },
        correct: false,
        rationale: {
          en: 'Unpaid work returns as poor quality or dispute.',
          ru: 'Неоплаченная работа обернётся браком или спором.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Refuse, because the scope was fixed in the contract at the start',
          ru: 'Отказать, ведь объём был зафиксирован договором с самого начала',
        },
        correct: false,
        rationale: {
          en: 'The need may be real; scope can be changed in order.',
          ru: 'Потребность может быть настоящей; объём меняют по правилам.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Agree, so that the department goes on supporting the project',
          ru: 'Согласиться, чтобы отдел продолжал поддерживать проект',
        },
        correct: false,
        rationale: {
          en: 'The six weeks will be missing elsewhere, unnoticed.',
          ru: 'Эти шесть недель незаметно пропадут в другом месте.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Set out its effects on time, cost and risk and let the steering board decide',
          ru: 'Описать последствия для срока, цены и рисков и вынести на управляющий комитет',
        },
        correct: true,
        rationale: {
          en: 'Right: a decision with open eyes by those in charge.',
          ru: 'Верно: осознанное решение тех, кто отвечает.',
        },
      },
    ],
    rationale: {
      en: 'A change is neither taken in silently nor refused by reflex; its effects are set out and the body in charge decides.',
      ru: 'Изменение не принимают молча и не отвергают с порога: описывают последствия, и решает уполномоченный орган.',
    },
  },
  {
    code: 'CS.6-05',
    competence: 'CS.6',
    level: 3,
    difficulty: 0.25,
    seconds: 100,
    kind: 'numeric',
    enemies: ['CS.6-10'],
    stem: {
      en: 'A project has a budget of 200,000. By today 50 % of the work was planned, 40 % is done, and 90,000 has been spent. What is the cost performance index (value of work done divided by actual cost), to two decimals?',
      ru: 'Бюджет проекта — 200 000. К сегодняшнему дню планировалось 50 % работ, выполнено 40 %, израсходовано 90 000. Чему равен индекс выполнения стоимости (освоенный объём, делённый на фактические затраты) с двумя знаками?',
    },
    answer: 0.89,
    tolerance: 0.01,
    rationale: {
      en: 'Work done is worth 40 % of 200,000 = 80,000; 80,000 / 90,000 = 0.89. Below 1 means dearer than planned.',
      ru: 'Выполненное стоит 40 % от 200 000 = 80 000; 80 000 / 90 000 = 0,89. Меньше 1 — дороже плана.',
    },
  },
  {
    code: 'CS.6-06',
    competence: 'CS.6',
    level: 3,
    difficulty: -0.1,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'Task A takes 4 weeks, B follows A and takes 3 weeks, C starts together with A and takes 6 weeks. D takes 2 weeks and can start when B and C are done. C is going to take one week longer. What happens to the end of the project?',
      ru: 'Задача А длится 4 недели; Б начинается после А и длится 3 недели; В начинается одновременно с А и длится 6 недель. Г длится 2 недели и начинается, когда готовы Б и В. В продлится на неделю дольше. Что станет со сроком окончания проекта?',
    },
    options: [
      {
        id: 'a',
        text: { en: 'It moves by one week, to week 16', ru: 'Сдвинется на неделю: 16-я неделя' },
        correct: false,
        rationale: {
          en: 'Adds all tasks up as if none ran side by side.',
          ru: 'Складывает все задачи, будто ни одна не идёт параллельно.',
        },
      },
      {
        id: 'b',
        text: { en: 'It stays the same, at week 7', ru: 'Не изменится: 7-я неделя' },
        correct: false,
        rationale: { en: 'Forgets the two weeks of task D.', ru: 'Забыты две недели задачи Г.' },
      },
      {
        id: 'c',
        text: { en: 'It moves by one week, to week 10', ru: 'Сдвинется на неделю: 10-я неделя' },
        correct: false,
        rationale: {
          en: 'Overlooks that A and B together took longer than C.',
          ru: 'Не учтено, что А и Б вместе дольше, чем В.',
        },
      },
      {
        id: 'd',
        text: { en: 'It stays the same, at week 9', ru: 'Не изменится: 9-я неделя' },
        correct: true,
        rationale: {
          en: 'Right: C had a week of slack and has used it up.',
          ru: 'Верно: у В был резерв в неделю, теперь он исчерпан.',
        },
      },
    ],
    rationale: {
      en: 'A and B take 7 weeks, C took 6 and now takes 7; D still starts after week 7, so the end stays at week 9.',
      ru: 'А и Б занимают 7 недель, В занимала 6, теперь 7; Г по-прежнему начинается после 7-й недели, конец — 9-я неделя.',
    },
  },
  {
    code: 'CS.6-07',
    competence: 'CS.6',
    level: 4,
    difficulty: 0.5,
    seconds: 80,
    kind: 'single',
    stem: {
      en: 'A case system was delivered on time, within budget and with all functions. A year later one clerk in ten uses it, because a regulation still demands paper files. What is the main lesson for the next project?',
      ru: 'Система ведения дел сдана в срок, в рамках бюджета и со всеми функциями. Через год ею пользуется один делопроизводитель из десяти: правила по-прежнему требуют бумажных дел. Какой главный вывод для следующего проекта?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Changing rules and procedures is part of the scope.',
          ru: 'Изменение правил и порядка работы входит в объём проекта.',
        },
        correct: true,
        rationale: {
          en: 'Right: without it the result cannot be used.',
          ru: 'Верно: без этого результатом не воспользоваться.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The next system should have fewer functions and a lower price.',
          ru: 'Следующая система должна иметь меньше функций и стоить дешевле.',
        },
        correct: false,
        rationale: { en: 'Size and price were not the obstacle.', ru: 'Помехой были не объём и не цена.' },
      },
      {
        id: 'c',
        text: {
          en: 'Use should be made compulsory, with a monthly check of numbers.',
          ru: 'Использование надо сделать обязательным с ежемесячной проверкой.',
        },
        correct: false,
        rationale: {
          en: 'Forces double work as long as paper is prescribed.',
          ru: 'Пока требуется бумага, это вынудит делать всё дважды.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Clerks need a longer and more thorough training at the start.',
          ru: 'Делопроизводителям нужно более долгое обучение на старте.',
        },
        correct: false,
        rationale: {
          en: 'They can use the system; they are not allowed to.',
          ru: 'Пользоваться они умеют, но не вправе.',
        },
      },
    ],
    rationale: {
      en: 'The benefit came from changed work, not from software; rules and procedures that hinder it belong to the project.',
      ru: 'Пользу приносит изменённая работа, а не программа; мешающие правила и порядок — часть проекта.',
    },
  },
  {
    code: 'CS.6-08',
    competence: 'CS.6',
    level: 4,
    difficulty: 0.9,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'The pension register is to be moved to a new system over one weekend. Which facts speak for giving the final go-ahead? Choose all that apply.',
      ru: 'За выходные реестр пенсий переносят в новую систему. Какие факты говорят в пользу окончательного разрешения? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The minister has already announced the day in public.',
          ru: 'Министр уже публично объявил день перехода.',
        },
        correct: false,
        rationale: {
          en: 'Pressure, not evidence of readiness.',
          ru: 'Это давление, а не доказательство готовности.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Most of the budget for the old system has been cut.',
          ru: 'Большая часть бюджета старой системы уже урезана.',
        },
        correct: false,
        rationale: {
          en: 'Makes staying hard, not moving safe.',
          ru: 'Затрудняет остаться, но не делает переход безопасным.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Going back has been tried and takes four hours.',
          ru: 'Возврат опробован и занимает четыре часа.',
        },
        correct: true,
        rationale: {
          en: 'Right: a failure would not leave pensions unpaid.',
          ru: 'Верно: при неудаче пенсии не останутся невыплаченными.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The supplier has confirmed in writing that it is ready.',
          ru: 'Поставщик письменно подтвердил свою готовность.',
        },
        correct: false,
        rationale: { en: 'An assurance, not a test.', ru: 'Это заверение, а не испытание.' },
      },
      {
        id: 'e',
        text: {
          en: 'A rehearsal with all data ended with equal totals.',
          ru: 'Репетиция на всех данных закончилась с совпавшими итогами.',
        },
        correct: true,
        rationale: {
          en: 'Right: shows that nothing was lost on the way.',
          ru: 'Верно: видно, что по пути ничего не потеряно.',
        },
      },
    ],
    rationale: {
      en: 'Evidence from rehearsal and a way back make the risk bearable; assurances, dates and money spent are no evidence.',
      ru: 'Риск терпим, если есть данные репетиции и путь назад; заверения, сроки и потраченные деньги — не доказательства.',
    },
  },
  {
    code: 'CS.6-09',
    competence: 'CS.6',
    kind: 'single',
    level: 2,
    difficulty: -1.2,
    seconds: 50,
    stem: {
      en: 'The risk list of a portal project is being written. Which entry can the project really work with?',
      ru: 'Составляется перечень рисков проекта портала. С какой записью проект действительно сможет работать?',
    },
    rationale: {
      en: 'A useful risk names the event, what it would cause and what somebody will do about it.',
      ru: 'Полезная запись о риске называет событие, его последствия и то, кто и что предпримет.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The project has little risk, as the supplier has a very good name and much experience',
          ru: 'У проекта мало рисков, так как у поставщика очень хорошее имя и большой опыт работы',
        },
        rationale: {
          en: 'A good name lowers worry, not the risk of a late interface.',
          ru: 'Хорошее имя снижает тревогу, а не риск задержки.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'All risks are watched by all members of the team with the greatest possible care',
          ru: 'За всеми рисками с наибольшим вниманием следят все участники группы',
        },
        rationale: {
          en: 'What everybody watches, nobody is answerable for.',
          ru: 'За что отвечают все, за то не отвечает никто.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Data exchange late by May: tests slip by 3 weeks; Mrs A prepares test data',
          ru: 'Обмен данными опоздает к маю: тесты сдвинутся на 3 недели; г-жа А готовит данные',
        },
        rationale: {
          en: 'Right: event, effect, answer and owner are named.',
          ru: 'Верно: названы событие, следствие, мера и ответственный.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Technical difficulties of various kinds may come up in the course of the whole project',
          ru: 'В ходе всего проекта могут возникнуть разного рода технические трудности',
        },
        rationale: {
          en: 'It fits every project, so nobody can act on it.',
          ru: 'Подходит любому проекту, и действовать по ней нельзя.',
        },
      },
    ],
  },
  {
    code: 'CS.6-10',
    competence: 'CS.6',
    kind: 'numeric',
    level: 3,
    difficulty: 0.2,
    seconds: 80,
    enemies: ['CS.6-05'],
    stem: {
      en: 'An archive project has a budget of 600,000. By now 60 % of the work was planned, 45 % is done, and 300,000 has been spent. What is the cost performance index (value of work done divided by actual cost), to two decimals?',
      ru: 'Бюджет проекта архива — 600 000. К сегодняшнему дню планировалось 60 % работ, выполнено 45 %, израсходовано 300 000. Чему равен индекс выполнения стоимости (стоимость выполненных работ, делённая на фактические затраты) с двумя знаками после запятой?',
    },
    rationale: {
      en: '45 % of 600,000 is 270,000; 270,000 / 300,000 = 0.90: each unit spent brought 0.90 of planned value.',
      ru: '45 % от 600 000 — это 270 000; 270 000 / 300 000 = 0,90: каждая потраченная единица дала 0,90 плановой стоимости.',
    },
    answer: 0.9,
    tolerance: 0.005,
  },
  {
    code: 'CS.6-11',
    competence: 'CS.6',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 75,
    stem: {
      en: 'For three months a supplier has reported that a case system is "90 % done". The steering board wants to know the true state. Which report would show it best?',
      ru: 'Три месяца поставщик сообщает, что система ведения дел «готова на 90 %». Управляющий совет хочет знать истинное положение. Какой отчёт покажет его лучше всего?',
    },
    rationale: {
      en: 'Estimates of what is left tend to stay at 90 %. A function is either accepted in a test or not, and that cannot be argued about.',
      ru: 'Оценки готовности склонны застывать на 90 %. Функция либо принята при испытании, либо нет, и спорить тут не о чем.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: "How many hours the supplier's developers have worked since the start",
          ru: 'Сколько часов с начала проекта отработали разработчики поставщика',
        },
        rationale: {
          en: 'Hours show effort, not what came of it.',
          ru: 'Часы показывают усилия, а не результат.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Which of the agreed functions users have tested and accepted',
          ru: 'Какие из согласованных функций испытаны и приняты пользователями',
        },
        rationale: {
          en: 'Right: it counts finished results and not opinions.',
          ru: 'Верно: учитываются готовые результаты, а не мнения.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'How high the developers put the share done in a secret vote',
          ru: 'Как разработчики оценивают готовность при тайном голосовании',
        },
        rationale: {
          en: 'More honest perhaps, but still an estimate.',
          ru: 'Возможно, честнее, но это всё ещё оценка.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'How much of the agreed price has been invoiced and paid so far',
          ru: 'Какая часть цены уже предъявлена к оплате и оплачена',
        },
        rationale: { en: 'Payment may run ahead of the work.', ru: 'Оплата может опережать работу.' },
      },
    ],
  },
  {
    code: 'CS.6-12',
    competence: 'CS.6',
    kind: 'multiple',
    level: 4,
    difficulty: 0.85,
    seconds: 80,
    stem: {
      en: 'Your portal needs an interface that another agency is building and that has slipped twice. You have no authority over that agency. Which arrangements lower the risk for your deadline? Choose all that apply.',
      ru: 'Вашему порталу нужен интерфейс, который создаёт другое ведомство и срок которого уже дважды переносили. Полномочий в отношении него у вас нет. Какие меры снизят риск для вашего срока? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A dependence is mastered by agreement, by a stand-in that lets work go on, and by a first release that can live without it. Hope and overtime do not help.',
      ru: 'С зависимостью справляются договорённостью, временной заменой и первым выпуском, который может без неё обойтись. Надежда и сверхурочные не помогут.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Planning a first release in which clerks look the data up by hand',
          ru: 'Предусмотреть первый выпуск, где данные ищут вручную',
        },
        rationale: {
          en: 'Right: the portal can open even if the interface is late.',
          ru: 'Верно: портал откроется и при опоздании интерфейса.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Doubling the hours of your own developers until the interface is ready',
          ru: 'Удвоить часы своих разработчиков, пока интерфейс не готов',
        },
        rationale: {
          en: 'They wait for others; more hours do not shorten the wait.',
          ru: 'Они ждут других, и лишние часы ожидания не сократят.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Setting your start on the very day that the other agency names this time',
          ru: 'Назначить запуск на тот день, который ведомство назвало теперь',
        },
        rationale: {
          en: 'After two slips there is no reserve for a third.',
          ru: 'После двух переносов нет запаса на третий.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Agreeing in writing on the specification, dates and who decides in dispute',
          ru: 'Письменно согласовать описание, сроки и порядок решения споров',
        },
        rationale: {
          en: 'Right: slips become visible early and reach those with power.',
          ru: 'Верно: задержки видны рано и доходят до тех, кто решает.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Developing against a simulated interface built to the agreed specification',
          ru: 'Вести разработку на имитации интерфейса по согласованному описанию',
        },
        rationale: {
          en: 'Right: your work goes on whether or not the real one is ready.',
          ru: 'Верно: работа идёт независимо от готовности настоящего.',
        },
      },
    ],
  },
];
