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
      ru: 'Рабочая группа нумерует проект документа так: каждая правка увеличивает второе число на 1; каждое утверждение комиссией увеличивает первое число на 1 и обнуляет второе. Версию 2.3 дважды правили, затем утвердили, затем один раз правили. Какой номер версии у проекта теперь?',
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
];
