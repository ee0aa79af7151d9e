import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '4.1-01',
    competence: '4.1',
    kind: 'single',
    level: 1,
    difficulty: -2.4,
    seconds: 30,
    stem: {
      en: 'You leave your desk for ten minutes while your computer is signed in to the register of citizens. What do you do first?',
      ru: 'Вы отходите от рабочего места на десять минут, а на компьютере открыт доступ к реестру граждан. Что вы сделаете прежде всего?',
    },
    rationale: {
      en: 'Only a locked session asks for your password or card before anybody can act in your name.',
      ru: 'Только заблокированный сеанс запросит пароль или карту, прежде чем кто-то сможет действовать от вашего имени.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: { en: 'Lock the session on the computer', ru: 'Заблокируете сеанс на компьютере' },
        rationale: {
          en: 'Right: nobody can use your access while you are away.',
          ru: 'Верно: никто не воспользуется вашим доступом в ваше отсутствие.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'Turn off the power of the screen', ru: 'Выключите питание монитора' },
        rationale: {
          en: 'The picture disappears, but the session stays open for anyone.',
          ru: 'Изображение исчезнет, но сеанс останется открытым для любого.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Ask a neighbour to keep an eye on the desk',
          ru: 'Попросите соседа присмотреть за столом',
        },
        rationale: {
          en: 'Friendly, but responsibility for your access cannot be handed over.',
          ru: 'По-дружески, но ответственность за ваш доступ передать нельзя.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Minimise the window of the register', ru: 'Свернёте окно реестра' },
        rationale: {
          en: 'The data is out of sight, yet one click brings it back.',
          ru: 'Данных не видно, но один щелчок вернёт их на экран.',
        },
      },
    ],
  },
  {
    code: '4.1-02',
    competence: '4.1',
    kind: 'multiple',
    level: 2,
    difficulty: -1,
    seconds: 70,
    stem: {
      en: 'An e-mail "from the IT service" asks you to confirm your mailbox through a link. Which checks help you to judge whether it is genuine? Choose all that apply.',
      ru: 'Письмо «от службы ИТ» просит подтвердить почтовый ящик по ссылке. Какие проверки помогут понять, подлинное ли оно? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Address, target of the link and a call over a known channel are hard for a fraudster to arrange; looks are easily copied.',
      ru: 'Адрес, цель ссылки и звонок по известному номеру мошеннику подделать трудно, а внешний вид копируется легко.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Looking where the link leads before opening it',
          ru: 'Посмотреть, куда ведёт ссылка, не открывая её',
        },
        rationale: {
          en: 'Right: the visible text of a link may hide another address.',
          ru: 'Верно: видимый текст ссылки может скрывать другой адрес.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: "Reading the sender's full address letter by letter",
          ru: 'Прочитать полный адрес отправителя по буквам',
        },
        rationale: {
          en: 'Right: forged domains often differ by a single character.',
          ru: 'Верно: поддельный домен часто отличается одним знаком.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Comparing its logo with the one on official letters',
          ru: 'Сравнить логотип с логотипом на официальных письмах',
        },
        rationale: {
          en: 'A logo looks convincing but is copied in seconds.',
          ru: 'Логотип убеждает, но копируется за секунды.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Answering the e-mail and asking whether it is genuine',
          ru: 'Ответить на письмо и спросить, подлинное ли оно',
        },
        rationale: {
          en: 'The question reaches the fraudster, who will of course say yes.',
          ru: 'Вопрос попадёт мошеннику, и он, конечно, ответит «да».',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Calling the IT service at the number you already know',
          ru: 'Позвонить в службу ИТ по уже известному вам номеру',
        },
        rationale: {
          en: 'Right: an independent channel is the surest confirmation.',
          ru: 'Верно: независимый канал — самое надёжное подтверждение.',
        },
      },
    ],
  },
  {
    code: '4.1-03',
    competence: '4.1',
    kind: 'text',
    level: 2,
    difficulty: -1.3,
    seconds: 30,
    stem: {
      en: 'You are about to sign in to a state service in a browser. With which five letters must the full address of the page begin for the connection to be encrypted?',
      ru: 'Вы собираетесь войти в государственный сервис через браузер. С каких пяти латинских букв должен начинаться полный адрес страницы, чтобы соединение было зашифровано?',
    },
    rationale: {
      en: '"https" marks an encrypted connection. It does not prove who owns the page, so the domain must be read as well.',
      ru: '«https» означает зашифрованное соединение. Владельца страницы это не подтверждает, поэтому нужно прочитать и домен.',
    },
    accepted: { en: ['https', 'https:', 'https://'], ru: ['https', 'https:', 'https://'] },
  },
  {
    code: '4.1-04',
    competence: '4.1',
    kind: 'single',
    level: 3,
    difficulty: -0.3,
    seconds: 60,
    stem: {
      en: 'Malware encrypted the files of a regional office and also its backup, which lay on a disk always connected to the same network. Which arrangement would have kept a usable backup?',
      ru: 'Вредоносная программа зашифровала файлы регионального отделения и их резервную копию, которая хранилась на постоянно подключённом к той же сети диске. Какая мера сохранила бы пригодную копию?',
    },
    rationale: {
      en: 'Malware reaches whatever is connected; a copy kept apart cannot be touched, and a test restore proves that it works.',
      ru: 'Вредоносная программа достаёт всё, что подключено; отдельную копию она не тронет, а пробное восстановление докажет её пригодность.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'More frequent backups to the same network disk',
          ru: 'Более частое копирование на тот же сетевой диск',
        },
        rationale: {
          en: 'It reduces lost work, yet the disk is encrypted all the same.',
          ru: 'Потери работы меньше, но диск всё равно будет зашифрован.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A second disk connected to the same server',
          ru: 'Второй диск, подключённый к тому же серверу',
        },
        rationale: {
          en: 'Two copies seem safer, but both are reached in the same way.',
          ru: 'Две копии кажутся надёжнее, но обе доступны одним путём.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A long password on the folder that holds the backup',
          ru: 'Длинный пароль на папку с резервной копией',
        },
        rationale: {
          en: 'A password guards against reading; the files can still be overwritten.',
          ru: 'Пароль защищает от чтения, но файлы всё же можно перезаписать.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A copy kept offline and regularly restored for a test',
          ru: 'Отключённая от сети копия с проверкой восстановления',
        },
        rationale: {
          en: 'Right: it is out of reach, and known to work.',
          ru: 'Верно: она недосягаема и заведомо пригодна.',
        },
      },
    ],
  },
  {
    code: '4.1-05',
    competence: '4.1',
    kind: 'numeric',
    level: 3,
    difficulty: 0.3,
    seconds: 100,
    stem: {
      en: "A full backup runs on Sunday at 22:00; on each other day at 22:00 only what changed since the previous backup is saved. On Friday at 15:00 the disk fails, and Wednesday's backup turns out to be unreadable. How many hours before the failure does the newest state lie that can be restored completely?",
      ru: 'Полная резервная копия создаётся в воскресенье в 22:00; в остальные дни в 22:00 сохраняются только изменения после предыдущего копирования. В пятницу в 15:00 диск вышел из строя, а копия за среду оказалась нечитаемой. За сколько часов до сбоя было сохранено последнее состояние, которое можно восстановить полностью?',
    },
    rationale: {
      en: "Thursday's changes build on Wednesday's, so the chain ends on Tuesday at 22:00. From there to Friday 15:00 is 24 + 24 + 17 = 65 hours.",
      ru: 'Изменения четверга опираются на среду, поэтому цепочка обрывается во вторник в 22:00. До 15:00 пятницы проходит 24 + 24 + 17 = 65 часов.',
    },
    answer: 65,
    tolerance: 0,
    unit: { en: 'hours', ru: 'часов' },
  },
  {
    code: '4.1-06',
    competence: '4.1',
    kind: 'single',
    level: 4,
    difficulty: 0.8,
    seconds: 75,
    enemies: ['4.1-12'],
    stem: {
      en: 'A serious flaw in the software of your public portal is being exploited by attackers. The maker will deliver a correction in five days and has described how to switch off the affected function. What is the soundest first step?',
      ru: 'Злоумышленники используют серьёзную уязвимость в программном обеспечении вашего публичного портала. Разработчик выпустит исправление через пять дней и описал, как отключить уязвимую функцию. Какой первый шаг самый обоснованный?',
    },
    rationale: {
      en: "The maker's workaround removes the danger at once at a small cost, and the logs show whether somebody has got in already.",
      ru: 'Временная мера разработчика сразу устраняет опасность малой ценой, а журналы покажут, не проник ли кто-то раньше.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Install a correction that an unknown author offers',
          ru: 'Установить исправление, предложенное неизвестным автором',
        },
        rationale: {
          en: 'Quick help is tempting, but untrusted code may be an attack itself.',
          ru: 'Быстрая помощь заманчива, но непроверенный код сам может быть атакой.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Wait for the correction so that nothing changes twice',
          ru: 'Дождаться исправления, чтобы не менять систему дважды',
        },
        rationale: {
          en: 'Orderly, but it leaves five days to the attackers.',
          ru: 'Порядок соблюдён, но у злоумышленников остаётся пять дней.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Switch the function off now and examine the logs',
          ru: 'Сразу отключить функцию и изучить журналы',
        },
        rationale: {
          en: 'Right: risk goes down today while most of the service goes on.',
          ru: 'Верно: риск снижается сегодня, а услуга в основном работает.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Shut down all online services of the agency for five days',
          ru: 'Остановить на пять дней все онлайн-услуги ведомства',
        },
        rationale: {
          en: 'Safe, but out of proportion when one function can be switched off.',
          ru: 'Безопасно, но несоразмерно, если можно отключить одну функцию.',
        },
      },
    ],
  },
  {
    code: '4.1-07',
    competence: '4.1',
    kind: 'single',
    level: 1,
    difficulty: -2.2,
    seconds: 35,
    stem: {
      en: 'In the hall of a citizens\' centre you find a memory stick with the label "Salaries". What do you do with it?',
      ru: 'В зале центра обслуживания граждан вы находите флеш-накопитель с надписью «Зарплаты». Как вы с ним поступите?',
    },
    rationale: {
      en: 'Unknown sticks are a classic way to bring in malware. Only specialists with suitable equipment can examine one safely.',
      ru: 'Незнакомый накопитель — известный способ занести вредоносную программу. Безопасно проверить его могут только специалисты с нужным оборудованием.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: "Plug it into your computer and look for the owner's name in the files",
          ru: 'Подключить его к своему компьютеру и поискать в файлах имя владельца',
        },
        rationale: {
          en: 'Helpful in intent, but plugging it in can already start an attack.',
          ru: 'Намерение доброе, но уже подключение может запустить атаку.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Plug it into an old computer that nobody in the office needs any more',
          ru: 'Подключить его к старому компьютеру, который в отделе никому не нужен',
        },
        rationale: {
          en: 'An old computer on the network is an even easier way in.',
          ru: 'Старый компьютер в сети — ещё более лёгкий путь для проникновения.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Hand it to the IT security service without plugging it in anywhere',
          ru: 'Передать его в службу ИТ-безопасности, никуда не подключая',
        },
        rationale: {
          en: 'Right: nothing on it can run before specialists have examined it.',
          ru: 'Верно: до проверки специалистами ничто на нём не сможет запуститься.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Leave it at the information desk for its owner to claim',
          ru: 'Оставить его на стойке информации для владельца',
        },
        rationale: {
          en: "It passes the danger, and perhaps somebody's data, to the next person.",
          ru: 'Опасность, а возможно, и чьи-то данные достанутся следующему человеку.',
        },
      },
    ],
  },
  {
    code: '4.1-08',
    competence: '4.1',
    kind: 'single',
    level: 2,
    difficulty: -1,
    seconds: 45,
    stem: {
      en: 'On Saturday evening your phone asks you to approve a sign-in to your work account. You are not signing in anywhere. What is the right reaction?',
      ru: 'В субботу вечером телефон просит подтвердить вход в вашу рабочую учётную запись. Вы никуда не входите. Как правильно поступить?',
    },
    rationale: {
      en: 'The request comes only after the right password was entered, so somebody knows it: refuse, change it and report.',
      ru: 'Запрос появляется лишь после ввода верного пароля, значит, его кто-то знает: отклоните вход, смените пароль и сообщите об этом.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Switch the phone off until Monday to stop the requests',
          ru: 'Выключить телефон до понедельника, чтобы запросов больше не было',
        },
        rationale: {
          en: 'The requests are out of sight, and the attacker has two more days.',
          ru: 'Запросов не видно, а у злоумышленника есть ещё два дня.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Refuse and forget it: the second factor has worked',
          ru: 'Отклонить и забыть: второй фактор сработал как надо',
        },
        rationale: {
          en: 'The second factor held, but your password remains in foreign hands.',
          ru: 'Второй фактор помог, но пароль остаётся в чужих руках.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Approve it: the system probably renews your session',
          ru: 'Подтвердить: вероятно, система сама продлевает ваш сеанс',
        },
        rationale: {
          en: 'Systems do renew sessions, but approving lets an intruder in.',
          ru: 'Сеансы и правда продлеваются, но подтверждение впустит постороннего.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Refuse, change the password and report it to IT security',
          ru: 'Отклонить, сменить пароль и сообщить в ИТ-безопасность',
        },
        rationale: {
          en: 'Right: the password is known to somebody else and must be replaced.',
          ru: 'Верно: пароль известен кому-то ещё, и его нужно заменить.',
        },
      },
    ],
  },
  {
    code: '4.1-09',
    competence: '4.1',
    kind: 'single',
    level: 3,
    difficulty: 0.1,
    seconds: 60,
    stem: {
      en: "A laptop with citizens' files is stolen on a business trip. Its disk was fully encrypted. Which circumstance matters most for whether the thief can read the files?",
      ru: 'В командировке украден ноутбук с делами граждан. Его диск был полностью зашифрован. Какое обстоятельство важнее всего для ответа на вопрос, сможет ли вор прочитать файлы?',
    },
    rationale: {
      en: 'Disk encryption protects while the key is not loaded. In a running, unlocked session the files lie open to whoever holds the laptop.',
      ru: 'Шифрование диска защищает, пока ключ не загружен. В работающем разблокированном сеансе файлы открыты любому, у кого ноутбук в руках.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Whether its virus scanner had received the updates of the last week',
          ru: 'Были ли у антивируса обновления за последнюю неделю',
        },
        rationale: {
          en: 'A scanner stops malware, not a person at the keyboard.',
          ru: 'Антивирус останавливает программы, а не человека за клавиатурой.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Whether it was switched off or still running with the session unlocked',
          ru: 'Был ли он выключен или включён и разблокирован',
        },
        rationale: {
          en: 'Right: in an unlocked session the disk has already been decrypted for use.',
          ru: 'Верно: в разблокированном сеансе доступ к диску уже открыт.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: "Whether the files lay in the user's own folder or in a hidden one",
          ru: 'Лежали ли файлы в обычной папке пользователя или в скрытой',
        },
        rationale: {
          en: 'A hidden folder is shown with one setting.',
          ru: 'Скрытая папка открывается одной настройкой.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Whether a copy of the files exists on a server of the agency',
          ru: 'Есть ли копия этих файлов на сервере ведомства',
        },
        rationale: {
          en: 'A copy saves the work; it has no effect on who can read the stolen one.',
          ru: 'Копия сохранит работу, но не повлияет на доступ к украденному.',
        },
      },
    ],
  },
  {
    code: '4.1-10',
    competence: '4.1',
    kind: 'multiple',
    level: 4,
    difficulty: 1.05,
    seconds: 90,
    stem: {
      en: 'A forged sign-in page passes each password and each one-time code on to the real page within seconds. Which measures would still stop this attack? Choose all that apply.',
      ru: 'Поддельная страница входа за секунды передаёт настоящей странице и пароль, и одноразовый код. Какие меры остановят такую атаку? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Whatever a person can read and type can be passed on. Proofs bound to the true address or to the device cannot.',
      ru: 'Всё, что человек может прочитать и ввести, можно переслать дальше. Подтверждение, привязанное к подлинному адресу или устройству, переслать нельзя.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Codes made by an application on the phone in place of text messages',
          ru: 'Коды из приложения на телефоне вместо сообщений СМС',
        },
        rationale: {
          en: 'It prevents theft of messages, yet the typed code is passed on as before.',
          ru: 'Это защищает от перехвата СМС, но введённый код перешлют так же.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Sign-in only from devices that hold a certificate of the agency',
          ru: 'Вход только с устройств, на которых есть сертификат ведомства',
        },
        rationale: {
          en: "Right: the attacker's device lacks the certificate and is refused.",
          ru: 'Верно: у устройства злоумышленника нет сертификата, и вход не состоится.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'One-time codes of eight digits in place of six digits',
          ru: 'Одноразовые коды из восьми цифр вместо шести',
        },
        rationale: {
          en: 'Longer codes are harder to guess but just as easy to pass on.',
          ru: 'Длинный код труднее угадать, но так же легко переслать.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Security keys that answer only to the address they were registered with',
          ru: 'Ключи безопасности, отвечающие только тому адресу, где они зарегистрированы',
        },
        rationale: {
          en: 'Right: on the forged address the key gives no valid answer.',
          ru: 'Верно: на поддельном адресе ключ не даст действительного ответа.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'A new password for every member of staff each month',
          ru: 'Новый пароль для каждого сотрудника каждый месяц',
        },
        rationale: {
          en: 'The new password is typed into the forged page just like the old one.',
          ru: 'Новый пароль введут на поддельной странице так же, как старый.',
        },
      },
    ],
  },
  {
    code: '4.1-11',
    competence: '4.1',
    kind: 'single',
    level: 4,
    difficulty: 0.75,
    seconds: 75,
    stem: {
      en: 'An administrator reads e-mail and manages all servers of the agency with one and the same account. One infected attachment could put every server at risk. Which change limits the damage most?',
      ru: 'Администратор читает почту и управляет всеми серверами ведомства под одной и той же учётной записью. Одно заражённое вложение может поставить под угрозу все серверы. Какое изменение сильнее всего ограничит ущерб?',
    },
    rationale: {
      en: 'Malware acts with the rights of the account that opens it. If daily work has no power over servers, the attachment has none either.',
      ru: 'Вредоносная программа действует с правами того, кто её открыл. Если у повседневной записи нет власти над серверами, её не будет и у вложения.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'A separate account for the servers, used only from a separate computer',
          ru: 'Отдельная учётная запись и отдельный компьютер для серверов',
        },
        rationale: {
          en: 'Right: the mailbox no longer leads to the powerful rights.',
          ru: 'Верно: путь от почты к широким правам закрыт.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: "A rule that attachments are opened only after reading the sender's name",
          ru: 'Правило открывать вложения только после чтения имени отправителя',
        },
        rationale: {
          en: 'Care helps, but one mistake still opens the way to every server.',
          ru: 'Осторожность полезна, но одна ошибка по-прежнему откроет все серверы.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A second administrator with an identical account as a substitute',
          ru: 'Второй администратор с такой же учётной записью на замену',
        },
        rationale: {
          en: 'It helps in absence but doubles the number of dangerous mailboxes.',
          ru: 'Это выручит при отсутствии, но опасных почтовых ящиков станет два.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A password of 30 characters for the account, changed every month',
          ru: 'Пароль этой учётной записи из 30 знаков с ежемесячной сменой',
        },
        rationale: {
          en: 'The malware runs inside the open session and needs no password.',
          ru: 'Программа работает внутри открытого сеанса, и пароль ей не нужен.',
        },
      },
    ],
  },
  {
    code: '4.1-12',
    competence: '4.1',
    kind: 'single',
    level: 4,
    difficulty: 0.9,
    seconds: 80,
    enemies: ['4.1-06'],
    stem: {
      en: 'On Friday evening you learn that attackers break into offices through a flaw in the remote-access gateway you use. A corrected version is promised for Tuesday; the maker advises closing the web console of the gateway, which only three administrators need. What is the soundest step now?',
      ru: 'В пятницу вечером вы узнаёте, что злоумышленники взламывают учреждения через уязвимость в шлюзе удалённого доступа, которым пользуетесь и вы. Исправленная версия обещана ко вторнику; разработчик советует закрыть веб-консоль шлюза, нужную лишь трём администраторам. Какой шаг сейчас самый обоснованный?',
    },
    rationale: {
      en: 'The advised measure removes the danger at the price of some comfort for three people; the logs show whether it came in time.',
      ru: 'Рекомендованная мера устраняет опасность ценой неудобства для трёх человек, а журналы покажут, не опоздала ли она.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Watch the gateway over the weekend and act as soon as something unusual shows',
          ru: 'Наблюдать за шлюзом в выходные и действовать, как только появится что-то необычное',
        },
        rationale: {
          en: 'Watching is useful but leaves the known way in open.',
          ru: 'Наблюдение полезно, но известный путь остаётся открытым.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Switch off remote access for all staff until the new version has proved itself',
          ru: 'Отключить удалённый доступ для всех, пока новая версия не зарекомендует себя',
        },
        rationale: {
          en: "Safe, but it stops everybody's work for a flaw in one console.",
          ru: 'Безопасно, но из-за одной консоли останавливается работа всех.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: "Close the console tonight and check the gateway's logs for break-ins",
          ru: 'Закрыть консоль сегодня же и проверить журналы шлюза на следы взлома',
        },
        rationale: {
          en: 'Right: the way in is shut, and an earlier visit would be found.',
          ru: 'Верно: путь закрыт, а более раннее проникновение обнаружится.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Ask all staff who work remotely to set new passwords before Monday',
          ru: 'Попросить всех удалённых сотрудников сменить пароли до понедельника',
        },
        rationale: {
          en: 'New passwords do not matter to those who enter through the flaw.',
          ru: 'Тем, кто входит через уязвимость, новые пароли не помеха.',
        },
      },
    ],
  },
  {
    code: '4.1-13',
    competence: '4.1',
    level: 4,
    difficulty: 1.2,
    seconds: 105,
    kind: 'multiple',
    enemies: ['4.1-14'],
    stem: {
      en: 'The maker of a widely used program was broken into: an update signed with the maker’s genuine key carries hidden code that connects to a foreign server and takes orders from there. Which measures could limit the harm in an agency that received this update? Choose all that apply.',
      ru: 'Производителя распространённой программы взломали: обновление, подписанное его подлинным ключом, содержит скрытый код, который связывается с чужим сервером и получает оттуда команды. Какие меры могли бы ограничить вред в ведомстве, получившем это обновление? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'The signature is genuine, so checks of origin pass. What helps limits what the program can do or shows what it does.',
      ru: 'Подпись подлинная, поэтому проверка происхождения пройдёт. Помогает то, что ограничивает действия программы или делает их видимыми.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The signature of each update is verified before installation',
          ru: 'Перед установкой проверяется подпись каждого обновления',
        },
        rationale: {
          en: 'The signature is genuine and passes the check.',
          ru: 'Подпись подлинная и проверку пройдёт.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Servers may connect only to addresses that their tasks need',
          ru: 'Серверы могут связываться лишь с адресами, нужными для работы',
        },
        rationale: {
          en: 'The hidden code then cannot receive any orders.',
          ru: 'Тогда скрытый код не сможет получать команды.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The updates are fetched over an encrypted connection alone',
          ru: 'Обновления загружаются только по зашифрованному соединению',
        },
        rationale: {
          en: 'Encryption protects the way, not what is delivered.',
          ru: 'Шифрование защищает путь, а не содержимое.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Passwords of all administrators are changed every month',
          ru: 'Пароли всех администраторов меняются каждый месяц',
        },
        rationale: {
          en: 'The hidden code came in without any password.',
          ru: 'Скрытый код проник без всякого пароля.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Updates first run on a separate system whose traffic is watched',
          ru: 'Обновления сначала работают на отдельной системе, трафик которой наблюдают',
        },
        rationale: {
          en: 'An unexpected connection is noticed before the roll-out.',
          ru: 'Неожиданное соединение заметят до общего внедрения.',
        },
      },
    ],
  },
  {
    code: '4.1-14',
    competence: '4.1',
    kind: 'multiple',
    level: 4,
    difficulty: 1.15,
    seconds: 85,
    enemies: ['4.1-13'],
    stem: {
      en: "Attackers may have broken into the website from which you download updates of an archive program. Which checks show that the downloaded file is really the maker's own? Choose all that apply.",
      ru: 'Возможно, злоумышленники взломали сайт, с которого вы загружаете обновления архивной программы. Какие проверки покажут, что загруженный файл действительно создан разработчиком? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Whoever controls the website controls all that it shows. Proof must come from what was known before or reaches you by another way.',
      ru: 'Кто владеет сайтом, владеет всем, что на нём показано. Доказательство должно опираться на известное ранее или прийти другим путём.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Its checksum equals one that the maker tells you by telephone',
          ru: 'Контрольная сумма равна той, что разработчик назвал вам по телефону',
        },
        rationale: {
          en: 'Right: the value comes by a way that was not broken into.',
          ru: 'Верно: значение получено не через взломанный путь.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The connection to the website was encrypted and without a warning',
          ru: 'Соединение с сайтом было зашифровано и без предупреждений',
        },
        rationale: {
          en: 'It proves which site was reached, not who filled it.',
          ru: 'Это подтверждает сайт, но не то, кто его наполнил.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: "Its digital signature fits the maker's key installed years ago",
          ru: 'Цифровая подпись соответствует ключу разработчика, установленному годы назад',
        },
        rationale: {
          en: "Right: the attackers do not hold the maker's private key.",
          ru: 'Верно: закрытого ключа разработчика у взломщиков нет.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Its checksum equals the one on the download page of that website',
          ru: 'Контрольная сумма совпадает с указанной на странице загрузки этого сайта',
        },
        rationale: {
          en: 'Attackers who change the file can change this value as well.',
          ru: 'Подменив файл, взломщики подменят и это значение.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The virus scanner reports nothing about the file',
          ru: 'Антивирус ничего не сообщает о файле',
        },
        rationale: {
          en: 'New malware is often not known to the scanner.',
          ru: 'Новую вредоносную программу антивирус часто не знает.',
        },
      },
    ],
  },
];
