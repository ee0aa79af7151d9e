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
];
