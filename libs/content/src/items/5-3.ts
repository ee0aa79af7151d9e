import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '5.3-01',
    competence: '5.3',
    kind: 'single',
    level: 1,
    difficulty: -2.1,
    seconds: 35,
    enemies: ['5.3-07'],
    stem: {
      en: 'Citizens send a form by e-mail as a PDF, and clerks type the same data into the register. Which change removes the double work?',
      ru: 'Граждане присылают форму по электронной почте в PDF, а сотрудники вручную переносят те же данные в реестр. Какое изменение устранит двойную работу?',
    },
    rationale: {
      en: 'Data entered once by the citizen can flow straight into the register and need not be typed again.',
      ru: 'Данные, один раз введённые гражданином, попадают прямо в реестр, и повторный ввод не нужен.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'An online form that fills in the register itself',
          ru: 'Онлайн-форма, которая сама заполняет реестр',
        },
        rationale: {
          en: 'Right: the data is entered only once.',
          ru: 'Верно: данные вводятся только один раз.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A mail folder in which the forms are sorted by date',
          ru: 'Почтовая папка, где формы упорядочены по дате',
        },
        rationale: {
          en: 'Order helps to find forms, not to enter them.',
          ru: 'Порядок помогает найти формы, но не внести их.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A printer that puts the forms on paper faster',
          ru: 'Принтер, который быстрее печатает формы',
        },
        rationale: {
          en: 'Printing gets quicker, the typing stays.',
          ru: 'Печать ускорится, а набор останется.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A second clerk who types one half of the forms',
          ru: 'Второй сотрудник, который вводит половину форм',
        },
        rationale: { en: 'The work is shared but not removed.', ru: 'Работа разделена, но не устранена.' },
      },
    ],
  },
  {
    code: '5.3-02',
    competence: '5.3',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 50,
    stem: {
      en: 'You have an idea for a simpler permit application. What is the cheapest way to find out within a week whether citizens understand it?',
      ru: 'У вас есть идея более простого заявления на разрешение. Как дешевле всего за неделю узнать, понимают ли его граждане?',
    },
    rationale: {
      en: 'A rough sketch tried by a few people shows misunderstandings before money has been spent.',
      ru: 'Черновой макет, испытанный несколькими людьми, выявляет непонимание до того, как потрачены деньги.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Building the full service and watching for complaints',
          ru: 'Создать полный сервис и следить за жалобами',
        },
        rationale: {
          en: 'Real use tells much, but late and at full cost.',
          ru: 'Реальное использование покажет многое, но поздно и дорого.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Trying a click-through sketch with five people',
          ru: 'Испытать кликабельный макет с пятью людьми',
        },
        rationale: {
          en: 'Right: little cost, quick, and real behaviour is seen.',
          ru: 'Верно: недорого, быстро и видно реальное поведение.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Asking the developers whether they find it clear',
          ru: 'Спросить разработчиков, понятно ли им заявление',
        },
        rationale: {
          en: 'They are near at hand, but know too much to stumble.',
          ru: 'Они рядом, но знают слишком много, чтобы споткнуться.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Sending citizens a survey on digital services in general',
          ru: 'Разослать гражданам опрос о цифровых услугах вообще',
        },
        rationale: {
          en: 'Opinions on services do not show whether this form is understood.',
          ru: 'Мнения об услугах не покажут, понятна ли эта форма.',
        },
      },
    ],
  },
  {
    code: '5.3-03',
    competence: '5.3',
    kind: 'multiple',
    level: 2,
    difficulty: -0.7,
    seconds: 60,
    stem: {
      en: 'Many people break off an online application before the end. Which sources show where they meet difficulties? Choose all that apply.',
      ru: 'Многие прерывают онлайн-заявление, не дойдя до конца. Какие источники покажут, где возникают трудности? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Difficulties show in behaviour: the step at which people leave, and what they do when observed.',
      ru: 'Трудности видны в поведении: на каком шаге люди уходят и что они делают под наблюдением.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'The list of functions in the contract', ru: 'Перечень функций в договоре' },
        rationale: {
          en: 'It states what was ordered, not how it is used.',
          ru: 'В нём указано, что заказано, а не как этим пользуются.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Watching a few people fill in the form',
          ru: 'Наблюдение за людьми при заполнении формы',
        },
        rationale: {
          en: 'Right: it reveals why they hesitate.',
          ru: 'Верно: становится ясно, почему они медлят.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Figures on the step at which people leave',
          ru: 'Данные о шаге, на котором люди уходят',
        },
        rationale: {
          en: 'Right: they point at the place of the trouble.',
          ru: 'Верно: они указывают место затруднения.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'The view of the team that built the form', ru: 'Мнение команды, создавшей форму' },
        rationale: {
          en: 'Its members know the form too well to share the difficulties.',
          ru: 'Команда слишком хорошо знает форму, чтобы видеть трудности.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: { en: 'The number of visits to the start page', ru: 'Число посещений начальной страницы' },
        rationale: {
          en: 'It tells how many come, not where they stumble.',
          ru: 'Оно говорит, сколько пришло, а не где споткнулись.',
        },
      },
    ],
  },
  {
    code: '5.3-04',
    competence: '5.3',
    kind: 'single',
    level: 3,
    difficulty: -0.1,
    seconds: 65,
    stem: {
      en: 'Of all online applications, 35 % come back because a wrong document was attached. Most people attach an old certificate that looks like the right one. Which change treats the cause?',
      ru: 'Из всех онлайн-заявлений 35 % возвращаются, так как приложен не тот документ. Чаще всего прикладывают старую справку, похожую на нужную. Какое изменение устраняет причину?',
    },
    rationale: {
      en: 'People mistake one document for another, so the help must come at the moment of choosing the file.',
      ru: 'Люди путают документы, поэтому помощь нужна в момент выбора файла.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A fee for every application with a wrong attachment',
          ru: 'Плата за каждое заявление с неверным вложением',
        },
        rationale: {
          en: 'It punishes a mistake that the service itself invites.',
          ru: 'Это наказание за ошибку, к которой подталкивает сам сервис.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A longer manual sent by e-mail to all who apply',
          ru: 'Более подробная инструкция по почте всем заявителям',
        },
        rationale: {
          en: 'More text seems thorough, but few read it at that moment.',
          ru: 'Подробность кажется полезной, но в нужный момент её мало кто прочтёт.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'More clerks, so that returned cases are handled sooner',
          ru: 'Больше сотрудников для быстрой обработки возвратов',
        },
        rationale: {
          en: 'The symptom is relieved, the mistakes continue.',
          ru: 'Облегчается следствие, а ошибки продолжаются.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A sample of the right document and a check at upload',
          ru: 'Образец нужного документа и проверка при загрузке',
        },
        rationale: {
          en: 'Right: the mix-up is prevented where it happens.',
          ru: 'Верно: путаница предотвращается там, где возникает.',
        },
      },
    ],
  },
  {
    code: '5.3-05',
    competence: '5.3',
    kind: 'single',
    level: 4,
    difficulty: 0.5,
    seconds: 75,
    stem: {
      en: "After a birth, parents file five applications with four bodies, and each body asks for the same certificate. The registers of the bodies are able to exchange data. Which redesign starts from the parents' need?",
      ru: 'После рождения ребёнка родители подают пять заявлений в четыре органа, и каждый требует одно и то же свидетельство. Реестры этих органов могут обмениваться данными. Какое решение исходит из потребности родителей?',
    },
    rationale: {
      en: 'Parents have one event and one need; the state already holds the data and can share it on a legal basis.',
      ru: 'У родителей одно событие и одна потребность; данные уже есть у государства, и ими можно обмениваться на законном основании.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'One request, after which the bodies exchange the data',
          ru: 'Одно обращение, после которого органы обмениваются данными',
        },
        rationale: {
          en: 'Right: the work moves from the parents to the registers.',
          ru: 'Верно: работа переходит от родителей к реестрам.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'One counter at which all five forms can be handed in',
          ru: 'Одно окно, в которое можно сдать все пять форм',
        },
        rationale: {
          en: 'Fewer journeys, but the forms themselves stay as they are.',
          ru: 'Поездок меньше, но сами формы остаются прежними.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Five online forms with a common design and one sign-in',
          ru: 'Пять онлайн-форм с общим дизайном и единым входом',
        },
        rationale: {
          en: 'Pleasant to use, yet the same facts are asked five times.',
          ru: 'Удобнее, но одни и те же сведения запрашиваются пять раз.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'One website that brings together links to all five forms',
          ru: 'Один сайт, на котором собраны ссылки на все пять форм',
        },
        rationale: {
          en: 'Easier to find, but still five applications and certificates.',
          ru: 'Найти легче, но заявлений и свидетельств по-прежнему пять.',
        },
      },
    ],
  },
  {
    code: '5.3-06',
    competence: '5.3',
    kind: 'numeric',
    level: 4,
    difficulty: 0.9,
    seconds: 100,
    stem: {
      en: 'A new online service costs 90,000 to build and 6,000 a year to run. It saves 12 minutes of staff time on each of 30,000 applications a year, and an hour of staff time costs 6. After how many years of operation has the net saving paid for the building?',
      ru: 'Создание нового онлайн-сервиса стоит 90 000, его работа — 6000 в год. Он сберегает 12 минут рабочего времени на каждом из 30 000 заявлений в год, а час рабочего времени стоит 6. Через сколько лет работы чистая экономия окупит создание?',
    },
    rationale: {
      en: '30,000 x 0.2 h = 6,000 h; 6,000 x 6 = 36,000; less 6,000 to run = 30,000 a year; 90,000 / 30,000 = 3.',
      ru: '30 000 x 0,2 ч = 6000 ч; 6000 x 6 = 36 000; за вычетом 6000 на работу — 30 000 в год; 90 000 / 30 000 = 3.',
    },
    answer: 3,
    tolerance: 0.05,
    unit: { en: 'years', ru: 'лет' },
  },
  {
    code: '5.3-07',
    competence: '5.3',
    kind: 'single',
    level: 1,
    difficulty: -1.9,
    seconds: 35,
    enemies: ['5.3-01'],
    stem: {
      en: 'Food inspectors write their findings on paper and in the evening type them into the case system in the office. Which change removes the double work?',
      ru: 'Инспекторы пищевого надзора записывают результаты на бумаге, а вечером в отделе вводят их в систему ведения дел. Какое изменение устранит двойную работу?',
    },
    rationale: {
      en: 'What is entered once at the place of the inspection need not be written a second time.',
      ru: 'То, что один раз внесено на месте проверки, не нужно записывать повторно.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A faster computer in the office for the evening work',
          ru: 'Более быстрый компьютер в отделе для вечерней работы',
        },
        rationale: {
          en: 'The typing takes as long on any computer.',
          ru: 'На любом компьютере ввод займёт столько же времени.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A photo of each paper sheet stored in a shared folder',
          ru: 'Фотография каждого листа в общей папке',
        },
        rationale: {
          en: 'A photo keeps the sheet, but somebody must still type in the data.',
          ru: 'Фото сохранит лист, но данные всё равно кто-то должен ввести.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A tablet form whose entries go into the case system directly',
          ru: 'Форма на планшете, записи из которой сразу попадают в систему',
        },
        rationale: {
          en: 'Right: the data is entered only once.',
          ru: 'Верно: данные вводятся только один раз.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Paper forms in two colours, one for every kind of inspection',
          ru: 'Бумажные бланки двух цветов, по одному на каждый вид проверки',
        },
        rationale: {
          en: 'The forms are tidier, but typing in remains.',
          ru: 'Бланки нагляднее, но ввод остаётся.',
        },
      },
    ],
  },
  {
    code: '5.3-08',
    competence: '5.3',
    kind: 'single',
    level: 2,
    difficulty: -0.9,
    seconds: 50,
    stem: {
      en: 'Your team looks for new ways to shorten the queue at the counters and wants to use an AI assistant. Which use brings most?',
      ru: 'Ваша группа ищет новые способы сократить очередь к окнам и хочет использовать ИИ-помощник. Какое применение даст больше всего пользы?',
    },
    rationale: {
      en: 'An assistant is strong at producing many starting points and weak at knowing your office. Choice and testing remain with people who know the facts.',
      ru: 'Помощник силён в выдвижении многих исходных идей и слаб в знании вашего учреждения. Выбор и проверка остаются за людьми, знающими факты.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Asking it for the one best idea and carrying that out without delay',
          ru: 'Попросить одну лучшую идею и без промедления воплотить её',
        },
        rationale: {
          en: 'It does not know your visitors, rules and rooms.',
          ru: 'Ему не известны ваши посетители, правила и помещения.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Asking it for many ideas and testing the best on your own figures',
          ru: 'Попросить много идей и проверить лучшие на своих данных',
        },
        rationale: {
          en: 'Right: breadth comes from the machine, judgement from the team.',
          ru: 'Верно: широту даёт машина, оценку — люди.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: "Asking it to decide which of the team's ideas wins",
          ru: 'Поручить ему решить, чья идея в группе победит',
        },
        rationale: {
          en: 'It has no knowledge of what works in your office.',
          ru: 'Он не знает, что действует в вашем учреждении.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Asking it how long your queue will be next year',
          ru: 'Спросить его, какой будет ваша очередь через год',
        },
        rationale: {
          en: 'Without your data the answer is an invention.',
          ru: 'Без ваших данных ответ будет выдумкой.',
        },
      },
    ],
  },
  {
    code: '5.3-09',
    competence: '5.3',
    kind: 'single',
    level: 3,
    difficulty: -0.05,
    seconds: 65,
    stem: {
      en: 'A road office has an idea: phones in city buses feel each jolt and could report potholes. What should be tried first to learn whether the idea works?',
      ru: 'У дорожной службы есть идея: телефоны в городских автобусах чувствуют толчки и могли бы сообщать о ямах. Что стоит попробовать прежде всего, чтобы узнать, работает ли идея?',
    },
    rationale: {
      en: 'The open question is whether jolts show potholes. A small comparison with what inspectors find answers it cheaply.',
      ru: 'Главный вопрос — показывают ли толчки ямы. Небольшое сравнение с тем, что находят инспекторы, ответит на него недорого.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Comparing the jolts on two routes with what inspectors find there',
          ru: 'Сравнить толчки на двух маршрутах с тем, что найдут инспекторы',
        },
        rationale: {
          en: 'Right: it shows false alarms and missed potholes at small cost.',
          ru: 'Верно: при малых затратах видны ложные сигналы и пропуски.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Building a map for citizens that shows every single jolt',
          ru: 'Создать для граждан карту, где виден каждый толчок',
        },
        rationale: {
          en: 'It publishes signals before anybody knows whether they are right.',
          ru: 'Так публикуются сигналы, верность которых ещё не известна.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Asking bus drivers in a survey whether they like the idea',
          ru: 'Спросить водителей в опросе, нравится ли им идея',
        },
        rationale: {
          en: 'Their support will matter later, yet it proves nothing about jolts.',
          ru: 'Их поддержка понадобится позже, но о толчках она не говорит.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Fitting all buses with phones, so that a large amount of data comes in',
          ru: 'Оснастить телефонами все автобусы, чтобы данных было много',
        },
        rationale: {
          en: 'Much data is no help while their meaning is unknown.',
          ru: 'Много данных не поможет, пока неясно, что они значат.',
        },
      },
    ],
  },
  {
    code: '5.3-10',
    competence: '5.3',
    kind: 'multiple',
    level: 3,
    difficulty: 0.2,
    seconds: 65,
    stem: {
      en: 'A ministry plans a two-day contest in which students and officials develop ideas for public services. Which conditions make it more likely that results are put to use? Choose all that apply.',
      ru: 'Министерство проводит двухдневный конкурс, где студенты и служащие создают идеи для государственных услуг. Какие условия повышают вероятность, что результаты будут внедрены? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Ideas live on if somebody owns the problem, the data was real and means for the next step are set aside.',
      ru: 'Идеи живут дальше, если у задачи есть хозяин, данные были настоящими, а средства на следующий шаг выделены.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Each task comes from a unit that will carry the result on',
          ru: 'Каждую задачу ставит отдел, который продолжит работу над ней',
        },
        rationale: {
          en: 'Right: somebody needs the result and waits for it.',
          ru: 'Верно: результат кому-то нужен, и его ждут.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Money and staff for the next three months are set aside',
          ru: 'Деньги и люди на следующие три месяца выделены заранее',
        },
        rationale: {
          en: 'Right: without means the best idea ends on Sunday.',
          ru: 'Верно: без средств и лучшая идея закончится в воскресенье.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The tasks are as general as possible, so that fantasy is free',
          ru: 'Задачи как можно более общие, чтобы дать простор фантазии',
        },
        rationale: {
          en: "General tasks lead to ideas that fit nobody's problem.",
          ru: 'Общие задачи дают идеи, не отвечающие ничьей проблеме.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Real data without personal details is provided',
          ru: 'Участникам дают реальные данные без личных сведений',
        },
        rationale: {
          en: 'Right: ideas are tried on what they will meet later.',
          ru: 'Верно: идеи проверяются на том, с чем столкнутся потом.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The jury judges above all how the final slides look',
          ru: 'Жюри оценивает прежде всего вид итоговых слайдов',
        },
        rationale: {
          en: 'It rewards a good show and not a useful solution.',
          ru: 'Так вознаграждается показ, а не полезное решение.',
        },
      },
    ],
  },
  {
    code: '5.3-11',
    competence: '5.3',
    kind: 'single',
    level: 4,
    difficulty: 0.95,
    seconds: 80,
    stem: {
      en: 'A new way of handling cases halved the waiting time in a pilot office. The office had volunteered, had two extra staff and was visited daily by the developers. The ministry wants to introduce it in 40 offices. What should come before that decision?',
      ru: 'Новый порядок рассмотрения дел вдвое сократил ожидание в пилотном отделении. Отделение вызвалось само, получило двух дополнительных сотрудников, и его ежедневно посещали разработчики. Министерство хочет внедрить порядок в 40 отделениях. Что должно предшествовать решению?',
    },
    rationale: {
      en: 'The pilot shows what is possible with exceptional help. Whether the way of working itself has the effect must be seen under ordinary conditions.',
      ru: 'Пилот показал, что возможно при исключительной поддержке. Действует ли сам порядок, нужно увидеть в обычных условиях.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A longer run in the same office, so that the figures become firmer',
          ru: 'Более долгая проба в том же отделении ради надёжности цифр',
        },
        rationale: {
          en: 'Firmer figures about an exception remain figures about an exception.',
          ru: 'Более надёжные цифры об исключении останутся цифрами об исключении.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A survey of the pilot office on how content its staff are',
          ru: 'Опрос сотрудников пилотного отделения об их удовлетворённости',
        },
        rationale: {
          en: 'Their view is useful but tells nothing about other offices.',
          ru: 'Их мнение полезно, но о других отделениях не говорит.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A calculation that takes half the waiting time off for all 40 offices',
          ru: 'Расчёт, в котором ожидание сокращено вдвое для всех 40',
        },
        rationale: {
          en: 'It assumes exactly what has not been shown yet.',
          ru: 'Он исходит из того, что ещё не доказано.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A second trial in ordinary offices without extra help',
          ru: 'Повторная проба в обычных отделениях без особой помощи',
        },
        rationale: {
          en: 'Right: it separates the idea from the special care it received.',
          ru: 'Верно: она отделит саму идею от особого внимания к ней.',
        },
      },
    ],
  },
  {
    code: '5.3-12',
    competence: '5.3',
    kind: 'single',
    level: 4,
    difficulty: 0.75,
    seconds: 75,
    stem: {
      en: 'A trial of a voice assistant was to be continued only if it solved 30 % of the calls. After four fifths of the budget it solves 11 %, and for three months no improvement has helped. The team asks for the rest of the money, as so much has been invested. Which decision is soundest?',
      ru: 'Испытание голосового помощника предполагалось продолжать, только если он решит 30 % обращений. Израсходовано четыре пятых бюджета, он решает 11 %, и за три месяца ни одна доработка не помогла. Группа просит остаток денег, ведь вложено так много. Какое решение самое обоснованное?',
    },
    rationale: {
      en: 'Money that is spent cannot be won back by spending more; what counts is the prospect. The limit set in advance protects from wishful thinking.',
      ru: 'Потраченное не вернуть новыми тратами; важно лишь, чего ждать дальше. Заранее установленный порог защищает от желаемого вместо действительного.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Introduce the assistant everywhere, since more calls bring more practice',
          ru: 'Внедрить помощник везде: больше обращений — больше опыта',
        },
        rationale: {
          en: 'More callers would meet an assistant that fails nine times in ten.',
          ru: 'Больше людей столкнётся с помощником, бесполезным в девяти случаях из десяти.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Go on, after lowering the limit to 10 % of the calls',
          ru: 'Продолжить, снизив порог до 10 % обращений',
        },
        rationale: {
          en: 'A limit moved afterwards protects against nothing.',
          ru: 'Порог, сдвинутый задним числом, ни от чего не защищает.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'End the trial and record what was learned from it',
          ru: 'Завершить испытание и записать его уроки',
        },
        rationale: {
          en: 'Right: the limit is missed clearly, and the rest can serve a better idea.',
          ru: 'Верно: порог явно не достигнут, остаток послужит лучшей идее.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Go on, because stopping would waste four fifths of the budget',
          ru: 'Продолжить, иначе пропадут четыре пятых бюджета',
        },
        rationale: {
          en: 'That money is gone either way; it is no reason to spend more.',
          ru: 'Эти деньги потрачены в любом случае и не довод тратить ещё.',
        },
      },
    ],
  },
  {
    code: '5.3-13',
    competence: '5.3',
    level: 4,
    difficulty: 1.05,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'An agency considers an application in which parents of children with disabilities exchange advice and appointments. Which observations are strong evidence that the need is real? Choose all that apply.',
      ru: 'Ведомство обдумывает приложение, в котором родители детей с инвалидностью обмениваются советами и временем приёма. Какие наблюдения служат сильным доказательством реальной потребности? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'What people already do, or give up something for, says more than what they say they would do.',
      ru: 'То, что люди уже делают или ради чего чем-то жертвуют, говорит больше, чем их слова о намерениях.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'An application of this kind was built in a neighbouring country',
          ru: 'Такое приложение создано в соседней стране',
        },
        rationale: {
          en: 'That it was built does not show that it is used.',
          ru: 'Что его создали, не значит, что им пользуются.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The idea received the first prize of an expert jury',
          ru: 'Идея получила первую премию экспертного жюри',
        },
        rationale: {
          en: 'Experts judge the idea, not the need of the parents.',
          ru: 'Эксперты оценивают идею, а не потребность родителей.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Parents already run shared tables and chats for this purpose',
          ru: 'Родители уже ведут для этого общие таблицы и чаты',
        },
        rationale: {
          en: 'They take trouble over it without being asked.',
          ru: 'Они тратят на это силы без всякой просьбы.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Half of the parents asked give up two evenings to try a draft',
          ru: 'Половина опрошенных родителей отдаёт два вечера пробе макета',
        },
        rationale: {
          en: 'Time given is a price that people pay for real needs.',
          ru: 'Отданное время — цена, которую платят за действительно нужное.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'In a survey nine parents in ten say they would use it',
          ru: 'В опросе девять из десяти родителей говорят, что пользовались бы им',
        },
        rationale: {
          en: 'Intentions cost nothing and are often not followed.',
          ru: 'Намерения ничего не стоят и часто не исполняются.',
        },
      },
    ],
  },
  {
    code: '5.3-14',
    competence: '5.3',
    kind: 'numeric',
    level: 4,
    difficulty: 0.8,
    seconds: 80,
    stem: {
      en: 'An innovation unit has ten independent ideas. Testing one costs 4,000; one in five ideas proves to work and then saves 30,000. What net gain is to be expected from testing all ten?',
      ru: 'У группы инноваций десять независимых идей. Проверка одной стоит 4000; одна идея из пяти оказывается удачной и тогда экономит 30 000. Какой чистый выигрыш следует ожидать от проверки всех десяти?',
    },
    rationale: {
      en: 'Two of ten ideas can be expected to work: 2 × 30,000 − 10 × 4,000 = 20,000. Failed tests are part of the price of the good ideas.',
      ru: 'Можно ожидать двух удачных идей из десяти: 2 × 30 000 − 10 × 4000 = 20 000. Неудачные проверки — часть цены удачных идей.',
    },
    answer: 20000,
    tolerance: 0,
  },
];
