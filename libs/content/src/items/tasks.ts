import type { ContentItem, ContentOption, SharedOption, Text } from '../shape';

const t = (en: string, ru: string): Text => ({ en, ru });

function option(id: string, text: Text, rationale: Text): SharedOption {
  return { id, text, rationale };
}

function place(id: string, text: Text, rationale: Text): ContentOption {
  return { id, text, rationale, correct: false };
}

const INBOX_OPTIONS: readonly SharedOption[] = [
  option(
    'report',
    t(
      'Report it as phishing and do not open anything in it',
      'Сообщить о фишинге и ничего в нём не открывать',
    ),
    t(
      'For letters that ask for secrets or hurry you to a link.',
      'Для писем, которые просят секреты или торопят перейти по ссылке.',
    ),
  ),
  option(
    'reply',
    t('Answer it and keep it with the case', 'Ответить и приобщить к делу'),
    t('For requests that belong to your work.', 'Для обращений, относящихся к вашей работе.'),
  ),
  option(
    'check',
    t(
      'Ask the sender by a known telephone number first',
      'Сначала уточнить у отправителя по известному номеру',
    ),
    t(
      'For unusual requests in the name of somebody you know.',
      'Для необычных просьб от имени знакомого вам человека.',
    ),
  ),
  option(
    'pass',
    t('Pass it to the unit in charge', 'Передать ответственному подразделению'),
    t('For letters that came to the wrong desk.', 'Для писем, попавших не по адресу.'),
  ),
];

/** A sign-in page as a browser shows it; only the name of the site is not what it says it is. */
function signInPage(words: {
  title: string;
  user: string;
  password: string;
  enter: string;
  help: string;
}): string {
  const text = (x: number, y: number, size: number, value: string, colour = '#1b2a2f') =>
    `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}" fill="${colour}">${value}</text>`;
  const box = (x: number, y: number, width: number, height: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="#7a8a90"/>`;
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" viewBox="0 0 640 400">',
    '<rect width="640" height="400" fill="#ffffff"/>',
    '<rect width="640" height="56" fill="#e6ecee"/>',
    box(16, 12, 608, 32, '#ffffff'),
    '<path d="M30 26v-3a5 5 0 0 1 10 0v3h2v9H28v-9z" fill="#2d6a6a"/>',
    text(52, 34, 16, 'https://services.gov-portal.login.example'),
    '<circle cx="60" cy="96" r="20" fill="#2d6a6a"/>',
    text(92, 102, 20, words.title),
    text(160, 158, 15, words.user),
    box(160, 166, 320, 36, '#ffffff'),
    text(160, 228, 15, words.password),
    box(160, 236, 320, 36, '#ffffff'),
    box(160, 292, 140, 40, '#2d6a6a'),
    text(180, 318, 16, words.enter, '#ffffff'),
    text(160, 376, 14, words.help),
    '</svg>',
  ].join('');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Tasks: things to be put in order, matched, filled in, found in a picture or sorted out in an inbox. */
export const items: readonly ContentItem[] = [
  {
    code: '4.2-21',
    competence: '4.2',
    level: 3,
    difficulty: -0.1,
    seconds: 90,
    kind: 'order',
    credit: 'parts',
    stem: t(
      'A citizen asks in writing what personal data your office holds about her. Put the steps of your work in order.',
      'Гражданка письменно спрашивает, какие её персональные данные хранит ваше учреждение. Расположите шаги работы по порядку.',
    ),
    rationale: t(
      'First the request is registered, so that the time counts; then who asks is made sure, before data are gathered, checked for others’ data, and sent.',
      'Сначала обращение регистрируют, чтобы шёл срок; затем устанавливают личность, и лишь потом собирают данные, убирают чужие и отправляют.',
    ),
    options: [
      option(
        'a',
        t('Register the request with its date', 'Зарегистрировать обращение и его дату'),
        t('The legal time begins with it.', 'С него начинается установленный срок.'),
      ),
      option(
        'b',
        t('Make sure that she is who she says', 'Удостовериться в личности заявительницы'),
        t('Data must not go to a stranger.', 'Данные не должны попасть чужому.'),
      ),
      option(
        'c',
        t('Collect the records from all units', 'Собрать записи во всех подразделениях'),
        t('Only now it is clear whose records are meant.', 'Только теперь ясно, чьи записи нужны.'),
      ),
      option(
        'd',
        t('Remove what is about other people', 'Убрать сведения о других людях'),
        t(
          'Others have rights too; it can only be done once all is there.',
          'У других тоже есть права; это возможно, когда всё собрано.',
        ),
      ),
      option(
        'e',
        t('Send the answer by a safe way', 'Отправить ответ защищённым способом'),
        t('The last step, when the content is final.', 'Последний шаг, когда содержание готово.'),
      ),
    ],
  },
  {
    code: 'CS.3-21',
    competence: 'CS.3',
    level: 2,
    difficulty: -0.9,
    seconds: 80,
    kind: 'order',
    stem: t(
      'You are to put a paper form for a parking permit online. In which order do you go about it?',
      'Нужно перевести бумажное заявление на парковку в электронную услугу. В каком порядке вы действуете?',
    ),
    rationale: t(
      'Needs come before design, a trial with people before the launch, and figures after it.',
      'Сначала потребности, затем проект, до запуска — проверка с людьми, после — показатели.',
    ),
    options: [
      option(
        'a',
        t('Watch how people fill in the form today', 'Посмотреть, как люди заполняют форму сейчас'),
        t('It shows what they need and where they fail.', 'Видно, что им нужно и где ошибаются.'),
      ),
      option(
        'b',
        t('Leave out questions whose answers you have', 'Убрать вопросы, ответы на которые уже есть'),
        t('What is needed is known from the first step.', 'Что нужно, известно из первого шага.'),
      ),
      option(
        'c',
        t('Try a draft with a few applicants', 'Испытать черновик с несколькими заявителями'),
        t('A draft is cheap to change.', 'Черновик дёшево изменить.'),
      ),
      option(
        'd',
        t('Open the service to everybody', 'Открыть услугу для всех'),
        t('After the trial, not before it.', 'После испытания, а не до него.'),
      ),
    ],
  },
  {
    code: '3.3-21',
    competence: '3.3',
    level: 3,
    difficulty: 0.1,
    seconds: 90,
    kind: 'match',
    credit: 'parts',
    stem: t(
      'Your ministry publishes four things. Choose for each the terms that fit its purpose.',
      'Министерство публикует четыре материала. Подберите для каждого условия, отвечающие цели.',
    ),
    rationale: t(
      'Terms follow from what others shall be able to do: anything, anything with a name, no changes, or nothing.',
      'Условия вытекают из того, что разрешено другим: всё, всё с указанием автора, без изменений или ничего.',
    ),
    options: [
      option(
        'zero',
        t('No conditions at all', 'Без каких-либо условий'),
        t('Gives up all rights.', 'Отказ от всех прав.'),
      ),
      option(
        'by',
        t('Free use, the source is named', 'Свободно, с указанием источника'),
        t('Changes and sales are allowed.', 'Изменения и продажа разрешены.'),
      ),
      option(
        'nd',
        t('Free to pass on, unchanged', 'Свободно передавать без изменений'),
        t('No changed copies may be spread.', 'Изменённые копии распространять нельзя.'),
      ),
      option(
        'none',
        t('All rights kept', 'Все права сохранены'),
        t('Every use must be asked for.', 'На каждое использование нужно согласие.'),
      ),
    ],
    parts: [
      {
        id: 'p',
        option: 'zero',
        text: t(
          'Bus stop coordinates, to be merged with any other data',
          'Координаты остановок для соединения с любыми данными',
        ),
        rationale: t(
          'Even naming sources piles up when many data are merged.',
          'При соединении множества данных даже указание источников мешает.',
        ),
      },
      {
        id: 'q',
        option: 'by',
        text: t(
          'A handbook that schools may adapt if they say where it is from',
          'Пособие, которое школы могут перерабатывать, указав источник',
        ),
        rationale: t(
          'Adapting is wanted, and so is the name.',
          'Переработка желательна, как и указание источника.',
        ),
      },
      {
        id: 'r',
        option: 'nd',
        text: t(
          'The minister’s declaration, whose wording must not change',
          'Заявление министра, текст которого нельзя менять',
        ),
        rationale: t('It may spread, but word for word.', 'Распространять можно, но дословно.'),
      },
      {
        id: 's',
        option: 'none',
        text: t('Photographs bought for one brochure only', 'Фотографии, купленные только для одной брошюры'),
        rationale: t(
          'The ministry cannot give what it has not got.',
          'Министерство не может дать права, которых у него нет.',
        ),
      },
    ],
  },
  {
    code: 'CS.7-21',
    competence: 'CS.7',
    level: 2,
    difficulty: -0.8,
    seconds: 80,
    kind: 'match',
    stem: t(
      'Two registers shall exchange data. Choose for each problem what kind of agreement is missing.',
      'Два реестра должны обмениваться данными. Укажите для каждой проблемы, какого согласования не хватает.',
    ),
    rationale: t(
      'Exchange needs a legal ground, an agreed process, one meaning of words and a common technical form.',
      'Обмену нужны правовое основание, согласованный процесс, единый смысл слов и общий технический формат.',
    ),
    options: [
      option(
        'legal',
        t('On the law', 'О праве'),
        t('Whether data may be given at all.', 'Можно ли вообще передавать данные.'),
      ),
      option(
        'process',
        t('On who does what', 'О том, кто что делает'),
        t('Duties and times of the two offices.', 'Обязанности и сроки двух учреждений.'),
      ),
      option(
        'meaning',
        t('On the meaning of words', 'О значении слов'),
        t('The same word for the same thing.', 'Одно слово — одна вещь.'),
      ),
      option(
        'technical',
        t('On the technical form', 'О техническом формате'),
        t('Formats, addresses, ways of transfer.', 'Форматы, адреса, способы передачи.'),
      ),
    ],
    parts: [
      {
        id: 'p',
        option: 'meaning',
        text: t(
          'One register counts children up to 16 as minors, the other up to 18',
          'Один реестр считает несовершеннолетними до 16 лет, другой — до 18',
        ),
        rationale: t('The same word means two things.', 'Одно слово значит разное.'),
      },
      {
        id: 'q',
        option: 'technical',
        text: t(
          'One sends dates as 03/04/2026 and the other reads them the other way round',
          'Один шлёт даты как 03/04/2026, другой читает их наоборот',
        ),
        rationale: t('The form of a date is a technical standard.', 'Запись даты — технический стандарт.'),
      },
      {
        id: 'r',
        option: 'process',
        text: t(
          'Nobody knows who corrects a wrong address, and by when',
          'Никто не знает, кто и когда исправляет неверный адрес',
        ),
        rationale: t('Duties have not been shared out.', 'Обязанности не распределены.'),
      },
      {
        id: 's',
        option: 'legal',
        text: t(
          'No act allows the tax office to pass on income data',
          'Ни один акт не позволяет налоговой передавать доходы',
        ),
        rationale: t('Without a ground there is no exchange.', 'Без основания обмена нет.'),
      },
    ],
  },
  {
    code: '1.3-21',
    competence: '1.3',
    level: 2,
    difficulty: -0.7,
    seconds: 75,
    kind: 'cloze',
    credit: 'parts',
    enemies: ['1.3-22'],
    stem: t(
      'A sheet holds 240 requests: column B the district, column C the days until the answer. You want the mean number of days of the district North. First you [[step]] the rows by column [[column]]; then you take the [[figure]] of column C in the rows that are left.',
      'В таблице 240 обращений: столбец B — район, столбец C — дней до ответа. Нужно среднее число дней по району Северный. Сначала вы [[step]] строки по столбцу [[column]]; затем берёте [[figure]] столбца C в оставшихся строках.',
    ),
    rationale: t(
      'A filter keeps the rows of one district; the mean of their days is the figure asked for.',
      'Фильтр оставляет строки одного района; среднее их дней и есть искомое.',
    ),
    parts: [
      {
        id: 'step',
        text: t('What you do with the rows', 'Что вы делаете со строками'),
        rationale: t(
          'Sorting would leave the other districts in.',
          'Сортировка оставила бы и другие районы.',
        ),
        options: [
          {
            id: 'filter',
            correct: true,
            text: t('filter', 'фильтруете'),
            rationale: t('Only one district stays.', 'Остаётся один район.'),
          },
          {
            id: 'sort',
            correct: false,
            text: t('sort', 'сортируете'),
            rationale: t('All districts stay in.', 'Остаются все районы.'),
          },
          {
            id: 'merge',
            correct: false,
            text: t('merge', 'объединяете'),
            rationale: t('Rows would be lost.', 'Строки были бы потеряны.'),
          },
        ],
      },
      {
        id: 'column',
        text: t('Letter of the column', 'Буква столбца'),
        rationale: t('The district stands in column B.', 'Район записан в столбце B.'),
        accepted: { en: ['B'], ru: ['B', 'Б', 'В'] },
      },
      {
        id: 'figure',
        text: t('Which figure you take', 'Какой показатель вы берёте'),
        rationale: t('The question asks for the mean.', 'В вопросе спрошено среднее.'),
        options: [
          {
            id: 'sum',
            correct: false,
            text: t('sum', 'сумму'),
            rationale: t('Grows with the number of requests.', 'Растёт с числом обращений.'),
          },
          {
            id: 'mean',
            correct: true,
            text: t('mean', 'среднее'),
            rationale: t('Days a request takes on average.', 'Сколько дней в среднем занимает обращение.'),
          },
          {
            id: 'count',
            correct: false,
            text: t('count', 'количество'),
            rationale: t('Says how many, not how long.', 'Показывает сколько, а не как долго.'),
          },
        ],
      },
    ],
  },
  {
    code: '5.2-21',
    competence: '5.2',
    level: 3,
    difficulty: 0.2,
    seconds: 100,
    kind: 'cloze',
    stem: t(
      'An office gets 1,200 applications a month. Typing one in takes 6 minutes; a form that citizens fill in themselves leaves 2 minutes of checking. If 75 % use the form, [[saved]] hours of work are saved a month.',
      'В учреждение поступает 1200 заявлений в месяц. Ввод одного занимает 6 минут; если граждане заполняют форму сами, остаётся 2 минуты проверки. Если формой пользуются 75 %, экономится [[saved]] часов работы в месяц.',
    ),
    rationale: t(
      '900 applications times 4 minutes saved are 3,600 minutes, that is 60 hours.',
      '900 заявлений по 4 сэкономленные минуты — это 3600 минут, то есть 60 часов.',
    ),
    parts: [
      {
        id: 'saved',
        text: t('Hours saved a month', 'Сэкономлено часов в месяц'),
        rationale: t('Not 90: two minutes of checking stay.', 'Не 90: две минуты проверки остаются.'),
        answer: 60,
        tolerance: 0,
      },
    ],
  },
  {
    code: '4.1-21',
    competence: '4.1',
    level: 2,
    difficulty: -1,
    seconds: 60,
    kind: 'hotspot',
    stem: t(
      'You have followed a link in a letter and see this page. The real portal is services.gov.example. Where do you see that this is not it?',
      'Вы перешли по ссылке из письма и видите эту страницу. Настоящий портал — services.gov.example. Где видно, что это не он?',
    ),
    rationale: t(
      'Only the address tells whose site it is; the lock, the emblem and the words can be copied by anybody.',
      'Только адрес показывает, чей это сайт; замок, эмблему и слова может скопировать кто угодно.',
    ),
    options: [
      {
        ...place(
          'address',
          t('In the address of the page', 'В адресе страницы'),
          t('Right: the site belongs to login.example.', 'Верно: сайт принадлежит login.example.'),
        ),
        correct: true,
      },
      place(
        'lock',
        t('At the lock before the address', 'У замка перед адресом'),
        t(
          'The lock says that the line is encrypted, not whose site it is.',
          'Замок говорит о шифровании, а не о владельце сайта.',
        ),
      ),
      place(
        'emblem',
        t('In the emblem and the title', 'В эмблеме и названии'),
        t('Pictures and titles are easily copied.', 'Картинки и названия легко скопировать.'),
      ),
      place(
        'fields',
        t('In the fields for name and password', 'В полях имени и пароля'),
        t('A real page has the same fields.', 'На настоящей странице такие же поля.'),
      ),
      place(
        'help',
        t('In the line of help at the bottom', 'В строке помощи внизу'),
        t('Words can be copied too.', 'Слова тоже можно скопировать.'),
      ),
    ],
    picture: {
      source: t(
        signInPage({
          title: 'Government services',
          user: 'Name',
          password: 'Password',
          enter: 'Sign in',
          help: 'Help: 8 a.m. to 6 p.m.',
        }),
        signInPage({
          title: 'Государственные услуги',
          user: 'Имя',
          password: 'Пароль',
          enter: 'Войти',
          help: 'Помощь: с 8 до 18 часов',
        }),
      ),
      width: 640,
      height: 400,
      description: t(
        'A browser window: an address line with a lock and the address https://services.gov-portal.login.example; an emblem with the title Government services; fields for name and password; a button Sign in; a line of help.',
        'Окно браузера: строка адреса с замком и адресом https://services.gov-portal.login.example; эмблема с названием «Государственные услуги»; поля имени и пароля; кнопка «Войти»; строка помощи.',
      ),
      places: {
        address: { x: 0.075, y: 0.03, width: 0.9, height: 0.08 },
        lock: { x: 0.025, y: 0.03, width: 0.045, height: 0.08 },
        emblem: { x: 0.05, y: 0.17, width: 0.6, height: 0.14 },
        fields: { x: 0.24, y: 0.34, width: 0.52, height: 0.35 },
        help: { x: 0.24, y: 0.88, width: 0.5, height: 0.09 },
      },
    },
  },
  {
    code: '4.1-22',
    competence: '4.1',
    level: 3,
    difficulty: 0.1,
    seconds: 120,
    kind: 'inbox',
    credit: 'parts',
    stem: t(
      'Monday morning, you work in the licensing unit of the town of Arna (arna.example). Decide what to do with each letter.',
      'Утро понедельника, вы работаете в отделе лицензий города Арна (arna.example). Решите, что делать с каждым письмом.',
    ),
    rationale: t(
      'Whoever asks for a password or money in a hurry is checked or reported; ordinary requests are answered or passed on.',
      'Кто торопит с паролем или деньгами — того проверяют или о нём сообщают; обычные обращения ведут или передают.',
    ),
    options: INBOX_OPTIONS,
    parts: [
      {
        id: 'm1',
        right: ['report'],
        letter: {
          from: t('support@arna-mail.example', 'support@arna-mail.example'),
          subject: t('Your mailbox is full', 'Ваш почтовый ящик переполнен'),
        },
        text: t(
          'Confirm your password within two hours, or your letters will be deleted.',
          'Подтвердите пароль в течение двух часов, иначе письма будут удалены.',
        ),
        rationale: t(
          'A foreign address, a threat, and it asks for a password.',
          'Чужой адрес, угроза и просьба о пароле.',
        ),
      },
      {
        id: 'm2',
        right: ['reply'],
        letter: {
          from: t('a.serik@bakery.example', 'a.serik@bakery.example'),
          subject: t('Application 2026-114', 'Заявление 2026-114'),
        },
        text: t(
          'Good day. Which document is still missing for our licence? Aliya Serik, bakery.',
          'Добрый день. Какого документа не хватает для нашей лицензии? Алия Серик, пекарня.',
        ),
        rationale: t('An ordinary question in a known case.', 'Обычный вопрос по известному делу.'),
      },
      {
        id: 'm3',
        right: ['check'],
        letter: {
          from: t('mayor.arna@freemail.example', 'mayor.arna@freemail.example'),
          subject: t('Urgent, between us', 'Срочно, между нами'),
        },
        text: t(
          'I am in a meeting. Please send me the list of all licence holders with their telephone numbers. The mayor.',
          'Я на совещании. Пришлите мне список всех лицензиатов с телефонами. Мэр.',
        ),
        rationale: t(
          'A private address and an unusual wish in a known name: ask the mayor’s office.',
          'Частный адрес и необычная просьба от знакомого имени: спросите приёмную мэра.',
        ),
      },
      {
        id: 'm4',
        right: ['pass'],
        letter: {
          from: t('d.kim@parents.example', 'd.kim@parents.example'),
          subject: t('Place in a nursery', 'Место в детском саду'),
        },
        text: t(
          'When will my son get a place? We have waited since March.',
          'Когда мой сын получит место? Мы ждём с марта.',
        ),
        rationale: t('A true request for another unit.', 'Настоящее обращение в другое подразделение.'),
      },
    ],
  },
];
