import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '3.1-01',
    competence: '3.1',
    kind: 'single',
    level: 1,
    difficulty: -2.3,
    seconds: 35,
    stem: {
      en: 'You have finished an official reply. The citizen should see exactly the same layout on any phone or computer and should not change the text by accident. In which format do you send it?',
      ru: 'Вы подготовили официальный ответ. Гражданин должен увидеть его в одинаковом виде на любом телефоне или компьютере и не изменить текст случайно. В каком формате вы его отправите?',
    },
    rationale: {
      en: 'PDF fixes pages and fonts, opens on practically every device and is not altered in passing.',
      ru: 'PDF сохраняет страницы и шрифты, открывается почти на любом устройстве и не изменяется случайно.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'The document file of your text editor', ru: 'Исходный файл текстового редактора' },
        rationale: {
          en: 'It is at hand, but fonts and pages may shift and the text can be changed.',
          ru: 'Он под рукой, но шрифты и страницы могут сместиться, а текст легко изменить.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'A PDF file exported from the document', ru: 'Файл PDF, созданный из документа' },
        rationale: {
          en: 'Right: the layout stays the same everywhere and the text is not edited by accident.',
          ru: 'Верно: вид документа везде одинаков, а текст не правится случайно.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'A plain text file with no formatting', ru: 'Простой текстовый файл без оформления' },
        rationale: {
          en: 'It opens everywhere but loses the letterhead and the layout.',
          ru: 'Он открывается везде, но теряет бланк и оформление.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'A worksheet with the text in its cells', ru: 'Электронная таблица с текстом в ячейках' },
        rationale: {
          en: 'Familiar to many, but made for tables; long text in cells is hard to read.',
          ru: 'Формат знаком многим, но создан для таблиц: длинный текст в ячейках читать трудно.',
        },
      },
    ],
  },
  {
    code: '3.1-02',
    competence: '3.1',
    kind: 'single',
    level: 2,
    difficulty: -1.2,
    seconds: 45,
    stem: {
      en: 'A 40-page analytical report needs a table of contents that can be updated automatically when sections move. How do you mark the section titles?',
      ru: 'Аналитическому отчёту на 40 страницах нужно оглавление, которое можно автоматически обновить при перестановке разделов. Как вы оформите названия разделов?',
    },
    rationale: {
      en: 'A table of contents is built from heading styles; the program cannot recognise titles that only look like headings.',
      ru: 'Оглавление строится по стилям заголовков; названия, лишь похожие на заголовки, программа не распознаёт.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'With a blank line above and below each title',
          ru: 'Пустой строкой до и после каждого названия',
        },
        rationale: {
          en: 'Spacing helps the eye, but gives the program nothing to collect.',
          ru: 'Отступы помогают глазу, но программе собирать по ним нечего.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'With larger letters in bold type', ru: 'Крупным полужирным шрифтом' },
        rationale: {
          en: 'It looks like a heading to people, but the program sees ordinary text.',
          ru: 'Для человека это заголовок, но программа видит обычный текст.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: { en: 'With the built-in heading styles', ru: 'Встроенными стилями заголовков' },
        rationale: {
          en: 'Right: the program collects these styles into the table of contents.',
          ru: 'Верно: программа собирает оглавление именно по этим стилям.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'With capital letters and numbers typed by hand',
          ru: 'Прописными буквами и номерами, набранными вручную',
        },
        rationale: {
          en: 'Hand-typed numbers look orderly but are neither collected nor renumbered.',
          ru: 'Набранные вручную номера выглядят аккуратно, но не собираются и не обновляются.',
        },
      },
    ],
  },
  {
    code: '3.1-03',
    competence: '3.1',
    kind: 'multiple',
    level: 2,
    difficulty: -0.8,
    seconds: 70,
    stem: {
      en: 'A notice on new bus fares will be published as a web page and must also work for people who use a screen reader. Which steps help them? Choose all that apply.',
      ru: 'Объявление о новых тарифах на проезд публикуется как веб-страница и должно быть доступно людям, которые пользуются программой экранного доступа. Какие меры им помогут? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A screen reader relies on structure and text: marked headings, described pictures and marked table headers.',
      ru: 'Программа экранного доступа опирается на структуру и текст: размеченные заголовки, описания изображений и шапки таблиц.',
    },
    enemies: ['3.1-05'],
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Showing the changed fares by red colour alone',
          ru: 'Показать изменённые тарифы только красным цветом',
        },
        rationale: {
          en: 'It strikes the eye, but colour alone is not conveyed by speech.',
          ru: 'Это заметно глазу, но один лишь цвет голосом не передаётся.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Describing the route map in a text alternative',
          ru: 'Дать текстовое описание схемы маршрутов',
        },
        rationale: {
          en: 'Right: without a description the map does not exist for them.',
          ru: 'Верно: без описания схемы для них просто не существует.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Putting the whole notice into one large picture',
          ru: 'Поместить всё объявление в одно большое изображение',
        },
        rationale: {
          en: 'The layout is kept, but a picture of text cannot be read aloud.',
          ru: 'Вид сохраняется, но текст на картинке вслух не прочитать.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Marking the title and the sections as headings',
          ru: 'Разметить название и разделы как заголовки',
        },
        rationale: {
          en: 'Right: readers jump from heading to heading instead of hearing everything.',
          ru: 'Верно: пользователь переходит от заголовка к заголовку, а не слушает всё подряд.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Marking the first row of the fare table as a header',
          ru: 'Обозначить первую строку таблицы тарифов как шапку',
        },
        rationale: {
          en: 'Right: each fare is then read together with the name of its column.',
          ru: 'Верно: тогда каждый тариф читается вместе с названием столбца.',
        },
      },
    ],
  },
  {
    code: '3.1-04',
    competence: '3.1',
    kind: 'single',
    level: 3,
    difficulty: -0.3,
    seconds: 50,
    stem: {
      en: 'In a report you compare the average waiting time at 14 regional offices in one year. Which chart lets readers see most easily which offices are slowest and by how much?',
      ru: 'В отчёте вы сравниваете среднее время ожидания в 14 региональных отделениях за один год. На какой диаграмме легче всего увидеть, какие отделения работают медленнее и насколько?',
    },
    rationale: {
      en: 'Lengths on a common baseline are compared most exactly, and sorting shows the ranking at once.',
      ru: 'Длины от общей линии сравниваются точнее всего, а сортировка сразу показывает порядок.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A line that joins the offices in alphabetical order',
          ru: 'Линия, соединяющая отделения в алфавитном порядке',
        },
        rationale: {
          en: 'A line suggests a development over time, which is absent here.',
          ru: 'Линия создаёт впечатление развития во времени, которого здесь нет.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Horizontal bars sorted by waiting time',
          ru: 'Горизонтальные столбцы, упорядоченные по времени',
        },
        rationale: {
          en: 'Right: common baseline, readable names, ranking at a glance.',
          ru: 'Верно: общая линия отсчёта, читаемые названия, порядок виден сразу.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Three-dimensional columns in 14 different colours',
          ru: 'Объёмные столбцы 14 разных цветов',
        },
        rationale: {
          en: 'It looks rich, but depth distorts heights and the colours carry no meaning.',
          ru: 'Эффектно, но объём искажает высоту, а цвета ничего не означают.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A pie chart with 14 labelled sectors',
          ru: 'Круговая диаграмма с 14 подписанными секторами',
        },
        rationale: {
          en: 'Popular, but waiting times are not parts of a whole and angles compare badly.',
          ru: 'Привычно, но время ожидания не часть целого, а углы сравнивать трудно.',
        },
      },
    ],
  },
  {
    code: '3.1-05',
    competence: '3.1',
    kind: 'text',
    level: 3,
    difficulty: 0,
    seconds: 40,
    stem: {
      en: 'A service page shows a picture of a sample form. Which attribute of the HTML element "img" holds the text that a screen reader speaks in place of the picture? Write the name of the attribute.',
      ru: 'На странице услуги размещено изображение образца заявления. Какой атрибут элемента HTML «img» содержит текст, который программа экранного доступа произносит вместо изображения? Напишите название атрибута.',
    },
    rationale: {
      en: 'The attribute "alt" holds the text alternative; without it the reader may speak the file name instead.',
      ru: 'Атрибут «alt» содержит замещающий текст; без него программа может прочитать имя файла.',
    },
    enemies: ['3.1-03'],
    accepted: {
      en: ['alt', 'alt=', 'alt=""', 'alt attribute', 'the alt attribute', 'alt text'],
      ru: ['alt', 'alt=', 'alt=""', 'атрибут alt', 'alt text', 'alt-текст'],
    },
  },
  {
    code: '3.1-06',
    competence: '3.1',
    kind: 'single',
    level: 4,
    difficulty: 0.8,
    seconds: 75,
    enemies: ['3.1-10'],
    stem: {
      en: 'Two versions of a letter remind people to renew a permit. Each version goes to 2,000 people chosen at random. Which figure best shows which version works better?',
      ru: 'Подготовлены два варианта письма с напоминанием продлить разрешение. Каждый вариант получат 2000 человек, отобранных случайно. Какой показатель лучше всего покажет, какой вариант действует лучше?',
    },
    rationale: {
      en: 'The purpose of the letter is a correct renewal in time, so that outcome is what must be compared.',
      ru: 'Цель письма — правильное и своевременное продление, поэтому сравнивать нужно именно этот результат.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Share of recipients who renew correctly and in time',
          ru: 'Доля получателей, правильно и вовремя продливших разрешение',
        },
        rationale: {
          en: 'Right: it measures what the letter is for.',
          ru: 'Верно: измеряется то, ради чего письмо отправлено.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Readability score of each version in a text checker',
          ru: 'Индекс удобочитаемости каждого варианта по данным программы',
        },
        rationale: {
          en: 'Easy to obtain, but short sentences do not guarantee that people act rightly.',
          ru: 'Его легко получить, но короткие фразы не гарантируют правильных действий.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Number of visits to the renewal page from each version',
          ru: 'Число переходов на страницу продления из каждого варианта',
        },
        rationale: {
          en: 'A visit is only a step; many visitors may fail or give up.',
          ru: 'Переход — лишь промежуточный шаг: многие могут ошибиться или отказаться.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Votes of the staff who answer questions on permits',
          ru: 'Голоса сотрудников, которые отвечают на вопросы о разрешениях',
        },
        rationale: {
          en: 'Experience is useful, but experts foresee badly how readers behave.',
          ru: 'Опыт полезен, но специалисты плохо предсказывают поведение читателей.',
        },
      },
    ],
  },
  {
    code: '3.1-07',
    competence: '3.1',
    level: 1,
    difficulty: -2.1,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'You will speak for ten minutes about a new service. Your only slide so far holds the whole speech in small print. How do you change the slides so that the audience can follow you?',
      ru: 'Вы будете десять минут рассказывать о новой услуге. Пока у вас один слайд, на котором мелким шрифтом помещена вся речь. Как изменить слайды, чтобы слушателям было легче вас понимать?',
    },
    rationale: {
      en: 'People cannot read long text and listen at once; a few large key points support what is said.',
      ru: 'Люди не могут одновременно читать длинный текст и слушать; несколько крупных тезисов поддерживают речь.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Read the whole slide aloud word by word',
          ru: 'Прочитать весь слайд вслух слово в слово',
        },
        rationale: {
          en: 'People read faster than you speak and stop listening.',
          ru: 'Люди читают быстрее и перестают слушать.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Show only a few key points in large print',
          ru: 'Показать крупно лишь несколько тезисов',
        },
        rationale: { en: 'Right: the slide supports the talk.', ru: 'Верно: слайд поддерживает речь.' },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Set the same text in columns to save space',
          ru: 'Набрать тот же текст в несколько колонок',
        },
        rationale: { en: 'There is still far too much text.', ru: 'Текста по-прежнему слишком много.' },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Put a colourful picture behind the text', ru: 'Поместить за текстом яркую картинку' },
        rationale: {
          en: 'Small print becomes even harder to read.',
          ru: 'Мелкий текст станет читать ещё труднее.',
        },
      },
    ],
  },
  {
    code: '3.1-08',
    competence: '3.1',
    level: 2,
    difficulty: -1.15,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'You must send the same letter to 500 people, each with the person’s own name, address and date of appointment, which are kept in a table. How do you prepare the letters with the least work and risk of error?',
      ru: 'Нужно отправить одинаковое письмо 500 людям, указав в каждом имя, адрес и дату приёма этого человека; эти данные есть в таблице. Как подготовить письма с наименьшим трудом и риском ошибки?',
    },
    rationale: {
      en: 'Mail merge takes each row of the table and fills its values into one template.',
      ru: 'Слияние берёт каждую строку таблицы и подставляет её значения в единый шаблон.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Copy the letter 500 times and type in the data by hand',
          ru: 'Скопировать письмо 500 раз и вписать данные вручную',
        },
        rationale: { en: 'Takes days, and slips are certain.', ru: 'Займёт дни, и описки неизбежны.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Let an AI assistant write each of the letters separately',
          ru: 'Поручить ИИ-помощнику написать каждое письмо отдельно',
        },
        rationale: {
          en: 'The texts would differ, and each had to be checked.',
          ru: 'Тексты будут разными, и каждый придётся проверять.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Send one letter to all and attach the whole table to it',
          ru: 'Отправить всем одно письмо, приложив к нему всю таблицу',
        },
        rationale: {
          en: 'Everybody would receive the data of everybody else.',
          ru: 'Каждый получит данные всех остальных.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Use one template whose fields are filled from the rows of the table',
          ru: 'Использовать шаблон, поля которого заполняются из строк таблицы',
        },
        rationale: {
          en: 'Right: one text, and each value goes to its letter.',
          ru: 'Верно: текст один, и каждое значение попадает в своё письмо.',
        },
      },
    ],
  },
  {
    code: '3.1-09',
    competence: '3.1',
    level: 3,
    difficulty: -0.2,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'You rewrite a letter that tells people how to appeal against a decision; many did not understand the old one. Which changes make it clearer? Choose all that apply.',
      ru: 'Вы перерабатываете письмо о том, как обжаловать решение: прежнее многие не поняли. Какие изменения сделают его яснее? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Readers need to see at once what to do, who acts, and to meet one word for one thing.',
      ru: 'Читателю нужно сразу увидеть, что делать и кто действует, и встречать одно слово для одного предмета.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Replacing long names by abbreviations known in the agency',
          ru: 'Заменить длинные названия сокращениями, принятыми в ведомстве',
        },
        rationale: {
          en: 'Shorter, but outsiders do not know them.',
          ru: 'Короче, но посторонние их не знают.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Beginning with what the reader can do and by when',
          ru: 'Начать с того, что и до какого срока может сделать читатель',
        },
        rationale: { en: 'The most needed information comes first.', ru: 'Самое нужное стоит в начале.' },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Using the same word for the appeal throughout the letter',
          ru: 'Называть жалобу во всём письме одним и тем же словом',
        },
        rationale: {
          en: 'Another word looks like another procedure.',
          ru: 'Другое слово читается как другая процедура.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Writing “we decide within 30 days” in place of “a decision is effected”',
          ru: 'Писать «мы решим за 30 дней» вместо «производится принятие решения»',
        },
        rationale: { en: 'An active verb tells who does what.', ru: 'Глагол показывает, кто и что делает.' },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Varying the words so that the text does not repeat itself',
          ru: 'Разнообразить слова, чтобы текст не повторялся',
        },
        rationale: {
          en: 'Good style in stories, confusing in instructions.',
          ru: 'Хорошо для рассказа, но сбивает в инструкции.',
        },
      },
    ],
  },
  {
    code: '3.1-10',
    competence: '3.1',
    level: 4,
    difficulty: 0.7,
    seconds: 80,
    enemies: ['3.1-06'],
    kind: 'single',
    stem: {
      en: 'A health authority tries two versions of a leaflet on a free vaccination; each version goes to 3,000 households chosen at random. Which figure shows best which leaflet should be printed for the whole country?',
      ru: 'Орган здравоохранения испытывает два варианта листовки о бесплатной прививке; каждый получают 3 000 случайно выбранных семей. Какой показатель лучше всего покажет, какую листовку печатать для всей страны?',
    },
    rationale: {
      en: 'The leaflet is meant to bring people to the vaccination, so the versions are compared by this outcome.',
      ru: 'Листовка должна привести людей на прививку, поэтому варианты сравнивают по этому результату.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Share of each group that calls the leaflet attractive',
          ru: 'Доля тех, кто в каждой группе назвал листовку привлекательной',
        },
        rationale: {
          en: 'People may like a leaflet and still not come.',
          ru: 'Листовка может нравиться, но люди не придут.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Number of scans of the code printed on each version',
          ru: 'Число считываний кода, напечатанного на каждом варианте',
        },
        rationale: {
          en: 'Interest is a step; many stop after it.',
          ru: 'Интерес — лишь шаг, и многие на нём останавливаются.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Share of each group that comes to be vaccinated within three months',
          ru: 'Доля тех, кто в каждой группе за три месяца пришёл на прививку',
        },
        rationale: {
          en: 'Right: it measures the purpose of the leaflet.',
          ru: 'Верно: измеряется цель листовки.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Number of words a reader of each remembers',
          ru: 'Число слов, которые запомнил читатель каждого варианта',
        },
        rationale: { en: 'Remembering is not yet acting.', ru: 'Запомнить — ещё не значит сделать.' },
      },
    ],
  },
  {
    code: '3.1-11',
    competence: '3.1',
    level: 4,
    difficulty: 0.6,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'An AI assistant has turned a law of 60 pages into a citizens’ guide of three pages. The guide reads very well. Which check is most likely to find that the meaning has changed?',
      ru: 'ИИ-помощник превратил закон на 60 страницах в памятку для граждан на трёх страницах. Памятка читается очень легко. Какая проверка вероятнее всего обнаружит, что смысл изменился?',
    },
    rationale: {
      en: 'Meaning is lost in conditions, exceptions and deadlines; these must be compared with the law one by one and in both directions.',
      ru: 'Смысл теряется в условиях, исключениях и сроках; их нужно сверить с законом по одному и в обе стороны.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Comparing each duty, exception and deadline with the law, in both directions',
          ru: 'Сверить с законом в обе стороны каждую обязанность, исключение и срок',
        },
        rationale: {
          en: 'Right: finds what was left out and what was added.',
          ru: 'Верно: видно и пропущенное, и добавленное.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Measuring how easily the guide can be read, with a tested readability formula',
          ru: 'Измерить удобочитаемость памятки по проверенной формуле',
        },
        rationale: {
          en: 'Measures style; wrong statements may be very readable.',
          ru: 'Измеряет стиль; неверное тоже может легко читаться.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Asking twenty citizens whether they have understood everything in the guide',
          ru: 'Спросить двадцать граждан, всё ли они поняли в памятке',
        },
        rationale: { en: 'They may understand well what is wrong.', ru: 'Можно хорошо понять и неверное.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Asking the assistant to list the passages of which it is least certain',
          ru: 'Попросить помощника перечислить места, в которых он уверен меньше всего',
        },
        rationale: {
          en: 'Errors made with confidence are not on its list.',
          ru: 'Уверенно сделанных ошибок в таком списке не будет.',
        },
      },
    ],
  },
  {
    code: '3.1-12',
    competence: '3.1',
    level: 4,
    difficulty: 0.95,
    seconds: 95,
    kind: 'single',
    stem: {
      en: 'A draft report shows two lines in one chart: spending on the portal with its scale on the left, satisfaction with its scale on the right. Both lines rise and lie almost on top of each other. Why is this chart unfit to show a connection between the two?',
      ru: 'В проекте отчёта на одной диаграмме две линии: расходы на портал со шкалой слева и удовлетворённость со шкалой справа. Обе линии растут и почти совпадают. Почему эта диаграмма не годится для доказательства связи между ними?',
    },
    rationale: {
      en: 'Start and unit of each scale are free, so almost any two rising lines can be laid over each other.',
      ru: 'Начало и масштаб каждой шкалы произвольны, поэтому почти любые две растущие линии можно наложить друг на друга.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Money and percentages are of different kinds and can never be connected',
          ru: 'Деньги и проценты — величины разного рода и связаны быть не могут',
        },
        rationale: {
          en: 'Quantities of different kinds may well be connected.',
          ru: 'Разнородные величины вполне могут быть связаны.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Lines may be used for one quantity only; two quantities demand two kinds of bars',
          ru: 'Линии допустимы лишь для одной величины, для двух нужны столбцы двух видов',
        },
        rationale: {
          en: 'There is no such rule; bars share the trouble.',
          ru: 'Такого правила нет, а столбцам свойственна та же беда.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Lines that lie so close together are a sign that the data have been invented',
          ru: 'Столь близкие линии — признак того, что данные выдуманы',
        },
        rationale: {
          en: 'The data may be true; the scales do the work.',
          ru: 'Данные могут быть верны; дело в шкалах.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'With two freely chosen scales almost any two rising lines can be made to match',
          ru: 'При двух произвольных шкалах совместить можно почти любые растущие линии',
        },
        rationale: {
          en: 'Right: the agreement is made by the author.',
          ru: 'Верно: совпадение создал сам автор.',
        },
      },
    ],
  },
  {
    code: '3.1-13',
    competence: '3.1',
    level: 4,
    difficulty: 1,
    seconds: 100,
    kind: 'numeric',
    stem: {
      en: 'A map shows offices as circles whose area stands for the number of applications. An office with 400 applications is drawn with a diameter of 10 mm. Which diameter, in millimetres, belongs to an office with 2,500 applications?',
      ru: 'На карте отделения показаны кругами, площадь которых соответствует числу заявлений. Отделение с 400 заявлениями изображено кругом диаметром 10 мм. Какой диаметр в миллиметрах нужен для отделения с 2 500 заявлениями?',
    },
    rationale: {
      en: 'Area grows with the square of the diameter: √(2,500 / 400) = 2.5, so 25 mm. A diameter of 62.5 mm would exaggerate the difference.',
      ru: 'Площадь растёт как квадрат диаметра: √(2 500 / 400) = 2,5, значит, 25 мм. Диаметр 62,5 мм преувеличил бы различие.',
    },
    answer: 25,
    tolerance: 0.2,
    unit: { en: 'mm', ru: 'мм' },
  },
  {
    code: '3.1-14',
    competence: '3.1',
    kind: 'multiple',
    level: 4,
    difficulty: 1.1,
    seconds: 85,
    stem: {
      en: 'A program has checked a published report for accessibility and found no fault. Which questions can still be answered by a person only? Choose all that apply.',
      ru: 'Программа проверила опубликованный отчёт на доступность и не нашла ошибок. На какие вопросы всё ещё может ответить только человек? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A program finds whether something is there. Whether it makes sense to the reader, a person has to judge.',
      ru: 'Программа определяет, есть ли нужное. Имеет ли оно смысл для читателя, должен судить человек.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Do headings tell readers what the section is about?',
          ru: 'Понятно ли из заголовков, о чём раздел?',
        },
        rationale: {
          en: 'Right: a mark as heading says nothing about its wording.',
          ru: 'Верно: разметка заголовка ничего не говорит о его словах.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Does the contrast of text and ground reach 4.5 to 1?',
          ru: 'Достигает ли контраст текста и фона 4,5 к 1?',
        },
        rationale: {
          en: 'Contrast is calculated from two colours.',
          ru: 'Контраст вычисляется по двум цветам.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Does the description of each chart say what the chart shows?',
          ru: 'Передаёт ли описание диаграммы то, что на ней показано?',
        },
        rationale: {
          en: 'Right: a program sees that there is a text, not what it is worth.',
          ru: 'Верно: программа видит наличие текста, но не его ценность.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Is the text read aloud in an order that makes sense?',
          ru: 'Осмыслен ли порядок, в котором текст читается вслух?',
        },
        rationale: {
          en: 'Right: only the sense shows whether the order is right.',
          ru: 'Верно: верен ли порядок, видно лишь по смыслу.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: { en: 'Has the language of the document been set?', ru: 'Указан ли язык документа?' },
        rationale: {
          en: 'That is one entry, which a program can read.',
          ru: 'Это одна запись, её прочитает программа.',
        },
      },
    ],
  },
];
