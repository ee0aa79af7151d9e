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
];
