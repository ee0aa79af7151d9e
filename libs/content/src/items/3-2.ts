import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '3.2-01',
    competence: '3.2',
    kind: 'single',
    level: 1,
    difficulty: -2.4,
    seconds: 30,
    stem: {
      en: "A photo for the newsletter shows the new service hall, but at its edge the number plate of a visitor's car can be read. How do you make the photo fit for publication?",
      ru: 'На снимке для новостной рассылки виден новый зал обслуживания, но у края кадра читается номер автомобиля посетителя. Как подготовить снимок к публикации?',
    },
    rationale: {
      en: 'Cropping removes the detail that identifies a person and leaves the hall as it is.',
      ru: 'Обрезка удаляет деталь, по которой можно установить человека, и не затрагивает сам зал.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Make the whole photo black and white', ru: 'Сделать весь снимок чёрно-белым' },
        rationale: {
          en: 'The mood changes, the number stays readable.',
          ru: 'Меняется настроение снимка, а номер по-прежнему читается.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'Give the photo file a neutral name', ru: 'Дать файлу нейтральное название' },
        rationale: {
          en: 'The name of a file does not change what the picture shows.',
          ru: 'Название файла не меняет того, что изображено.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'Reduce the size of the whole photo', ru: 'Уменьшить размер всего снимка' },
        rationale: {
          en: 'It looks less visible, but the plate may still be read when enlarged.',
          ru: 'Номер менее заметен, но при увеличении его, возможно, удастся прочитать.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'Crop away the edge of the photo with the plate', ru: 'Обрезать край снимка с номером' },
        rationale: {
          en: 'Right: the plate is no longer part of the picture.',
          ru: 'Верно: номера на снимке больше нет.',
        },
      },
    ],
  },
  {
    code: '3.2-02',
    competence: '3.2',
    kind: 'single',
    level: 1,
    difficulty: -1.9,
    seconds: 30,
    stem: {
      en: "You copy a paragraph from a ministry's web page into your note. It arrives with another font, size and background. What is the quickest way to make it match your note?",
      ru: 'Вы копируете абзац с веб-страницы министерства в служебную записку, и он вставляется с другим шрифтом, размером и фоном. Как быстрее всего привести его к виду записки?',
    },
    rationale: {
      en: 'Pasting without formatting takes the words only, so they adopt the style of your note.',
      ru: 'Вставка без форматирования переносит только слова, и они принимают стиль записки.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Type the paragraph again by hand', ru: 'Заново набрать абзац вручную и проверить' },
        rationale: {
          en: 'It works, but is slow and invites typing errors.',
          ru: 'Это возможно, но медленно и ведёт к опечаткам.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'Save the note in another file format', ru: 'Сохранить записку в другом формате файла' },
        rationale: {
          en: 'It sounds technical, but the mixed formatting is saved along.',
          ru: 'Звучит технически, но разное оформление сохранится вместе с текстом.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'Insert a screenshot of the paragraph', ru: 'Вставить снимок экрана с этим абзацем' },
        rationale: {
          en: 'A picture keeps the foreign look and cannot be edited or searched.',
          ru: 'Картинка сохраняет чужой вид, её нельзя править и искать в ней.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Paste it as text without any formatting',
          ru: 'Вставить его как текст без форматирования',
        },
        rationale: {
          en: 'Right: only the words come over and adopt the local style.',
          ru: 'Верно: переносятся только слова, и они принимают местный стиль.',
        },
      },
    ],
  },
  {
    code: '3.2-03',
    competence: '3.2',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 45,
    stem: {
      en: 'Your monthly report contains a chart from a spreadsheet that colleagues keep up to date. You want the chart in the report to follow the spreadsheet with the least work. How do you insert it?',
      ru: 'В ежемесячном отчёте есть диаграмма из таблицы, которую обновляют коллеги. Вы хотите, чтобы диаграмма в отчёте менялась вслед за таблицей с наименьшими усилиями. Как её вставить?',
    },
    rationale: {
      en: 'Only a linked chart reads its values from the source file again when the report is updated.',
      ru: 'Только связанная диаграмма при обновлении отчёта заново берёт значения из исходного файла.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'As a copy of the spreadsheet embedded in the report',
          ru: 'Как копию таблицы, внедрённую в отчёт',
        },
        rationale: {
          en: 'It can be edited, but this copy lives apart from the source.',
          ru: 'Её можно править, но эта копия живёт отдельно от источника.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'As a chart drawn anew in the text editor',
          ru: 'Как диаграмму, заново построенную в текстовом редакторе',
        },
        rationale: {
          en: 'It fits the layout, but values must be typed again every month.',
          ru: 'Она впишется в оформление, но значения придётся вводить каждый месяц.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'As a picture taken from a screenshot', ru: 'Как изображение со снимка экрана' },
        rationale: {
          en: 'Quick once, but a picture never changes by itself.',
          ru: 'Один раз это быстро, но картинка сама не меняется.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'As a chart linked to the spreadsheet', ru: 'Как диаграмму, связанную с таблицей' },
        rationale: {
          en: 'Right: updating the link brings in the new values.',
          ru: 'Верно: при обновлении связи подтягиваются новые значения.',
        },
      },
    ],
  },
  {
    code: '3.2-04',
    competence: '3.2',
    kind: 'numeric',
    level: 3,
    difficulty: -0.1,
    seconds: 90,
    enemies: ['1.3-04'],
    stem: {
      en: 'You join the reports of three offices. Office A closed 1,200 cases in 5 days on average, office B 300 cases in 9 days, and office C 500 cases in 7 days. What is the average time per case for all three together, in days?',
      ru: 'Вы сводите отчёты трёх отделений. Отделение А закрыло 1200 дел в среднем за 5 дней, отделение Б — 300 дел за 9 дней, отделение В — 500 дел за 7 дней. Каково среднее время на одно дело по всем трём отделениям, в днях?',
    },
    rationale: {
      en: 'Weight each mean by its cases: (6,000 + 2,700 + 3,500) / 2,000 = 6.1. The plain mean of 5, 9 and 7 is misleading.',
      ru: 'Средние взвешиваются по числу дел: (6000 + 2700 + 3500) / 2000 = 6,1. Простое среднее из 5, 9 и 7 вводит в заблуждение.',
    },
    answer: 6.1,
    tolerance: 0.05,
    unit: { en: 'days', ru: 'дней' },
  },
  {
    code: '3.2-05',
    competence: '3.2',
    kind: 'multiple',
    level: 3,
    difficulty: 0.2,
    seconds: 80,
    stem: {
      en: 'The lists of licensed companies kept by two agencies are to become one directory. Both lists hold a registration number. Which steps make the joined directory reliable? Choose all that apply.',
      ru: 'Перечни лицензированных компаний двух ведомств объединяют в один справочник. В обоих перечнях есть регистрационный номер. Какие меры делают общий справочник надёжным? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Records are joined safely on a common identifier in one format, and every row must stay traceable to its source.',
      ru: 'Записи надёжно соединяются по общему идентификатору в едином формате, а источник каждой строки должен быть известен.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Noting for every row which list it came from',
          ru: 'Указать для каждой строки, из какого она перечня',
        },
        rationale: {
          en: 'Right: errors can then be traced and corrected at the source.',
          ru: 'Верно: тогда ошибку можно найти и исправить в источнике.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Matching the companies by the spelling of their names',
          ru: 'Сопоставлять компании по написанию названий',
        },
        rationale: {
          en: 'Names look obvious but are written differently and are not unique.',
          ru: 'Названия кажутся очевидными, но пишутся по-разному и повторяются.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Bringing the registration numbers to one format',
          ru: 'Привести регистрационные номера к единому формату',
        },
        rationale: {
          en: 'Right: blanks and leading zeros would otherwise hide equal numbers.',
          ru: 'Верно: иначе пробелы и нули в начале скроют совпадения.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Keeping the row of the newer file when two differ',
          ru: 'При расхождении оставлять строку из более нового файла',
        },
        rationale: {
          en: 'A newer file date does not prove that the row is right.',
          ru: 'Более поздняя дата файла не доказывает правильность строки.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Removing the companies that are in one list only',
          ru: 'Удалить компании, которые есть только в одном перечне',
        },
        rationale: {
          en: 'It makes the lists agree, but drops companies that hold a licence.',
          ru: 'Перечни совпадут, но пропадут компании с действующей лицензией.',
        },
      },
    ],
  },
  {
    code: '3.2-06',
    competence: '3.2',
    kind: 'single',
    level: 4,
    difficulty: 0.9,
    seconds: 80,
    stem: {
      en: 'An AI assistant has sorted 600 comments from a public consultation into themes and counted them. Its findings are to go into the official report. What best shows how far the themes and counts can be trusted?',
      ru: 'Помощник на основе ИИ распределил 600 замечаний из общественного обсуждения по темам и подсчитал их. Выводы войдут в официальный отчёт. Что лучше всего покажет, насколько можно доверять этим темам и числам?',
    },
    rationale: {
      en: 'Agreement with independent human coding of a random sample measures the error; the other checks come from the assistant itself.',
      ru: 'Ошибку измеряет сопоставление с независимой разметкой случайной выборки людьми; остальные проверки исходят от самого помощника.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Asking the assistant how certain it is of each theme',
          ru: 'Вопрос помощнику, насколько он уверен в каждой теме',
        },
        rationale: {
          en: 'A stated certainty sounds exact but is not a measured error rate.',
          ru: 'Названная уверенность звучит точно, но не является измеренной ошибкой.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Comparing a random sample with coding by people',
          ru: 'Сравнение случайной выборки с разметкой, сделанной людьми',
        },
        rationale: {
          en: 'Right: it gives an independent error rate for the whole set.',
          ru: 'Верно: это независимая оценка ошибки для всего массива.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Reading the comments it quotes under each theme',
          ru: 'Чтение замечаний, которые он приводит под каждой темой',
        },
        rationale: {
          en: 'Chosen quotations always fit; misplaced comments stay invisible.',
          ru: 'Отобранные цитаты всегда подходят, а ошибочно отнесённые не видны.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Running it again and getting a similar summary',
          ru: 'Повторный запуск, который дал похожее изложение',
        },
        rationale: {
          en: 'Repetition shows stability; the same mistake can be repeated too.',
          ru: 'Повтор говорит об устойчивости, но повториться может и ошибка.',
        },
      },
    ],
  },
  {
    code: '3.2-07',
    competence: '3.2',
    level: 2,
    difficulty: -1.05,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'The Transport Office has become the Mobility Office. Its handbook of 90 pages uses the old name many times, also in titles of old laws, where it must stay. How do you bring the handbook up to date reliably and quickly?',
      ru: 'Управление транспорта переименовано в Управление мобильности. В справочнике на 90 страницах старое название встречается много раз, в том числе в названиях прежних актов, где оно должно остаться. Как быстро и надёжно обновить справочник?',
    },
    rationale: {
      en: 'Find and replace misses nothing, and the decision at each place keeps the old titles.',
      ru: 'Поиск с заменой ничего не пропускает, а решение в каждом месте сохраняет старые названия актов.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'By find and replace in all places at once',
          ru: 'Поиском с заменой во всех местах сразу',
        },
        rationale: {
          en: 'Also changes the titles of the old laws.',
          ru: 'Изменит и названия прежних актов.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'By find and replace, deciding at each place found',
          ru: 'Поиском с заменой, решая по каждому найденному месту',
        },
        rationale: {
          en: 'Right: complete, and old titles are kept.',
          ru: 'Верно: полно, и старые названия сохранены.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'By reading the handbook and typing the new name in',
          ru: 'Внимательно читая справочник и вписывая новое название',
        },
        rationale: {
          en: 'Slow, and some places are overlooked.',
          ru: 'Долго, и какие-то места останутся незамеченными.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'By a note on page one that the name has changed',
          ru: 'Примечанием на первой странице о новом названии',
        },
        rationale: { en: 'The text itself stays out of date.', ru: 'Сам текст останется устаревшим.' },
      },
    ],
  },
  {
    code: '3.2-08',
    competence: '3.2',
    level: 2,
    difficulty: -0.75,
    seconds: 45,
    kind: 'text',
    stem: {
      en: 'In a spreadsheet, column A holds first names and column B surnames. A formula is to join them in one cell with a blank between: =A2 __ " " __ B2. The same sign belongs in both gaps. Which sign joins texts?',
      ru: 'В электронной таблице столбец A содержит имена, столбец B — фамилии. Формула должна соединить их в одной ячейке через пробел: =A2 __ " " __ B2. В обоих пропусках один и тот же знак. Какой знак соединяет тексты?',
    },
    rationale: {
      en: 'The sign & joins texts: =A2 & " " & B2.',
      ru: 'Знак & соединяет тексты: =A2 & " " & B2.',
    },
    accepted: {
      en: [
        '&',
        '& &',
        '& and &',
        'ampersand',
        'an ampersand',
        'the ampersand',
        'the & sign',
        '=A2&" "&B2',
        '=A2 & " " & B2',
        'A2&" "&B2',
        'and sign (&)',
      ],
      ru: [
        '&',
        '& &',
        '& и &',
        'амперсанд',
        'знак &',
        'знак амперсанда',
        '=A2&" "&B2',
        '=A2 & " " & B2',
        'A2&" "&B2',
      ],
    },
  },
  {
    code: '3.2-09',
    competence: '3.2',
    level: 3,
    difficulty: -0.05,
    seconds: 75,
    kind: 'single',
    stem: {
      en: 'In 2023 the districts North and East were merged into one new district. You put the yearly numbers of applications from 2020 to 2026 into one table by district. How do you make the years comparable?',
      ru: 'В 2023 году районы Северный и Восточный объединили в один новый. Вы сводите годовое число заявлений за 2020–2026 годы в одну таблицу по районам. Как сделать годы сопоставимыми?',
    },
    rationale: {
      en: 'A series needs the same territory in every year; sums for the earlier years are known, a split of the later ones is not.',
      ru: 'Ряду нужна одна и та же территория во все годы; суммы за прежние годы известны, а деление поздних — нет.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Halve the numbers of the new district from 2023 onwards',
          ru: 'Делить числа нового района пополам начиная с 2023 года',
        },
        rationale: {
          en: 'Invents numbers: the parts need not be equal.',
          ru: 'Выдумывает числа: части не обязаны быть равными.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Add the numbers of North and East together for the years before 2023',
          ru: 'Сложить числа Северного и Восточного за годы до 2023-го',
        },
        rationale: {
          en: 'Right: the sum covers the same territory as now.',
          ru: 'Верно: сумма охватывает ту же территорию.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Leave North and East empty from 2023 and the new one before',
          ru: 'Оставить пустыми старые районы с 2023 года, а новый — до него',
        },
        rationale: {
          en: 'Each row breaks off and none can be compared.',
          ru: 'Все ряды обрываются, и сравнить ничего нельзя.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Put the new district’s numbers in the larger old row',
          ru: 'Внести числа нового района в строку большего из старых',
        },
        rationale: {
          en: 'The row would jump without any real growth.',
          ru: 'Ряд подскочит без всякого реального роста.',
        },
      },
    ],
  },
  {
    code: '3.2-10',
    competence: '3.2',
    level: 4,
    difficulty: 0.65,
    seconds: 100,
    enemies: ['3.2-11'],
    kind: 'numeric',
    stem: {
      en: 'An index of applications has two parts. The old series takes 2018 as 100 and stands at 120 in 2022. Then the method changed; the new series takes 2022 as 100 and stands at 110 in 2025. What is the index for 2025 on the basis 2018 = 100?',
      ru: 'Индекс числа заявлений состоит из двух частей. В старом ряду 2018 год принят за 100, и в 2022 году индекс равен 120. Затем метод изменили: в новом ряду за 100 принят 2022 год, и в 2025 году индекс равен 110. Чему равен индекс 2025 года при базе 2018 = 100?',
    },
    rationale: {
      en: 'The series are chained in the common year: 120 × 110 / 100 = 132.',
      ru: 'Ряды сцепляют в общем году: 120 × 110 / 100 = 132.',
    },
    answer: 132,
    tolerance: 0.1,
  },
  {
    code: '3.2-11',
    competence: '3.2',
    level: 4,
    difficulty: 0.7,
    seconds: 100,
    enemies: ['3.2-10'],
    kind: 'numeric',
    stem: {
      en: 'A report is to show the costs of a service since 2019 in one series. By the old accounts (2019 = 100) the costs reached 150 in 2021. By the new accounts (2021 = 100) they fell to 96 in 2024. Which value belongs to 2024 when 2019 is taken as 100?',
      ru: 'В отчёте нужно показать расходы на услугу с 2019 года одним рядом. По прежнему учёту (2019 = 100) расходы в 2021 году достигли 150. По новому учёту (2021 = 100) к 2024 году они снизились до 96. Какое значение соответствует 2024 году, если за 100 принят 2019 год?',
    },
    rationale: {
      en: 'In 2021 both series describe the same level: 150 × 96 / 100 = 144.',
      ru: 'В 2021 году оба ряда описывают один и тот же уровень: 150 × 96 / 100 = 144.',
    },
    answer: 144,
    tolerance: 0.1,
  },
  {
    code: '3.2-12',
    competence: '3.2',
    level: 4,
    difficulty: 0.8,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'An AI assistant has merged the yearly reports of five agencies into one text. Two agencies had given different numbers for the same programme; the text names a single number between them. Which demands on the merged report make such smoothing visible? Choose all that apply.',
      ru: 'ИИ-помощник объединил годовые отчёты пяти ведомств в один текст. Два ведомства приводили разные данные по одной программе, а в тексте стоит одно число, лежащее между ними. Какие требования к сводному отчёту сделают такое сглаживание заметным? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A number that must be found in a source cannot be invented unnoticed, and named differences cannot be averaged away.',
      ru: 'Число, которое должно найтись в источнике, нельзя незаметно выдумать, а названные расхождения нельзя усреднить.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Each number refers to the page of the report from which it comes',
          ru: 'К каждому числу указана страница отчёта, откуда оно взято',
        },
        rationale: {
          en: 'A number without a place in a source is noticed.',
          ru: 'Число без места в источнике сразу заметно.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Where numbers differ, the mean of them is used throughout',
          ru: 'При расхождении чисел везде используется их среднее',
        },
        rationale: { en: 'Makes the smoothing a rule.', ru: 'Превращает сглаживание в правило.' },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Differences between the sources are listed with both values',
          ru: 'Расхождения источников перечислены с обоими значениями',
        },
        rationale: {
          en: 'The reader sees the contradiction and not a compromise.',
          ru: 'Читатель видит противоречие, а не компромисс.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The assistant confirms at the end that it has checked all numbers',
          ru: 'В конце помощник подтверждает, что проверил все числа',
        },
        rationale: {
          en: 'A statement by the same tool proves nothing.',
          ru: 'Заявление того же средства ничего не доказывает.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The parts of all five agencies are written in one style',
          ru: 'Части всех пяти ведомств написаны в едином стиле',
        },
        rationale: {
          en: 'Pleasant to read, and hides the seams all the better.',
          ru: 'Приятно читать, но швы скрыты ещё лучше.',
        },
      },
    ],
  },
];
