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
          ru: 'Объёмные столбцы четырнадцати разных цветов',
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
];
