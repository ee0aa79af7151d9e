import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '2.1-01',
    competence: '2.1',
    level: 1,
    difficulty: -2.25,
    seconds: 35,
    enemies: ['4.2-01'],
    kind: 'single',
    stem: {
      en: 'You send one e-mail about a changed deadline to 120 applicants. The applicants must not see each other’s addresses. Where do you put the addresses?',
      ru: 'Вы отправляете одно электронное письмо об изменении срока 120 заявителям. Заявители не должны видеть адреса друг друга. Куда вы поместите адреса?',
    },
    rationale: {
      en: 'Addresses in the blind copy field are not shown to the other recipients.',
      ru: 'Адреса в поле скрытой копии не видны остальным получателям.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'All in the field “To”', ru: 'Все — в поле «Кому»' },
        rationale: { en: 'Everybody sees all addresses.', ru: 'Все увидят все адреса.' },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'All in the field “Copy”', ru: 'Все — в поле «Копия»' },
        rationale: {
          en: 'Copy differs from “To” in meaning; the addresses stay visible.',
          ru: '«Копия» отличается лишь смыслом, адреса остаются видны.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'In “To” and “Copy”, half in each', ru: 'Поровну в «Кому» и «Копию»' },
        rationale: { en: 'Both fields are visible to all.', ru: 'Оба поля видны всем.' },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'All in the field “Blind copy”', ru: 'Все — в поле «Скрытая копия»' },
        rationale: {
          en: 'Right: each recipient sees no other recipient.',
          ru: 'Верно: получатель не видит остальных.',
        },
      },
    ],
  },
  {
    code: '2.1-02',
    competence: '2.1',
    level: 1,
    difficulty: -1.8,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'The register is down. Ten colleagues at the counters, who are serving visitors right now, must learn this within a few minutes. How do you tell them?',
      ru: 'Реестр не работает. Десять коллег, которые прямо сейчас обслуживают посетителей у окон, должны узнать об этом в течение нескольких минут. Как вы им сообщите?',
    },
    rationale: {
      en: 'Urgent and short: a channel that reaches the group at once and is seen while working.',
      ru: 'Срочно и коротко: нужен канал, который сразу доходит до группы и виден во время работы.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'By a short message in the group chat of the counter staff',
          ru: 'Коротким сообщением в групповом чате сотрудников зала',
        },
        rationale: {
          en: 'Right: reaches all ten at once and at their place.',
          ru: 'Верно: сразу доходит до всех десяти на рабочем месте.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'By an e-mail to the counter staff with a read receipt',
          ru: 'Электронным письмом сотрудникам зала с уведомлением о прочтении',
        },
        rationale: {
          en: 'A receipt does not make anybody read sooner.',
          ru: 'Уведомление не заставит прочитать письмо быстрее.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'By a notice on the news page of the intranet',
          ru: 'Объявлением на новостной странице внутреннего портала',
        },
        rationale: {
          en: 'Nobody opens the news page while serving visitors.',
          ru: 'Во время приёма посетителей новости никто не открывает.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'By a memo in the document management system',
          ru: 'Служебной запиской в системе электронного документооборота',
        },
        rationale: {
          en: 'Made for decisions on record, far too slow here.',
          ru: 'Годится для официальных решений, но здесь слишком медленно.',
        },
      },
    ],
  },
  {
    code: '2.1-03',
    competence: '2.1',
    level: 2,
    difficulty: -1.2,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'You lead a video meeting with eight regional offices. The connection of several offices is weak, and their sound breaks off again and again. What do you try first?',
      ru: 'Вы ведёте видеосовещание с восемью территориальными отделами. У нескольких отделов слабая связь, и их звук постоянно прерывается. Что вы попробуете сначала?',
    },
    rationale: {
      en: 'Video takes most of the bandwidth; without it the sound usually becomes steady.',
      ru: 'Видео занимает большую часть канала; без него звук обычно становится устойчивым.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Ask the weak offices to speak more loudly and slowly',
          ru: 'Попросить эти отделы говорить громче и медленнее',
        },
        rationale: {
          en: 'Lost data do not come back by speaking up.',
          ru: 'Громкая речь не вернёт потерянные данные.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Close the meeting and invite everybody by a new link',
          ru: 'Закрыть совещание и пригласить всех по новой ссылке',
        },
        rationale: {
          en: 'The same weak lines would carry the new meeting.',
          ru: 'Новое совещание пойдёт по тем же слабым каналам.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Ask to switch the cameras off and keep the sound on',
          ru: 'Попросить выключить камеры и оставить только звук',
        },
        rationale: { en: 'Right: frees the line for speech.', ru: 'Верно: канал освобождается для речи.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Record the meeting so that the offices can hear it later',
          ru: 'Записать совещание, чтобы отделы прослушали его позже',
        },
        rationale: {
          en: 'The offices could not take part, and gaps are recorded too.',
          ru: 'Отделы не смогут участвовать, а пропуски попадут в запись.',
        },
      },
    ],
  },
  {
    code: '2.1-04',
    competence: '2.1',
    level: 3,
    difficulty: -0.15,
    seconds: 75,
    kind: 'numeric',
    stem: {
      en: 'A contact centre receives 4,800 enquiries a month. In a trial a chat assistant answers 25 % of them and counts these as solved; but one in five of these people then telephones the centre about the same matter after all. How many enquiries a month does the assistant really take off the staff?',
      ru: 'Контакт-центр получает 4 800 обращений в месяц. В пробном режиме чат-помощник отвечает на 25 % из них и считает их решёнными, однако каждый пятый из этих людей затем всё же звонит в центр по тому же вопросу. От скольких обращений в месяц помощник действительно освобождает сотрудников?',
    },
    rationale: {
      en: '25 % of 4,800 is 1,200; one fifth of these, 240, come back: 1,200 − 240 = 960.',
      ru: '25 % от 4 800 — это 1 200; пятая часть, 240, возвращается: 1 200 − 240 = 960.',
    },
    answer: 960,
    tolerance: 0.5,
    unit: { en: 'enquiries', ru: 'обращений' },
  },
  {
    code: '2.1-05',
    competence: '2.1',
    level: 4,
    difficulty: 0.6,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'An agency lets an AI assistant answer simple categories of citizens’ letters without an official reading each reply. Which rules limit the harm of wrong replies? Choose all that apply.',
      ru: 'Ведомство поручает ИИ-помощнику отвечать на простые категории писем граждан без проверки каждого ответа сотрудником. Какие правила ограничивают вред от неверных ответов? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Doubtful cases go to people, errors are measured, and the citizen can always reach a person.',
      ru: 'Сомнительные случаи передаются людям, ошибки измеряются, а гражданин всегда может обратиться к человеку.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'A letter whose category is uncertain goes to an official',
          ru: 'Письмо, категория которого неясна, передаётся сотруднику',
        },
        rationale: {
          en: 'Errors gather where the machine is unsure.',
          ru: 'Ошибки сосредоточены там, где машина не уверена.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Replies are written in a warm and confident tone',
          ru: 'Ответы составляются в доброжелательном и уверенном тоне',
        },
        rationale: {
          en: 'A confident tone makes a wrong reply more harmful.',
          ru: 'Уверенный тон делает неверный ответ ещё вреднее.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Officials check a random sample each week and count the errors',
          ru: 'Сотрудники еженедельно проверяют случайную выборку и считают ошибки',
        },
        rationale: {
          en: 'Shows in time when a category goes wrong.',
          ru: 'Вовремя показывает, когда категория начинает давать сбои.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Each reply says it is automatic and how to reach an official',
          ru: 'В ответе указано, что он автоматический и как связаться с сотрудником',
        },
        rationale: {
          en: 'The citizen can judge the reply and have it corrected.',
          ru: 'Гражданин может оценить ответ и добиться исправления.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'A second assistant rewrites each reply in plain language',
          ru: 'Второй помощник переписывает каждый ответ простым языком',
        },
        rationale: {
          en: 'Easier to read, but errors of substance remain.',
          ru: 'Читать легче, но ошибки по существу остаются.',
        },
      },
    ],
  },
  {
    code: '2.1-06',
    competence: '2.1',
    level: 4,
    difficulty: 0.9,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'Four fifths of the applications now arrive online. A director wants to close the telephone line, whose callers are mostly older people and people with complex cases. Which advice is soundest?',
      ru: 'Четыре пятых заявлений теперь поступают онлайн. Руководитель хочет закрыть телефонную линию, куда звонят в основном пожилые люди и люди со сложными делами. Какой совет наиболее обоснован?',
    },
    rationale: {
      en: 'The remaining callers are the ones whom online channels serve worst; their reasons for calling show what must change first.',
      ru: 'Оставшиеся звонящие — те, кому онлайн-каналы подходят хуже всего; причины звонков показывают, что менять в первую очередь.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Close the line and spend the money saved on courses in which callers learn to use the portal',
          ru: 'Закрыть линию и направить сэкономленные средства на обучение звонящих работе с порталом',
        },
        rationale: {
          en: 'Courses do not solve complex cases and come too late.',
          ru: 'Курсы не решают сложных дел и запаздывают.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Keep the line for those who need it, study why they call, and mend the online service there',
          ru: 'Сохранить линию для тех, кому она нужна, изучить причины звонков и доработать услугу',
        },
        rationale: {
          en: 'Right: nobody is shut out and the causes are removed.',
          ru: 'Верно: никто не лишён доступа, а причины звонков устраняются.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Replace the line by a voice assistant that reads the same answers as the pages of the portal',
          ru: 'Заменить линию голосовым помощником, который зачитывает ответы со страниц портала',
        },
        rationale: {
          en: 'People who call have not been helped by these answers.',
          ru: 'Звонят как раз те, кому эти ответы не помогли.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Keep the line as it is for good, because a channel once offered must not be changed',
          ru: 'Навсегда оставить линию без изменений, так как однажды открытый канал менять нельзя',
        },
        rationale: {
          en: 'Channels may change when needs are still met.',
          ru: 'Каналы можно менять, если потребности по-прежнему обеспечены.',
        },
      },
    ],
  },
];
