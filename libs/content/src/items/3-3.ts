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
    enemies: ['3.3-05', '3.3-12'],
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
    enemies: ['3.3-02', '3.3-12'],
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
    enemies: ['3.3-11'],
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
  {
    code: '3.3-07',
    competence: '3.3',
    level: 1,
    difficulty: -1.9,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'You want to use two sentences from a published study word for word in your report. How do you do this properly?',
      ru: 'Вы хотите дословно привести в своём отчёте два предложения из опубликованного исследования. Как сделать это правильно?',
    },
    rationale: {
      en: 'A quotation shows by its marks that the words are another’s, and by its reference whose they are.',
      ru: 'Кавычки показывают, что слова чужие, а ссылка — чьи они.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Change two or three words in them and leave out the source',
          ru: 'Изменить в них два-три слова и не указывать источник',
        },
        rationale: {
          en: 'The thought is still another’s, now hidden.',
          ru: 'Мысль по-прежнему чужая, только теперь это скрыто.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Put the study in a general list of literature at the end',
          ru: 'Внести исследование в общий список литературы в конце',
        },
        rationale: {
          en: 'The list does not show which words were taken.',
          ru: 'Список не показывает, какие именно слова взяты.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Print them in italics without any further remark',
          ru: 'Набрать их курсивом без дальнейших пояснений',
        },
        rationale: {
          en: 'Italics can mean anything and name nobody.',
          ru: 'Курсив может значить что угодно и никого не называет.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Put them in quotation marks and name the source beside them',
          ru: 'Взять их в кавычки и указать рядом источник',
        },
        rationale: {
          en: 'Right: readers see whose words these are.',
          ru: 'Верно: читатели видят, чьи это слова.',
        },
      },
    ],
  },
  {
    code: '3.3-08',
    competence: '3.3',
    level: 2,
    difficulty: -0.85,
    seconds: 55,
    kind: 'single',
    stem: {
      en: 'An institute has published a poster on first aid under the licence CC BY-ND 4.0. You want to put it up in your waiting halls, with the text translated. What does the licence allow without asking the institute?',
      ru: 'Институт опубликовал плакат о первой помощи под лицензией CC BY-ND 4.0. Вы хотите развесить его в залах ожидания с переведённым текстом. Что лицензия разрешает без согласия института?',
    },
    rationale: {
      en: 'ND lets people pass the work on unchanged; a translation is a changed version and needs consent to be shared.',
      ru: 'ND разрешает распространять произведение без изменений; перевод — изменённая версия, и для её распространения нужно согласие.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'To put up the original poster with the author named, but no translated one',
          ru: 'Вывесить исходный плакат с указанием автора, но не переведённый',
        },
        rationale: {
          en: 'Right: sharing yes, changed versions no.',
          ru: 'Верно: распространять можно, изменённые версии — нет.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'To put up the translated poster, if the author and the licence are named on it',
          ru: 'Вывесить переведённый плакат, если указать на нём автора и лицензию',
        },
        rationale: {
          en: 'This would be enough under CC BY without ND.',
          ru: 'Этого хватило бы при CC BY без ND.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'To put up the translated poster, because the agency earns nothing by it',
          ru: 'Вывесить переведённый плакат, поскольку ведомство на этом не зарабатывает',
        },
        rationale: { en: 'Earning matters for NC, not for ND.', ru: 'Заработок важен для NC, а не для ND.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'To put up neither, because ND reserves all use to the author',
          ru: 'Не вывешивать ни тот ни другой: ND оставляет всё использование автору',
        },
        rationale: { en: 'ND forbids changes, not use.', ru: 'ND запрещает изменения, а не использование.' },
      },
    ],
  },
  {
    code: '3.3-09',
    competence: '3.3',
    level: 3,
    difficulty: 0.1,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'A firm developed a portal for your agency. Another firm is now to extend it, and it turns out that the contract speaks only of “delivery of a working portal”. Which provision should the contract have contained?',
      ru: 'Фирма разработала для вашего ведомства портал. Теперь доработать его должна другая фирма, и выясняется, что договор говорит лишь о «поставке работающего портала». Какое условие следовало включить в договор?',
    },
    rationale: {
      en: 'To change software one needs both the right to do so and the source code; payment alone transfers neither.',
      ru: 'Чтобы изменять программу, нужны и право на это, и исходный код; сама оплата не передаёт ни того ни другого.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The right to use the portal without limit in time and number of users',
          ru: 'Право использовать портал без ограничения срока и числа пользователей',
        },
        rationale: {
          en: 'Use without limit is not yet the right to change.',
          ru: 'Неограниченное использование — ещё не право изменять.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Handover of the portal’s logo, its web address and its user manual',
          ru: 'Передача логотипа портала, его веб-адреса и руководства пользователя',
        },
        rationale: {
          en: 'Useful, but nobody can extend a program with them.',
          ru: 'Полезно, но доработать программу с их помощью нельзя.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'The right to have it changed by others, and handover of the source code',
          ru: 'Право поручать изменения другим и передача исходного кода',
        },
        rationale: {
          en: 'Right: permission and the means to use it.',
          ru: 'Верно: и разрешение, и возможность им воспользоваться.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A promise of the firm to keep its prices for extensions for five years',
          ru: 'Обязательство фирмы пять лет не повышать цены на доработку',
        },
        rationale: {
          en: 'Cheaper extensions, but still by this firm only.',
          ru: 'Доработка дешевле, но по-прежнему только у этой фирмы.',
        },
      },
    ],
  },
  {
    code: '3.3-10',
    competence: '3.3',
    level: 3,
    difficulty: 0.2,
    seconds: 85,
    kind: 'multiple',
    stem: {
      en: 'You want to print a picture made by an AI tool on the posters of a public campaign. Which questions need an answer before printing? Choose all that apply.',
      ru: 'Вы хотите напечатать на плакатах общественной кампании изображение, созданное с помощью ИИ. На какие вопросы нужно ответить до печати? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'What the tool’s terms allow, whose work or face the picture repeats, and whether its origin must be disclosed decide on its use.',
      ru: 'Решают условия сервиса, сходство с чужим произведением или лицом и обязанность указать происхождение изображения.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Whether the tool is one of those most widely used',
          ru: 'Входит ли сервис в число самых распространённых',
        },
        rationale: {
          en: 'Popularity gives no right to print.',
          ru: 'Популярность сервиса права на печать не даёт.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Whether it closely resembles a known work or a real person',
          ru: 'Нет ли в нём близкого сходства с известным произведением или человеком',
        },
        rationale: {
          en: 'Rights of authors and persons may be touched.',
          ru: 'Могут быть затронуты права авторов и граждан.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Whether it was recoloured enough to become your own',
          ru: 'Достаточно ли изменены цвета, чтобы оно стало вашим',
        },
        rationale: {
          en: 'Small changes do not remove the rights of others.',
          ru: 'Мелкие изменения чужих прав не отменяют.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Whether the law or the agency demands a note on its origin',
          ru: 'Требуют ли закон или правила ведомства указать его происхождение',
        },
        rationale: {
          en: 'Labels for generated content are often prescribed.',
          ru: 'Пометка созданного ИИ содержания нередко обязательна.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Whether the terms of the tool permit this kind of use',
          ru: 'Разрешают ли условия сервиса такое использование',
        },
        rationale: {
          en: 'Some tools exclude public or commercial use.',
          ru: 'Некоторые сервисы исключают публичное использование.',
        },
      },
    ],
  },
  {
    code: '3.3-11',
    competence: '3.3',
    level: 4,
    difficulty: 1.15,
    seconds: 95,
    enemies: ['3.3-06'],
    kind: 'single',
    stem: {
      en: 'A ministry extends a program licensed under AGPL version 3 and runs it on its own servers. Citizens of other towns use the extended program through a browser; nobody receives a copy. What does the licence ask of the ministry?',
      ru: 'Министерство доработало программу под лицензией AGPL версии 3 и запускает её на своих серверах. Жители других городов пользуются доработанной программой через браузер; копий никто не получает. Чего лицензия требует от министерства?',
    },
    rationale: {
      en: 'AGPL extends the duty to use over a network: whoever uses the changed program remotely must be offered its source code.',
      ru: 'AGPL распространяет обязанность на работу по сети: тем, кто удалённо пользуется изменённой программой, нужно предложить её исходный код.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Nothing at present, since it has not given a copy of the program to anybody',
          ru: 'Пока ничего, поскольку копий программы оно никому не передавало',
        },
        rationale: { en: 'This would be so under the ordinary GPL.', ru: 'Так было бы при обычной GPL.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'To offer the citizens the program free of charge for installation at home',
          ru: 'Предложить гражданам бесплатно установить программу у себя дома',
        },
        rationale: {
          en: 'The licence speaks of source code, not of installation.',
          ru: 'Лицензия говорит об исходном коде, а не об установке.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'To ask the authors of the original program to approve the extension',
          ru: 'Получить одобрение доработки у авторов исходной программы',
        },
        rationale: {
          en: 'The licence has already given leave to change.',
          ru: 'Изменять программу лицензия уже разрешила.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'To offer the users the source code of the extended program',
          ru: 'Предложить пользователям исходный код доработанной программы',
        },
        rationale: {
          en: 'Right: use over the network is enough under AGPL.',
          ru: 'Верно: по AGPL достаточно использования через сеть.',
        },
      },
    ],
  },
  {
    code: '3.3-12',
    competence: '3.3',
    level: 4,
    difficulty: 0.65,
    seconds: 85,
    enemies: ['3.3-05', '3.3-02'],
    kind: 'single',
    stem: {
      en: 'An agency has edited a training film from pictures under CC BY 4.0 and music under CC BY-NC 4.0. A publisher may now sell the film on a platform, and the agency wants to permit this. What must it have?',
      ru: 'Ведомство смонтировало учебный фильм из изображений под лицензией CC BY 4.0 и музыки под лицензией CC BY-NC 4.0. Издательство хочет продавать фильм на платформе, и ведомство готово это разрешить. Что для этого нужно?',
    },
    rationale: {
      en: 'The music may not be used commercially; only the owner of its rights can permit the sale.',
      ru: 'Музыку нельзя использовать в коммерческих целях; разрешить продажу может только её правообладатель.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The names of all authors in the credits of the film',
          ru: 'Имена всех авторов в титрах фильма',
        },
        rationale: {
          en: 'Needed for BY in any case, but NC remains.',
          ru: 'Для BY это нужно в любом случае, но NC остаётся.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The consent of the owner of the music’s rights to this sale',
          ru: 'Согласие правообладателя музыки на продажу',
        },
        rationale: {
          en: 'Right: NC can be lifted only by the one who set it.',
          ru: 'Верно: снять ограничение NC может лишь тот, кто его установил.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The agency’s own licence CC BY for the whole film',
          ru: 'Собственная лицензия CC BY ведомства на весь фильм',
        },
        rationale: {
          en: 'Nobody can pass on more rights than they hold.',
          ru: 'Нельзя передать больше прав, чем имеешь сам.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A promise that all proceeds will serve training',
          ru: 'Обещание направить всю выручку на обучение',
        },
        rationale: {
          en: 'A sale stays a sale, whatever the money is for.',
          ru: 'Продажа остаётся продажей, на что бы ни пошли деньги.',
        },
      },
    ],
  },
  {
    code: '3.3-13',
    competence: '3.3',
    level: 4,
    difficulty: 1.2,
    seconds: 105,
    kind: 'multiple',
    stem: {
      en: 'An agency joins its own code, a library under the MIT licence and a library under GPL version 3 into one program and wants to pass copies on to other agencies. Which statements are right? Choose all that apply.',
      ru: 'Ведомство соединяет в одну программу собственный код, библиотеку под лицензией MIT и библиотеку под лицензией GPL версии 3 и хочет передавать копии другим ведомствам. Какие утверждения верны? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'GPL demands its own terms for the whole joined program; MIT allows that but wants its notice kept. Fees are free, ownership stays.',
      ru: 'GPL требует своих условий для всей объединённой программы; MIT это допускает, но требует сохранить уведомление. Плата свободна, права остаются у авторов.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The whole program may be passed on under MIT, the freer of the two',
          ru: 'Всю программу можно передавать на условиях MIT как более свободной',
        },
        rationale: {
          en: 'MIT would drop the conditions of the GPL library.',
          ru: 'MIT отбросила бы условия библиотеки под GPL.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The notice of the MIT licence must be kept with its library',
          ru: 'Уведомление лицензии MIT нужно сохранить при её библиотеке',
        },
        rationale: {
          en: 'The one condition that MIT sets.',
          ru: 'Единственное условие, которое ставит MIT.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The agency may not ask for money when it hands over a copy',
          ru: 'Ведомству нельзя брать деньги при передаче копии',
        },
        rationale: { en: 'GPL permits a price for copies.', ru: 'GPL разрешает брать плату за копии.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The agency loses the rights in the code that it has written itself',
          ru: 'Ведомство теряет права на код, который написало само',
        },
        rationale: {
          en: 'It licenses its code and remains its owner.',
          ru: 'Оно лицензирует свой код, но остаётся правообладателем.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'The program as a whole must be passed on under GPL version 3',
          ru: 'Программу в целом нужно передавать на условиях GPL версии 3',
        },
        rationale: {
          en: 'The joined program is a work based on the GPL library.',
          ru: 'Объединённая программа основана на библиотеке под GPL.',
        },
      },
    ],
  },
  {
    code: '3.3-14',
    competence: '3.3',
    kind: 'multiple',
    level: 4,
    difficulty: 1,
    seconds: 80,
    stem: {
      en: "For a campaign against smoking you choose a photo under the licence CC BY 4.0. It shows a laughing man, clearly recognisable, beside a vending machine with a firm's trade mark. What is not settled by the licence and must be cleared separately? Choose all that apply.",
      ru: 'Для кампании против курения вы выбрали фотографию под лицензией CC BY 4.0. На ней смеётся легко узнаваемый мужчина рядом с автоматом, на котором виден товарный знак. Какие вопросы лицензия не решает, и их нужно выяснить отдельно? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'The photographer can license the copyright only. The rights of the man and of the firm belong to others.',
      ru: 'Фотограф может разрешить лишь то, что относится к авторскому праву. Права мужчины и фирмы принадлежат другим.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Whether the photo may be cropped for the poster',
          ru: 'Можно ли обрезать фотографию для плаката',
        },
        rationale: {
          en: 'The licence allows changes if they are indicated.',
          ru: 'Лицензия допускает изменения с указанием на них.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Whether a fee for the copyright is due to the photographer',
          ru: 'Нужно ли платить фотографу за авторское право',
        },
        rationale: {
          en: 'The licence is free of charge; naming the author is the condition.',
          ru: 'Лицензия бесплатна, условие — указать автора.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Whether the trade mark may be shown in this connection',
          ru: 'Можно ли показывать товарный знак в такой связи',
        },
        rationale: {
          en: 'Right: licences of this kind do not cover trade marks.',
          ru: 'Верно: такие лицензии не распространяются на товарные знаки.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Whether the man agrees to appear in such a campaign',
          ru: 'Согласен ли мужчина появиться в такой кампании',
        },
        rationale: {
          en: "Right: the right to one's own image is his, not the photographer's.",
          ru: 'Верно: право на изображение принадлежит ему, а не фотографу.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Whether the poster may be printed in large numbers',
          ru: 'Можно ли печатать плакат большим тиражом',
        },
        rationale: {
          en: 'The licence allows any number of copies.',
          ru: 'Лицензия допускает любое число экземпляров.',
        },
      },
    ],
  },
];
