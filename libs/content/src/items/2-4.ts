import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '2.4-01',
    competence: '2.4',
    level: 1,
    difficulty: -2.4,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'Five colleagues write a quarterly report and send copies to each other by e-mail. Nobody knows any more which copy is the latest. Which way of working removes the problem?',
      ru: 'Пять коллег готовят квартальный отчёт и пересылают друг другу копии по почте. Никто уже не знает, какая копия последняя. Какой способ работы устранит проблему?',
    },
    rationale: {
      en: 'When all write in one shared document there is only one version.',
      ru: 'Когда все работают в одном общем документе, версия только одна.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Each writes “final” in the name of the latest copy',
          ru: 'Каждый добавляет слово «итоговый» в имя последней копии',
        },
        rationale: {
          en: 'Soon there are several “final” copies.',
          ru: 'Вскоре «итоговых» копий окажется несколько.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'All write in one shared document in the agency’s storage',
          ru: 'Все пишут в одном общем документе в хранилище ведомства',
        },
        rationale: {
          en: 'Right: one place, one version, everybody’s changes visible.',
          ru: 'Верно: одно место, одна версия, видны правки каждого.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'All send their copies at the same hour of the day',
          ru: 'Все отправляют свои копии в одно и то же время дня',
        },
        rationale: {
          en: 'Five different copies still have to be merged.',
          ru: 'Пять разных копий всё равно придётся сводить.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Each keeps an own copy and prints it for the meeting',
          ru: 'Каждый хранит свою копию и распечатывает её к совещанию',
        },
        rationale: {
          en: 'Paper copies multiply the versions further.',
          ru: 'Бумажные копии только умножают версии.',
        },
      },
    ],
  },
  {
    code: '2.4-02',
    competence: '2.4',
    level: 2,
    difficulty: -1.3,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'Yesterday a colleague deleted a section of the shared guideline by mistake. Since then others have improved other sections. How do you bring the section back without losing their work?',
      ru: 'Вчера коллега по ошибке удалил раздел общего руководства. После этого другие коллеги улучшили остальные разделы. Как вернуть раздел, не потеряв их работу?',
    },
    rationale: {
      en: 'The version history keeps yesterday’s text, from which the one section can be taken over.',
      ru: 'В истории версий сохранён вчерашний текст, из которого можно взять один нужный раздел.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Use the undo button until the section appears again',
          ru: 'Нажимать «Отменить», пока раздел не появится',
        },
        rationale: {
          en: 'Undo takes back one’s own recent steps, not yesterday’s.',
          ru: 'Отмена действует на свои недавние шаги, а не на вчерашние.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Restore the whole document as it was yesterday morning',
          ru: 'Восстановить весь документ по состоянию на вчерашнее утро',
        },
        rationale: {
          en: 'Brings the section back but loses the later work.',
          ru: 'Раздел вернётся, но более поздние правки пропадут.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Open yesterday’s version and copy the section from it',
          ru: 'Открыть вчерашнюю версию и скопировать из неё раздел',
        },
        rationale: {
          en: 'Right: only the missing part is brought back.',
          ru: 'Верно: возвращается только недостающая часть.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Ask the colleague to write the section again from memory',
          ru: 'Попросить коллегу написать раздел заново по памяти',
        },
        rationale: {
          en: 'Slow and unreliable while the text still exists.',
          ru: 'Долго и ненадёжно, ведь текст сохранился.',
        },
      },
    ],
  },
  {
    code: '2.4-03',
    competence: '2.4',
    level: 2,
    difficulty: -0.85,
    seconds: 60,
    kind: 'text',
    stem: {
      en: 'A working group numbers its draft like this: every edited draft raises the second number by 1; every approval by the commission raises the first number by 1 and sets the second to 0. Version 2.3 is edited twice, then approved, then edited once. Which version number does the draft carry now?',
      ru: 'Рабочая группа нумерует проект документа так: каждая правка увеличивает второе число на 1; каждое утверждение комиссией увеличивает первое число на 1, а второе делает равным 0. Версию 2.3 дважды правили, затем утвердили, затем один раз правили. Какой номер версии у проекта теперь?',
    },
    rationale: {
      en: '2.3 → 2.4 → 2.5 (edits) → 3.0 (approval) → 3.1 (edit).',
      ru: '2.3 → 2.4 → 2.5 (правки) → 3.0 (утверждение) → 3.1 (правка).',
    },
    accepted: {
      en: ['3.1', 'v3.1', 'v 3.1', 'v. 3.1', 'version 3.1', '3,1', '3-1'],
      ru: ['3.1', '3,1', '3-1', 'версия 3.1', 'версия 3,1', 'в. 3.1', 'v3.1', 'v 3.1', 'v. 3.1'],
    },
  },
  {
    code: '2.4-04',
    competence: '2.4',
    level: 3,
    difficulty: -0.25,
    seconds: 70,
    kind: 'multiple',
    stem: {
      en: 'Three agencies share a task board for launching a joint online service. Tasks lie untouched for weeks because each agency thinks that another one is doing them. Which rules for the cards on the board remove this cause? Choose all that apply.',
      ru: 'Три ведомства ведут общую доску задач для запуска совместной онлайн-услуги. Задачи неделями лежат без движения: каждое ведомство думает, что ими занимается другое. Какие правила для карточек на доске устранят эту причину? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'One name, one date and a clear result leave no doubt whose turn it is.',
      ru: 'Одно имя, одна дата и ясный результат не оставляют сомнений, чья очередь действовать.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Each card names exactly one person who answers for it',
          ru: 'В карточке назван ровно один ответственный',
        },
        rationale: {
          en: 'Nobody can think that somebody else is meant.',
          ru: 'Никто не подумает, что имеется в виду кто-то другой.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Each card names all three agencies as equally responsible',
          ru: 'В карточке все три ведомства указаны равно ответственными',
        },
        rationale: {
          en: 'Shared by all is the very cause of the delay.',
          ru: 'Общая ответственность и есть причина задержки.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Each card is given a longer description of the law behind it',
          ru: 'В карточку добавляется подробное описание правовой основы',
        },
        rationale: {
          en: 'Useful background, but it does not say who acts.',
          ru: 'Полезная справка, но не указывает, кто действует.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Each card has a due date and says what counts as done',
          ru: 'В карточке указаны срок и признак выполнения задачи',
        },
        rationale: {
          en: 'Standstill shows at once, and the end is clear.',
          ru: 'Простой виден сразу, а завершение понятно.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Each card is copied to a private board of every agency',
          ru: 'Карточка копируется на отдельную доску каждого ведомства',
        },
        rationale: {
          en: 'Copies drift apart and hide who is working.',
          ru: 'Копии расходятся и скрывают, кто работает.',
        },
      },
    ],
  },
  {
    code: '2.4-05',
    competence: '2.4',
    level: 3,
    difficulty: 0.2,
    seconds: 75,
    kind: 'single',
    stem: {
      en: 'You invite two other agencies to an online meeting about a draft tender. In your meeting tool an AI assistant that records the talk and writes the minutes is switched on by default. What do you do before the meeting starts?',
      ru: 'Вы пригласили два других ведомства на онлайн-совещание о проекте конкурсной документации. В вашей программе по умолчанию включён ИИ-помощник, который записывает разговор и составляет протокол. Что вы сделаете до начала совещания?',
    },
    rationale: {
      en: 'Recording confidential talk needs the participants’ knowledge and consent, and a place of storage that fits the tender.',
      ru: 'Запись конфиденциального разговора требует ведома и согласия участников и места хранения, допустимого для конкурса.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Leave it on, since whoever joins an online meeting must expect to be recorded',
          ru: 'Оставлю включённым: участники онлайн-совещаний должны быть готовы к записи',
        },
        rationale: {
          en: 'Joining a meeting is not agreeing to a recording.',
          ru: 'Участие в совещании не означает согласия на запись.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Leave it on, then delete the names of the speakers from the minutes afterwards',
          ru: 'Оставлю включённым, а потом удалю из протокола имена выступавших',
        },
        rationale: {
          en: 'The recording has been made and stored already.',
          ru: 'Запись к тому времени уже сделана и сохранена.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Leave it on if the provider’s description says that the speech is encrypted',
          ru: 'Оставлю включённым, если поставщик указывает, что речь шифруется при передаче',
        },
        rationale: {
          en: 'Encryption on the way says nothing of storage or consent.',
          ru: 'Шифрование при передаче не решает вопросов хранения и согласия.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Switch it off unless all agree and its storage is approved for tender matters',
          ru: 'Отключу, если нет согласия всех и разрешения на такое хранение данных',
        },
        rationale: {
          en: 'Right: consent and confidentiality come first.',
          ru: 'Верно: сначала согласие и конфиденциальность.',
        },
      },
    ],
  },
  {
    code: '2.4-06',
    competence: '2.4',
    level: 4,
    difficulty: 0.7,
    seconds: 90,
    enemies: ['2.4-10'],
    kind: 'single',
    stem: {
      en: 'Six regions keep their own copies of the same handbook for case officers. The copies have drifted apart, yet each contains good local ideas. You lead the redesign. Which arrangement keeps the handbook consistent and lets it learn?',
      ru: 'Шесть регионов ведут собственные копии одного и того же пособия для специалистов. Копии разошлись, но в каждой есть удачные местные идеи. Вы руководите переработкой. Какой порядок сохранит единство пособия и позволит ему развиваться?',
    },
    rationale: {
      en: 'One source with an owner gives consistency; a short, open path for proposals lets local knowledge in.',
      ru: 'Единый источник с владельцем обеспечивает согласованность, а короткий открытый путь предложений — приток местного опыта.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'One master text with an owner, proposals reviewed in the open, and regional annexes',
          ru: 'Единый текст с владельцем, открытое рассмотрение предложений, региональные приложения',
        },
        rationale: {
          en: 'Right: one truth, with room for local matters.',
          ru: 'Верно: единая основа и место для местных особенностей.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'One master text which each of the sixty case officers may change at once and without review',
          ru: 'Единый текст, который каждый из шестидесяти специалистов может менять сразу и без проверки',
        },
        rationale: {
          en: 'Open, but unchecked changes soon contradict each other.',
          ru: 'Открыто, но непроверенные правки скоро начнут противоречить друг другу.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'One master text which the centre writes alone and sends to the regions as a PDF every year',
          ru: 'Единый текст, который центр пишет самостоятельно и ежегодно рассылает регионам в формате PDF',
        },
        rationale: {
          en: 'Consistent, but local ideas have no way in.',
          ru: 'Единообразно, но местным идеям нет пути.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Six texts as now, which the regions compare in a video meeting every three months',
          ru: 'Шесть текстов, как сейчас, которые регионы раз в три месяца сверяют по видеосвязи',
        },
        rationale: {
          en: 'The texts drift apart again between meetings.',
          ru: 'Между встречами тексты снова расходятся.',
        },
      },
    ],
  },
  {
    code: '2.4-07',
    competence: '2.4',
    level: 1,
    difficulty: -2.15,
    seconds: 35,
    kind: 'single',
    stem: {
      en: 'You look for a date for an online meeting with twelve people from six agencies, whose calendars you cannot see. Which way takes the fewest messages?',
      ru: 'Вы подбираете дату онлайн-совещания для двенадцати человек из шести ведомств; их календарей вы не видите. Какой способ потребует меньше всего сообщений?',
    },
    rationale: {
      en: 'In one shared poll all see the proposed dates and mark what suits them; the result is visible at once.',
      ru: 'В общем опросе все видят предложенные даты и отмечают подходящие; результат виден сразу.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'A shared online poll in which all mark suitable dates',
          ru: 'Общий онлайн-опрос, где все отмечают подходящие даты',
        },
        rationale: {
          en: 'Right: one invitation, and each answers once.',
          ru: 'Верно: одно приглашение, и каждый отвечает один раз.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'An e-mail to each person, asking for free dates',
          ru: 'Письмо каждому с вопросом о свободных датах',
        },
        rationale: {
          en: 'Twelve lists come back that seldom match.',
          ru: 'Вернутся двенадцать списков, которые редко совпадают.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A group chat in which all propose a date',
          ru: 'Групповой чат, где каждый предлагает дату',
        },
        rationale: {
          en: 'Proposals multiply, and nobody keeps the overview.',
          ru: 'Предложений много, и никто не видит общей картины.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A fixed date, moved whenever somebody objects',
          ru: 'Одна дата, которую переносят при возражениях',
        },
        rationale: {
          en: 'Every move may bring a new objection.',
          ru: 'Каждый перенос может вызвать новое возражение.',
        },
      },
    ],
  },
  {
    code: '2.4-08',
    competence: '2.4',
    level: 2,
    difficulty: -1.25,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'You improve the wording of a report in a shared document. Its author wants to see each of your changes and to accept or reject it separately. How do you work?',
      ru: 'Вы правите формулировки отчёта в общем документе. Автор хочет видеть каждое ваше изменение и принимать или отклонять его отдельно. Как вы будете работать?',
    },
    rationale: {
      en: 'In suggestion mode (tracked changes) each change stays a proposal until the author decides.',
      ru: 'В режиме предложений (рецензирования) каждая правка остаётся предложением, пока автор её не примет.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Edit directly and write a message about the main points',
          ru: 'Править напрямую и написать письмо о главном',
        },
        rationale: {
          en: 'Small changes are not named and cannot be rejected singly.',
          ru: 'Мелкие правки не названы, и отклонить их по одной нельзя.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Make a copy of the document and edit the copy directly',
          ru: 'Сделать копию документа и править прямо в копии',
        },
        rationale: {
          en: 'The author must compare two texts word by word.',
          ru: 'Автору придётся сличать два текста слово за словом.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Edit directly and mark what you changed in yellow',
          ru: 'Править напрямую и выделять изменённое жёлтым',
        },
        rationale: {
          en: 'The former wording is gone where the yellow begins.',
          ru: 'Там, где начинается жёлтое, прежнего текста уже нет.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Switch on the mode for suggested changes and edit',
          ru: 'Включить режим предлагаемых правок и редактировать',
        },
        rationale: {
          en: 'Right: every change waits for the author’s decision.',
          ru: 'Верно: каждая правка ждёт решения автора.',
        },
      },
    ],
  },
  {
    code: '2.4-09',
    competence: '2.4',
    level: 3,
    difficulty: -0.15,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'A working group of four agencies decides much in its chat. Months later nobody can say what was decided about the data format, or why. Which habits cure this? Choose all that apply.',
      ru: 'Рабочая группа четырёх ведомств многое решает в чате. Через несколько месяцев никто не может сказать, что и почему было решено о формате данных. Какие правила это исправят? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Decisions need a place of their own, with reason and date, that is linked to the work and open to all.',
      ru: 'Решениям нужно собственное место с причиной и датой, связанное с работой и открытое всем.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A second chat in which only the heads decide',
          ru: 'Второй чат, где решают только руководители',
        },
        rationale: {
          en: 'The same loss happens in another chat.',
          ru: 'То же самое потеряется в другом чате.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Links from each task to the decision behind it',
          ru: 'Ссылки из каждой задачи на лежащее в основе решение',
        },
        rationale: {
          en: 'Whoever does the work finds the reason at once.',
          ru: 'Исполнитель сразу находит причину.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A rule that nobody may delete messages in the chat',
          ru: 'Запрет удалять сообщения в чате',
        },
        rationale: {
          en: 'All is kept, but nothing can be found.',
          ru: 'Всё сохранится, но найти ничего нельзя.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A list of decisions with date, reason and names',
          ru: 'Список решений с датой, причиной и именами',
        },
        rationale: {
          en: 'Answers both questions, what and why, in one place.',
          ru: 'В одном месте отвечает на оба вопроса: что и почему.',
        },
      },
    ],
  },
  {
    code: '2.4-10',
    competence: '2.4',
    level: 4,
    difficulty: 0.75,
    seconds: 95,
    enemies: ['2.4-06'],
    kind: 'single',
    stem: {
      en: 'Twelve school districts use copies of one set of letter templates. Each has changed its copies for itself; some changes are good, others contradict the law. You are to reorganise the collection. Which arrangement keeps the letters correct without losing the districts’ ideas?',
      ru: 'Двенадцать школьных округов пользуются копиями одного набора шаблонов писем. Каждый менял свои копии сам: одни изменения удачны, другие противоречат закону. Вам поручено навести порядок. Какая организация сохранит правильность писем и не потеряет идеи округов?',
    },
    rationale: {
      en: 'One owned source keeps the letters correct; an open way of proposing brings local ideas in; marked local parts leave room for what must differ.',
      ru: 'Единый источник с ответственным сохраняет правильность, открытый порядок предложений вносит идеи с мест, а отмеченные местные части оставляют место различиям.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'One set that every school may improve at any time, because mistakes are soon noticed',
          ru: 'Один набор, который любая школа может улучшать в любое время: ошибки скоро заметят',
        },
        rationale: {
          en: 'A letter contrary to law may be sent before anybody notices.',
          ru: 'Противоречащее закону письмо уйдёт раньше, чем заметят ошибку.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'One set with an owner, open proposals from the districts, and marked local parts',
          ru: 'Один набор с ответственным, открытые предложения округов и отмеченные местные части',
        },
        rationale: {
          en: 'Right: correct at the core and able to learn.',
          ru: 'Верно: основа правильна, и набор может развиваться.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'One set that lawyers write and lock, with complaints collected once in five years',
          ru: 'Один набор, который юристы пишут и закрывают, собирая замечания раз в пять лет',
        },
        rationale: {
          en: 'Correct, but local ideas come in far too late.',
          ru: 'Правильно, но идеи с мест приходят слишком поздно.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Twelve sets as before, each of which is checked by a lawyer of its own district',
          ru: 'Двенадцать наборов, как прежде, каждый из которых проверяет юрист округа',
        },
        rationale: {
          en: 'The sets keep drifting apart, and the work is done twelve times.',
          ru: 'Наборы и дальше расходятся, а работа делается двенадцать раз.',
        },
      },
    ],
  },
  {
    code: '2.4-11',
    competence: '2.4',
    level: 4,
    difficulty: 0.95,
    seconds: 100,
    kind: 'single',
    stem: {
      en: 'Inspectors edit the records of a shared register offline and synchronise in the evening. Sometimes two of them have changed the same record during the day. Which rule of synchronisation loses least and hides nothing?',
      ru: 'Инспекторы правят записи общего реестра без связи и синхронизируют их вечером. Иногда двое за день изменили одну и ту же запись. Какое правило синхронизации теряет меньше всего и ничего не скрывает?',
    },
    rationale: {
      en: 'Changes in different fields do not contradict each other; real contradictions are few and need a person who knows the case.',
      ru: 'Изменения в разных полях не противоречат друг другу; настоящих противоречий мало, и решать их должен человек, знающий дело.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Keep the whole record that was saved last, since it is the most recent one',
          ru: 'Оставлять запись, сохранённую последней, поскольку она самая новая',
        },
        rationale: {
          en: 'Silently drops what the other changed in other fields.',
          ru: 'Молча теряет то, что другой изменил в иных полях.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Join changes of different fields; show a person two values for one field',
          ru: 'Правки разных полей соединять, спорное поле показывать человеку',
        },
        rationale: {
          en: 'Right: nothing is lost and contradictions are seen.',
          ru: 'Верно: ничего не теряется, противоречия видны.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Keep the whole record of the senior inspector and store the other in an archive',
          ru: 'Оставлять запись старшего инспектора, а другую помещать в архив',
        },
        rationale: {
          en: 'Rank does not tell who is right, and the archive is not read.',
          ru: 'Старшинство не говорит о правоте, а архив никто не читает.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Join the records by averaging numbers and by putting texts one after the other',
          ru: 'Соединять записи, усредняя числа и складывая тексты друг за другом',
        },
        rationale: {
          en: 'Averages are values that nobody has observed.',
          ru: 'Средние — это значения, которых никто не наблюдал.',
        },
      },
    ],
  },
  {
    code: '2.4-12',
    competence: '2.4',
    level: 4,
    difficulty: 0.65,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'A project team of several agencies lets an AI assistant turn its meetings into minutes and task lists, with everybody’s consent. Which rules keep the team, and not the assistant, in charge of what was agreed? Choose all that apply.',
      ru: 'Межведомственная проектная группа с согласия всех участников поручает ИИ-помощнику превращать совещания в протоколы и списки задач. Какие правила оставят решение о том, что согласовано, за группой, а не за помощником? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A draft becomes an agreement only when people confirm it; errors must be easy to notice, to mend and to trace.',
      ru: 'Черновик становится договорённостью лишь после подтверждения людьми; ошибки должно быть легко заметить, исправить и проследить.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The assistant’s minutes prevail when memories differ',
          ru: 'При расхождении воспоминаний верен протокол помощника',
        },
        rationale: { en: 'Makes the machine’s errors binding.', ru: 'Делает ошибки машины обязательными.' },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Text by the assistant is marked until somebody confirms it',
          ru: 'Текст помощника помечен, пока его кто-нибудь не подтвердит',
        },
        rationale: {
          en: 'Readers know what nobody has checked yet.',
          ru: 'Читатели знают, что ещё никем не проверено.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The assistant reminds people of tasks in a stern tone',
          ru: 'Помощник напоминает о задачах в строгом тоне',
        },
        rationale: {
          en: 'Reminders do not make a wrong task right.',
          ru: 'Напоминания не исправят неверную задачу.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Tasks become valid when the person named accepts them',
          ru: 'Задача действует, когда названный в ней человек её принял',
        },
        rationale: {
          en: 'A task wrongly heard or assigned is stopped here.',
          ru: 'Здесь остановится неверно услышанная или назначенная задача.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Draft minutes are open for correction for some days',
          ru: 'Черновик протокола несколько дней открыт для исправлений',
        },
        rationale: {
          en: 'Those present notice what was understood wrongly.',
          ru: 'Участники заметят, что понято неверно.',
        },
      },
    ],
  },
  {
    code: '2.4-13',
    competence: '2.4',
    level: 4,
    difficulty: 1,
    seconds: 110,
    kind: 'numeric',
    stem: {
      en: 'Three agencies must agree to a draft; they need 4, 6 and 10 days for their reviews. So far the draft goes from one to the next. If all review the same shared text at the same time, contradicting comments arise in 30 % of the cases and cost 5 further days. By how many days does working at the same time shorten the procedure on average?',
      ru: 'Проект должны согласовать три ведомства; на рассмотрение им нужно 4, 6 и 10 дней. Сейчас проект переходит от одного к другому. Если все одновременно рассматривают один общий текст, в 30 % случаев возникают противоречащие замечания, на которые уходит ещё 5 дней. На сколько дней в среднем одновременная работа сокращает согласование?',
    },
    rationale: {
      en: 'One after another: 4 + 6 + 10 = 20. At the same time: the longest review, 10, plus 0.3 × 5 = 1.5, together 11.5. Saved: 8.5.',
      ru: 'По очереди: 4 + 6 + 10 = 20. Одновременно: самое долгое рассмотрение, 10, плюс 0,3 × 5 = 1,5, вместе 11,5. Экономия: 8,5.',
    },
    answer: 8.5,
    tolerance: 0.05,
    unit: { en: 'days', ru: 'дня' },
  },
  {
    code: '2.4-14',
    competence: '2.4',
    kind: 'numeric',
    level: 4,
    difficulty: 0.75,
    seconds: 80,
    stem: {
      en: 'Each of 14 agencies exchanges documents with each of the others, and every pair of agencies keeps up a connection of its own. With a common hub each agency would need one connection, to the hub. How many connections fewer would there be?',
      ru: 'Каждое из 14 ведомств обменивается документами с каждым другим, и каждая пара ведомств поддерживает своё соединение. При общем узле каждому ведомству нужно одно соединение — с узлом. На сколько соединений станет меньше?',
    },
    rationale: {
      en: 'There are 14 × 13 / 2 = 91 pairs. With the hub 14 connections remain, 77 fewer.',
      ru: 'Пар 14 × 13 / 2 = 91. С узлом остаётся 14 соединений, на 77 меньше.',
    },
    answer: 77,
    tolerance: 0,
    unit: { en: 'connections', ru: 'соединений' },
  },
];
