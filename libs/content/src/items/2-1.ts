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
    enemies: ['2.1-10'],
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
  {
    code: '2.1-07',
    competence: '2.1',
    level: 2,
    difficulty: -1.15,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'A clinic reminds patients of appointments by text message. Telephones lie about and may be read by others. Which message is right?',
      ru: 'Поликлиника напоминает пациентам о приёме по СМС. Телефоны нередко лежат на виду, и сообщение могут прочитать посторонние. Какое сообщение правильное?',
    },
    rationale: {
      en: 'It says what is needed to come, discloses nothing about health and asks for no secret data.',
      ru: 'Сообщение содержит всё нужное для визита, не раскрывает сведений о здоровье и не просит секретных данных.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: '“Your test for diabetes is on 12 May at 10:00 in room 3. Please come without breakfast.”',
          ru: '«Ваш анализ на диабет — 12 мая в 10:00, кабинет 3. Приходите, пожалуйста, натощак».',
        },
        rationale: {
          en: 'Helpful, but names an illness to whoever reads it.',
          ru: 'Полезно, но раскрывает болезнь любому читающему.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: '“Reminder: you have an appointment with us soon. For details please come to the clinic.”',
          ru: '«Напоминание: у вас скоро приём. За подробностями обратитесь, пожалуйста, в поликлинику».',
        },
        rationale: {
          en: 'Discloses nothing, but does not remind of anything either.',
          ru: 'Ничего не раскрывает, но и ни о чём не напоминает.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: '“12 May, 10:00. Confirm by sending your personal number and password to this number.”',
          ru: '«12 мая, 10:00. Подтвердите, отправив личный номер и пароль ответным сообщением».',
        },
        rationale: {
          en: 'Teaches patients to give passwords away.',
          ru: 'Приучает пациентов сообщать пароли.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: '“Appointment on 12 May, 10:00, room 3. To change it, call the number on your card.”',
          ru: '«Приём 12 мая в 10:00, кабинет 3. Для переноса позвоните по номеру на вашей карте».',
        },
        rationale: {
          en: 'Right: useful to the patient, of little use to others.',
          ru: 'Верно: полезно пациенту и почти ничего не даёт посторонним.',
        },
      },
    ],
  },
  {
    code: '2.1-08',
    competence: '2.1',
    level: 2,
    difficulty: -1,
    seconds: 50,
    kind: 'text',
    stem: {
      en: 'You invite a partner agency in another country to a video meeting at 15:00 your time. Your clocks show UTC+5, theirs show UTC+2. What time will the partner’s clocks show when the meeting begins? Write hours and minutes.',
      ru: 'Вы приглашаете ведомство-партнёра из другой страны на видеосовещание в 15:00 по вашему времени. Ваше время — UTC+5, время партнёра — UTC+2. Сколько будет на часах партнёра, когда совещание начнётся? Напишите часы и минуты.',
    },
    rationale: {
      en: 'Their clocks are 5 − 2 = 3 hours behind yours: 15:00 − 3 hours = 12:00.',
      ru: 'Часы партнёра отстают от ваших на 5 − 2 = 3 часа: 15:00 − 3 часа = 12:00.',
    },
    accepted: {
      en: [
        '12:00',
        '12.00',
        '12-00',
        '12 00',
        '1200',
        '12',
        '12:00 pm',
        '12 pm',
        '12:00 p.m',
        '12 p.m',
        'noon',
        '12 noon',
        '12:00 (UTC+2)',
        '12 o’clock',
        '12h00',
        '12 hours 00 minutes',
      ],
      ru: [
        '12:00',
        '12.00',
        '12-00',
        '12 00',
        '1200',
        '12',
        'полдень',
        '12 часов',
        '12 ч',
        '12 часов 00 минут',
        '12 ч 00 мин',
        '12:00 (UTC+2)',
        'в 12:00',
        '12 часов дня',
      ],
    },
  },
  {
    code: '2.1-09',
    competence: '2.1',
    level: 3,
    difficulty: -0.35,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'Eight members of a commission sit in one room, five others take part by video. The five complain that they understand little and are hardly ever heard. Which steps give them an equal part? Choose all that apply.',
      ru: 'Восемь членов комиссии сидят в одном зале, ещё пятеро участвуют по видеосвязи. Эти пятеро жалуются, что мало понимают и почти не могут высказаться. Какие меры уравняют их с остальными? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Those far away need to hear, to see the papers, and a way into the conversation.',
      ru: 'Удалённым участникам нужно слышать, видеть материалы и иметь возможность вступить в разговор.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'One person watches for raised hands on the screen',
          ru: 'Один человек следит за поднятыми руками на экране',
        },
        rationale: {
          en: 'Otherwise the room does not notice who wants to speak.',
          ru: 'Иначе в зале не замечают, кто хочет говорить.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The remote members get the recording afterwards',
          ru: 'Удалённые члены потом получают запись',
        },
        rationale: {
          en: 'Lets them listen later, not take part.',
          ru: 'Позволит послушать позже, но не участвовать.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Everybody in the room speaks into a microphone',
          ru: 'Все в зале говорят только в микрофон',
        },
        rationale: {
          en: 'What is said away from it is lost on the line.',
          ru: 'Сказанное мимо микрофона на линии теряется.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Papers handed out in the room are also shared online',
          ru: 'Розданные в зале материалы доступны и онлайн',
        },
        rationale: {
          en: 'Everybody then speaks about the same text.',
          ru: 'Тогда все обсуждают один и тот же текст.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The camera shows the whole room from the back wall',
          ru: 'Камера показывает весь зал от задней стены',
        },
        rationale: {
          en: 'Shows many backs and helps neither hearing nor speaking.',
          ru: 'Видны спины; слышать и говорить это не помогает.',
        },
      },
    ],
  },
  {
    code: '2.1-10',
    competence: '2.1',
    level: 3,
    difficulty: -0.1,
    seconds: 75,
    enemies: ['2.1-04'],
    kind: 'numeric',
    stem: {
      en: 'A voice assistant answers 30 % of the 6,000 calls that come to a pension office each month, without a person taking part. One in four of these callers then calls again about the same matter and is served by staff. From how many calls a month does the assistant really relieve the staff?',
      ru: 'Голосовой помощник без участия человека отвечает на 30 % из 6 000 звонков, поступающих в пенсионный отдел за месяц. Каждый четвёртый из этих людей затем звонит снова по тому же вопросу, и его обслуживает сотрудник. От скольких звонков в месяц помощник действительно избавляет сотрудников?',
    },
    rationale: {
      en: '30 % of 6,000 is 1,800; one quarter of these, 450, come back: 1,800 − 450 = 1,350.',
      ru: '30 % от 6 000 — это 1 800; четверть, 450, возвращается: 1 800 − 450 = 1 350.',
    },
    answer: 1350,
    tolerance: 0.5,
    unit: { en: 'calls', ru: 'звонков' },
  },
  {
    code: '2.1-11',
    competence: '2.1',
    level: 4,
    difficulty: 0.55,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'A migration office may use a machine interpreter on a tablet when a visitor speaks another language. It works well in everyday talk; with legal terms it errs now and then without anybody noticing. Which rule for its use is soundest?',
      ru: 'Миграционная служба может использовать машинный перевод речи на планшете, когда посетитель говорит на другом языке. С бытовой речью он справляется хорошо, в юридических терминах иногда незаметно ошибается. Какое правило его применения наиболее обосновано?',
    },
    rationale: {
      en: 'The harm of an unnoticed error decides: small and easily corrected in simple matters, grave where rights are at stake.',
      ru: 'Решает цена незаметной ошибки: в простых вопросах она мала и легко исправима, а при решении о правах — велика.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'For all talks the tablet, with the visitor signing that the translation was understood',
          ru: 'Для всех бесед — планшет, а посетитель подписывает, что перевод ему понятен',
        },
        rationale: {
          en: 'People cannot confirm errors that nobody noticed.',
          ru: 'Человек не может подтвердить то, чего не заметил.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'For simple questions the tablet; for hearings on rights a human interpreter',
          ru: 'Для простых вопросов — планшет, для слушаний о правах — переводчик',
        },
        rationale: {
          en: 'Right: the tool is used where its errors do little harm.',
          ru: 'Верно: средство применяется там, где его ошибки мало вредят.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'For all talks the tablet, with a second tablet translating the answers back',
          ru: 'Для всех бесед — планшет, а второй планшет переводит ответы обратно',
        },
        rationale: {
          en: 'Catches some errors; similar machines share others.',
          ru: 'Ловит часть ошибок, но у схожих программ они общие.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'For no talks at all, because a tool that errs has no place in an office',
          ru: 'Ни для каких бесед: средству, которое ошибается, не место в ведомстве',
        },
        rationale: {
          en: 'Leaves visitors without any help in simple matters.',
          ru: 'Оставит посетителей без помощи в простых вопросах.',
        },
      },
    ],
  },
  {
    code: '2.1-12',
    competence: '2.1',
    level: 4,
    difficulty: 1.2,
    seconds: 110,
    kind: 'numeric',
    stem: {
      en: 'Each week 900 new matters come to a contact centre. One answer in four is unclear, and after every unclear answer the person contacts the centre again about the same matter; this second answer is again unclear in one case out of four, and so on. How many contacts a week does the centre handle in the long run?',
      ru: 'Каждую неделю в контакт-центр поступает 900 новых вопросов. Каждый четвёртый ответ непонятен, и после каждого непонятного ответа человек обращается снова по тому же вопросу; новый ответ тоже непонятен в одном случае из четырёх, и так далее. Сколько обращений в неделю в итоге обрабатывает центр?',
    },
    rationale: {
      en: 'Of all contacts, three quarters are answered clearly, and these must equal the 900 new matters: contacts = 900 / 0.75 = 1,200.',
      ru: 'Три четверти всех обращений получают понятный ответ, и их число должно равняться 900 новым вопросам: 900 / 0,75 = 1 200.',
    },
    answer: 1200,
    tolerance: 2,
    unit: { en: 'contacts', ru: 'обращений' },
  },
];
