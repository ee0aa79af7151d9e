import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '4.4-01',
    competence: '4.4',
    kind: 'single',
    level: 1,
    difficulty: -2.2,
    seconds: 35,
    stem: {
      en: 'Your agency replaces 80 laptops that still work. What should happen to the old ones?',
      ru: 'Ваше ведомство заменяет 80 ещё исправных ноутбуков. Что следует сделать со старыми?',
    },
    rationale: {
      en: 'Reuse after erasing the data prolongs their life, and a recycler recovers materials from what cannot be reused.',
      ru: 'Повторное использование после удаления данных продлевает срок службы, а переработка возвращает материалы из остального.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Take out the batteries and put the rest in the waste',
          ru: 'Вынуть батареи, а остальное выбросить с обычным мусором',
        },
        rationale: {
          en: 'Batteries are a danger, but so are other parts, and data remains.',
          ru: 'Батареи опасны, но опасны и другие части, а данные остаются.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Keep them in the cellar in case they are needed again',
          ru: 'Хранить в подвале на случай, если понадобятся',
        },
        rationale: {
          en: 'It feels thrifty, but they grow useless while others could work with them.',
          ru: 'Кажется бережливым, но они устаревают, хотя могли бы служить другим.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Give them to a school at once with everything on them',
          ru: 'Сразу отдать школе вместе со всем содержимым',
        },
        rationale: {
          en: 'Reuse is a good aim, but official data would leave the agency.',
          ru: 'Цель хорошая, но служебные данные покинут ведомство.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Erase the data and give them for reuse or recycling',
          ru: 'Стереть данные и передать на повторное использование',
        },
        rationale: {
          en: 'Right: data is protected and the devices or materials serve on.',
          ru: 'Верно: данные защищены, а устройства служат дальше.',
        },
      },
    ],
  },
  {
    code: '4.4-02',
    competence: '4.4',
    kind: 'single',
    level: 1,
    difficulty: -1.8,
    seconds: 35,
    stem: {
      en: 'Every internal memo is printed three times for approval. Which change saves the most paper?',
      ru: 'Каждую служебную записку для согласования печатают три раза. Какое изменение сбережёт больше всего бумаги?',
    },
    rationale: {
      en: 'Electronic approval does away with printing, while the other changes only make it a little better.',
      ru: 'Электронное согласование устраняет печать, а другие меры лишь немного её улучшают.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Approving and signing the memos electronically',
          ru: 'Согласовывать и подписывать записки в электронном виде',
        },
        rationale: { en: 'Right: no sheet is needed at all.', ru: 'Верно: бумага не нужна вовсе.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Printing the memos on recycled paper',
          ru: 'Печатать записки на бумаге из вторичного сырья',
        },
        rationale: {
          en: 'Better paper, but as many sheets as before.',
          ru: 'Бумага лучше, но листов столько же.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Using a smaller font and narrow page margins',
          ru: 'Использовать мелкий шрифт и узкие поля страницы',
        },
        rationale: {
          en: 'It saves a little and makes reading harder.',
          ru: 'Экономит немного и затрудняет чтение.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Printing the memos on both sides of the sheet',
          ru: 'Печатать записки на обеих сторонах листа',
        },
        rationale: {
          en: 'A good habit that saves half at most.',
          ru: 'Хорошая привычка, но экономит не более половины.',
        },
      },
    ],
  },
  {
    code: '4.4-03',
    competence: '4.4',
    kind: 'multiple',
    level: 2,
    difficulty: -0.9,
    seconds: 60,
    stem: {
      en: 'The computers of an office stay on day and night. Which measures reduce their use of electricity? Choose all that apply.',
      ru: 'Компьютеры в отделе включены круглые сутки. Какие меры уменьшат расход электроэнергии? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Devices use least when they sleep or are off; moving pictures and needless running use power.',
      ru: 'Меньше всего расходуют спящие и выключенные устройства; подвижные заставки и работа вхолостую тратят энергию.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Switching computers and screens off after work',
          ru: 'Выключать компьютеры и мониторы после работы',
        },
        rationale: {
          en: 'Right: nights and weekends are most of the week.',
          ru: 'Верно: ночи и выходные — большая часть недели.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Using a moving screen saver in place of a still one',
          ru: 'Заменить неподвижную заставку на подвижную',
        },
        rationale: {
          en: 'The name suggests saving, but animation keeps the computer busy.',
          ru: 'Название обманчиво: анимация загружает компьютер.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Setting sleep mode after ten minutes without use',
          ru: 'Включить спящий режим после десяти минут бездействия',
        },
        rationale: {
          en: 'Right: short breaks are used without any effort.',
          ru: 'Верно: экономия идёт в каждый перерыв без усилий.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Leaving them on to avoid the surge of starting up',
          ru: 'Не выключать, чтобы избежать скачка при запуске',
        },
        rationale: {
          en: 'A start takes little energy compared with hours of idling.',
          ru: 'Запуск расходует мало по сравнению с часами простоя.',
        },
      },
    ],
  },
  {
    code: '4.4-04',
    competence: '4.4',
    kind: 'numeric',
    level: 3,
    difficulty: -0.1,
    seconds: 80,
    stem: {
      en: 'In an agency 400 computers are left on for 14 hours every night, 250 nights a year, and each draws 60 watts. How many kilowatt-hours a year would be saved by switching them off?',
      ru: 'В ведомстве 400 компьютеров остаются включёнными по 14 часов каждую ночь, 250 ночей в году, и каждый потребляет 60 ватт. Сколько киловатт-часов в год можно сберечь, если их выключать?',
    },
    rationale: {
      en: '400 x 60 W = 24 kW; 14 x 250 = 3,500 hours; 24 x 3,500 = 84,000 kWh.',
      ru: '400 x 60 Вт = 24 кВт; 14 x 250 = 3500 часов; 24 x 3500 = 84 000 кВт·ч.',
    },
    answer: 84000,
    tolerance: 500,
    unit: { en: 'kWh', ru: 'кВт·ч' },
  },
  {
    code: '4.4-05',
    competence: '4.4',
    kind: 'single',
    level: 4,
    difficulty: 0.6,
    seconds: 70,
    enemies: ['4.4-11'],
    stem: {
      en: 'For the laptops your agency buys, manufacture causes about three quarters of all emissions over their life. Which requirement in the tender lowers the emissions per year of use most?',
      ru: 'Для ноутбуков, которые закупает ваше ведомство, около трёх четвертей всех выбросов за срок службы приходится на производство. Какое требование в закупке сильнее всего снизит выбросы в расчёте на год использования?',
    },
    rationale: {
      en: 'The emissions of manufacture are spread over the years of use, so a longer life lowers the largest part.',
      ru: 'Выбросы производства распределяются на годы службы, поэтому более долгий срок снижает самую большую часть.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The lowest electricity use in standby in the market',
          ru: 'Самое низкое на рынке потребление в режиме ожидания',
        },
        rationale: {
          en: 'Useful, but standby is a small part of a small share.',
          ru: 'Полезно, но ожидание — малая часть малой доли.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Delivery to all offices by electric vehicles only',
          ru: 'Доставка во все отделения только электромобилями',
        },
        rationale: {
          en: 'Transport within the country is a minor part of the total.',
          ru: 'Перевозка внутри страны — незначительная часть общего объёма.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Spare parts and software updates for eight years',
          ru: 'Запасные части и обновления программ в течение восьми лет',
        },
        rationale: {
          en: 'Right: longer use divides the largest share by more years.',
          ru: 'Верно: долгая служба делит самую большую долю на большее число лет.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Packaging made entirely of recycled cardboard',
          ru: 'Упаковка полностью из переработанного картона',
        },
        rationale: {
          en: 'Visible and popular, yet tiny beside manufacture.',
          ru: 'Заметно и популярно, но ничтожно рядом с производством.',
        },
      },
    ],
  },
  {
    code: '4.4-06',
    competence: '4.4',
    kind: 'multiple',
    level: 4,
    difficulty: 1,
    seconds: 80,
    stem: {
      en: 'A ministry states that video meetings saved 30 tonnes of CO2 from travel last year. Which questions test whether the saving is real? Choose all that apply.',
      ru: 'Министерство сообщает, что видеосовещания сократили выбросы CO2 от поездок за прошлый год на 30 тонн. Какие вопросы помогут проверить, реальна ли эта экономия? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A saving is a difference: trips truly replaced, a fair base for comparison, minus what the meetings themselves cause.',
      ru: 'Экономия — это разность: действительно заменённые поездки и верная база сравнения за вычетом выбросов самих совещаний.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Were the participants content with picture and sound?',
          ru: 'Были ли участники довольны изображением и звуком?',
        },
        rationale: {
          en: 'Good to know, but it says nothing about emissions.',
          ru: 'Полезно знать, но к выбросам это не относится.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'How many of the meetings would have needed a trip?',
          ru: 'Для скольких совещаний потребовалась бы поездка?',
        },
        rationale: {
          en: 'Right: meetings held only because they are easy save nothing.',
          ru: 'Верно: совещания, проведённые лишь ради удобства, ничего не экономят.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Are the emissions of devices and data centres deducted?',
          ru: 'Вычтены ли выбросы устройств и центров данных?',
        },
        rationale: {
          en: 'Right: the net effect counts, not the gross one.',
          ru: 'Верно: важен чистый эффект, а не валовой.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Did the number of video meetings grow every month?',
          ru: 'Росло ли число видеосовещаний каждый месяц?',
        },
        rationale: {
          en: 'Growth looks like success, but extra meetings may add emissions.',
          ru: 'Рост похож на успех, но лишние совещания могут добавить выбросов.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Was travel typical in the year used for comparison?',
          ru: 'Обычным ли был объём поездок в году сравнения?',
        },
        rationale: {
          en: 'Right: an unusual base year makes any saving look large or small.',
          ru: 'Верно: нетипичный базовый год искажает любую экономию.',
        },
      },
    ],
  },
  {
    code: '4.4-07',
    competence: '4.4',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 40,
    stem: {
      en: 'Colleagues paste a table of 30 numbers into a large AI assistant to have the column added up. Which way uses least energy and is also the most reliable?',
      ru: 'Коллеги вставляют таблицу из 30 чисел в большой ИИ-помощник, чтобы сложить столбец. Какой способ требует меньше всего энергии и к тому же самый надёжный?',
    },
    rationale: {
      en: 'A formula runs on the computer in an instant and calculates exactly. A large model needs far more computing and may err.',
      ru: 'Формула выполняется на компьютере мгновенно и считает точно. Большой модели нужно гораздо больше вычислений, и она может ошибиться.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The assistant, asked to show every step of the sum',
          ru: 'Помощник, которого просят показать каждый шаг',
        },
        rationale: {
          en: 'A longer answer costs more energy and is still not certain.',
          ru: 'Длинный ответ требует больше энергии и всё равно не надёжен.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'A sum formula in the spreadsheet program itself',
          ru: 'Формула суммы в самой электронной таблице',
        },
        rationale: {
          en: 'Right: the smallest tool that does the task is enough.',
          ru: 'Верно: достаточно самого простого подходящего инструмента.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The assistant, with the table sent as a picture',
          ru: 'Помощник, которому таблицу отправляют картинкой',
        },
        rationale: {
          en: 'Reading a picture takes more computing and adds errors.',
          ru: 'Распознавание картинки требует больше вычислений и добавляет ошибок.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The assistant, asked twice to compare the results',
          ru: 'Помощник, которого спрашивают дважды для сверки',
        },
        rationale: {
          en: 'It doubles the use, and equal answers may both be wrong.',
          ru: 'Расход удваивается, а одинаковые ответы могут быть оба неверны.',
        },
      },
    ],
  },
  {
    code: '4.4-08',
    competence: '4.4',
    kind: 'single',
    level: 2,
    difficulty: -0.8,
    seconds: 45,
    stem: {
      en: 'An agency records all its video meetings and keeps every recording for ever. The storage in the data centre doubles each year, and hardly a recording older than a month is opened. Which rule saves most resources without loss?',
      ru: 'Ведомство записывает все видеосовещания и хранит каждую запись бессрочно. Объём хранилища в центре обработки данных каждый год удваивается, а записи старше месяца почти не открывают. Какое правило сбережёт больше всего ресурсов без потерь?',
    },
    rationale: {
      en: 'What is not needed should neither be made nor kept: record by need and delete after a set time, unless a duty to keep applies.',
      ru: 'Ненужное не следует ни создавать, ни хранить: записывать по необходимости и удалять через установленный срок, если нет обязанности хранить.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Record only when needed and delete recordings after a fixed period',
          ru: 'Записывать при необходимости и удалять через установленный срок',
        },
        rationale: {
          en: 'Right: both the growth and the old stock disappear.',
          ru: 'Верно: исчезают и прирост, и старые запасы.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Move all recordings older than a month to a second data centre',
          ru: 'Переносить записи старше месяца во второй центр данных',
        },
        rationale: {
          en: 'The same data then use energy in another place.',
          ru: 'Те же данные будут расходовать энергию в другом месте.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Copy every recording to external disks as well, to be on the safe side',
          ru: 'Дополнительно копировать каждую запись на внешние диски',
        },
        rationale: {
          en: 'More copies mean more devices and more energy.',
          ru: 'Больше копий — больше устройств и энергии.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Buy faster disks, so that old recordings are opened more quickly',
          ru: 'Купить более быстрые диски, чтобы старые записи открывались скорее',
        },
        rationale: {
          en: 'New devices cost materials and do not reduce the stock.',
          ru: 'Новая техника требует материалов и не уменьшает объём.',
        },
      },
    ],
  },
  {
    code: '4.4-09',
    competence: '4.4',
    kind: 'numeric',
    level: 3,
    difficulty: 0.15,
    seconds: 80,
    stem: {
      en: "The servers of a state data centre use 500 MWh of electricity a year. The ratio of the centre's total use to that of its servers is 1.6; better cooling would lower it to 1.3. How many MWh a year would be saved?",
      ru: 'Серверы государственного центра обработки данных потребляют 500 МВт·ч электроэнергии в год. Отношение общего потребления центра к потреблению серверов равно 1,6; улучшенное охлаждение снизит его до 1,3. Сколько МВт·ч в год будет сэкономлено?',
    },
    rationale: {
      en: 'Total use falls from 500 × 1.6 = 800 to 500 × 1.3 = 650 MWh, so 150 MWh are saved.',
      ru: 'Общее потребление снизится с 500 × 1,6 = 800 до 500 × 1,3 = 650 МВт·ч, экономия составит 150 МВт·ч.',
    },
    answer: 150,
    tolerance: 0,
    unit: { en: 'MWh', ru: 'МВт·ч' },
  },
  {
    code: '4.4-10',
    competence: '4.4',
    kind: 'multiple',
    level: 3,
    difficulty: 0.3,
    seconds: 70,
    stem: {
      en: 'A bidder calls its hosting service "climate-neutral". Which evidence helps your agency to judge how high the emissions really are? Choose all that apply.',
      ru: 'Участник закупки называет свой хостинг «климатически нейтральным». Какие подтверждения помогут ведомству оценить действительные выбросы? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Measured use, the origin of the electricity and emissions before offsetting can be checked. Promises and symbols cannot.',
      ru: 'Измеренное потребление, происхождение электроэнергии и выбросы до компенсации можно проверить. Обещания и символы — нет.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The number of customers who have chosen this hosting so far',
          ru: 'Число клиентов, уже выбравших этот хостинг',
        },
        rationale: {
          en: 'Popularity shows neither high nor low emissions.',
          ru: 'Популярность не показывает ни высоких, ни низких выбросов.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Measured yearly use of electricity, confirmed by an auditor',
          ru: 'Измеренное за год потребление энергии, подтверждённое аудитором',
        },
        rationale: {
          en: 'Right: it is a figure that somebody independent has checked.',
          ru: 'Верно: это показатель, проверенный независимой стороной.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A letter in which the director promises care for nature',
          ru: 'Письмо, в котором директор обещает заботиться о природе',
        },
        rationale: {
          en: 'Good will is welcome but says nothing about emissions.',
          ru: 'Добрая воля приятна, но о выбросах ничего не говорит.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Emissions stated before any bought compensation is subtracted',
          ru: 'Выбросы, указанные до вычета купленной компенсации',
        },
        rationale: {
          en: 'Right: otherwise high emissions can hide behind compensation.',
          ru: 'Верно: иначе высокие выбросы скрыты за компенсацией.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: "A green leaf on every page of the bidder's offer and website",
          ru: 'Зелёный лист на каждой странице заявки и сайта участника',
        },
        rationale: {
          en: 'Such a symbol can be used by anybody.',
          ru: 'Такой знак может использовать любой.',
        },
      },
    ],
  },
  {
    code: '4.4-11',
    competence: '4.4',
    kind: 'single',
    level: 4,
    difficulty: 0.75,
    seconds: 75,
    enemies: ['4.4-05'],
    stem: {
      en: "Statisticians need 3,000 tablets for a survey next year. They own 3,000 that work but last only two hours on a charge; about 80 % of a tablet's lifetime emissions arise in its manufacture. Which plan causes the lowest emissions over the next years?",
      ru: 'Статистикам нужно 3000 планшетов для обследования в следующем году. У них есть 3000 исправных, но заряда хватает лишь на два часа; около 80 % выбросов за срок службы планшета приходится на производство. Какой план даст наименьшие выбросы в ближайшие годы?',
    },
    rationale: {
      en: 'Nearly all emissions lie in making devices. Longer life of the existing ones avoids making 3,000 new ones; a battery is a small part of that.',
      ru: 'Почти все выбросы связаны с производством. Продление службы имеющихся планшетов избавляет от выпуска 3000 новых, а аккумулятор — лишь малая часть.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'New tablets that use half as much electricity in operation as the old',
          ru: 'Новые планшеты, потребляющие вдвое меньше энергии, чем старые',
        },
        rationale: {
          en: 'It saves on the small part and causes the large one anew.',
          ru: 'Экономится малая часть, а большая возникает заново.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'New tablets now and careful recycling of all the old ones',
          ru: 'Новые планшеты сейчас и тщательная переработка всех старых',
        },
        rationale: {
          en: 'Recycling recovers some material but not the emissions of manufacture.',
          ru: 'Переработка вернёт часть сырья, но не выбросы производства.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'New batteries for the existing tablets and support for updates',
          ru: 'Новые аккумуляторы для имеющихся планшетов и поддержка обновлений',
        },
        rationale: {
          en: 'Right: the emissions of 3,000 new devices are avoided.',
          ru: 'Верно: выбросов от производства 3000 новых устройств не будет.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'New tablets shared with another ministry in the second year',
          ru: 'Новые планшеты, общие с другим министерством со второго года',
        },
        rationale: {
          en: 'Sharing is sensible, yet here nothing new has to be made at all.',
          ru: 'Совместное использование разумно, но здесь ничего нового и не нужно.',
        },
      },
    ],
  },
  {
    code: '4.4-12',
    competence: '4.4',
    kind: 'single',
    level: 4,
    difficulty: 0.95,
    seconds: 75,
    stem: {
      en: 'An archive was moved to a modern data centre, where storing one gigabyte needs 40 % less energy. Because storage became cheap, agencies now keep three times as much. What has happened to the energy used for storage?',
      ru: 'Архив перенесли в современный центр данных, где хранение одного гигабайта требует на 40 % меньше энергии. Хранение подешевело, и ведомства хранят теперь втрое больше. Что произошло с расходом энергии на хранение?',
    },
    rationale: {
      en: '3 × 0.6 = 1.8, that is 80 % more. Gains per unit are eaten up when use grows faster; only a limit on volume helps.',
      ru: '3 × 0,6 = 1,8, то есть на 80 % больше. Выигрыш на единицу теряется, если использование растёт быстрее; поможет лишь ограничение объёма.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'It rose by 200 %, as three times as much is kept',
          ru: 'Вырос на 200 %: хранится втрое больше',
        },
        rationale: {
          en: 'It leaves out that each gigabyte needs less than before.',
          ru: 'Не учтено, что каждому гигабайту нужно меньше прежнего.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'It rose by 80 %, as growth outran efficiency',
          ru: 'Вырос на 80 %: рост объёма обогнал экономию',
        },
        rationale: {
          en: 'Right: three times the volume at 60 % of the energy each.',
          ru: 'Верно: втрое больший объём при 60 % энергии на единицу.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'It rose by 160 %, as the saving is subtracted',
          ru: 'Вырос на 160 %: из прироста вычитается экономия',
        },
        rationale: {
          en: 'The saving multiplies the growth and is not subtracted from it.',
          ru: 'Экономия умножается на рост, а не вычитается из него.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'It fell by 40 %, as each gigabyte needs less',
          ru: 'Снизился на 40 %: каждому гигабайту нужно меньше',
        },
        rationale: {
          en: 'True for one gigabyte, but there are three times as many.',
          ru: 'Верно для одного гигабайта, но их стало втрое больше.',
        },
      },
    ],
  },
];
