import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.5-01',
    competence: 'CS.5',
    level: 1,
    difficulty: -2.1,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'In a village office no computer can open web pages, but printing over the office network works. What is most useful to report to the support desk?',
      ru: 'В сельской администрации ни один компьютер не открывает сайты, но печать по сети учреждения работает. Что полезнее всего сообщить в службу поддержки?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'My computer is slow and several programs look different now',
          ru: 'Мой компьютер работает медленно, и программы выглядят иначе',
        },
        correct: false,
        rationale: { en: 'Describes another problem.', ru: 'Описывает другую проблему.' },
      },
      {
        id: 'b',
        text: {
          en: 'All computers lack internet, printing works, since 9:15',
          ru: 'Нет интернета на всех компьютерах, печать работает, с 9:15',
        },
        correct: true,
        rationale: {
          en: 'Right: scope, what still works, and when.',
          ru: 'Верно: масштаб, что работает и с какого времени.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The printer is fine, so the fault must be at the ministry',
          ru: 'Принтер исправен, значит, неполадка в министерстве',
        },
        correct: false,
        rationale: {
          en: 'A guess; the line or router is more likely.',
          ru: 'Это догадка; вероятнее линия или маршрутизатор.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The internet is broken again, please send somebody quickly',
          ru: 'Интернет опять сломался, пришлите кого-нибудь скорее',
        },
        correct: false,
        rationale: {
          en: 'Says nothing that narrows down the cause.',
          ru: 'Ничто здесь не помогает сузить причину.',
        },
      },
    ],
    rationale: {
      en: 'The local network works and all computers are affected, which points to the router or the line; the desk can start there.',
      ru: 'Внутренняя сеть работает, а затронуты все компьютеры — это указывает на маршрутизатор или линию; с них поддержка и начнёт.',
    },
  },
  {
    code: 'CS.5-02',
    competence: 'CS.5',
    level: 1,
    difficulty: -1.65,
    seconds: 60,
    kind: 'numeric',
    stem: {
      en: 'A district has 12 offices with 8 computers each. Every computer downloads an update of 0.5 GB itself. How many GB are downloaded in total?',
      ru: 'В районе 12 учреждений, в каждом 8 компьютеров. Каждый компьютер сам скачивает обновление объёмом 0,5 ГБ. Сколько ГБ скачивается всего?',
    },
    answer: 48,
    tolerance: 0,
    unit: { en: 'GB', ru: 'ГБ' },
    rationale: {
      en: '12 × 8 = 96 computers, 96 × 0.5 GB = 48 GB. With a local copy in each office it would be 12 × 0.5 = 6 GB.',
      ru: '12 × 8 = 96 компьютеров, 96 × 0,5 ГБ = 48 ГБ. С местной копией в каждом учреждении было бы 12 × 0,5 = 6 ГБ.',
    },
  },
  {
    code: 'CS.5-03',
    competence: 'CS.5',
    level: 2,
    difficulty: -1.2,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'A local office copies its files every evening to a disk that lies beside the server. Which change protects the files best?',
      ru: 'Местное учреждение каждый вечер копирует файлы на диск, лежащий рядом с сервером. Какое изменение лучше всего защитит файлы?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Keep another copy elsewhere and test restoring it',
          ru: 'Хранить ещё одну копию в другом месте и проверять восстановление',
        },
        correct: true,
        rationale: {
          en: 'Right: one event no longer destroys everything.',
          ru: 'Верно: одно событие больше не уничтожит всё.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Buy a larger disk to keep months of copies',
          ru: 'Купить диск больше, чтобы на нём помещались копии за несколько месяцев',
        },
        correct: false,
        rationale: {
          en: 'More history in the same dangerous place.',
          ru: 'Больше истории в том же опасном месте.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Lock the disk and the server together in a solid steel cabinet',
          ru: 'Запереть диск и сервер вместе в прочном стальном шкафу',
        },
        correct: false,
        rationale: {
          en: 'Helps against theft only, not against fire or malware.',
          ru: 'Помогает лишь от кражи, но не от огня или вируса.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Copy the files to that disk every hour',
          ru: 'Копировать файлы на тот же диск каждый час, а не каждый вечер',
        },
        correct: false,
        rationale: {
          en: 'Newer, but lost in the same event.',
          ru: 'Копия свежее, но погибнет вместе с сервером.',
        },
      },
    ],
    rationale: {
      en: 'Fire, flood, theft or malware reach both copies at once; one copy elsewhere and a tried restore close that gap.',
      ru: 'Пожар, потоп, кража или вирус достанут обе копии разом; копия в другом месте и проверенное восстановление закрывают этот пробел.',
    },
    enemies: ['4.1-04'],
  },
  {
    code: 'CS.5-04',
    competence: 'CS.5',
    level: 2,
    difficulty: -0.75,
    seconds: 70,
    kind: 'multiple',
    stem: {
      en: 'In the mornings the register is slow in a branch office with a narrow line, because large files are being synchronised. The line cannot be widened this year. What helps? Choose all that apply.',
      ru: 'По утрам в филиале с узким каналом реестр работает медленно: идёт синхронизация больших файлов. Расширить канал в этом году нельзя. Что поможет? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Keep large shared files on a local cache',
          ru: 'Держать большие общие файлы в местном кэше',
        },
        correct: true,
        rationale: {
          en: 'Right: they cross the line only once.',
          ru: 'Верно: они проходят по каналу один раз.',
        },
      },
      {
        id: 'b',
        text: { en: 'Give the register priority on the line', ru: 'Дать реестру приоритет в канале' },
        correct: true,
        rationale: { en: 'Right: urgent traffic goes first.', ru: 'Верно: срочное проходит первым.' },
      },
      {
        id: 'c',
        text: {
          en: 'Run the register over staff’s private phones',
          ru: 'Работать с реестром через личные телефоны сотрудников',
        },
        correct: false,
        rationale: {
          en: 'Personal data would leave through networks nobody controls.',
          ru: 'Персональные данные пойдут через неконтролируемые сети.',
        },
      },
      {
        id: 'd',
        text: { en: 'Move the synchronisation to the night', ru: 'Перенести синхронизацию на ночь' },
        correct: true,
        rationale: {
          en: 'Right: it can wait, visitors cannot.',
          ru: 'Верно: она подождёт, посетители — нет.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Switch security updates off for good',
          ru: 'Навсегда отключить обновления безопасности',
        },
        correct: false,
        rationale: {
          en: 'Saves little and leaves known holes open.',
          ru: 'Экономит мало и оставляет известные уязвимости.',
        },
      },
    ],
    rationale: {
      en: 'Move what can wait, give way to what cannot and avoid fetching the same thing twice; never trade safety for speed.',
      ru: 'Отложить то, что терпит, пропустить вперёд то, что не терпит, не качать одно и то же дважды; безопасностью ради скорости не жертвуют.',
    },
  },
  {
    code: 'CS.5-05',
    competence: 'CS.5',
    level: 3,
    difficulty: -0.35,
    seconds: 80,
    kind: 'single',
    stem: {
      en: 'Twenty districts each run an old server without an administrator. Links to the centre fail for about an hour a week. Which plan fits best?',
      ru: 'В двадцати районах стоят старые серверы без администратора. Связь с центром пропадает примерно на час в неделю. Какой план подходит лучше всего?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Buy twenty new servers and ask a clerk in each district to run them',
          ru: 'Купить двадцать серверов и поручить их делопроизводителям районов',
        },
        correct: false,
        rationale: {
          en: 'New hardware without skill ages into the same state.',
          ru: 'Без специалистов новая техника придёт к тому же.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Leave the servers as they are until all links are free of failures',
          ru: 'Оставить серверы как есть, пока связь не станет безотказной',
        },
        correct: false,
        rationale: {
          en: 'Unpatched servers without care remain a daily danger.',
          ru: 'Необслуживаемые серверы остаются ежедневной угрозой.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Host centrally, let offices work offline, pilot the weakest link',
          ru: 'Разместить в центре, дать работать без связи, начать с худшей линии',
        },
        correct: true,
        rationale: {
          en: 'Right: meets safety, staffing and outages together.',
          ru: 'Верно: учитывает и безопасность, и кадры, и перебои.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Host centrally everywhere at once and accept the hour without service',
          ru: 'Сразу всюду разместить в центре и смириться с часом простоя',
        },
        correct: false,
        rationale: {
          en: 'The outage hits visitors, and no test precedes.',
          ru: 'Простой ударит по посетителям, а проверки не было.',
        },
      },
    ],
    rationale: {
      en: 'Central operation solves security and staffing; the short outages are bridged by work that can go on offline; a pilot tests the hardest case.',
      ru: 'Централизация решает вопросы безопасности и кадров; короткие перерывы перекрывает работа без связи; пилот проверяет самый трудный случай.',
    },
  },
  {
    code: 'CS.5-06',
    competence: 'CS.5',
    level: 3,
    difficulty: 0.2,
    seconds: 75,
    kind: 'numeric',
    stem: {
      en: 'A provider guarantees a district office an availability of 99.5 % per month. How many hours of outage does this allow in a month of 720 hours?',
      ru: 'Провайдер гарантирует районному учреждению доступность 99,5 % в месяц. Сколько часов простоя это допускает в месяце из 720 часов?',
    },
    answer: 3.6,
    tolerance: 0.05,
    unit: { en: 'hours', ru: 'ч' },
    rationale: {
      en: '0.5 % of 720 hours is 0.005 × 720 = 3.6 hours.',
      ru: '0,5 % от 720 часов — это 0,005 × 720 = 3,6 часа.',
    },
  },
  {
    code: 'CS.5-07',
    competence: 'CS.5',
    level: 4,
    difficulty: 0.7,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'Nine regional support desks are to become one central desk. Which provisions should the plan contain? Choose all that apply.',
      ru: 'Девять региональных служб поддержки объединяют в одну центральную. Что должен предусматривать план? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'One common queue without priorities, so that all are equal',
          ru: 'Общая очередь без приоритетов, чтобы все были равны',
        },
        correct: false,
        rationale: {
          en: 'A closed office would wait behind a jammed printer.',
          ru: 'Вставшее учреждение ждало бы за замятой бумагой.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'An equipment list taken over and checked first',
          ru: 'Перечень техники, принятый и выверенный заранее',
        },
        correct: true,
        rationale: {
          en: 'Right: local knowledge is otherwise lost.',
          ru: 'Верно: иначе местные знания пропадут.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The same day of change-over for all nine regions',
          ru: 'Один день перехода для всех девяти регионов',
        },
        correct: false,
        rationale: {
          en: 'No chance to learn from the first region.',
          ru: 'Нет возможности учесть опыт первого региона.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Agreed people on the spot for broken hardware',
          ru: 'Закреплённые люди на местах на случай поломки техники',
        },
        correct: true,
        rationale: {
          en: 'Right: cables and disks cannot be changed from afar.',
          ru: 'Верно: кабель и диск издалека не заменить.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Answers in the languages spoken in the regions',
          ru: 'Ответы на языках, на которых говорят в регионах',
        },
        correct: true,
        rationale: {
          en: 'Right: otherwise calls move to private contacts.',
          ru: 'Верно: иначе звонки уйдут к знакомым.',
        },
      },
    ],
    rationale: {
      en: 'A central desk gains scale and loses nearness: language, hands on the spot and knowledge of equipment have to be provided for.',
      ru: 'Центр выигрывает в масштабе и теряет в близости: язык, руки на месте и сведения о технике надо обеспечить отдельно.',
    },
  },
  {
    code: 'CS.5-08',
    competence: 'CS.5',
    level: 4,
    difficulty: 1.05,
    seconds: 80,
    kind: 'single',
    enemies: ['CS.5-12'],
    stem: {
      en: 'Malware has encrypted the files of a district office. The files were restored from a clean copy the same night, and next morning they were encrypted again. Which step was most likely left out?',
      ru: 'Вредоносная программа зашифровала файлы районного учреждения. Ночью их восстановили из чистой копии, а утром они снова оказались зашифрованы. Какой шаг, вероятнее всего, пропустили?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Cutting the office off the network and closing the way in',
          ru: 'Отключить учреждение от сети и закрыть путь проникновения',
        },
        correct: true,
        rationale: { en: 'Right: the cause was still there.', ru: 'Верно: причина оставалась на месте.' },
      },
      {
        id: 'b',
        text: {
          en: 'Restoring the files from a still older clean copy',
          ru: 'Восстановить файлы из ещё более старой чистой копии',
        },
        correct: false,
        rationale: {
          en: 'The copy was clean; its age is not the point.',
          ru: 'Копия и так была чистой; дело не в её возрасте.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Copying the restored files to a second disk at once',
          ru: 'Сразу скопировать восстановленные файлы на второй диск',
        },
        correct: false,
        rationale: {
          en: 'Useful, but does not stop the next encryption.',
          ru: 'Полезно, но новое шифрование не остановит.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Telling all staff of the district to choose new screen locks',
          ru: 'Велеть всем сотрудникам района сменить блокировку экрана',
        },
        correct: false,
        rationale: {
          en: 'Screen locks have nothing to do with this way in.',
          ru: 'Блокировка экрана тут ни при чём.',
        },
      },
    ],
    rationale: {
      en: 'Restoring repairs the damage, not the way in; as long as it is open or the intruder is still inside, it happens again.',
      ru: 'Восстановление устраняет ущерб, но не путь проникновения; пока он открыт или злоумышленник внутри, всё повторится.',
    },
  },
  {
    code: 'CS.5-09',
    competence: 'CS.5',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 45,
    stem: {
      en: 'In a village office the power fails several times a week for five to ten minutes. Each time the router and the computers restart, and half-entered cases are lost. Which measure fits best?',
      ru: 'В сельском отделении несколько раз в неделю на пять–десять минут пропадает электричество. Каждый раз маршрутизатор и компьютеры перезапускаются, и начатые записи теряются. Какая мера подходит лучше всего?',
    },
    rationale: {
      en: 'The failures are short. A battery that carries the devices over ten minutes removes the loss at small cost.',
      ru: 'Перебои короткие. Аккумуляторный блок, питающий технику десять минут, недорого устраняет потери.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A second internet line from a different provider',
          ru: 'Вторая линия интернета от другого провайдера',
        },
        rationale: {
          en: 'A line does not help while the devices have no power.',
          ru: 'Линия не поможет, пока техника без питания.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A rule that staff note each entry on paper in advance',
          ru: 'Правило заранее записывать каждую запись на бумаге',
        },
        rationale: {
          en: 'It saves the data by doing all the work twice.',
          ru: 'Данные сохранятся, но вся работа станет двойной.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A larger hard disk in each of the computers',
          ru: 'Более вместительный диск в каждом компьютере',
        },
        rationale: {
          en: 'Space on the disk does not keep unsaved entries.',
          ru: 'Место на диске не сохраняет незаписанное.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A backup battery unit for the router and the computers',
          ru: 'Бесперебойное питание маршрутизатора и компьютеров',
        },
        rationale: {
          en: 'Right: it bridges exactly the gaps that occur.',
          ru: 'Верно: он перекрывает именно такие перерывы.',
        },
      },
    ],
  },
  {
    code: 'CS.5-10',
    competence: 'CS.5',
    kind: 'multiple',
    level: 3,
    difficulty: 0.1,
    seconds: 70,
    stem: {
      en: 'A mountain district can be connected only through a satellite with enough bandwidth but a delay of 0.6 seconds in each exchange. Which kinds of work will suffer from the delay? Choose all that apply.',
      ru: 'Горный район можно подключить только через спутник: пропускной способности достаточно, но каждый обмен задерживается на 0,6 секунды. Какая работа пострадает от этой задержки? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Delay hurts where an answer is awaited at every step. Large transfers in one direction depend on bandwidth instead.',
      ru: 'Задержка мешает там, где на каждом шаге ждут ответа. Большие передачи в одну сторону зависят от пропускной способности.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Sending the monthly report by e-mail', ru: 'Отправка ежемесячного отчёта по почте' },
        rationale: { en: 'Nobody notices 0.6 seconds on a letter.', ru: 'Для письма 0,6 секунды незаметны.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: "The nightly copy of the day's files to the centre",
          ru: 'Ночное копирование файлов за день в центр',
        },
        rationale: {
          en: 'One long transfer; bandwidth decides how long it takes.',
          ru: 'Одна длинная передача; всё решает пропускная способность.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Typing in a program that runs on a distant server',
          ru: 'Ввод в программе, работающей на удалённом сервере',
        },
        rationale: {
          en: 'Right: every keystroke goes to the server and back.',
          ru: 'Верно: каждое нажатие идёт на сервер и обратно.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A page that makes 40 requests one after the other',
          ru: 'Страница, делающая 40 запросов один за другим',
        },
        rationale: {
          en: 'Right: the delays of the requests add up to 24 seconds.',
          ru: 'Верно: задержки складываются в 24 секунды.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: { en: 'Lively discussion in a video meeting', ru: 'Живая дискуссия на видеосовещании' },
        rationale: {
          en: 'Right: people talk into each other when the answer comes late.',
          ru: 'Верно: при поздних ответах люди перебивают друг друга.',
        },
      },
    ],
  },
  {
    code: 'CS.5-11',
    competence: 'CS.5',
    kind: 'numeric',
    level: 4,
    difficulty: 0.9,
    seconds: 100,
    stem: {
      en: 'A district office is given two independent internet lines. Each of them is out of order 2 % of the time, and the office is offline only when both are. How many minutes a month of 720 hours will the office be offline on average?',
      ru: 'Районное отделение получает две независимые линии интернета. Каждая не работает 2 % времени, и отделение остаётся без связи, только когда не работают обе. Сколько минут за месяц из 720 часов отделение в среднем будет без связи?',
    },
    rationale: {
      en: 'Both fail together 0.02 × 0.02 = 0.0004 of the time; 720 hours are 43,200 minutes, so 17.28 minutes.',
      ru: 'Обе не работают одновременно 0,02 × 0,02 = 0,0004 времени; 720 часов — это 43 200 минут, то есть 17,28 минуты.',
    },
    answer: 17.28,
    tolerance: 0.3,
    unit: { en: 'minutes', ru: 'минут' },
  },
  {
    code: 'CS.5-12',
    competence: 'CS.5',
    kind: 'single',
    level: 4,
    difficulty: 0.95,
    seconds: 85,
    enemies: ['CS.5-08'],
    stem: {
      en: 'The mailbox of a district office sent out fraudulent letters. The password was changed the same evening, and next morning fraudulent letters went out again, although nobody had learned the new password. Which step was most likely left out?',
      ru: 'С почтового ящика районного отделения рассылались мошеннические письма. В тот же вечер пароль сменили, а наутро письма пошли снова, хотя новый пароль никому не стал известен. Какой шаг, скорее всего, пропустили?',
    },
    rationale: {
      en: 'An intruder keeps sessions open and leaves forwarding rules and program access behind. These work without the new password and must be removed.',
      ru: 'Взломщик оставляет открытые сеансы, правила пересылки и доступ для программ. Они действуют и без нового пароля, их нужно удалить.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Choosing a new password longer than the one before',
          ru: 'Выбрать новый пароль длиннее прежнего',
        },
        rationale: {
          en: 'The intruder does not know the password and does not need it.',
          ru: 'Пароля взломщик не знает, он ему и не нужен.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Deleting the fraudulent letters from the folder of sent items',
          ru: 'Удалить мошеннические письма из папки отправленных',
        },
        rationale: {
          en: 'It removes evidence and leaves the way in open.',
          ru: 'Это удалит следы и оставит путь открытым.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Ending all open sessions and the access of unknown programs',
          ru: 'Завершить все сеансы и отозвать доступ чужих программ',
        },
        rationale: {
          en: 'Right: what was opened before the change stayed open.',
          ru: 'Верно: открытое до смены пароля осталось открытым.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Telling all those who wrote to the office about the incident',
          ru: 'Сообщить о случившемся всем, кто когда-либо писал в отделение',
        },
        rationale: {
          en: 'A warning is due, but it does not stop the sending.',
          ru: 'Предупредить нужно, но рассылку это не остановит.',
        },
      },
    ],
  },
];
