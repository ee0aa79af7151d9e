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
];
