import type { ContentItem, ContentRows, Text } from '../shape';

const t = (en: string, ru: string): Text => ({ en, ru });

const NORTH = t('North', 'Север');
const SOUTH = t('South', 'Юг');
const EAST = t('East', 'Восток');

const REQUESTS: ContentRows = [
  [t('Request', 'Обращение'), t('District', 'Район'), t('Days', 'Дней')],
  [t('R-101', 'R-101'), NORTH, 12],
  [t('R-102', 'R-102'), SOUTH, 5],
  [t('R-103', 'R-103'), NORTH, 31],
  [t('R-104', 'R-104'), EAST, 18],
  [t('R-105', 'R-105'), SOUTH, 42],
  [t('R-106', 'R-106'), NORTH, 8],
  [t('R-107', 'R-107'), EAST, 35],
  [null, null, null],
  [t('Mean', 'Среднее'), null, null],
  [t('Late', 'С опозданием'), null, null],
];

const COMPUTERS = t('Computers', 'Компьютеры');
const LICENCES = t('Licences', 'Лицензии');
const TRAINING = t('Training', 'Обучение');

const BUDGET: ContentRows = [
  [t('Item', 'Статья'), t('Number', 'Количество'), t('Price', 'Цена'), t('Cost', 'Стоимость')],
  [COMPUTERS, 24, 480, null],
  [LICENCES, 60, 75, null],
  [TRAINING, 18, 120, null],
  [null, null, null, null],
  [t('Total', 'Итого'), null, null, null],
];

const COMPLETE = t('complete', 'полное');
const INCOMPLETE = t('incomplete', 'неполное');
const ONLINE = t('online', 'онлайн');
const COUNTER = t('counter', 'окно');

const APPLICATIONS: ContentRows = [
  [
    t('Application', 'Заявление'),
    t('Way', 'Способ'),
    t('Papers', 'Документы'),
    t('Waiting days', 'Дней ожидания'),
  ],
  [t('A-11', 'A-11'), ONLINE, COMPLETE, 4],
  [t('A-12', 'A-12'), COUNTER, INCOMPLETE, 19],
  [t('A-13', 'A-13'), ONLINE, INCOMPLETE, 7],
  [t('A-14', 'A-14'), COUNTER, COMPLETE, 11],
  [t('A-15', 'A-15'), COUNTER, INCOMPLETE, 23],
  [t('A-16', 'A-16'), ONLINE, INCOMPLETE, 15],
  [t('A-17', 'A-17'), ONLINE, COMPLETE, 9],
];

const PAID = t('paid', 'оплачен');
const OPEN = t('open', 'не оплачен');

const INVOICES: ContentRows = [
  [t('Invoice', 'Счёт'), t('Supplier', 'Поставщик'), t('State', 'Состояние'), t('Sum', 'Сумма')],
  [t('N-1', 'N-1'), t('Altyn', 'Алтын'), PAID, 1250],
  [t('N-2', 'N-2'), t('Baiterek', 'Байтерек'), OPEN, 830],
  [t('N-3', 'N-3'), t('Altyn', 'Алтын'), OPEN, 2400],
  [t('N-4', 'N-4'), t('Samal', 'Самал'), PAID, 410],
  [t('N-5', 'N-5'), t('Baiterek', 'Байтерек'), OPEN, 1975],
  [t('N-6', 'N-6'), t('Samal', 'Самал'), OPEN, 660],
  [null, null, null, null],
  [t('Still to pay', 'Осталось оплатить'), null, null, null],
];

const SURVEY: ContentRows = [
  [
    t('Service', 'Услуга'),
    t('Requests 2025', 'Обращений 2025'),
    t('Online 2025', 'Онлайн 2025'),
    t('Share', 'Доля'),
  ],
  [t('Parking permit', 'Разрешение на парковку'), 1600, 1200, null],
  [t('Trade licence', 'Торговая лицензия'), 540, 189, null],
  [t('Place in a nursery', 'Место в детском саду'), 2500, 2050, null],
  [null, null, null, null],
  [t('All services', 'Все услуги'), null, null, null],
];

/** Small spreadsheets: registers, budgets and applications of an office. */
export const items: readonly ContentItem[] = [
  {
    code: '1.3-22',
    competence: '1.3',
    level: 3,
    difficulty: 0.1,
    seconds: 120,
    kind: 'sheet',
    credit: 'parts',
    enemies: ['1.3-21'],
    stem: t(
      'The table lists requests of citizens. An answer is late when it took more than 30 days. Let the table work out both figures, so that they stay right when a number changes.',
      'В таблице обращения граждан. Ответ считается опоздавшим, если занял больше 30 дней. Пусть таблица сама вычислит оба показателя, чтобы они оставались верными при изменении чисел.',
    ),
    rationale: t(
      'AVERAGE takes the mean of the days; COUNTIF counts the cells above 30. A typed number would not follow the data.',
      'СРЗНАЧ берёт среднее дней; СЧЁТЕСЛИ считает ячейки больше 30. Введённое число не изменится вместе с данными.',
    ),
    rows: REQUESTS,
    altered: { C2: 33, C4: 9, C6: 28, C7: 30, C8: 50 },
    parts: [
      {
        id: 'mean',
        cell: 'C10',
        formula: '=AVERAGE(C2:C8)',
        tolerance: 0.05,
        text: t('The mean number of days', 'Среднее число дней'),
        rationale: t('The mean of C2 to C8.', 'Среднее ячеек с C2 по C8.'),
      },
      {
        id: 'late',
        cell: 'C11',
        formula: '=COUNTIF(C2:C8;">30")',
        text: t('How many answers were late', 'Сколько ответов с опозданием'),
        rationale: t('30 days itself is still in time.', 'Ровно 30 дней — ещё в срок.'),
      },
    ],
  },
  {
    code: '5.2-22',
    competence: '5.2',
    level: 2,
    difficulty: -0.9,
    seconds: 110,
    kind: 'sheet',
    credit: 'parts',
    stem: t(
      'You plan the equipment of a new office. Fill in the cost of the computers and the total of all three items by formulas.',
      'Вы планируете оснащение нового отдела. Внесите формулами стоимость компьютеров и итог по всем трём статьям.',
    ),
    rationale: t(
      'A cost is number times price; the total adds number times price of all items.',
      'Стоимость — количество на цену; итог складывает произведения по всем статьям.',
    ),
    rows: BUDGET,
    altered: { B2: 30, C3: 90, B4: 11 },
    parts: [
      {
        id: 'cost',
        cell: 'D2',
        formula: '=B2*C2',
        text: t('The cost of the computers', 'Стоимость компьютеров'),
        rationale: t('24 pieces at 480 each.', '24 штуки по 480.'),
      },
      {
        id: 'total',
        cell: 'D6',
        formula: '=B2*C2+B3*C3+B4*C4',
        text: t('The total of all items', 'Итог по всем статьям'),
        rationale: t(
          'The costs of the three items are added; prices alone say nothing of the numbers.',
          'Складываются стоимости трёх статей; цены без количества ничего не дают.',
        ),
      },
    ],
  },
  {
    code: '1.1-22',
    competence: '1.1',
    level: 2,
    difficulty: -0.8,
    seconds: 90,
    kind: 'sheet',
    credit: 'parts',
    stem: t(
      'You want to call those who applied with incomplete papers, the longest waiting first. Make the table show only them, in this order.',
      'Нужно обзвонить тех, у кого неполные документы, начиная с ожидающих дольше всех. Пусть таблица покажет только их и в таком порядке.',
    ),
    rationale: t(
      'A filter on the papers leaves four rows; sorting by the waiting days from the largest puts the longest waiting first.',
      'Фильтр по документам оставляет четыре строки; сортировка по дням от большего ставит первыми ждущих дольше.',
    ),
    rows: APPLICATIONS,
    altered: {},
    parts: [
      {
        id: 'filter',
        filter: 'C3',
        text: t('Only incomplete applications', 'Только неполные заявления'),
        rationale: t('The way they came in plays no part.', 'Способ подачи не важен.'),
      },
      {
        id: 'sort',
        sort: 'D desc',
        text: t('The longest waiting first', 'Сначала ждущие дольше всех'),
        rationale: t('From the largest number to the smallest.', 'От большего числа к меньшему.'),
      },
    ],
  },
  {
    code: '1.3-23',
    competence: '1.3',
    level: 4,
    difficulty: 0.6,
    seconds: 120,
    kind: 'sheet',
    credit: 'parts',
    stem: t(
      'Before the end of the year you check what is still to be paid. Show only the open invoices, the largest sum first, and let D9 work out the sum of all open invoices.',
      'Перед концом года вы проверяете, что ещё не оплачено. Покажите только неоплаченные счета, начиная с наибольшей суммы, и пусть D9 вычислит сумму всех неоплаченных счетов.',
    ),
    rationale: t(
      'A filter changes what is seen, not what a sum adds: SUMIF adds only where the state is open.',
      'Фильтр меняет видимое, но не слагаемые: СУММЕСЛИ складывает только неоплаченное.',
    ),
    rows: INVOICES,
    altered: { C2: 'C3', C4: 'C5', D3: 900, D7: 700 },
    parts: [
      {
        id: 'filter',
        filter: 'C3',
        text: t('Only open invoices', 'Только неоплаченные счета'),
        rationale: t('Four invoices are open.', 'Не оплачены четыре счёта.'),
      },
      {
        id: 'sort',
        sort: 'D desc',
        text: t('The largest sum first', 'Сначала наибольшая сумма'),
        rationale: t('From the largest to the smallest.', 'От большей к меньшей.'),
      },
      {
        id: 'sum',
        cell: 'D9',
        formula: '=SUMIF(C2:C7;C3;D2:D7)',
        text: t('The sum of all open invoices', 'Сумма всех неоплаченных счетов'),
        rationale: t(
          'SUM over the column would add the paid ones too.',
          'СУММ по столбцу прибавила бы и оплаченные.',
        ),
      },
    ],
  },
  {
    code: 'CS.1-21',
    competence: 'CS.1',
    level: 3,
    difficulty: 0.2,
    seconds: 110,
    kind: 'sheet',
    credit: 'parts',
    stem: t(
      'Part of the requests of 2025 came in online. Let the table work out that share for parking permits, and for all services together. A share lies between 0 and 1.',
      'Часть обращений 2025 года поступила онлайн. Пусть таблица вычислит эту долю для парковки и для всех услуг вместе. Доля лежит между 0 и 1.',
    ),
    rationale: t(
      'The share of all is the sum of the online ones through the sum of all; the mean of three shares would count small services like large ones.',
      'Доля всех — сумма онлайн на сумму всех; среднее трёх долей уравняло бы малые услуги с большими.',
    ),
    rows: SURVEY,
    altered: { B2: 1000, C3: 400, B4: 4000, C4: 1000 },
    parts: [
      {
        id: 'one',
        cell: 'D2',
        formula: '=C2/B2',
        tolerance: 0.005,
        text: t('The online share of parking permits', 'Доля онлайн для парковки'),
        rationale: t('1200 of 1600.', '1200 из 1600.'),
      },
      {
        id: 'all',
        cell: 'D6',
        formula: '=SUM(C2:C4)/SUM(B2:B4)',
        tolerance: 0.005,
        text: t('The online share of all services', 'Доля онлайн для всех услуг'),
        rationale: t('Sums first, then the division.', 'Сначала суммы, потом деление.'),
      },
    ],
  },
];
