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
];
