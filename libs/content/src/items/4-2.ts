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
    enemies: ['4.2-07'],
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
  {
    code: '4.2-07',
    competence: '4.2',
    kind: 'single',
    level: 1,
    difficulty: -2.1,
    seconds: 35,
    enemies: ['4.2-02'],
    stem: {
      en: 'Your head of unit has a private quarrel about parking and asks you to find the owner of a car in the vehicle register, which you may use. What is the right answer?',
      ru: 'У вашего руководителя личный спор из-за парковки, и он просит найти владельца автомобиля в реестре транспортных средств, к которому у вас есть доступ. Как правильно ответить?',
    },
    rationale: {
      en: 'Access is granted for official tasks. Neither rank nor friendship turns a private quarrel into one.',
      ru: 'Доступ предоставлен для служебных задач. Ни должность, ни дружба не делают личный спор служебной задачей.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Lend the superior your access for five minutes',
          ru: 'Дать руководителю свой доступ на пять минут',
        },
        rationale: {
          en: 'It adds a second breach: access must never be lent.',
          ru: 'Это второе нарушение: доступ нельзя передавать.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Search, but write the result on paper only',
          ru: 'Найти, но записать результат только на бумаге',
        },
        rationale: {
          en: 'The form of the answer changes nothing about its purpose.',
          ru: 'Форма ответа не меняет цели запроса.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Search, because a superior has given an order',
          ru: 'Найти, так как это указание руководителя',
        },
        rationale: {
          en: 'An order does not make private use of a register lawful.',
          ru: 'Указание не делает личное использование реестра законным.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'Decline, because the purpose is private', ru: 'Отказать, так как цель личная' },
        rationale: {
          en: 'Right: the register may be used for official tasks only.',
          ru: 'Верно: реестром можно пользоваться только для служебных задач.',
        },
      },
    ],
  },
  {
    code: '4.2-08',
    competence: '4.2',
    kind: 'single',
    level: 2,
    difficulty: -1.15,
    seconds: 45,
    stem: {
      en: 'A woman calls, gives the name and case number of an applicant and says she is his sister. She would like to know whether his disability allowance has been approved. How do you respond?',
      ru: 'Звонит женщина, называет имя и номер дела заявителя и говорит, что она его сестра. Она хочет узнать, назначено ли ему пособие по инвалидности. Как вы ответите?',
    },
    rationale: {
      en: 'Kinship gives no right to health and benefit data, and a case number proves nothing. With a written authority the sister may be informed.',
      ru: 'Родство не даёт права на сведения о здоровье и выплатах, а номер дела ничего не доказывает. По доверенности сестре ответить можно.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Tell her the result, as she knows the case number',
          ru: 'Сообщить решение, раз она знает номер дела',
        },
        rationale: {
          en: 'A number can be read on any letter; it proves no right.',
          ru: 'Номер виден на любом письме и права не подтверждает.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Explain that she needs a written authority from her brother',
          ru: 'Объяснить, что нужна его письменная доверенность',
        },
        rationale: {
          en: 'Right: the applicant decides who learns about his case.',
          ru: 'Верно: заявитель сам решает, кому сообщать о деле.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Ask for his date of birth and then tell her the result',
          ru: 'Спросить дату рождения и сообщить решение',
        },
        rationale: {
          en: 'Relatives know such details without being entitled to the data.',
          ru: 'Родственники знают такие сведения, но права на данные это не даёт.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Tell her only whether the case has been decided yet',
          ru: 'Сказать только, решено ли уже дело',
        },
        rationale: {
          en: 'It seems harmless, yet it confirms that he has applied.',
          ru: 'Кажется безобидным, но подтверждает сам факт обращения.',
        },
      },
    ],
  },
  {
    code: '4.2-09',
    competence: '4.2',
    kind: 'single',
    level: 3,
    difficulty: 0,
    seconds: 70,
    stem: {
      en: 'A citizen asks for a copy of all data your agency holds about him. His file contains a letter in which a named neighbour complains about him. What do you hand over?',
      ru: 'Гражданин просит копию всех данных, которые о нём хранит ваше ведомство. В деле есть письмо, в котором названный по имени сосед на него жалуется. Что вы предоставите?',
    },
    rationale: {
      en: "The right of access covers what is said about him; it must not expose another person. Covering the neighbour's details serves both.",
      ru: 'Право на доступ распространяется на сведения о нём, но не должно раскрывать другого человека. Если скрыть данные соседа, соблюдены оба интереса.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'The file, with details that reveal the neighbour covered',
          ru: 'Дело, в котором закрыты сведения, выдающие соседа',
        },
        rationale: {
          en: 'Right: he learns what is held about him, and the neighbour stays protected.',
          ru: 'Верно: он узнает о своих данных, а сосед останется защищён.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A short summary, since copies are given to courts alone',
          ru: 'Краткую справку, так как копии выдаются только судам',
        },
        rationale: {
          en: 'The right of access includes a copy of the data.',
          ru: 'Право на доступ включает и получение копии данных.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The file without the letter and without mention of it',
          ru: 'Дело без письма и без упоминания о том, что оно есть',
        },
        rationale: {
          en: 'It hides data about him, to which he has a right.',
          ru: 'Так скрываются данные о нём самом, на которые он имеет право.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The complete file, because all of it concerns this citizen',
          ru: 'Дело целиком, так как всё в нём касается этого гражданина',
        },
        rationale: {
          en: 'It does concern him, but it would expose the neighbour, too.',
          ru: 'Оно касается его, но раскроет и соседа.',
        },
      },
    ],
  },
  {
    code: '4.2-10',
    competence: '4.2',
    kind: 'numeric',
    level: 4,
    difficulty: 0.75,
    seconds: 90,
    stem: {
      en: "Each month a village's number of recipients of an allowance and their average payment are published. In May there were 25 recipients with an average of 412; in June there were 26 with an average of 420. Everybody in the village knows who was added in June; the other payments did not change. What payment of this person can be worked out?",
      ru: 'Каждый месяц по селу публикуются число получателей пособия и средний размер выплаты. В мае было 25 получателей, в среднем 412; в июне — 26, в среднем 420. Все в селе знают, кто добавился в июне; остальные выплаты не изменились. Какой размер выплаты этому человеку можно вычислить?',
    },
    rationale: {
      en: '26 × 420 − 25 × 412 = 10,920 − 10,300 = 620. Two harmless tables together disclose one person: releases must be checked against earlier ones.',
      ru: '26 × 420 − 25 × 412 = 10 920 − 10 300 = 620. Две безобидные таблицы вместе раскрывают данные человека: каждую публикацию нужно сверять с прежними.',
    },
    answer: 620,
    tolerance: 0,
  },
  {
    code: '4.2-11',
    competence: '4.2',
    kind: 'single',
    level: 4,
    difficulty: 1.15,
    seconds: 80,
    stem: {
      en: 'Before passing data to researchers, a unit replaces each ten-digit personal number by a code that a publicly known hash function computes from the number alone. Why does this give little protection?',
      ru: 'Перед передачей данных исследователям отдел заменяет каждый десятизначный личный номер кодом, который общеизвестная хеш-функция вычисляет из одного этого номера. Почему такая защита слаба?',
    },
    rationale: {
      en: 'There are only ten thousand million possible numbers. Whoever knows the function computes all their codes and looks the persons up; a secret key would prevent this.',
      ru: 'Возможных номеров всего десять миллиардов. Зная функцию, можно вычислить коды для всех и найти людей; этому помешал бы секретный ключ.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The function can be run backwards, so that each code yields its number',
          ru: 'Функцию можно вычислить в обратную сторону и из кода получить номер',
        },
        rationale: {
          en: 'A hash cannot be run backwards; it is overcome by trying all inputs.',
          ru: 'Обратить хеш нельзя; его обходят перебором исходных значений.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Many people receive the same code and are mixed up with each other',
          ru: 'Многие люди получат одинаковый код, и их перепутают между собой',
        },
        rationale: {
          en: 'With a usual hash such coincidences practically do not occur.',
          ru: 'У обычной хеш-функции таких совпадений практически не бывает.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The codes are longer than the numbers, which betrays their origin',
          ru: 'Коды длиннее номеров, и это выдаёт их происхождение',
        },
        rationale: {
          en: 'Length says nothing about the person behind the code.',
          ru: 'Длина ничего не говорит о человеке, которому принадлежит код.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'The codes of all possible numbers can be computed and then compared',
          ru: 'Коды всех возможных номеров можно вычислить и сравнить',
        },
        rationale: {
          en: 'Right: with so few possible numbers, trying them all is quick.',
          ru: 'Верно: номеров так мало, что перебрать их все нетрудно.',
        },
      },
    ],
  },
  {
    code: '4.2-12',
    competence: '4.2',
    kind: 'multiple',
    level: 4,
    difficulty: 0.7,
    seconds: 85,
    stem: {
      en: 'A supplier is to turn sound recordings of social hearings into text for your agency. Which terms must the contract contain before the first recording is handed over? Choose all that apply.',
      ru: 'Поставщик будет переводить в текст звукозаписи слушаний по социальным делам для вашего ведомства. Какие условия должны быть в договоре до передачи первой записи? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'The agency stays responsible: it lays down the purpose, knows who takes part, and gets the data back or deleted. It cannot sell off or share this duty.',
      ru: 'Ответственность остаётся за ведомством: оно определяет цель, знает всех участников и добивается возврата или удаления данных. Передать эту обязанность другому нельзя.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The supplier may improve its product with the recordings',
          ru: 'Поставщик может улучшать на записях свой продукт',
        },
        rationale: {
          en: 'A lower price is tempting, but this is a purpose of its own.',
          ru: 'Низкая цена заманчива, но это уже другая, собственная цель.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The supplier alone answers to citizens for all mistakes',
          ru: 'Перед гражданами за все ошибки отвечает только поставщик',
        },
        rationale: {
          en: 'Convenient, but the agency stays responsible for its task.',
          ru: 'Удобно, но за свою задачу по-прежнему отвечает ведомство.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: "Further firms take part only with the agency's consent",
          ru: 'Другие фирмы привлекаются только с согласия ведомства',
        },
        rationale: {
          en: 'Right: the agency must know where the recordings go.',
          ru: 'Верно: ведомство должно знать, куда попадают записи.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Recordings are used only as the agency instructs',
          ru: 'Записи используются только по указаниям ведомства',
        },
        rationale: {
          en: "Right: the purpose stays in the agency's hands.",
          ru: 'Верно: цель обработки определяет ведомство.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'At the end of the contract all copies are deleted or returned',
          ru: 'По окончании договора все копии удаляются или возвращаются',
        },
        rationale: {
          en: 'Right: data must not outlive the purpose.',
          ru: 'Верно: данные не должны храниться дольше, чем нужно для цели.',
        },
      },
    ],
  },
];
