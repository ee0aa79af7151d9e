import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '4.3-01',
    competence: '4.3',
    kind: 'single',
    level: 1,
    difficulty: -2.3,
    seconds: 35,
    stem: {
      en: 'You set up a screen for long hours of work at a desk. Which position strains neck and eyes least?',
      ru: 'Вы устанавливаете монитор для длительной работы за столом. При каком положении меньше всего устают шея и глаза?',
    },
    rationale: {
      en: "A slightly lowered gaze and about an arm's length of distance keep neck and eyes relaxed.",
      ru: 'Слегка опущенный взгляд и расстояние около вытянутой руки не напрягают шею и глаза.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'To one side, so that the desk in front remains free',
          ru: 'Сбоку, чтобы перед собой оставалось свободное место',
        },
        rationale: {
          en: 'The desk is free, but the neck stays turned all day.',
          ru: 'Стол свободен, но шея весь день повёрнута.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'As close as possible, so that the letters look larger',
          ru: 'Как можно ближе, чтобы буквы казались крупнее',
        },
        rationale: {
          en: 'Letters grow, but near focus tires the eyes; enlarge the text instead.',
          ru: 'Буквы крупнее, но глаза устают от близкого фокуса; лучше увеличить текст.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Top edge well above the eyes, so that the head is raised',
          ru: 'Верхний край заметно выше глаз, чтобы голова была поднята',
        },
        rationale: {
          en: 'An upright head seems healthy, but looking up tires the neck.',
          ru: 'Поднятая голова кажется полезной, но взгляд вверх утомляет шею.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: "Top edge near eye level, about an arm's length away",
          ru: 'Верхний край у уровня глаз, расстояние вытянутой руки',
        },
        rationale: {
          en: 'Right: the gaze falls slightly down and the neck stays straight.',
          ru: 'Верно: взгляд чуть опущен, шея прямая.',
        },
      },
    ],
  },
  {
    code: '4.3-02',
    competence: '4.3',
    kind: 'single',
    level: 2,
    difficulty: -1.2,
    seconds: 45,
    enemies: ['4.3-08'],
    stem: {
      en: 'A head of unit likes to write e-mails late in the evening, and her staff feel that they must answer at once. Which step relieves them without changing her own hours?',
      ru: 'Руководитель отдела любит писать письма поздно вечером, и сотрудники чувствуют, что должны отвечать сразу. Какая мера разгрузит их, не меняя её собственного графика?',
    },
    rationale: {
      en: 'Delayed sending separates her time of writing from the time at which others are disturbed.',
      ru: 'Отложенная отправка отделяет время, когда она пишет, от времени, когда беспокоят других.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: { en: 'Scheduling the e-mails for the next morning', ru: 'Отложить отправку писем до утра' },
        rationale: {
          en: 'Right: the messages arrive when people are at work.',
          ru: 'Верно: письма приходят в рабочее время.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Moving the messages to a group chat of the unit',
          ru: 'Перенести сообщения в общий чат отдела',
        },
        rationale: {
          en: 'A chat feels lighter, but its alerts disturb even more.',
          ru: 'Чат кажется проще, но его уведомления отвлекают ещё больше.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Asking for a read receipt with each of the e-mails',
          ru: 'Запрашивать уведомление о прочтении каждого письма',
        },
        rationale: {
          en: 'A request for a receipt raises the pressure to react.',
          ru: 'Запрос уведомления лишь усиливает давление.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Asking the staff to answer in one short line only',
          ru: 'Попросить сотрудников отвечать одной короткой строкой',
        },
        rationale: {
          en: 'Answers get shorter, yet the evening is interrupted as before.',
          ru: 'Ответы короче, но вечер прерывается по-прежнему.',
        },
      },
    ],
  },
  {
    code: '4.3-03',
    competence: '4.3',
    kind: 'multiple',
    level: 2,
    difficulty: -0.8,
    seconds: 60,
    stem: {
      en: "A clerk finds comments under the agency's public posts that insult and threaten her by name. Which first steps are right? Choose all that apply.",
      ru: 'Сотрудница обнаружила под публикациями ведомства комментарии, в которых её поимённо оскорбляют и ей угрожают. Какие первые шаги правильны? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Evidence must be kept before it vanishes, and those who can act and support her must know.',
      ru: 'Доказательства нужно сохранить, пока они не исчезли, и сообщить тем, кто может вмешаться и поддержать.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Report them to her manager and to the platform',
          ru: 'Сообщить руководителю и администрации платформы',
        },
        rationale: {
          en: 'Right: she gets support and the comments can be removed.',
          ru: 'Верно: она получит поддержку, а комментарии удалят.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Save copies of the comments with date and address',
          ru: 'Сохранить копии комментариев с датой и адресом',
        },
        rationale: {
          en: 'Right: platforms and investigators need proof.',
          ru: 'Верно: доказательства нужны и платформе, и следствию.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Answer the authors publicly in the same tone',
          ru: 'Публично ответить авторам в том же тоне',
        },
        rationale: {
          en: 'Understandable, but it feeds the conflict and harms the agency too.',
          ru: 'Понятно, но это разжигает конфликт и вредит ведомству.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: "Publish what is known about the authors' private lives",
          ru: 'Опубликовать сведения о частной жизни авторов',
        },
        rationale: {
          en: 'Exposing others seems fair, but it is a new wrong.',
          ru: 'Разоблачение кажется справедливым, но это новое нарушение.',
        },
      },
    ],
  },
  {
    code: '4.3-04',
    competence: '4.3',
    kind: 'single',
    level: 3,
    difficulty: 0,
    seconds: 60,
    stem: {
      en: 'The counter for the heating allowance was closed and replaced by an online form. Applications from people over 70 then fell by 40 %, although as many of them remain entitled. What should the agency do first?',
      ru: 'Окно приёма заявлений на пособие на отопление закрыли и заменили онлайн-формой. После этого число заявлений от людей старше 70 лет упало на 40 %, хотя право на пособие имеет столько же людей. Что ведомству следует сделать прежде всего?',
    },
    rationale: {
      en: 'People entitled to help are being shut out: they need a way in at once, and their own reasons show what to mend.',
      ru: 'Имеющие право на помощь оказались отрезаны: им сразу нужен доступ, а причины подскажут, что исправить.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Offer help with applying and ask why people stay away',
          ru: 'Дать помощь с подачей и выяснить причины отказа',
        },
        rationale: {
          en: 'Right: it restores access and finds the cause.',
          ru: 'Верно: это возвращает доступ и выявляет причину.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Put more reminders of the online form on its website',
          ru: 'Разместить на сайте больше напоминаний об онлайн-форме',
        },
        rationale: {
          en: 'Those who are missing do not visit the website.',
          ru: 'Те, кого не хватает, на сайт не заходят.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Extend the deadline for online applications by a month',
          ru: 'Продлить срок подачи онлайн-заявлений на месяц',
        },
        rationale: {
          en: 'More time does not help people who cannot use the form.',
          ru: 'Время не поможет тем, кто не может воспользоваться формой.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Wait for a year until people are used to the new form',
          ru: 'Подождать год, пока люди привыкнут к новой форме',
        },
        rationale: {
          en: 'Habits do grow, but the need for heating does not wait.',
          ru: 'Привычка появится, но потребность в отоплении не ждёт.',
        },
      },
    ],
  },
  {
    code: '4.3-05',
    competence: '4.3',
    kind: 'multiple',
    level: 4,
    difficulty: 0.5,
    seconds: 75,
    stem: {
      en: 'A ministry plans an online forum for young people aged 13 to 17. Which decisions lower the risk of harm? Choose all that apply.',
      ru: 'Министерство готовит онлайн-форум для подростков 13-17 лет. Какие решения снижают риск вреда? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Human moderation, protective defaults and known rules reduce harm; exposure and rewards for anger increase it.',
      ru: 'Модерация людьми, защитные настройки и понятные правила снижают вред; раскрытие личности и поощрение гнева его усиливают.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Posts with the most heated replies are placed on top',
          ru: 'Публикации с самыми бурными ответами поднимаются наверх',
        },
        rationale: {
          en: 'It raises activity, but rewards conflict and shaming.',
          ru: 'Активность растёт, но поощряются конфликты и травля.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Plain rules are shown before the first post is written',
          ru: 'До первой публикации показываются понятные правила',
        },
        rationale: {
          en: 'Right: visible norms reduce abuse from the beginning.',
          ru: 'Верно: видимые нормы с самого начала снижают грубость.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Full names and schools are shown so that nobody can hide',
          ru: 'Показываются полные имена и школы, чтобы никто не скрывался',
        },
        rationale: {
          en: 'Openness seems to discipline, but it exposes minors to strangers.',
          ru: 'Открытость будто бы дисциплинирует, но раскрывает детей посторонним.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Private messages from strangers are off by default',
          ru: 'Личные сообщения от незнакомцев по умолчанию отключены',
        },
        rationale: {
          en: 'Right: protection must not depend on finding a setting.',
          ru: 'Верно: защита не должна зависеть от поиска настройки.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Reports are read by trained people within set hours',
          ru: 'Жалобы в установленный срок читают подготовленные люди',
        },
        rationale: {
          en: 'Right: a quick human judgement limits harm and keeps trust.',
          ru: 'Верно: быстрое решение человека ограничивает вред и сохраняет доверие.',
        },
      },
    ],
  },
  {
    code: '4.3-06',
    competence: '4.3',
    kind: 'single',
    level: 4,
    difficulty: 1,
    seconds: 75,
    stem: {
      en: 'Ten departments volunteered for a trial of daily hours without messages and meetings. After three months their average stress score had fallen; no other department was surveyed. What limits the conclusion that the trial worked most?',
      ru: 'Десять отделов добровольно испытали ежедневные часы без сообщений и совещаний. Через три месяца их средний показатель стресса снизился; другие отделы не опрашивали. Что сильнее всего ограничивает вывод о пользе испытания?',
    },
    rationale: {
      en: 'Without a comparison, a general fall in stress, the season or the choice of volunteers could explain the result.',
      ru: 'Без сравнения результат можно объяснить общим снижением стресса, временем года или отбором добровольцев.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Stress is a feeling and cannot be put into figures',
          ru: 'Стресс — это чувство, его нельзя выразить числом',
        },
        rationale: {
          en: 'Feelings are measured by tested questionnaires every day.',
          ru: 'Чувства измеряют проверенными опросниками.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Three months are too short for any change to appear',
          ru: 'Три месяца — слишком мало для каких-либо перемен',
        },
        rationale: {
          en: 'A change did appear; the doubt is about its cause.',
          ru: 'Изменение наблюдалось; сомнение вызывает его причина.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Averages must not be calculated from survey answers',
          ru: 'По ответам опроса нельзя вычислять средние значения',
        },
        rationale: {
          en: 'Means of scale scores are usual and fit for comparing groups.',
          ru: 'Средние по шкалам обычны и пригодны для сравнения групп.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Nothing shows how stress changed without the trial',
          ru: 'Неизвестно, что происходило без испытания',
        },
        rationale: {
          en: 'Right: stress may have fallen elsewhere as well.',
          ru: 'Верно: стресс мог снизиться и в других отделах.',
        },
      },
    ],
  },
  {
    code: '4.3-07',
    competence: '4.3',
    kind: 'single',
    level: 1,
    difficulty: -1.9,
    seconds: 30,
    stem: {
      en: "After several hours of checking cases on the screen a clerk's eyes burn and the head aches. Which habit prevents this best?",
      ru: 'После нескольких часов проверки дел на экране у сотрудника горят глаза и болит голова. Какая привычка лучше всего это предупреждает?',
    },
    rationale: {
      en: 'Eyes tire from looking at one near distance without blinking. Frequent short looks into the distance relax them.',
      ru: 'Глаза устают от долгого взгляда вблизь и редкого моргания. Частый короткий взгляд вдаль расслабляет их.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Working through without pauses in order to finish an hour earlier',
          ru: 'Работать без перерывов, чтобы закончить на час раньше',
        },
        rationale: {
          en: 'The strain grows with every uninterrupted hour.',
          ru: 'С каждым часом без перерыва напряжение растёт.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Setting the brightness of the screen to the highest possible value',
          ru: 'Установить наибольшую возможную яркость экрана',
        },
        rationale: {
          en: 'A screen much brighter than the room tires the eyes more.',
          ru: 'Экран намного ярче помещения утомляет глаза сильнее.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Looking away into the distance for a moment every 20 minutes',
          ru: 'Каждые 20 минут ненадолго переводить взгляд вдаль',
        },
        rationale: {
          en: 'Right: near focus is released before the eyes are exhausted.',
          ru: 'Верно: напряжение снимается раньше, чем глаза устанут.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Reading messages on the phone as a rest from the big screen',
          ru: 'Для отдыха от большого экрана читать сообщения в телефоне',
        },
        rationale: {
          en: 'A phone is one more near screen, so the eyes get no rest.',
          ru: 'Телефон — ещё один близкий экран, глаза не отдыхают.',
        },
      },
    ],
  },
  {
    code: '4.3-08',
    competence: '4.3',
    kind: 'single',
    level: 2,
    difficulty: -0.95,
    seconds: 40,
    enemies: ['4.3-02'],
    stem: {
      en: "The coordinator of a regional network often works on Saturdays and assigns tasks in the case system, which sends an alert to the staff's phones each time. People feel that they should react. What helps them without forbidding her to work then?",
      ru: 'Координатор региональной сети часто работает по субботам и распределяет задачи в системе ведения дел, а та каждый раз отправляет уведомление на телефоны сотрудников. Люди чувствуют, что должны реагировать. Что поможет им, не запрещая ей работать в это время?',
    },
    rationale: {
      en: 'The pressure comes from the moment of delivery. If the alert waits until working hours, both sides keep their own rhythm.',
      ru: 'Давление создаёт момент доставки. Если уведомление придёт в рабочее время, каждый сохранит свой ритм.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Alerts that the system delivers on Monday morning',
          ru: 'Доставка уведомлений в понедельник утром',
        },
        rationale: {
          en: 'Right: the task is recorded, and nobody is disturbed.',
          ru: 'Верно: задача записана, и никого не беспокоят.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A second channel for those who miss an alert',
          ru: 'Второй канал для тех, кто пропустил уведомление',
        },
        rationale: {
          en: 'It reaches even more people in their free time.',
          ru: 'Так в свободное время потревожат ещё больше людей.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A counter showing how many tasks are still unread',
          ru: 'Счётчик, показывающий число непрочитанных задач',
        },
        rationale: {
          en: 'A growing number makes the pressure stronger.',
          ru: 'Растущее число только усилит давление.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A remark "not urgent" at the end of each task',
          ru: 'Пометка «не срочно» в конце каждой задачи',
        },
        rationale: {
          en: 'The phone rings all the same, and the remark must first be read.',
          ru: 'Телефон всё равно зазвонит, и пометку ещё надо прочитать.',
        },
      },
    ],
  },
  {
    code: '4.3-09',
    competence: '4.3',
    kind: 'single',
    level: 3,
    difficulty: -0.2,
    seconds: 60,
    stem: {
      en: 'The chatbot of a social agency answers questions about benefits. One night a person writes: "I cannot go on, nobody would miss me." Which behaviour of the chatbot is the right design?',
      ru: 'Чат-бот социального ведомства отвечает на вопросы о пособиях. Ночью человек пишет: «Я больше не могу, никто обо мне не пожалеет». Какое поведение чат-бота предусмотрено правильно?',
    },
    rationale: {
      en: 'In danger to life people need people. The bot must recognise the signs, give the emergency contacts at once and hand over to trained staff.',
      ru: 'При угрозе жизни человеку нужен человек. Бот должен распознать признаки, сразу дать экстренные контакты и передать разговор подготовленному сотруднику.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'It says that it answers questions about benefits only',
          ru: 'Сообщает, что отвечает только на вопросы о пособиях',
        },
        rationale: {
          en: 'The limit is true, but the person is left alone.',
          ru: 'Ограничение верное, но человек остаётся один.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'It shows emergency contacts at once and alerts a trained person',
          ru: 'Сразу показывает экстренные контакты и зовёт подготовленного человека',
        },
        rationale: {
          en: 'Right: help by people begins without delay.',
          ru: 'Верно: помощь людей начинается без промедления.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'It comforts the person in its own words until the mood seems to have improved',
          ru: 'Утешает человека своими словами, пока настроение, кажется, не улучшится',
        },
        rationale: {
          en: 'Well meant, but an untested dialogue can make things worse.',
          ru: 'Намерение доброе, но непроверенный диалог может навредить.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'It stores the message for the report on hard conversations',
          ru: 'Сохраняет сообщение для ежемесячного отчёта о трудных разговорах',
        },
        rationale: {
          en: 'A report helps to learn but comes far too late here.',
          ru: 'Отчёт полезен для выводов, но здесь он слишком запоздает.',
        },
      },
    ],
  },
  {
    code: '4.3-10',
    competence: '4.3',
    kind: 'multiple',
    level: 3,
    difficulty: 0.2,
    seconds: 70,
    stem: {
      en: "An agency counts its clerks' keystrokes and mouse movements to see who works hard. Complaints about stress have doubled. Which changes reduce the strain while managers still learn how the work is going? Choose all that apply.",
      ru: 'Ведомство считает нажатия клавиш и движения мыши, чтобы видеть, кто усердно работает. Жалоб на стресс стало вдвое больше. Какие изменения снизят напряжение, но оставят руководителям сведения о ходе работы? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'What counts is finished work of good quality, measured openly. Secret, finer or public counting of movements makes the strain worse.',
      ru: 'Важны завершённые и качественные дела, а учёт должен быть открытым. Тайный, более частый или публичный подсчёт движений лишь усиливает напряжение.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The counting goes on without an indication on the screen',
          ru: 'Подсчёт продолжается без отметки на экране',
        },
        rationale: {
          en: 'Secret observation destroys trust as soon as it becomes known.',
          ru: 'Тайное наблюдение разрушит доверие, как только о нём узнают.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Staff help to decide what is recorded and who may see it',
          ru: 'Сотрудники участвуют в решении, что записывать и кому показывать',
        },
        rationale: {
          en: 'Right: openness and a say lower the feeling of being watched.',
          ru: 'Верно: открытость и участие снижают ощущение слежки.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Results such as cases closed correctly are counted per team',
          ru: 'По командам учитываются результаты: верно завершённые дела',
        },
        rationale: {
          en: 'Right: it shows the work and not the movements of one person.',
          ru: 'Верно: видна работа, а не движения отдельного человека.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A list of the fastest clerks hangs in the corridor every week',
          ru: 'Каждую неделю в коридоре вывешивают список самых быстрых',
        },
        rationale: {
          en: 'Comparison in public adds pressure and rewards haste.',
          ru: 'Публичное сравнение усиливает давление и поощряет спешку.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The counts are taken every minute so that they become fairer',
          ru: 'Подсчёт ведётся каждую минуту, чтобы он стал справедливее',
        },
        rationale: {
          en: 'Finer counts press harder and still say nothing about results.',
          ru: 'Частый подсчёт давит сильнее и ничего не говорит о результатах.',
        },
      },
    ],
  },
  {
    code: '4.3-11',
    competence: '4.3',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 75,
    stem: {
      en: "A city's app reminds parents of children's vaccinations. A new function takes away points if the app is not opened daily; time spent in the app has doubled since, the share of children vaccinated on time has not changed, and some parents complain of pressure. What should the city decide?",
      ru: 'Приложение города напоминает родителям о прививках детей. Новая функция снимает баллы, если приложение не открывать ежедневно; время в приложении удвоилось, доля детей, привитых в срок, не изменилась, а часть родителей жалуется на давление. Что следует решить городу?',
    },
    rationale: {
      en: 'The aim is vaccinated children, not minutes in an app. A device that costs people calm and brings nothing for the aim should go.',
      ru: 'Цель — привитые дети, а не минуты в приложении. Приём, который отнимает у людей покой и ничего не даёт для цели, следует убрать.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Keep the points and let complaining parents leave',
          ru: 'Оставить баллы и дать недовольным родителям удалить приложение',
        },
        rationale: {
          en: 'Those who leave lose the reminders that the service is for.',
          ru: 'Ушедшие лишатся напоминаний, ради которых услуга и создана.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Raise the points, so that the rate follows the time',
          ru: 'Увеличить баллы, чтобы доля прививок выросла вслед за временем',
        },
        rationale: {
          en: 'More pressure of a kind that has shown no effect.',
          ru: 'Это усиление давления, которое не показало результата.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Drop the points and judge the app by vaccinations',
          ru: 'Убрать баллы и оценивать приложение по прививкам',
        },
        rationale: {
          en: 'Right: the measure follows the purpose of the service.',
          ru: 'Верно: мера успеха соответствует цели услуги.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Keep the points, since use of the app has doubled',
          ru: 'Оставить баллы, раз приложением пользуются вдвое больше',
        },
        rationale: {
          en: 'Use is a means; its growth brought nothing for the children.',
          ru: 'Использование — лишь средство; детям его рост ничего не дал.',
        },
      },
    ],
  },
  {
    code: '4.3-12',
    competence: '4.3',
    kind: 'single',
    level: 4,
    difficulty: 1.15,
    seconds: 90,
    stem: {
      en: "A year after remote work was introduced, the average stress score in an agency is 12 % lower than in the first survey. In that year 30 % of the staff left and were replaced. Which analysis tells most about how people's stress changed?",
      ru: 'Через год после введения удалённой работы средний показатель стресса в ведомстве на 12 % ниже, чем в первом опросе. За этот год 30 % сотрудников ушли, их заменили новые. Какой анализ больше всего скажет о том, как изменился стресс у людей?',
    },
    rationale: {
      en: "If the most stressed have left, the average falls though nobody feels better. Comparing each stayer with himself removes this, and the leavers' first scores show who is missing.",
      ru: 'Если ушли самые напряжённые, среднее упадёт, хотя никому не стало лучше. Сравнение каждого оставшегося с самим собой это исключает, а первые ответы ушедших покажут, кого не хватает.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Repeat the survey among all staff, so that the average rests on more answers',
          ru: 'Повторить опрос среди всех, чтобы среднее опиралось на большее число ответов',
        },
        rationale: {
          en: 'More answers sharpen the average of a staff that has changed.',
          ru: 'Больше ответов уточнит среднее, но уже по другому составу.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Compare the average with that of an agency of equal size surveyed in both years',
          ru: 'Сравнить среднее с ведомством той же численности, где опрос шёл в оба года',
        },
        rationale: {
          en: 'A comparison helps with other causes but leaves the exchange of staff untouched.',
          ru: 'Сравнение учтёт другие причины, но не смену состава.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Use the medians, because a few extreme scores may have moved the averages',
          ru: 'Взять медианы, так как средние могли сдвинуть немногие крайние ответы',
        },
        rationale: {
          en: 'A median resists extremes, yet other people are still being compared.',
          ru: 'Медиана устойчива к крайностям, но сравниваются всё равно разные люди.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: "Compare each stayer's two scores and look at the first scores of those who left",
          ru: 'Сравнить по два ответа каждого оставшегося и посмотреть первые ответы ушедших',
        },
        rationale: {
          en: 'Right: change is separated from the exchange of people.',
          ru: 'Верно: изменение отделено от смены людей.',
        },
      },
    ],
  },
  {
    code: '4.3-13',
    competence: '4.3',
    level: 4,
    difficulty: 0.95,
    seconds: 105,
    enemies: ['1.2-05', '1.2-11'],
    kind: 'numeric',
    stem: {
      en: 'An agency of 600 people sends out a questionnaire on exhaustion by screen work. Experience shows: 10 % of the staff are affected; the questionnaire marks 80 % of those affected, but also 15 % of the others. All who are marked are invited to a talk. How many of the people invited are in fact not affected?',
      ru: 'Ведомство с 600 сотрудниками проводит анкетирование об истощении от работы за экраном. По опыту, затронуты 10 % сотрудников; анкета отмечает 80 % затронутых, но также 15 % остальных. Всех отмеченных приглашают на беседу. Сколько из приглашённых на самом деле не затронуты?',
    },
    rationale: {
      en: 'Not affected are 540 people; 15 % of them are marked: 81. They outnumber the 48 affected people who are marked.',
      ru: 'Не затронуты 540 человек; из них отмечены 15 %: 81. Это больше, чем 48 отмеченных затронутых.',
    },
    answer: 81,
    tolerance: 0.5,
    unit: { en: 'people', ru: 'человек' },
  },
  {
    code: '4.3-14',
    competence: '4.3',
    kind: 'numeric',
    level: 4,
    difficulty: 0.95,
    seconds: 80,
    stem: {
      en: 'In a trial with groups drawn by lot, 24 % of the staff without and 18 % of the staff with reminders to take screen breaks had neck pain after half a year. How many people have to receive the reminders so that one fewer has neck pain? Round to a whole number.',
      ru: 'В испытании с группами, составленными по жребию, через полгода боль в шее была у 24 % сотрудников без напоминаний о перерывах и у 18 % — с напоминаниями. Скольким людям нужны напоминания, чтобы людей с болью стало на одного меньше? Округлите до целого числа.',
    },
    rationale: {
      en: 'The difference is 6 of 100 people; 100 / 6 = 16.7, so about 17 people for one.',
      ru: 'Разница — 6 человек из 100; 100 / 6 = 16,7, то есть около 17 человек на одного.',
    },
    answer: 17,
    tolerance: 0.5,
    unit: { en: 'people', ru: 'человек' },
  },
];
