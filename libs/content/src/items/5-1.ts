import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '5.1-01',
    competence: '5.1',
    kind: 'single',
    level: 1,
    difficulty: -2.4,
    seconds: 30,
    enemies: ['5.1-07'],
    stem: {
      en: 'In a video meeting you hear everybody, but nobody hears you. What do you check first?',
      ru: 'На видеосовещании вы слышите всех, но вас не слышит никто. Что вы проверите прежде всего?',
    },
    rationale: {
      en: 'Hearing works, so the connection is fine; the fault lies on the way from your microphone.',
      ru: 'Вы слышите, значит, связь есть; неполадка — на пути от вашего микрофона.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Whether your camera is switched on', ru: 'Включена ли ваша камера' },
        rationale: {
          en: 'The picture and the sound are independent of each other.',
          ru: 'Изображение и звук не зависят друг от друга.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'Whether your loudspeakers are turned up', ru: 'Достаточно ли громки ваши динамики' },
        rationale: {
          en: 'They carry the sound to you, and that works.',
          ru: 'Они передают звук вам, и это работает.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Whether your microphone is muted or not selected',
          ru: 'Не выключен ли микрофон и выбран ли он',
        },
        rationale: {
          en: 'Right: the most frequent cause and the quickest to check.',
          ru: 'Верно: самая частая причина, и проверить её быстрее всего.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Whether your internet connection is cut off',
          ru: 'Не прервано ли ваше подключение к интернету',
        },
        rationale: {
          en: 'Without a connection you would not hear the others.',
          ru: 'Без подключения вы не слышали бы других.',
        },
      },
    ],
  },
  {
    code: '5.1-02',
    competence: '5.1',
    kind: 'text',
    level: 2,
    difficulty: -1.2,
    seconds: 30,
    stem: {
      en: 'A link in an old circular leads to a page that no longer exists. Which three-digit code does a web server usually return for "not found"?',
      ru: 'Ссылка в старом циркуляре ведёт на страницу, которой больше нет. Какой трёхзначный код веб-сервер обычно возвращает в значении «не найдено»?',
    },
    rationale: {
      en: '404 means that the server was reached but has nothing at this address.',
      ru: '404 означает, что сервер ответил, но по этому адресу ничего нет.',
    },
    accepted: {
      en: ['404', 'error 404', 'http 404', 'code 404', '404 not found', '404 error'],
      ru: ['404', 'ошибка 404', 'код 404', 'http 404', '404 not found'],
    },
  },
  {
    code: '5.1-03',
    competence: '5.1',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 45,
    stem: {
      en: 'A state portal shows you a page with an error, while it works for the colleague at the next desk. Which quick test shows whether data stored by your browser is the cause?',
      ru: 'У вас государственный портал показывает ошибку, а у коллеги за соседним столом работает. Какая быстрая проверка покажет, не в данных ли, сохранённых браузером, причина?',
    },
    rationale: {
      en: 'A private window starts without the stored pages and cookies; if it works there, stored data is the cause.',
      ru: 'Приватное окно открывается без сохранённых страниц и файлов cookie; если в нём всё работает, причина в них.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Setting a new password for your account', ru: 'Задать новый пароль для учётной записи' },
        rationale: {
          en: 'A password decides who may enter, not how pages load.',
          ru: 'Пароль определяет, кто войдёт, а не как загружается страница.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Restarting the router of the whole office',
          ru: 'Перезапустить маршрутизатор всего отдела',
        },
        rationale: {
          en: 'The colleague uses the same network without trouble.',
          ru: 'Коллега в той же сети работает без помех.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Turning up the zoom of the page in the browser',
          ru: 'Увеличить масштаб страницы в браузере',
        },
        rationale: {
          en: 'It changes the size of what is shown, not its content.',
          ru: 'Это меняет размер показанного, а не содержание.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'Opening the portal in a private browser window', ru: 'Открыть портал в приватном окне' },
        rationale: {
          en: 'Right: it leaves out exactly what is under suspicion.',
          ru: 'Верно: исключается именно то, что под подозрением.',
        },
      },
    ],
  },
  {
    code: '5.1-04',
    competence: '5.1',
    kind: 'single',
    level: 3,
    difficulty: 0,
    seconds: 70,
    stem: {
      en: 'In office B a register does not open on any computer, while other websites do. In office A it opens. On a phone with mobile internet and the same account it opens in office B, too. Where does the cause most likely lie?',
      ru: 'В отделении Б реестр не открывается ни на одном компьютере, хотя другие сайты работают. В отделении А он открывается. На телефоне с мобильным интернетом и той же учётной записью он открывается и в отделении Б. Где, скорее всего, кроется причина?',
    },
    rationale: {
      en: 'Server and accounts work over another path, and all computers fail at once, so the path from office B to the register is blocked.',
      ru: 'По другому каналу сервер и учётные записи работают, а компьютеры отказали все сразу, — значит, нарушен путь из отделения Б к реестру.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'In the server on which the register itself is running',
          ru: 'В сервере, на котором работает сам реестр',
        },
        rationale: {
          en: 'Then it would fail in office A and on the phone.',
          ru: 'Тогда он не открывался бы и в отделении А, и на телефоне.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: "In the way office B's network reaches the register",
          ru: 'В том, как сеть отделения Б выходит к реестру',
        },
        rationale: {
          en: 'Right: only this path is shared by all failing cases.',
          ru: 'Верно: только этот путь общий для всех отказов.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'In the rights of the user accounts in office B',
          ru: 'В правах учётных записей отделения Б',
        },
        rationale: {
          en: 'The same account works on the phone.',
          ru: 'Та же учётная запись работает на телефоне.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'In the browsers installed on the computers in office B',
          ru: 'В браузерах, установленных в отделении Б',
        },
        rationale: {
          en: 'Other websites work, and all browsers failing together is unlikely.',
          ru: 'Другие сайты работают, а одновременный отказ всех браузеров маловероятен.',
        },
      },
    ],
  },
  {
    code: '5.1-05',
    competence: '5.1',
    kind: 'multiple',
    level: 3,
    difficulty: -0.4,
    seconds: 60,
    stem: {
      en: 'You report a recurring fault of a case system to the support desk. Which details shorten the search for the cause? Choose all that apply.',
      ru: 'Вы сообщаете в службу поддержки о повторяющемся сбое системы ведения дел. Какие сведения ускорят поиск причины? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Support needs what it can look up and repeat: the exact message, and the steps with the time.',
      ru: 'Поддержке нужно то, что можно найти и повторить: точное сообщение и действия с указанием времени.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'The steps before the fault and the time it occurred',
          ru: 'Действия перед сбоем и время, когда он произошёл',
        },
        rationale: {
          en: 'Right: the fault can be repeated and found in the log.',
          ru: 'Верно: сбой можно повторить и найти в журнале.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Your user name together with your password',
          ru: 'Ваше имя пользователя вместе с паролем',
        },
        rationale: {
          en: 'Meant as help, but passwords are never given to anybody.',
          ru: 'Сделано из желания помочь, но пароль не сообщают никому.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Your view on which colleague is to blame for it',
          ru: 'Ваше мнение о том, кто из коллег виноват',
        },
        rationale: {
          en: 'It directs attention to people instead of facts.',
          ru: 'Это направляет внимание на людей, а не на факты.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A remark that the system has always been slow',
          ru: 'Замечание, что система всегда работает медленно',
        },
        rationale: {
          en: 'Perhaps true, but it points at no particular fault.',
          ru: 'Возможно, это так, но на конкретный сбой не указывает.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: { en: 'The exact wording of the error message', ru: 'Точный текст сообщения об ошибке' },
        rationale: {
          en: 'Right: it can be searched for in logs and manuals.',
          ru: 'Верно: его можно найти в журналах и описаниях.',
        },
      },
    ],
  },
  {
    code: '5.1-06',
    competence: '5.1',
    kind: 'single',
    level: 4,
    difficulty: 0.8,
    seconds: 80,
    stem: {
      en: 'On every working day a register is slow from 9:00 to 9:20. At 9:00 a report job starts, most staff sign in, and a virus scan begins. Which next step tells you most about the cause?',
      ru: 'Каждый рабочий день с 9:00 до 9:20 реестр работает медленно. В 9:00 запускается задание отчётности, входит большинство сотрудников и начинается антивирусная проверка. Какой следующий шаг больше всего скажет о причине?',
    },
    rationale: {
      en: 'Changing one factor and keeping the rest shows its own effect; several changes at once leave the cause unknown.',
      ru: 'Изменив один фактор при прежних остальных, вы увидите именно его влияние; при нескольких изменениях сразу причина останется неизвестной.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Moving only the report job and measuring again',
          ru: 'Перенести только задание отчётности и повторить замер',
        },
        rationale: {
          en: 'Right: the difference can have one explanation only.',
          ru: 'Верно: разница будет иметь только одно объяснение.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Doubling the memory of the server that runs the register',
          ru: 'Удвоить память сервера, на котором работает реестр',
        },
        rationale: {
          en: 'It may hide the fault at a cost and explains nothing.',
          ru: 'Это может скрыть сбой за деньги, но ничего не объяснит.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Asking the staff which of the three they hold responsible',
          ru: 'Спросить сотрудников, что из трёх они считают причиной',
        },
        rationale: {
          en: 'Opinions give ideas for tests but do not replace them.',
          ru: 'Мнения подсказывают проверки, но не заменяют их.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Moving the report job and the scan on the same day',
          ru: 'В один день перенести и задание, и проверку',
        },
        rationale: {
          en: 'It may end the trouble without telling which one was the cause.',
          ru: 'Помеха может исчезнуть, но её причина останется неясной.',
        },
      },
    ],
  },
  {
    code: '5.1-07',
    competence: '5.1',
    kind: 'single',
    level: 1,
    difficulty: -2.15,
    seconds: 30,
    enemies: ['5.1-01'],
    stem: {
      en: 'In a video meeting everybody hears and sees you, and you see the others speaking, but you hear nothing. What do you check first?',
      ru: 'На видеосовещании все вас видят и слышат, вы видите, как говорят другие, но ничего не слышите. Что вы проверите прежде всего?',
    },
    rationale: {
      en: 'Picture and microphone work, so the connection is fine; the fault lies on the way to your ears.',
      ru: 'Изображение и микрофон работают, значит, связь есть; неполадка — на пути звука к вам.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Whether your headset is chosen for sound and turned up',
          ru: 'Выбрана ли гарнитура для звука и не убавлен ли он',
        },
        rationale: {
          en: 'Right: the most frequent cause and the quickest to check.',
          ru: 'Верно: самая частая причина, и проверить её быстрее всего.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Whether your camera needs a newer version of its program',
          ru: 'Не требуется ли камере более новая версия её программы',
        },
        rationale: {
          en: 'The camera has nothing to do with the sound you receive.',
          ru: 'Камера не связана со звуком, который вы получаете.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Whether the network cable is firmly plugged in',
          ru: 'Плотно ли вставлен сетевой кабель',
        },
        rationale: {
          en: 'Without a connection you would not see the others speaking.',
          ru: 'Без связи вы не видели бы говорящих.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Whether your microphone has been muted', ru: 'Не выключен ли ваш микрофон' },
        rationale: {
          en: 'The others hear you, so the microphone is working.',
          ru: 'Вас слышат, значит, микрофон работает.',
        },
      },
    ],
  },
  {
    code: '5.1-08',
    competence: '5.1',
    kind: 'single',
    level: 2,
    difficulty: -0.9,
    seconds: 45,
    stem: {
      en: 'A register exports a text file with names. Opened in your spreadsheet program, all letters with accents and all letters of the national alphabet appear as strange signs, while the figures are right. What do you try first?',
      ru: 'Реестр выгружает текстовый файл с именами. Если открыть его в электронной таблице, вместо букв национального алфавита видны странные знаки, а числа верны. Что вы попробуете прежде всего?',
    },
    rationale: {
      en: 'Plain letters and figures are the same in most encodings, other letters are not. The file is sound; the program read it with the wrong encoding.',
      ru: 'Цифры и простые латинские буквы одинаковы почти во всех кодировках, остальные буквы — нет. Файл цел: программа прочитала его не в той кодировке.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Replace the strange signs by hand, since the figures are right',
          ru: 'Исправить странные знаки вручную, раз числа верны',
        },
        rationale: {
          en: 'Possible for ten names, slow and risky for thousands.',
          ru: 'Для десяти имён возможно, для тысяч — долго и рискованно.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Choose a different font in which these letters are known to exist',
          ru: 'Выбрать другой шрифт, в котором эти буквы точно есть',
        },
        rationale: {
          en: 'A missing letter of a font shows as a box, not as other signs.',
          ru: 'Отсутствующий в шрифте знак виден как рамка, а не как другие буквы.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Report to the owner of the register that its data is damaged',
          ru: 'Сообщить владельцу реестра, что данные повреждены',
        },
        rationale: {
          en: 'The data is whole; only its reading went wrong.',
          ru: 'Данные целы, ошибка возникла при чтении.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Import it again with the encoding that the register uses',
          ru: 'Импортировать в кодировке, которая принята в реестре',
        },
        rationale: {
          en: 'Right: with the right encoding the same bytes become the right letters.',
          ru: 'Верно: в нужной кодировке те же байты дадут нужные буквы.',
        },
      },
    ],
  },
  {
    code: '5.1-09',
    competence: '5.1',
    kind: 'text',
    level: 3,
    difficulty: -0.45,
    seconds: 40,
    stem: {
      en: "A support officer asks you to open the command line and test whether a server answers at all and after how many milliseconds. Which short command, the same on nearly all systems, is typed before the server's name?",
      ru: 'Сотрудник поддержки просит открыть командную строку и проверить, отвечает ли сервер вообще и через сколько миллисекунд. Какую короткую команду, одинаковую почти во всех системах, вводят перед именем сервера?',
    },
    rationale: {
      en: '"ping" sends small packets to a server and shows whether and how fast they come back.',
      ru: '«ping» отправляет серверу небольшие пакеты и показывает, возвращаются ли они и как быстро.',
    },
    accepted: { en: ['ping', 'the ping command', 'ping command'], ru: ['ping', 'команда ping', 'пинг'] },
  },
  {
    code: '5.1-10',
    competence: '5.1',
    kind: 'single',
    level: 4,
    difficulty: 0.7,
    seconds: 80,
    stem: {
      en: "Three equal servers answer the requests to a portal in turn. Since last night's update about every third page shows an error, whatever page it is and whoever opens it; loading it again usually helps. Where do you look first?",
      ru: 'На запросы к порталу по очереди отвечают три одинаковых сервера. После ночного обновления примерно каждая третья страница показывает ошибку — любая и у любого пользователя; повторная загрузка обычно помогает. Где вы будете искать прежде всего?',
    },
    rationale: {
      en: 'A share of one third that depends on neither page nor person points to one of the three servers. Comparing their logs and versions shows which.',
      ru: 'Доля в одну треть, не зависящая ни от страницы, ни от человека, указывает на один из трёх серверов. Сравнение журналов и версий покажет, на какой.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'At the pages that were changed by the update',
          ru: 'В страницах, изменённых при обновлении',
        },
        rationale: { en: 'The error does not depend on the page.', ru: 'Ошибка не зависит от страницы.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'At the lines of the people who see the error',
          ru: 'В каналах связи тех, кто видит ошибку',
        },
        rationale: {
          en: 'The error comes to everybody, over every line.',
          ru: 'Ошибка возникает у всех и на любых каналах.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'At the database that all three servers use',
          ru: 'В базе данных, общей для всех трёх серверов',
        },
        rationale: {
          en: 'A fault shared by all would not spare two thirds of the requests.',
          ru: 'Общий сбой не щадил бы две трети запросов.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: { en: 'At differences between the three servers', ru: 'В различиях между тремя серверами' },
        rationale: {
          en: 'Right: one server on which the update failed explains the pattern.',
          ru: 'Верно: сервер с неудачным обновлением объясняет картину.',
        },
      },
    ],
  },
  {
    code: '5.1-11',
    competence: '5.1',
    kind: 'single',
    level: 4,
    difficulty: 0.85,
    seconds: 90,
    stem: {
      en: "A citizen reports that sending a form failed at 14:20 local time, which is five hours ahead of UTC. The server's log is kept in UTC, and you find that the server's clock runs seven minutes fast. Around which time in the log do you look?",
      ru: 'Гражданин сообщает, что отправка формы не удалась в 14:20 по местному времени, которое опережает UTC на пять часов. Журнал сервера ведётся по UTC, и выясняется, что часы сервера спешат на семь минут. Около какого времени вы ищете запись в журнале?',
    },
    rationale: {
      en: '14:20 local time is 09:20 UTC; a clock that is fast showed 09:27 at that moment.',
      ru: '14:20 местного времени — это 09:20 UTC; спешащие часы показывали в этот момент 09:27.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: { en: '09:27', ru: '09:27' },
        rationale: {
          en: 'Right: five hours back, then seven minutes on.',
          ru: 'Верно: минус пять часов, затем плюс семь минут.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: '09:13', ru: '09:13' },
        rationale: {
          en: 'The hours are right, but a fast clock shows later times, not earlier.',
          ru: 'Часы верны, но спешащие часы показывают более позднее время.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: '19:27', ru: '19:27' },
        rationale: {
          en: 'Local time is ahead, so the five hours must be taken off.',
          ru: 'Местное время опережает UTC, пять часов нужно вычесть.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: '19:13', ru: '19:13' },
        rationale: {
          en: 'Both corrections go in the wrong direction.',
          ru: 'Обе поправки внесены в неверную сторону.',
        },
      },
    ],
  },
  {
    code: '5.1-12',
    competence: '5.1',
    kind: 'multiple',
    level: 4,
    difficulty: 1,
    seconds: 85,
    stem: {
      en: 'Exactly at midnight all calls from your case system to another agency\'s register begin to fail with the message "certificate not valid". Other systems still reach the register, and no program was changed. Which causes would explain this? Choose all that apply.',
      ru: 'Ровно в полночь все обращения вашей системы ведения дел к реестру другого ведомства начинают завершаться сообщением «сертификат недействителен». Другие системы работают с реестром, программы не менялись. Какие причины это объясняют? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A certificate holds from one moment to another and can be withdrawn, and both sides judge it by their clocks. A fault of the register itself would hit all its callers.',
      ru: 'Сертификат действует в пределах срока, может быть отозван и проверяется по часам. Сбой самого реестра затронул бы всех.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: "The issuer withdrew your system's certificate at the end of the day",
          ru: 'Издатель отозвал сертификат вашей системы в конце дня',
        },
        rationale: {
          en: 'Right: a withdrawn certificate is refused from then on.',
          ru: 'Верно: отозванный сертификат с этого момента отклоняется.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: "Your system's clock jumped at midnight to a wrong year",
          ru: 'В полночь часы вашей системы перешли на неверный год',
        },
        rationale: {
          en: 'Right: a valid certificate seems expired or not yet valid.',
          ru: 'Верно: действующий сертификат кажется истёкшим или ещё не действующим.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The register was overloaded by the nightly calls of all the agencies',
          ru: 'Реестр перегружен ночными обращениями всех ведомств',
        },
        rationale: {
          en: 'Overload gives delays for all callers and another message.',
          ru: 'Перегрузка вызвала бы задержки у всех и другое сообщение.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'The certificate of your case system ran out at midnight',
          ru: 'В полночь истёк срок сертификата вашей системы',
        },
        rationale: {
          en: 'Right: it concerns your system only and happens without any change.',
          ru: 'Верно: это касается лишь вашей системы и не требует изменений.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The person searched for is not contained in the register',
          ru: 'Искомого человека нет в реестре',
        },
        rationale: {
          en: 'The answer would then be empty, and only for this person.',
          ru: 'Тогда ответ был бы пустым, и только по этому человеку.',
        },
      },
    ],
  },
  {
    code: '5.1-13',
    competence: '5.1',
    level: 4,
    difficulty: 1.05,
    seconds: 110,
    kind: 'numeric',
    stem: {
      en: 'Last night 64 small changes were installed one after the other; since then a calculation in the case system is wrong. One of the changes is the cause. In a test system you can restore the state after any of the changes and see whether the calculation is wrong. How many such tests are certain to suffice, if you proceed as cleverly as possible?',
      ru: 'Прошлой ночью одно за другим были установлены 64 небольших изменения; с тех пор один расчёт в системе ведения дел неверен. Причина — одно из изменений. В тестовой системе можно восстановить состояние после любого из них и посмотреть, верен ли расчёт. Скольких таких проверок наверняка хватит, если действовать наилучшим образом?',
    },
    rationale: {
      en: 'Each test halves the changes in question: 64 → 32 → 16 → 8 → 4 → 2 → 1, which makes 6 tests.',
      ru: 'Каждая проверка вдвое сокращает число подозреваемых изменений: 64 → 32 → 16 → 8 → 4 → 2 → 1, то есть 6 проверок.',
    },
    answer: 6,
    tolerance: 0,
    unit: { en: 'tests', ru: 'проверок' },
  },
  {
    code: '5.1-14',
    competence: '5.1',
    kind: 'multiple',
    level: 4,
    difficulty: 1.05,
    seconds: 85,
    stem: {
      en: 'A page of a register takes eight seconds to appear in a branch office. Which findings show that the time is lost in the server or its database and not on the line to the office? Choose all that apply.',
      ru: 'Страница реестра открывается в отделении восемь секунд. Какие наблюдения показывают, что время теряется на сервере или в его базе данных, а не в канале до отделения? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'What is slow without the line, or fast over the same line, clears the line. Complaints and habits say nothing about the place.',
      ru: 'Что медленно и без канала или быстро по тому же каналу, снимает подозрение с канала. Жалобы и привычки о месте ничего не говорят.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: "The server's log notes seven seconds for the database query",
          ru: 'В журнале сервера на запрос к базе записано семь секунд',
        },
        rationale: {
          en: 'Right: nearly all of the time is accounted for.',
          ru: 'Верно: почти всё время тем самым объяснено.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'All clerks in the branch office complain about the page',
          ru: 'На страницу жалуются все сотрудники отделения',
        },
        rationale: { en: 'They share the line as well as the server.', ru: 'У них общие и канал, и сервер.' },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Opened on the server itself, the page takes just as long',
          ru: 'На самом сервере страница открывается так же долго',
        },
        rationale: {
          en: 'Right: there the line plays no part at all.',
          ru: 'Верно: там канал вообще не участвует.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Another page of equal size from that server comes at once',
          ru: 'Другая страница того же объёма с этого сервера приходит сразу',
        },
        rationale: {
          en: 'Right: the same line carries the same amount quickly.',
          ru: 'Верно: тот же канал быстро передаёт тот же объём.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The page is opened more often on Mondays than on other days',
          ru: 'По понедельникам страницу открывают чаще, чем в другие дни',
        },
        rationale: {
          en: 'Load may matter, but the place of the delay stays open.',
          ru: 'Нагрузка может влиять, но место задержки остаётся неясным.',
        },
      },
    ],
  },
];
