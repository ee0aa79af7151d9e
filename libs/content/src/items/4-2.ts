import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '4.2-01',
    competence: '4.2',
    kind: 'text',
    level: 1,
    difficulty: -1.9,
    seconds: 30,
    enemies: ['2.1-01'],
    stem: {
      en: "You write one e-mail to 60 applicants who must not see each other's addresses. Into which address field do you put them? Write its name or abbreviation.",
      ru: 'Вы пишете одно письмо 60 заявителям, которые не должны видеть адреса друг друга. В какое поле вы внесёте их адреса? Напишите его название или сокращение.',
    },
    rationale: {
      en: 'Addresses in the blind copy field (Bcc) are not shown to the other recipients.',
      ru: 'Адреса в поле «Скрытая копия» (Bcc) другим получателям не показываются.',
    },
    accepted: {
      en: [
        'Bcc',
        'Bcc field',
        'the Bcc field',
        'b.c.c',
        'blind carbon copy',
        'blind courtesy copy',
        'blind copy',
        'blind cc',
      ],
      ru: [
        'скрытая копия',
        'скрытая',
        'скрытую копию',
        'в скрытую копию',
        'поле скрытая копия',
        'скрытая копия (bcc)',
        'bcc',
        'ск',
        'с.к',
      ],
    },
  },
  {
    code: '4.2-02',
    competence: '4.2',
    kind: 'single',
    level: 1,
    difficulty: -2.3,
    seconds: 35,
    stem: {
      en: "A friend from another department asks you to look up a neighbour's address in the population register, to which you have access. How do you respond?",
      ru: 'Знакомый из другого отдела просит вас узнать адрес соседа в реестре населения, к которому у вас есть доступ. Как вы поступите?',
    },
    rationale: {
      en: 'Access to a register is given for official tasks; every other look-up is a breach of privacy.',
      ru: 'Доступ к реестру даётся для служебных задач; любой иной запрос нарушает неприкосновенность частной жизни.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Agree if the friend promises to keep it secret',
          ru: 'Соглашусь, если знакомый обещает молчать',
        },
        rationale: {
          en: 'A promise changes nothing: the disclosure would still be unlawful.',
          ru: 'Обещание ничего не меняет: раскрытие останется незаконным.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Look it up but tell only the name of the street',
          ru: 'Посмотрю, но назову только улицу',
        },
        rationale: {
          en: 'It seems harmless, but the look-up itself already lacks a purpose.',
          ru: 'Кажется безобидным, но уже сам запрос не имеет законной цели.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Decline: access is for official tasks only',
          ru: 'Откажу: доступ дан только для служебных задач',
        },
        rationale: {
          en: 'Right: the purpose decides, not the technical possibility.',
          ru: 'Верно: решает цель, а не техническая возможность.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Look it up, since you are entitled to access',
          ru: 'Посмотрю: у меня есть право доступа',
        },
        rationale: {
          en: 'Having the key does not make every use of it lawful.',
          ru: 'Наличие доступа не делает законным любое его использование.',
        },
      },
    ],
  },
  {
    code: '4.2-03',
    competence: '4.2',
    kind: 'multiple',
    level: 2,
    difficulty: -0.9,
    seconds: 60,
    stem: {
      en: 'A ministry opens registration for a free online seminar with a limited number of places. Which fields of the form are justified by this purpose? Choose all that apply.',
      ru: 'Министерство открывает запись на бесплатный онлайн-семинар с ограниченным числом мест. Какие поля формы оправданы этой целью? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Only what is needed to hand out places and send the link may be asked; the rest is collected without a purpose.',
      ru: 'Запрашивать можно лишь то, что нужно для распределения мест и отправки ссылки; остальное собирается без цели.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Date and place of birth', ru: 'Дата и место рождения' },
        rationale: {
          en: '"In case it is useful" is not a purpose.',
          ru: '«На всякий случай» — это не цель.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'E-mail address', ru: 'Адрес электронной почты' },
        rationale: {
          en: 'Right: the link to the seminar has to be sent somewhere.',
          ru: 'Верно: ссылку на семинар нужно куда-то отправить.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: { en: 'Name of the participant', ru: 'Имя и фамилия участника' },
        rationale: {
          en: 'Right: needed to keep the list of places.',
          ru: 'Верно: нужно для ведения списка мест.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Home address', ru: 'Домашний адрес' },
        rationale: {
          en: 'Nothing is sent by post, so the address serves no end.',
          ru: 'Почтой ничего не отправляют, поэтому адрес не нужен.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: { en: 'Personal identification number', ru: 'Личный идентификационный номер' },
        rationale: {
          en: 'Habit from other forms; a seminar needs no proof of identity.',
          ru: 'Привычка из других форм; для семинара удостоверять личность не нужно.',
        },
      },
    ],
  },
  {
    code: '4.2-04',
    competence: '4.2',
    kind: 'numeric',
    level: 3,
    difficulty: 0.1,
    seconds: 80,
    enemies: ['2.2-06', '4.2-06'],
    stem: {
      en: 'Before publication the rows of a data set are grouped by village, sex and age. Women in North: 6 rows aged 30-39 and 3 aged 40-49; men in North: 9 and 2; women in South: 4 and 4; men in South: 7 and 5. The two age groups are now merged into one. How many rows does the smallest group then have, that is, what is the k of the k-anonymity reached?',
      ru: 'Перед публикацией строки набора данных сгруппированы по селу, полу и возрасту. Женщины в Северном: 6 строк в возрасте 30-39 лет и 3 — 40-49 лет; мужчины в Северном: 9 и 2; женщины в Южном: 4 и 4; мужчины в Южном: 7 и 5. Теперь две возрастные группы объединены в одну. Сколько строк в наименьшей группе, то есть каково k достигнутой k-анонимности?',
    },
    rationale: {
      en: 'After merging, the groups have 9, 11, 8 and 12 rows; the smallest one decides, so k = 8.',
      ru: 'После объединения в группах 9, 11, 8 и 12 строк; решает наименьшая, поэтому k = 8.',
    },
    answer: 8,
    tolerance: 0,
    unit: { en: 'rows', ru: 'строк' },
  },
  {
    code: '4.2-05',
    competence: '4.2',
    kind: 'multiple',
    level: 3,
    difficulty: -0.3,
    seconds: 70,
    stem: {
      en: 'You notice that an hour ago a table with the health data of 300 citizens went to a wrong address outside the agency. Which steps are right? Choose all that apply.',
      ru: 'Вы заметили, что час назад таблица с данными о здоровье 300 граждан ушла на ошибочный внешний адрес. Какие действия правильны? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A quick report, an attempt to limit the damage and a record of the facts allow the agency to judge and to notify in time.',
      ru: 'Быстрое сообщение, попытка ограничить ущерб и запись фактов позволяют ведомству оценить случай и вовремя уведомить кого следует.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Delete the sent message so that no trace is left',
          ru: 'Удалить отправленное письмо, чтобы не осталось следов',
        },
        rationale: {
          en: 'The recipient still has it, and evidence is destroyed.',
          ru: 'Файл у получателя остаётся, а доказательства уничтожаются.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Write down what was sent, when and to whom',
          ru: 'Записать, что, когда и кому было отправлено',
        },
        rationale: {
          en: 'Right: without the facts nobody can judge the risk.',
          ru: 'Верно: без фактов оценить риск невозможно.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Ask the recipient to delete it and to confirm this',
          ru: 'Попросить получателя удалить файл и подтвердить это',
        },
        rationale: {
          en: 'Right: it limits the damage, though it undoes nothing.',
          ru: 'Верно: это ограничивает ущерб, хотя случившегося не отменяет.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Report it at once under the internal procedure',
          ru: 'Сразу сообщить по внутренней процедуре',
        },
        rationale: {
          en: 'Right: time limits for notification begin to run.',
          ru: 'Верно: сроки уведомления уже пошли.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Wait for the first complaint before alarming anybody',
          ru: 'Дождаться первой жалобы, чтобы не поднимать тревогу',
        },
        rationale: {
          en: 'It avoids trouble for the moment, but the harm grows unseen.',
          ru: 'Так спокойнее сейчас, но вред незаметно растёт.',
        },
      },
    ],
  },
  {
    code: '4.2-06',
    competence: '4.2',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 75,
    enemies: ['2.2-06', '4.2-04'],
    stem: {
      en: 'In a data set, names and identity numbers are replaced by codes, and the key to the codes lies in a safe. The unit wants to publish the rows with date of birth, sex and village. How should it judge this data set?',
      ru: 'В наборе данных имена и личные номера заменены кодами, а ключ к кодам хранится в сейфе. Отдел хочет опубликовать строки с датой рождения, полом и названием села. Как следует оценить этот набор?',
    },
    rationale: {
      en: 'Date of birth, sex and village together often fit one person only, so people can be recognised even without the key.',
      ru: 'Дата рождения, пол и село вместе часто указывают на единственного человека, поэтому узнать его можно и без ключа.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Personal data only if a health condition is included',
          ru: 'Персональные, только если есть сведения о здоровье',
        },
        rationale: {
          en: 'Health data is more sensitive, but any identifiable row is personal.',
          ru: 'Сведения о здоровье чувствительнее, но персональна любая узнаваемая строка.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Personal data, as people can still be singled out',
          ru: 'Персональные данные: людей всё ещё можно выделить',
        },
        rationale: {
          en: 'Right: indirect identifiers in combination are enough.',
          ru: 'Верно: достаточно сочетания косвенных признаков.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Anonymous, as the names and numbers are gone',
          ru: 'Обезличенные: имён и номеров в них больше нет',
        },
        rationale: {
          en: 'Removing direct identifiers is a step, not the whole way.',
          ru: 'Удаление прямых признаков — лишь первый шаг.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Anonymous, as long as the key stays in the safe',
          ru: 'Обезличенные, пока ключ хранится в сейфе',
        },
        rationale: {
          en: 'The key is not needed when birth date and village are known.',
          ru: 'Ключ не нужен, если известны дата рождения и село.',
        },
      },
    ],
  },
];
