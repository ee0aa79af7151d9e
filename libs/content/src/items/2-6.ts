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
    enemies: ['2.6-09'],
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
  {
    code: '2.6-07',
    competence: '2.6',
    level: 1,
    difficulty: -2.3,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'A colleague’s account for the register is locked this morning, and visitors are waiting. She asks to work with your account until it is unlocked. What do you do?',
      ru: 'Утром учётная запись коллеги в реестре оказалась заблокирована, а посетители ждут. Она просит поработать под вашей учётной записью, пока её не разблокируют. Что вы сделаете?',
    },
    rationale: {
      en: 'What is done under an account counts as its owner’s act; an account is therefore never lent.',
      ru: 'Всё сделанное под учётной записью считается действием её владельца, поэтому её никому не передают.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Let her use the account while you stand beside her',
          ru: 'Разрешить ей поработать под вашей записью, стоя при этом рядом',
        },
        rationale: {
          en: 'The register still records her acts as yours.',
          ru: 'Реестр всё равно запишет её действия как ваши.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Let her use it today, then change your password',
          ru: 'Пустить её на сегодня, а потом сменить пароль',
        },
        rationale: {
          en: 'A new password does not change what was recorded.',
          ru: 'Новый пароль не изменит уже записанного.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Call support with her and serve her urgent visitors',
          ru: 'Позвонить с ней в поддержку и принять её срочных посетителей',
        },
        rationale: {
          en: 'Right: visitors are helped, and every act bears its author’s name.',
          ru: 'Верно: посетителям помогут, а автор каждого действия известен.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Write the password on paper and give it to the head',
          ru: 'Записать пароль на бумаге и отдать начальнику',
        },
        rationale: {
          en: 'The head must not use your account either.',
          ru: 'Начальник тоже не должен пользоваться вашей записью.',
        },
      },
    ],
  },
  {
    code: '2.6-08',
    competence: '2.6',
    level: 2,
    difficulty: -0.85,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'A social network shows a profile with the name and photo of the head of your agency; it asks citizens to pay “fees” to a private account. The profile is false. Which steps are right? Choose all that apply.',
      ru: 'В социальной сети появился профиль с именем и фотографией руководителя вашего ведомства; он просит граждан переводить «сборы» на частный счёт. Профиль поддельный. Какие шаги правильны? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Secure the evidence, have the profile removed by the one who can, and warn those who might pay.',
      ru: 'Сохранить доказательства, добиться удаления через того, кто это может, и предупредить тех, кто может заплатить.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Warn citizens through the agency’s official channels',
          ru: 'Предупредить граждан по официальным каналам ведомства',
        },
        rationale: {
          en: 'Reaches those who might be deceived.',
          ru: 'Предупреждение дойдёт до тех, кого могут обмануть.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Threaten the unknown person in a private message',
          ru: 'Пригрозить неизвестному в личном сообщении',
        },
        rationale: {
          en: 'Warns the deceiver and helps no citizen.',
          ru: 'Предупредит мошенника и никому не поможет.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Open a second profile with the same name and photo',
          ru: 'Открыть второй профиль с тем же именем и фото',
        },
        rationale: {
          en: 'Makes it still harder to tell true from false.',
          ru: 'Отличить настоящий профиль от поддельного станет ещё труднее.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Save screenshots with the address of the profile',
          ru: 'Сохранить снимки экрана с адресом профиля',
        },
        rationale: {
          en: 'Evidence is needed before the profile disappears.',
          ru: 'Доказательства нужны, пока профиль не исчез.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Report the profile to the network as impersonation',
          ru: 'Сообщить сети о профиле как о выдаче себя за другого',
        },
        rationale: { en: 'The network can block it.', ru: 'Сеть может его заблокировать.' },
      },
    ],
  },
  {
    code: '2.6-09',
    competence: '2.6',
    level: 3,
    difficulty: 0.25,
    seconds: 80,
    enemies: ['2.6-05'],
    kind: 'numeric',
    stem: {
      en: '120,000 farmers sign in to a subsidy portal by voice. 2.5 % of the rightful users are wrongly rejected at the first try; all of these try once more, and 40 % of them are then accepted. The others must call the help desk. How many rightful users have to call?',
      ru: '120 000 фермеров входят на портал субсидий по голосу. 2,5 % законных пользователей при первой попытке ошибочно отклоняются; все они пробуют ещё раз, и 40 % из них система принимает. Остальным приходится звонить в службу поддержки. Скольким законным пользователям придётся звонить?',
    },
    rationale: {
      en: '2.5 % of 120,000 is 3,000; 60 % of these fail again: 1,800.',
      ru: '2,5 % от 120 000 — это 3 000; из них 60 % снова отклоняются: 1 800.',
    },
    answer: 1800,
    tolerance: 0.5,
    unit: { en: 'people', ru: 'человек' },
  },
  {
    code: '2.6-10',
    competence: '2.6',
    level: 4,
    difficulty: 1.05,
    seconds: 100,
    kind: 'single',
    stem: {
      en: 'A national sign-in system gives services no names, only a number for each person; every service gets the same number for the same person. Why do experts advise a different number for each service?',
      ru: 'Национальная система входа передаёт сервисам не имена, а лишь номер каждого человека; о каждом человеке все сервисы получают один и тот же номер. Почему специалисты советуют выдавать каждому сервису свой номер?',
    },
    rationale: {
      en: 'A common number is a key by which records of different services can be joined into a profile, even without the name.',
      ru: 'Общий номер — это ключ, по которому записи разных сервисов можно соединить в досье даже без имени.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'With one number, services could join their records into a profile of the person',
          ru: 'По единому номеру сервисы могли бы соединить записи в досье на человека',
        },
        rationale: {
          en: 'Right: separate numbers keep the areas of life apart.',
          ru: 'Верно: разные номера разделяют сферы жизни.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'With one number, the system could no longer recognise persons who sign in again',
          ru: 'При едином номере система не узнавала бы человека при повторном входе',
        },
        rationale: {
          en: 'A constant number is just what makes recognition possible.',
          ru: 'Именно постоянный номер и позволяет узнавать.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'With one number, the numbers would soon run out, as each service needs many of them',
          ru: 'При едином номере номера скоро кончились бы: каждому сервису их нужно много',
        },
        rationale: {
          en: 'One number each needs fewer numbers, not more.',
          ru: 'При едином номере номеров нужно меньше, а не больше.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'With one number, whoever sees it could compute the person’s password or name from it',
          ru: 'Увидев единый номер, можно было бы вычислить пароль или имя человека',
        },
        rationale: {
          en: 'A random number contains neither.',
          ru: 'В случайном номере нет ни того ни другого.',
        },
      },
    ],
  },
  {
    code: '2.6-11',
    competence: '2.6',
    level: 4,
    difficulty: 0.5,
    seconds: 85,
    kind: 'single',
    stem: {
      en: 'A portal demands a smart card with a PIN at every sign-in. Whoever has lost the card can have a new means of sign-in activated by telephone, after stating name, address and date of birth. How do you judge the protection of the accounts?',
      ru: 'Портал требует при каждом входе смарт-карту с PIN-кодом. Потерявший карту может по телефону активировать новое средство входа, назвав имя, адрес и дату рождения. Как вы оцените защищённость аккаунтов?',
    },
    rationale: {
      en: 'An attacker takes the easiest way in. The protection of an account is that of its weakest way in, recovery included.',
      ru: 'Злоумышленник выбирает самый лёгкий путь. Аккаунт защищён настолько, насколько защищён слабейший вход, включая восстановление.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'As weak, since three widely known facts are enough to take an account over',
          ru: 'Как слабую: для захвата аккаунта хватит трёх общеизвестных сведений',
        },
        rationale: { en: 'Right: recovery is a way in as well.', ru: 'Верно: восстановление — тоже вход.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'As strong, since the card and the PIN are two independent proofs of identity',
          ru: 'Как сильную: карта и PIN-код — два независимых подтверждения',
        },
        rationale: { en: 'True of the usual way in only.', ru: 'Верно лишь для обычного входа.' },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'As strong, since only the few people who lose their card use the telephone',
          ru: 'Как сильную: телефоном пользуются лишь немногие, кто потерял карту',
        },
        rationale: {
          en: 'Anybody can claim to have lost a card.',
          ru: 'Заявить о потере карты может кто угодно.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'As weak, since a card with a PIN is no longer considered a safe means of sign-in',
          ru: 'Как слабую: карта с PIN-кодом больше не считается надёжным средством',
        },
        rationale: {
          en: 'Card and PIN are sound; recovery is the flaw.',
          ru: 'Карта с PIN-кодом надёжна; слабое место — восстановление.',
        },
      },
    ],
  },
  {
    code: '2.6-12',
    competence: '2.6',
    level: 4,
    difficulty: 1.2,
    seconds: 110,
    kind: 'single',
    stem: {
      en: 'A contract was signed electronically two years ago. The signer’s certificate was valid then and has since been revoked because the card was stolen. A court asks whether the signature was made before the theft. What proves this best?',
      ru: 'Договор подписан электронной подписью два года назад. Сертификат подписавшего тогда действовал, а позже был отозван из-за кражи карты. Суд спрашивает, поставлена ли подпись до кражи. Что доказывает это лучше всего?',
    },
    rationale: {
      en: 'A thief can sign and set any date; only a time stamp by an independent trusted service fixes that the signature existed at that time.',
      ru: 'Похититель может подписать и указать любую дату; только метка времени независимой доверенной службы подтверждает, что подпись тогда уже была.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The date of signing which the signer’s program wrote into the file',
          ru: 'Дата подписания, которую программа подписавшего внесла в файл',
        },
        rationale: {
          en: 'Taken from the signer’s computer, whose clock can be set at will.',
          ru: 'Берётся с компьютера подписавшего, где часы можно перевести.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The date of the last change that the file shows in the archive',
          ru: 'Дата последнего изменения файла, указанная в архиве',
        },
        rationale: {
          en: 'File dates change by copying and can be altered.',
          ru: 'Дата файла меняется при копировании, её можно подделать.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A time stamp on the signature by an independent trusted service',
          ru: 'Метка времени на подписи от независимой доверенной службы',
        },
        rationale: {
          en: 'Right: it cannot be dated back by a thief.',
          ru: 'Верно: похититель не может поставить её задним числом.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The new certificate that was later issued to the same signer',
          ru: 'Новый сертификат, выданный позже тому же подписавшему',
        },
        rationale: {
          en: 'Identifies the signer today, not the time of the old signature.',
          ru: 'Удостоверяет человека сегодня, а не время старой подписи.',
        },
      },
    ],
  },
  {
    code: '2.6-13',
    competence: '2.6',
    level: 4,
    difficulty: 1.1,
    seconds: 100,
    kind: 'multiple',
    stem: {
      en: 'An applicant for a post shows a diploma as a digital credential from the wallet on a telephone. Which checks does the receiving agency need in order to rely on it? Choose all that apply.',
      ru: 'Кандидат на должность предъявляет диплом в виде цифрового удостоверения из кошелька в телефоне. Какие проверки нужны принимающему ведомству, чтобы на него положиться? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'One must know that the right institution issued it, that it still holds, and that it was issued to the person who shows it.',
      ru: 'Нужно знать, что его выдало надлежащее учреждение, что оно ещё действует и что выдано именно предъявителю.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'That it bears the emblem of the university in good quality',
          ru: 'Что на нём есть чёткая эмблема университета',
        },
        rationale: {
          en: 'Pictures can be copied by anybody.',
          ru: 'Изображение может скопировать кто угодно.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'That the wallet was opened by a fingerprint in front of the official',
          ru: 'Что кошелёк при сотруднике открыли отпечатком пальца',
        },
        rationale: {
          en: 'Proves who may open the telephone, not whose diploma it is.',
          ru: 'Доказывает доступ к телефону, а не то, чей это диплом.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'That its signature matches a key which the university is known to use',
          ru: 'Что подпись соответствует известному ключу университета',
        },
        rationale: {
          en: 'Shows who issued it and that nothing was changed.',
          ru: 'Показывает, кто его выдал и что оно не изменено.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'That the person can prove to be the one to whom it was issued',
          ru: 'Что человек может доказать, что выдано оно именно ему',
        },
        rationale: {
          en: 'Otherwise a genuine diploma of another could be shown.',
          ru: 'Иначе можно предъявить подлинный диплом другого.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'That it is not on the issuer’s list of revoked credentials',
          ru: 'Что его нет в списке отозванных удостоверений',
        },
        rationale: {
          en: 'A signature stays right after revocation.',
          ru: 'Подпись остаётся верной и после отзыва.',
        },
      },
    ],
  },
  {
    code: '2.6-14',
    competence: '2.6',
    kind: 'numeric',
    level: 4,
    difficulty: 0.85,
    seconds: 75,
    stem: {
      en: 'To find double identities, the photo of each new applicant is compared with the 2,000,000 photos in the register. In comparisons of two different people the system wrongly reports a match once in 100,000 cases. How many false matches are to be expected for one applicant?',
      ru: 'Чтобы выявить двойные личности, фотографию каждого нового заявителя сравнивают с 2 000 000 фотографий реестра. При сравнении двух разных людей система ошибочно сообщает о совпадении в одном случае из 100 000. Сколько ложных совпадений следует ожидать на одного заявителя?',
    },
    rationale: {
      en: '2,000,000 / 100,000 = 20. A rate that seems tiny yields many errors when one photo is compared with millions, so people must review each hit.',
      ru: '2 000 000 / 100 000 = 20. При сравнении с миллионами даже крошечная доля даёт много ошибок, поэтому каждое совпадение должен проверить человек.',
    },
    answer: 20,
    tolerance: 0,
    unit: { en: 'matches', ru: 'совпадений' },
  },
];
