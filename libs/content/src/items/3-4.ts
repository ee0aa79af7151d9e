import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '3.4-01',
    competence: '3.4',
    kind: 'single',
    level: 1,
    difficulty: -2.1,
    seconds: 45,
    stem: {
      en: 'A mail rule works in this order: if the subject contains "complaint", the message goes to the folder Complaints; otherwise, if it contains "invoice", to the folder Accounts; otherwise it stays in the inbox. Where does a message with the subject "Complaint about invoice 512" go?',
      ru: 'Правило для почты действует в таком порядке: если в теме есть слово «жалоба», письмо попадает в папку «Жалобы»; иначе, если есть слово «счёт», — в папку «Бухгалтерия»; иначе остаётся во входящих. Куда попадёт письмо с темой «Жалоба на счёт 512»?',
    },
    rationale: {
      en: 'The first condition is true, so the parts after "otherwise" are not examined any more.',
      ru: 'Первое условие выполнено, поэтому части после слова «иначе» уже не проверяются.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'To both folders at once', ru: 'В обе папки сразу' },
        rationale: {
          en: 'Both words are there, but "otherwise" makes the branches exclusive.',
          ru: 'Есть оба слова, но «иначе» делает ветви взаимоисключающими.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: { en: 'To the folder Accounts', ru: 'В папку «Бухгалтерия»' },
        rationale: {
          en: 'The word "invoice" is there, but that test is never reached.',
          ru: 'Слово «счёт» есть, но до этой проверки дело не доходит.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: { en: 'To the folder Complaints', ru: 'В папку «Жалобы»' },
        rationale: {
          en: 'Right: the first condition that holds decides.',
          ru: 'Верно: решает первое выполненное условие.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Nowhere, it stays in the inbox', ru: 'Никуда, останется во входящих' },
        rationale: {
          en: 'This happens only if neither word is found.',
          ru: 'Так будет, только если нет ни одного из слов.',
        },
      },
    ],
  },
  {
    code: '3.4-02',
    competence: '3.4',
    kind: 'numeric',
    level: 1,
    difficulty: -1.7,
    seconds: 45,
    stem: {
      en: 'A short script plans how many printed forms to order. It starts with a reserve of 20 forms and then, once for each of 6 offices, adds 15 forms. What number does it end with?',
      ru: 'Небольшой сценарий рассчитывает, сколько бланков заказать. Он начинает с запаса в 20 бланков и затем по одному разу для каждого из 6 отделений добавляет 15 бланков. Какое число получится в итоге?',
    },
    rationale: {
      en: 'The reserve is taken once and the addition repeated six times: 20 + 6 x 15 = 110.',
      ru: 'Запас учитывается один раз, а прибавление повторяется шесть раз: 20 + 6 x 15 = 110.',
    },
    answer: 110,
    tolerance: 0,
    unit: { en: 'forms', ru: 'бланков' },
  },
  {
    code: '3.4-03',
    competence: '3.4',
    kind: 'text',
    level: 2,
    difficulty: -1,
    seconds: 45,
    stem: {
      en: 'A fee is waived for everybody aged 60 or older. In the program the rule reads: if age __ 60, waive the fee. Which comparison operator belongs in the gap? Write its sign or signs.',
      ru: 'От пошлины освобождаются все, кому исполнилось 60 лет и более. В программе правило записано так: если возраст __ 60, пошлина не взимается. Какой оператор сравнения нужно вставить? Напишите его знак или знаки.',
    },
    rationale: {
      en: '"60 or older" includes 60 itself, so the operator is "greater than or equal to".',
      ru: '«60 и более» включает само число 60, поэтому нужен оператор «больше или равно».',
    },
    accepted: { en: ['>=', '≥', '> ='], ru: ['>=', '≥', '> ='] },
  },
  {
    code: '3.4-04',
    competence: '3.4',
    kind: 'single',
    level: 3,
    difficulty: -0.2,
    seconds: 60,
    stem: {
      en: 'A program admits applicants aged 18 to 65 inclusive. You may test it with four ages only. Which four will find a wrongly set limit most surely?',
      ru: 'Программа допускает заявителей в возрасте от 18 до 65 лет включительно. Проверить её можно только на четырёх значениях возраста. Какие четыре значения надёжнее всего обнаружат неверно заданную границу?',
    },
    rationale: {
      en: 'Errors sit at the limits, so each limit is tested with the last value inside and the first value outside.',
      ru: 'Ошибки возникают на границах, поэтому у каждой границы проверяют последнее допустимое и первое недопустимое значение.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: '18, 30, 50, 65', ru: '18, 30, 50, 65' },
        rationale: {
          en: 'All are valid ages, so a limit that is too wide goes unnoticed.',
          ru: 'Все значения допустимы, поэтому слишком широкая граница не обнаружится.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: '17, 18, 65, 66', ru: '17, 18, 65, 66' },
        rationale: {
          en: 'Right: both sides of both limits are covered.',
          ru: 'Верно: проверены обе стороны обеих границ.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: '17, 40, 41, 66', ru: '17, 40, 41, 66' },
        rationale: {
          en: 'A limit that wrongly refuses 18 or 65 goes unnoticed.',
          ru: 'Ошибочный отказ для 18 или 65 лет не обнаружится.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: '10, 18, 65, 90', ru: '10, 18, 65, 90' },
        rationale: {
          en: 'Ages far outside are refused even if 17 or 66 is let in.',
          ru: 'Далёкие значения отклонятся, даже если 17 или 66 ошибочно допускаются.',
        },
      },
    ],
  },
  {
    code: '3.4-05',
    competence: '3.4',
    kind: 'numeric',
    level: 4,
    difficulty: 0.9,
    seconds: 90,
    enemies: ['3.4-12'],
    stem: {
      en: 'A program looks for double entries by comparing every record with every other record. For 50,000 records it needs 30 minutes. About how many minutes will it need for 150,000 records on the same computer?',
      ru: 'Программа ищет повторы, сравнивая каждую запись со всеми остальными. На 50 000 записей уходит 30 минут. Сколько примерно минут потребуется на том же компьютере для 150 000 записей?',
    },
    rationale: {
      en: 'The number of pairs grows with the square of the records: three times the records, nine times the pairs, 9 x 30 = 270.',
      ru: 'Число пар растёт как квадрат числа записей: записей втрое больше, пар — в девять раз, 9 x 30 = 270.',
    },
    answer: 270,
    tolerance: 5,
    unit: { en: 'minutes', ru: 'минут' },
  },
  {
    code: '3.4-06',
    competence: '3.4',
    kind: 'single',
    level: 4,
    difficulty: 0.6,
    seconds: 75,
    stem: {
      en: 'A nightly script sends reminders to 3,000 people. One night it stopped half-way and was started again, and 1,500 people received the reminder twice. Which change makes a restart safe?',
      ru: 'Ночной сценарий рассылает напоминания 3000 человек. Однажды он остановился на середине, его запустили снова, и 1500 человек получили напоминание дважды. Какое изменение сделает повторный запуск безопасным?',
    },
    rationale: {
      en: 'A step that is recorded and skipped when already done can be repeated without doing harm.',
      ru: 'Действие, которое отмечается и пропускается, если уже выполнено, можно повторять без вреда.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Starting the script at an hour when load is lower',
          ru: 'Запускать сценарий в часы меньшей нагрузки',
        },
        rationale: {
          en: 'Stops may become rarer, but the next restart repeats again.',
          ru: 'Сбоев станет меньше, но следующий перезапуск снова всё повторит.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Splitting the list into ten files sent one by one',
          ru: 'Разделить список на десять файлов и отправлять по очереди',
        },
        rationale: {
          en: 'The damage shrinks to one file, but within it repeats remain.',
          ru: 'Ущерб ограничится одним файлом, но повторы внутри него останутся.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Recording each sending and skipping recorded ones',
          ru: 'Отмечать каждую отправку и пропускать отмеченные',
        },
        rationale: {
          en: 'Right: a second run then continues instead of repeating.',
          ru: 'Верно: повторный запуск продолжит работу, а не повторит её.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Pausing for some seconds between two messages',
          ru: 'Делать паузу в несколько секунд между сообщениями',
        },
        rationale: {
          en: 'It eases the mail server, but the script still forgets what it sent.',
          ru: 'Почтовому серверу легче, но сценарий по-прежнему не помнит отправленного.',
        },
      },
    ],
  },
  {
    code: '3.4-07',
    competence: '3.4',
    level: 2,
    difficulty: -1.1,
    seconds: 60,
    kind: 'text',
    stem: {
      en: 'A script builds the number of a file from three parts joined by hyphens: the year, the district number and the running number. Zeros in front fill the district number up to three digits and the running number up to four. Which file number does it give to file 85 of district 7 in 2026?',
      ru: 'Сценарий составляет номер дела из трёх частей через дефис: год, номер района и порядковый номер. Номер района дополняется спереди нулями до трёх цифр, порядковый номер — до четырёх. Какой номер получит дело 85 района 7 за 2026 год?',
    },
    rationale: {
      en: '7 becomes 007, 85 becomes 0085: 2026-007-0085.',
      ru: '7 превращается в 007, 85 — в 0085: 2026-007-0085.',
    },
    accepted: { en: ['2026-007-0085', '2026 - 007 - 0085'], ru: ['2026-007-0085', '2026 - 007 - 0085'] },
  },
  {
    code: '3.4-08',
    competence: '3.4',
    level: 2,
    difficulty: -0.75,
    seconds: 60,
    kind: 'numeric',
    stem: {
      en: 'A program computes a late fee. It begins with 100 and then, once for each full month of delay, raises the present amount by one tenth. Which fee does it compute for a delay of two months?',
      ru: 'Программа рассчитывает плату за просрочку. Она начинает со 100 и затем за каждый полный месяц просрочки один раз увеличивает текущую сумму на одну десятую. Какую плату она рассчитает за два месяца просрочки?',
    },
    rationale: {
      en: 'The second rise is taken from the present amount: 100 → 110 → 121. Adding 10 twice would give 120.',
      ru: 'Второе увеличение берётся от текущей суммы: 100 → 110 → 121. Двукратное прибавление 10 дало бы 120.',
    },
    answer: 121,
    tolerance: 0,
  },
  {
    code: '3.4-09',
    competence: '3.4',
    level: 3,
    difficulty: -0.2,
    seconds: 85,
    kind: 'multiple',
    stem: {
      en: 'An AI assistant has written a script for you that merges double entries in a table of 40,000 applicants. Which steps belong before it is used on the real table? Choose all that apply.',
      ru: 'ИИ-помощник написал для вас сценарий, который объединяет повторные записи в таблице из 40 000 заявителей. Какие шаги нужны, прежде чем применять его к настоящей таблице? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A script is trusted for what was seen of it: on a copy, on known cases and by its rule, not by its promise.',
      ru: 'Сценарию доверяют по тому, что проверено: на копии, на известных случаях и по его правилу, а не по обещанию.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Testing it on some pairs known to be the same or different people',
          ru: 'Испытать его на парах, где известно, один это человек или разные',
        },
        rationale: {
          en: 'Shows both missed and wrong mergers.',
          ru: 'Показывает и пропущенные, и ошибочные объединения.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Making sure that the script stops without an error message',
          ru: 'Убедиться, что сценарий завершается без сообщения об ошибке',
        },
        rationale: {
          en: 'A wrong rule can run through without any message.',
          ru: 'И неверное правило может отработать без сообщений.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Running it on a copy and comparing the counts before and after',
          ru: 'Запустить его на копии и сравнить количества до и после',
        },
        rationale: {
          en: 'An unexpected drop shows itself without any damage.',
          ru: 'Неожиданная убыль видна без вреда для данных.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Asking the assistant whether the script is free of mistakes',
          ru: 'Спросить помощника, нет ли в сценарии ошибок',
        },
        rationale: { en: 'Its reply is no test.', ru: 'Его ответ — не проверка.' },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Having somebody read by which rule it treats two rows as one',
          ru: 'Проверить по тексту, по какому правилу две строки считаются одной',
        },
        rationale: {
          en: 'The rule decides who is merged with whom.',
          ru: 'Правило решает, кого с кем объединят.',
        },
      },
    ],
  },
  {
    code: '3.4-10',
    competence: '3.4',
    level: 3,
    difficulty: 0.1,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'A script counts applications by office, using a list of 30 office codes. The table has 8,000 rows, but the counts of the 30 offices add up to 7,963. What do you examine first?',
      ru: 'Сценарий подсчитывает заявления по отделениям, используя список из 30 кодов. В таблице 8 000 строк, но сумма по 30 отделениям — 7 963. Что вы проверите в первую очередь?',
    },
    rationale: {
      en: 'The 37 rows that no office has counted carry the cause in them: an unknown, empty or misspelt code.',
      ru: 'Причина — в 37 строках, не попавших ни в одно отделение: неизвестный, пустой или ошибочный код.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The office with the smallest count, by adding up its rows by hand',
          ru: 'Отделение с наименьшим числом, пересчитав его строки вручную',
        },
        rationale: {
          en: 'Nothing suggests that this office is at fault.',
          ru: 'Ничто не указывает на это отделение.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The script itself, by writing it again from the beginning',
          ru: 'Сам сценарий, написав его заново с самого начала',
        },
        rationale: {
          en: 'The rule may be right and the data wrong.',
          ru: 'Правило может быть верным, а данные — нет.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'The 37 rows whose code is not in the list of offices',
          ru: '37 строк, код которых отсутствует в списке отделений',
        },
        rationale: {
          en: 'Right: they show at once what went wrong.',
          ru: 'Верно: они сразу покажут, что случилось.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The computer, by running the same script once more',
          ru: 'Компьютер, запустив тот же сценарий ещё раз',
        },
        rationale: {
          en: 'The same input gives the same result.',
          ru: 'Те же данные дадут тот же результат.',
        },
      },
    ],
  },
  {
    code: '3.4-11',
    competence: '3.4',
    level: 4,
    difficulty: 1.1,
    seconds: 100,
    kind: 'single',
    stem: {
      en: 'A booking program first looks whether a time slot is free and then, in a second step, enters the citizen’s name. Now and then two citizens receive the same slot, although each was told that it was free. Which change removes the cause?',
      ru: 'Программа записи сначала проверяет, свободно ли время, а затем, вторым шагом, вносит имя гражданина. Иногда двое получают одно и то же время, хотя каждому было показано, что оно свободно. Какое изменение устранит причину?',
    },
    rationale: {
      en: 'Between look and entry another process can slip in. If both are one indivisible step, the second request finds the slot taken.',
      ru: 'Между проверкой и записью может вклиниться другой процесс. Если это один неделимый шаг, второй запрос увидит, что время занято.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Making the look and the entry one step that nothing can interrupt',
          ru: 'Сделать проверку и запись одним шагом, который нельзя прервать',
        },
        rationale: {
          en: 'Right: only one of two simultaneous requests can win.',
          ru: 'Верно: из двух одновременных запросов удастся лишь один.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Looking a second time, shortly before the name is entered',
          ru: 'Проверять ещё раз незадолго до внесения имени',
        },
        rationale: {
          en: 'The gap becomes smaller but does not close.',
          ru: 'Промежуток сократится, но не исчезнет.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Running the program on a faster computer, without delay between the steps',
          ru: 'Перенести программу на более быстрый компьютер, без пауз между шагами',
        },
        rationale: { en: 'Rarer cases, with the same cause.', ru: 'Случаи станут реже, но причина та же.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Comparing the bookings at night and writing to those booked twice',
          ru: 'Сверять записи по ночам и писать тем, кто записан дважды',
        },
        rationale: {
          en: 'Finds the damage afterwards and does not prevent it.',
          ru: 'Обнаружит ущерб потом, но не предотвратит его.',
        },
      },
    ],
  },
  {
    code: '3.4-12',
    competence: '3.4',
    level: 4,
    difficulty: 0.9,
    seconds: 90,
    enemies: ['3.4-05'],
    kind: 'numeric',
    stem: {
      en: 'To find contradictions a tool compares each rule of a collection with each other rule. With 400 rules the run takes 5 minutes. The collection grows to 2,000 rules. About how many minutes will the run take on the same computer?',
      ru: 'Чтобы найти противоречия, программа сравнивает каждое правило свода со всеми остальными. При 400 правилах проверка занимает 5 минут. Свод вырастает до 2 000 правил. Сколько примерно минут займёт проверка на том же компьютере?',
    },
    rationale: {
      en: 'Five times the rules make about 25 times the pairs: 25 × 5 = 125 minutes.',
      ru: 'Правил впятеро больше, пар — примерно в 25 раз: 25 × 5 = 125 минут.',
    },
    answer: 125,
    tolerance: 3,
    unit: { en: 'minutes', ru: 'минут' },
  },
];
