import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '3.3-01',
    competence: '3.3',
    kind: 'single',
    level: 1,
    difficulty: -2.2,
    seconds: 40,
    stem: {
      en: 'For a leaflet you find a fitting photo through an image search. The page says nothing about how it may be used. What do you do before printing it?',
      ru: 'Для листовки вы нашли подходящее фото через поиск по картинкам. На странице ничего не сказано об условиях использования. Что вы сделаете до печати?',
    },
    rationale: {
      en: 'Without a stated licence the right holder decides, so permission is needed or another picture must be taken.',
      ru: 'Если лицензия не указана, решает правообладатель: нужно его разрешение или другой снимок.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Find the owner and ask for permission',
          ru: 'Найти правообладателя и получить разрешение',
        },
        rationale: {
          en: 'Right: silence on the page is not a licence.',
          ru: 'Верно: отсутствие условий на странице — это не лицензия.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Use it, since it is openly visible online',
          ru: 'Использовать: снимок открыто размещён в интернете',
        },
        rationale: {
          en: 'A common belief, but being visible does not mean being free to use.',
          ru: 'Распространённое мнение, но доступность не означает право использования.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: "Use it and print the website's name below",
          ru: 'Использовать, указав под снимком название сайта',
        },
        rationale: {
          en: 'Naming a source is good manner but does not replace permission.',
          ru: 'Ссылка на источник уместна, но не заменяет разрешения.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Change its colours so that it becomes your own',
          ru: 'Изменить цвета, чтобы снимок стал вашей работой',
        },
        rationale: {
          en: 'An altered copy still rests on the work of somebody else.',
          ru: 'Изменённая копия по-прежнему основана на чужой работе.',
        },
      },
    ],
  },
  {
    code: '3.3-02',
    competence: '3.3',
    kind: 'text',
    level: 2,
    difficulty: -0.9,
    seconds: 35,
    stem: {
      en: 'In the name of a Creative Commons licence, which two letters say that the work may not be used for commercial purposes?',
      ru: 'Какие две латинские буквы в названии лицензии Creative Commons означают, что произведение нельзя использовать в коммерческих целях?',
    },
    rationale: {
      en: 'NC stands for "non-commercial".',
      ru: 'NC — сокращение от «non-commercial», то есть «некоммерческое использование».',
    },
    enemies: ['3.3-05'],
    accepted: {
      en: ['NC', 'N C', '-NC', 'NC (non-commercial)', 'NonCommercial', 'BY-NC', 'CC BY-NC'],
      ru: ['NC', 'N C', '-NC', 'NonCommercial', 'BY-NC', 'CC BY-NC'],
    },
  },
  {
    code: '3.3-03',
    competence: '3.3',
    kind: 'multiple',
    level: 2,
    difficulty: -0.7,
    seconds: 70,
    stem: {
      en: 'An agency crops a photo published under the licence CC BY 4.0 and prints it in a public report. What does the licence ask of the agency? Choose all that apply.',
      ru: 'Ведомство обрезало снимок, опубликованный по лицензии CC BY 4.0, и поместило его в открытый отчёт. Чего лицензия требует от ведомства? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'CC BY asks for credit to the author, a reference to the licence and a note on changes, and for nothing more.',
      ru: 'CC BY требует указать автора, лицензию и внесённые изменения — и ничего сверх этого.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: { en: 'To say that the photo was changed', ru: 'Сообщить, что снимок изменён' },
        rationale: {
          en: 'Right: cropping is a change and has to be indicated.',
          ru: 'Верно: обрезка — это изменение, о нём нужно сообщить.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'To ask the author for consent beforehand', ru: 'Заранее запросить согласие автора' },
        rationale: {
          en: 'It seems polite, but the licence already gives the permission.',
          ru: 'Кажется вежливым, но лицензия уже даёт разрешение.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: { en: 'To name the licence and link to it', ru: 'Указать лицензию и дать на неё ссылку' },
        rationale: {
          en: 'Right: readers must learn on which terms the photo is offered.',
          ru: 'Верно: читатель должен знать условия использования снимка.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'To name the author of the photo', ru: 'Назвать автора снимка' },
        rationale: {
          en: 'Right: attribution is the core of CC BY.',
          ru: 'Верно: указание авторства — основа CC BY.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'To publish the report under the same licence',
          ru: 'Опубликовать отчёт по той же лицензии',
        },
        rationale: {
          en: 'This is the rule of licences with SA, not of CC BY.',
          ru: 'Это требование лицензий с пометкой SA, а не CC BY.',
        },
      },
    ],
  },
  {
    code: '3.3-04',
    competence: '3.3',
    kind: 'single',
    level: 3,
    difficulty: 0.1,
    seconds: 60,
    stem: {
      en: 'A training centre translates and adapts a manual that its authors published under CC BY-SA 4.0, and wants to publish the result. Under which terms may it do so?',
      ru: 'Учебный центр переводит и перерабатывает пособие, опубликованное авторами по лицензии CC BY-SA 4.0, и хочет издать результат. На каких условиях это возможно?',
    },
    rationale: {
      en: '"Share alike" binds an adaptation, translations included, to the same or a compatible licence, with credit.',
      ru: 'Условие «распространение на тех же условиях» обязывает выпускать переработку, включая перевод, по той же или совместимой лицензии с указанием авторов.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Any licence it likes, because a translation is a new work',
          ru: 'По любой лицензии, поскольку перевод — новое произведение',
        },
        rationale: {
          en: 'A translation is a new work, but one derived from the original.',
          ru: 'Перевод — новое произведение, но производное от исходного.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Any open licence it prefers, if the authors are named',
          ru: 'По любой открытой лицензии, если авторы названы',
        },
        rationale: {
          en: 'This would hold for CC BY; SA narrows the choice.',
          ru: 'Так было бы для CC BY; условие SA сужает выбор.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'The same or a compatible licence, naming the authors',
          ru: 'По той же или совместимой лицензии с указанием авторов',
        },
        rationale: {
          en: 'Right: this is what SA together with BY demands.',
          ru: 'Верно: именно этого требуют условия SA и BY вместе.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Only terms that the authors have agreed to in writing',
          ru: 'Только на условиях, письменно согласованных с авторами',
        },
        rationale: {
          en: 'Caution is fine, but the licence has granted this in advance.',
          ru: 'Осторожность понятна, но лицензия уже дала такое право заранее.',
        },
      },
    ],
  },
  {
    code: '3.3-05',
    competence: '3.3',
    kind: 'single',
    level: 4,
    difficulty: 0.6,
    seconds: 75,
    stem: {
      en: 'A portal will publish a data set joined from set A (CC BY 4.0) and set B (CC BY-NC 4.0). Companies are to be allowed to build paid services on it. What is needed for that?',
      ru: 'Портал опубликует набор данных, составленный из набора А (CC BY 4.0) и набора Б (CC BY-NC 4.0). Компании должны иметь возможность создавать на его основе платные сервисы. Что для этого необходимо?',
    },
    rationale: {
      en: 'Set B excludes commercial use, and nobody but its owner can lift this; the portal can only pass on rights it has.',
      ru: 'Набор Б исключает коммерческое использование, и снять запрет может только его правообладатель; портал передаёт лишь те права, которые имеет.',
    },
    enemies: ['3.3-02'],
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A credit to the owners of both sets on the portal',
          ru: 'Указание правообладателей обоих наборов на портале',
        },
        rationale: {
          en: 'Credit satisfies BY but leaves the limit NC untouched.',
          ru: 'Это выполняет условие BY, но не снимает ограничение NC.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A new licence of the portal that allows every use',
          ru: 'Новая лицензия портала, разрешающая любое использование',
        },
        rationale: {
          en: 'The portal cannot grant rights that it was never given.',
          ru: 'Портал не может предоставить права, которых у него нет.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A further permission from the owner of set B',
          ru: 'Дополнительное разрешение правообладателя набора Б',
        },
        rationale: {
          en: 'Right: only the owner can allow what the licence excludes.',
          ru: 'Верно: только он может разрешить то, что исключено лицензией.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A notice that companies use the data at their own risk',
          ru: 'Предупреждение, что компании используют данные на свой риск',
        },
        rationale: {
          en: 'A disclaimer shifts blame but creates no right to use.',
          ru: 'Оговорка перекладывает риск, но права на использование не создаёт.',
        },
      },
    ],
  },
  {
    code: '3.3-06',
    competence: '3.3',
    kind: 'single',
    level: 4,
    difficulty: 1.2,
    seconds: 80,
    stem: {
      en: 'A ministry changes a program licensed under GPL version 3 and at first runs it on its own servers only. Which event obliges it to make its changed source code available to others?',
      ru: 'Министерство изменило программу под лицензией GPL версии 3 и поначалу использует её только на своих серверах. Какое событие обяжет его предоставить другим изменённый исходный код?',
    },
    rationale: {
      en: 'GPL version 3 ties the duty to conveying copies to others; running the program, even as an online service, is no such transfer.',
      ru: 'GPL версии 3 связывает обязанность с передачей копий другим лицам; работа программы, даже в виде онлайн-сервиса, такой передачей не является.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Copies of the program are handed to another organisation',
          ru: 'Копии программы переданы другой организации',
        },
        rationale: {
          en: 'Right: whoever receives a copy is entitled to its source.',
          ru: 'Верно: получивший копию вправе получить и исходный код.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Citizens begin to use the program through a browser',
          ru: 'Граждане начали работать с программой через браузер',
        },
        rationale: {
          en: 'This is the rule of another licence, AGPL, and not of GPL.',
          ru: 'Это правило другой лицензии — AGPL, а не GPL.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The ministry starts to charge a fee for the online service',
          ru: 'Министерство начало взимать плату за онлайн-сервис',
        },
        rationale: {
          en: 'Money plays no part: GPL neither forbids fees nor ties duties to them.',
          ru: 'Деньги ни при чём: GPL не запрещает плату и не связывает с ней обязанностей.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: "The first change is saved in the ministry's own archive",
          ru: 'Первое изменение сохранено в архиве министерства',
        },
        rationale: {
          en: 'Private changes are free; the duty begins with passing copies on.',
          ru: 'Внутренние изменения свободны; обязанность возникает при передаче копий.',
        },
      },
    ],
  },
];
