import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '2.6-01',
    competence: '2.6',
    level: 1,
    difficulty: -2.0,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'In a citizens’ centre a visitor has used the public computer to sign in to personal e-services. What must the visitor do before leaving, so that the next person cannot act in the visitor’s name?',
      ru: 'В центре обслуживания посетитель на общедоступном компьютере вошёл в личный кабинет электронных услуг. Что он должен сделать перед уходом, чтобы следующий человек не смог действовать от его имени?',
    },
    rationale: {
      en: 'A session lasts until it is ended; signing out ends it, clearing the history removes the remaining traces.',
      ru: 'Сеанс длится, пока его не завершат: выход завершает его, а очистка истории удаляет оставшиеся следы.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Close the browser window with all its tabs',
          ru: 'Закрыть окно браузера со всеми вкладками',
        },
        rationale: {
          en: 'The browser may open the same session again.',
          ru: 'Браузер может снова открыть тот же сеанс.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Switch off the screen and tell the attendant',
          ru: 'Выключить экран и сообщить дежурному',
        },
        rationale: {
          en: 'The session stays open behind a dark screen.',
          ru: 'За тёмным экраном сеанс остаётся открытым.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Let the browser remember the password for next time',
          ru: 'Разрешить браузеру запомнить пароль на будущее',
        },
        rationale: {
          en: 'Hands the password to the next user.',
          ru: 'Пароль достанется следующему пользователю.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Sign out of the service and clear the history',
          ru: 'Выйти из личного кабинета и очистить историю',
        },
        rationale: {
          en: 'Right: ends the session and removes its traces.',
          ru: 'Верно: сеанс завершён, следы удалены.',
        },
      },
    ],
  },
  {
    code: '2.6-02',
    competence: '2.6',
    level: 2,
    difficulty: -0.8,
    seconds: 60,
    kind: 'multiple',
    stem: {
      en: 'An official uses a mobile phone and the web during the working day. Which of these parts of the digital footprint arise although the official writes and uploads nothing? Choose all that apply.',
      ru: 'Сотрудник в течение рабочего дня пользуется мобильным телефоном и интернетом. Какие из этих частей цифрового следа возникают, хотя он ничего не пишет и не загружает? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Passive traces are recorded by devices and services on their own; active ones come from what a person posts.',
      ru: 'Пассивные следы записывают сами устройства и сервисы; активные возникают из того, что человек публикует.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A profile picture in a professional network',
          ru: 'Фотография профиля в профессиональной сети',
        },
        rationale: {
          en: 'Uploaded on purpose: an active trace.',
          ru: 'Загружена намеренно: это активный след.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The places which a phone application has noted',
          ru: 'Места, которые отметило приложение в телефоне',
        },
        rationale: { en: 'Recorded in the background.', ru: 'Записываются в фоновом режиме.' },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A review of a training course under a full name',
          ru: 'Отзыв об учебном курсе под полным именем',
        },
        rationale: {
          en: 'Written by the person: an active trace.',
          ru: 'Написан самим человеком: это активный след.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'The list of pages that a site’s cookies have followed',
          ru: 'Перечень страниц, отслеженных файлами cookie сайта',
        },
        rationale: {
          en: 'Collected while reading, without any entry.',
          ru: 'Собирается при чтении, без какого-либо ввода.',
        },
      },
    ],
  },
  {
    code: '2.6-03',
    competence: '2.6',
    level: 2,
    difficulty: -1.2,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'An official leaves the agency next month, and the work mailbox will be closed. Years ago the official registered a bank application and a private photo storage with the work address. What should be done first?',
      ru: 'Через месяц сотрудник увольняется, и служебный почтовый ящик закроют. Много лет назад он зарегистрировал на служебный адрес банковское приложение и личное хранилище фотографий. Что нужно сделать в первую очередь?',
    },
    rationale: {
      en: 'Accounts confirm changes and reset passwords by the registered address. It must be changed while it can still be read.',
      ru: 'Через указанный адрес подтверждают изменения и восстанавливают пароль. Его нужно сменить, пока почта ещё доступна.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Ask the agency to leave the mailbox open for another year',
          ru: 'Попросить ведомство не закрывать ящик ещё год',
        },
        rationale: {
          en: 'Puts off the problem and mixes private and official identity.',
          ru: 'Откладывает проблему и смешивает личное со служебным.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Enter a private address in these accounts and confirm it',
          ru: 'Указать в этих аккаунтах личный адрес и подтвердить его',
        },
        rationale: {
          en: 'Right: keeps control of the accounts in private hands.',
          ru: 'Верно: контроль над аккаунтами остаётся у владельца.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Change the passwords of both accounts to stronger ones',
          ru: 'Сменить пароли обоих аккаунтов на более надёжные',
        },
        rationale: {
          en: 'The lost address would still be the way to recover.',
          ru: 'Восстановление по-прежнему шло бы через утраченный адрес.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Forward the old messages of both accounts to a friend',
          ru: 'Переслать старые письма обоих аккаунтов знакомому',
        },
        rationale: {
          en: 'Old messages give no control over the accounts.',
          ru: 'Старые письма не дают контроля над аккаунтами.',
        },
      },
    ],
  },
  {
    code: '2.6-04',
    competence: '2.6',
    level: 3,
    difficulty: -0.4,
    seconds: 60,
    kind: 'single',
    stem: {
      en: 'A head of department goes on leave and offers the deputy the token and PIN of the personal electronic signature, so that contracts can be signed meanwhile. What is the right arrangement?',
      ru: 'Начальник отдела уходит в отпуск и предлагает заместителю носитель и PIN-код своей личной электронной подписи, чтобы тот подписывал договоры. Как правильно поступить?',
    },
    rationale: {
      en: 'An electronic signature proves who signed. Power to sign can be delegated; an identity cannot.',
      ru: 'Электронная подпись доказывает, кто подписал. Право подписи можно передать, а личность — нельзя.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'The deputy signs with an own signature under a written delegation',
          ru: 'Заместитель подписывает своей подписью по письменной доверенности',
        },
        rationale: {
          en: 'Right: the record shows who really signed and why.',
          ru: 'Верно: видно, кто и на каком основании подписал.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The deputy uses the token and notes each contract in a separate log',
          ru: 'Заместитель использует носитель и записывает каждый договор в журнал',
        },
        rationale: {
          en: 'The signature still names a person who did not sign.',
          ru: 'Подпись всё равно указывает на того, кто не подписывал.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The deputy uses the token, and the head changes the PIN after the leave',
          ru: 'Заместитель использует носитель, а начальник после отпуска меняет PIN-код',
        },
        rationale: {
          en: 'A new PIN does not mend the signatures already made.',
          ru: 'Новый PIN-код не исправит уже поставленных подписей.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The head signs empty contract forms in advance, and the deputy fills them in',
          ru: 'Начальник заранее подписывает пустые бланки, а заместитель их заполняет',
        },
        rationale: {
          en: 'Signing unknown contents; filling in breaks the signature.',
          ru: 'Подписано неизвестное содержание, а заполнение нарушит подпись.',
        },
      },
    ],
  },
  {
    code: '2.6-05',
    competence: '2.6',
    level: 3,
    difficulty: 0.3,
    seconds: 80,
    kind: 'numeric',
    stem: {
      en: 'Pensioners confirm their identity each month by a face check on the phone. Of 200,000 rightful holders, 1.5 % are wrongly rejected at the first attempt; all of them try again, and 60 % of them then succeed. The rest must come to an office. How many rightful holders have to come to an office each month?',
      ru: 'Пенсионеры ежемесячно подтверждают личность проверкой лица по телефону. Из 200 000 законных получателей 1,5 % при первой попытке ошибочно отклоняются; все они пробуют снова, и 60 % из них проверку проходят. Остальные должны прийти в отделение. Сколько законных получателей ежемесячно вынуждены приходить в отделение?',
    },
    rationale: {
      en: '1.5 % of 200,000 is 3,000; 40 % of these fail again: 1,200.',
      ru: '1,5 % от 200 000 — это 3 000; из них 40 % снова не проходят проверку: 1 200.',
    },
    answer: 1200,
    tolerance: 0.5,
    unit: { en: 'people', ru: 'человек' },
  },
  {
    code: '2.6-06',
    competence: '2.6',
    level: 4,
    difficulty: 0.8,
    seconds: 85,
    kind: 'single',
    stem: {
      en: 'A city gives free bus travel to residents over 65 through an application. The national identity system knows address and date of birth. Which design of the sign-in discloses least about a person while keeping the check reliable?',
      ru: 'Город предоставляет жителям старше 65 лет бесплатный проезд через приложение. Национальная система идентификации знает адрес и дату рождения. Какая схема входа раскрывает о человеке меньше всего при надёжной проверке?',
    },
    rationale: {
      en: 'The city needs two facts, not the data behind them; a trusted source can confirm facts as yes or no.',
      ru: 'Городу нужны два факта, а не данные за ними; доверенный источник может подтвердить их ответом «да» или «нет».',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The application reads the whole identity record and deletes what it does not need overnight',
          ru: 'Приложение считывает всю запись и ночью удаляет то, что ему не нужно',
        },
        rationale: {
          en: 'Everything is disclosed first and may leak before deletion.',
          ru: 'Сначала раскрывается всё, и утечка возможна до удаления.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The person types in the date of birth and the street, and the application takes these as given',
          ru: 'Человек вводит дату рождения и улицу, а приложение принимает их без проверки',
        },
        rationale: {
          en: 'Discloses the data and checks nothing.',
          ru: 'Данные раскрываются, а проверки нет.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'The identity system confirms to the application only “resident: yes” and “over 65: yes”',
          ru: 'Система идентификации подтверждает приложению только «житель: да» и «старше 65: да»',
        },
        rationale: {
          en: 'Right: reliable facts without the data behind them.',
          ru: 'Верно: надёжные факты без самих данных.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The person uploads a scan of the identity card, which an official compares with the photo',
          ru: 'Человек загружает скан удостоверения, который сотрудник сверяет с фотографией',
        },
        rationale: {
          en: 'The scan discloses far more than two facts.',
          ru: 'Скан раскрывает гораздо больше двух фактов.',
        },
      },
    ],
  },
];
