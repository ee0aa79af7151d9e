import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '1.2-01',
    competence: '1.2',
    level: 1,
    difficulty: -2.5,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'A colleague forwards a message: from Monday every family can claim a new allowance, and a link leads to a form. Visitors are already asking about it. Where do you check first whether this is true?',
      ru: 'Коллега переслал сообщение: с понедельника каждая семья может получить новое пособие, а по ссылке открывается анкета. Посетители уже спрашивают об этом. Где вы прежде всего проверите, правда ли это?',
    },
    rationale: {
      en: 'The authority responsible for the payment is the first-hand source, provided you open its site yourself and not by the link.',
      ru: 'Первоисточник — орган, который выплачивает пособие; его сайт нужно открыть самостоятельно, а не по ссылке.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'In the form that opens behind the link of the message',
          ru: 'В анкете, которая открывается по ссылке из сообщения',
        },
        rationale: {
          en: 'A false message leads to a false form.',
          ru: 'Ложное сообщение ведёт на ложную анкету.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'In the comments of people who have shared the message',
          ru: 'В комментариях тех, кто распространил это сообщение',
        },
        rationale: {
          en: 'Many shares show spread, not truth.',
          ru: 'Число пересылок говорит о распространении, а не о правдивости.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'On the paying authority’s site, which you open yourself',
          ru: 'На сайте органа, выплачивающего пособия, открыв его самостоятельно',
        },
        rationale: {
          en: 'Right: the first-hand source, reached by a safe path.',
          ru: 'Верно: первоисточник, открытый надёжным путём.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'With the colleague from whom you received the message',
          ru: 'У коллеги, от которого вы получили это сообщение',
        },
        rationale: {
          en: 'The colleague only passed it on and knows no more.',
          ru: 'Коллега лишь переслал сообщение и знает не больше вас.',
        },
      },
    ],
  },
  {
    code: '1.2-02',
    competence: '1.2',
    level: 1,
    difficulty: -1.9,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'You want to tell an applicant the fee for a licence and find a web page with a table of fees. What tells you best whether the table still applies?',
      ru: 'Вы хотите сообщить заявителю размер сбора за лицензию и нашли страницу с таблицей сборов. Что лучше всего показывает, действует ли эта таблица?',
    },
    rationale: {
      en: 'The date and the legal basis can be compared with the act in force; looks, rank and traffic say nothing about validity.',
      ru: 'Дату и правовое основание можно сверить с действующим актом; оформление, место в выдаче и посещаемость о действии не говорят.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'The date of the last change and the legal act cited',
          ru: 'Дата последнего изменения и указанный акт',
        },
        rationale: {
          en: 'Right: both can be checked against the act in force.',
          ru: 'Верно: и то и другое сверяется с действующим актом.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Its place among the very first results of the search',
          ru: 'Её место среди самых первых результатов поиска',
        },
        rationale: {
          en: 'Old pages often rank high because many link to them.',
          ru: 'Старые страницы часто стоят высоко из-за множества ссылок.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The careful design and the state emblem on the page',
          ru: 'Аккуратное оформление и государственная символика на странице',
        },
        rationale: {
          en: 'Design and emblems are easily copied and do not age.',
          ru: 'Оформление и символику легко скопировать, и они не устаревают.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The number of visits which the page shows at its foot',
          ru: 'Число посещений, указанное в нижней части страницы',
        },
        rationale: {
          en: 'A busy page may still be out of date.',
          ru: 'И популярная страница может быть устаревшей.',
        },
      },
    ],
  },
  {
    code: '1.2-03',
    competence: '1.2',
    level: 2,
    difficulty: -1.2,
    seconds: 50,
    kind: 'text',
    stem: {
      en: 'A citizen shows you a letter with the link https://tax.gov.refund-service.example/form. The tax authority’s own site is tax.gov.example. To which domain name (its last two parts) does the linked page really belong?',
      ru: 'Гражданин показывает письмо со ссылкой https://tax.gov.refund-service.example/form. Собственный сайт налогового органа — tax.gov.example. Какому доменному имени (две его последние части) на самом деле принадлежит эта страница?',
    },
    rationale: {
      en: 'A host name is read from its end: the owner of refund-service.example may put any words, even “tax.gov”, in front.',
      ru: 'Имя узла читается с конца: владелец refund-service.example может поставить впереди любые слова, даже «tax.gov».',
    },
    accepted: {
      en: [
        'refund-service.example',
        'refund-service.example/',
        'www.refund-service.example',
        'https://refund-service.example',
        '.refund-service.example',
      ],
      ru: [
        'refund-service.example',
        'refund-service.example/',
        'www.refund-service.example',
        'https://refund-service.example',
        '.refund-service.example',
      ],
    },
  },
  {
    code: '1.2-04',
    competence: '1.2',
    level: 3,
    difficulty: 0.05,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'An AI assistant drafts a legal note for you and supports it with a court ruling: a date, a number and a quoted sentence. Which steps really test whether you can rely on this ruling? Choose all that apply.',
      ru: 'ИИ-помощник подготовил проект правовой справки и сослался на судебное решение: дата, номер и цитата. Какие действия действительно проверяют, можно ли опираться на это решение? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Only the independent source shows that the ruling exists, says what is quoted and still stands.',
      ru: 'Только независимый источник показывает, что решение существует, содержит эти слова и остаётся в силе.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Ask the assistant whether it is certain that the ruling exists',
          ru: 'Спросить помощника, уверен ли он, что такое решение существует',
        },
        rationale: {
          en: 'An assistant may confirm its own invention.',
          ru: 'Помощник может подтвердить собственный вымысел.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Look up the ruling by its number in the official register of decisions',
          ru: 'Найти решение по номеру в официальном реестре судебных решений',
        },
        rationale: {
          en: 'Shows whether the ruling exists at all.',
          ru: 'Показывает, существует ли решение вообще.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Find the quoted sentence in the full text and read what stands around it',
          ru: 'Найти цитату в полном тексте и прочитать её окружение',
        },
        rationale: {
          en: 'A true ruling may be quoted wrongly or out of context.',
          ru: 'Настоящее решение может быть процитировано неверно или вне контекста.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Check that the date and the number are written in the usual form',
          ru: 'Проверить, что дата и номер записаны в обычной форме',
        },
        rationale: {
          en: 'Invented references usually have a perfect form.',
          ru: 'Вымышленные ссылки обычно имеют безупречную форму.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Check whether a higher court has changed or set aside the ruling',
          ru: 'Проверить, не изменил и не отменил ли решение вышестоящий суд',
        },
        rationale: {
          en: 'A ruling that no longer stands supports nothing.',
          ru: 'На решение, утратившее силу, опираться нельзя.',
        },
      },
    ],
  },
  {
    code: '1.2-05',
    competence: '1.2',
    level: 4,
    difficulty: 1.15,
    seconds: 110,
    enemies: ['1.2-11', '4.3-13'],
    kind: 'numeric',
    stem: {
      en: 'A supplier says that its tool is “90 % accurate” at finding fraud in benefit applications. Of 10,000 applications 100 are fraudulent; the tool flags 90 % of the fraudulent and 5 % of the honest ones. What percentage of the flagged applications is really fraudulent?',
      ru: 'Поставщик утверждает, что его инструмент «с точностью 90 %» выявляет мошенничество в заявлениях на пособие. Из 10 000 заявлений 100 мошеннические; инструмент помечает 90 % мошеннических и 5 % честных заявлений. Какой процент помеченных заявлений действительно мошеннические?',
    },
    rationale: {
      en: '90 of 100 fraudulent and 5 % of 9,900 = 495 honest applications are flagged: 90 / 585 = 15.4 %.',
      ru: 'Помечены 90 из 100 мошеннических и 5 % от 9 900 = 495 честных заявлений: 90 / 585 = 15,4 %.',
    },
    answer: 15.4,
    tolerance: 0.5,
    unit: { en: '%', ru: '%' },
  },
  {
    code: '1.2-06',
    competence: '1.2',
    level: 4,
    difficulty: 0.85,
    seconds: 100,
    kind: 'single',
    stem: {
      en: 'A consultant reports that a new portal has shortened waiting times by 30 %. The portal was opened in five of twelve similar regions; in the same month opening hours were extended everywhere. Which evidence would support the claim best?',
      ru: 'Консультант сообщает, что новый портал сократил время ожидания на 30 %. Портал открыли в пяти из двенадцати сходных регионов; в том же месяце часы приёма продлили везде. Какие данные лучше всего подтвердили бы этот вывод?',
    },
    rationale: {
      en: 'The longer hours act in all regions; only the difference between the two changes can be put down to the portal.',
      ru: 'Продление часов действует во всех регионах; порталу можно приписать только разницу между двумя изменениями.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Waiting times in the five regions in the year before and in the year after the opening',
          ru: 'Время ожидания в пяти регионах за год до открытия портала и за год после него',
        },
        rationale: {
          en: 'Mixes the effect of the portal with that of longer hours.',
          ru: 'Смешивает влияние портала и продлённых часов приёма.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The change in waiting time in the five regions beside the change in the other seven',
          ru: 'Изменение времени ожидания в пяти регионах рядом с изменением в остальных семи',
        },
        rationale: {
          en: 'Right: what happened everywhere cancels out.',
          ru: 'Верно: то, что произошло везде, взаимно исключается.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Present waiting times in the five regions beside present waiting times in the other seven',
          ru: 'Нынешнее время ожидания в пяти регионах рядом с нынешним временем в остальных семи',
        },
        rationale: {
          en: 'The regions may have differed before the portal.',
          ru: 'Регионы могли различаться ещё до появления портала.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Answers of a large sample of portal users to the question whether they now wait less',
          ru: 'Ответы большой выборки пользователей портала на вопрос, меньше ли они теперь ждут',
        },
        rationale: {
          en: 'Users are self-selected and also feel the longer hours.',
          ru: 'Пользователи портала не случайны и тоже ощущают продление часов.',
        },
      },
    ],
  },
  {
    code: '1.2-07',
    competence: '1.2',
    level: 2,
    difficulty: -1.05,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'A photo of a flooded street is spreading in messages with the words “our town, this morning”. You are asked whether it is genuine. Which step tells you most about where the picture comes from?',
      ru: 'В сообщениях распространяется снимок затопленной улицы с подписью «наш город, сегодня утром». Вас просят выяснить, подлинный ли он. Какой шаг больше всего скажет о происхождении снимка?',
    },
    rationale: {
      en: 'An image search shows whether the picture appeared earlier and with which caption.',
      ru: 'Поиск по изображению показывает, появлялся ли снимок раньше и с какой подписью.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Enlarge it and see whether the details are sharp',
          ru: 'Увеличить его и посмотреть, чёткие ли детали',
        },
        rationale: {
          en: 'Old genuine photos are sharp, too.',
          ru: 'Старые настоящие снимки тоже бывают чёткими.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Look at the date of the file in your own telephone',
          ru: 'Посмотреть дату файла в собственном телефоне',
        },
        rationale: {
          en: 'This is the day on which you received the copy.',
          ru: 'Это день, когда вы получили копию.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Count how many people have already passed it on',
          ru: 'Подсчитать, сколько людей уже переслали его дальше',
        },
        rationale: {
          en: 'Wide spread says nothing about truth.',
          ru: 'Широкое распространение ничего не говорит о правдивости.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Search for earlier copies of it, with the image itself as the query',
          ru: 'Поискать более ранние копии, взяв за запрос само изображение',
        },
        rationale: {
          en: 'Right: older copies reveal another place or year.',
          ru: 'Верно: старые копии выдадут другое место или год.',
        },
      },
    ],
  },
  {
    code: '1.2-08',
    competence: '1.2',
    level: 2,
    difficulty: -0.75,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'A professional magazine prints an article that praises a case management system. You prepare a purchase and ask whether the article is independent. Which signs suggest that it is advertising? Choose all that apply.',
      ru: 'Профессиональный журнал напечатал статью, которая хвалит систему управления делами. Вы готовите закупку и хотите понять, независима ли статья. Какие признаки указывают на рекламу? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Payment and the author’s employer show whose interest speaks.',
      ru: 'Оплата и место работы автора показывают, чьи интересы выражены.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'It is signed with an expert’s name', ru: 'Под ней стоит имя известного эксперта' },
        rationale: {
          en: 'Experts also write independent reviews.',
          ru: 'Эксперты пишут и независимые обзоры.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'The author works for the supplier', ru: 'Автор статьи работает у поставщика' },
        rationale: {
          en: 'The author profits from a good impression.',
          ru: 'Автору выгодно хорошее впечатление.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A small note says “partner material”',
          ru: 'Мелким шрифтом указано «партнёрский материал»',
        },
        rationale: { en: 'A usual label for paid texts.', ru: 'Так обычно помечают оплаченные тексты.' },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'It uses many technical terms', ru: 'В ней много технических терминов' },
        rationale: {
          en: 'Independent reviews use technical terms as well.',
          ru: 'Термины есть и в независимых обзорах.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: { en: 'It appeared only in the online edition', ru: 'Она вышла только в сетевой версии' },
        rationale: {
          en: 'The medium does not show who paid.',
          ru: 'Форма издания не показывает, кто платил.',
        },
      },
    ],
  },
  {
    code: '1.2-09',
    competence: '1.2',
    level: 3,
    difficulty: -0.25,
    seconds: 65,
    kind: 'single',
    stem: {
      en: 'A bar chart in a report shows satisfaction with a service: 92 % last year, 96 % this year. The vertical axis begins at 90 %, so the second bar is three times as high as the first. What do you tell a reader who speaks of a “huge leap”?',
      ru: 'Столбчатая диаграмма в отчёте показывает удовлетворённость услугой: 92 % в прошлом году и 96 % в нынешнем. Вертикальная ось начинается с 90 %, поэтому второй столбец втрое выше первого. Что вы скажете читателю, который говорит об «огромном скачке»?',
    },
    rationale: {
      en: 'Bars are read by their length; with a cut axis the length no longer shows the value. The rise is four points.',
      ru: 'Столбцы сравнивают по длине; при усечённой оси длина уже не отражает величину. Рост составляет четыре пункта.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The rise is threefold, as the heights of the two bars show',
          ru: 'Рост трёхкратный, как показывает высота двух столбцов',
        },
        rationale: {
          en: 'Heights mislead when the axis does not begin at zero.',
          ru: 'Высота обманывает, если ось начинается не с нуля.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The rise is four points; the cut axis makes it look larger',
          ru: 'Рост — четыре пункта; усечённая ось его преувеличивает',
        },
        rationale: {
          en: 'Right: the numbers and the lengths of the bars disagree.',
          ru: 'Верно: числа и длина столбцов расходятся.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The chart is false, because percentages must not be shown as bars',
          ru: 'Диаграмма неверна: проценты нельзя показывать столбцами',
        },
        rationale: {
          en: 'Percentages may be shown as bars from zero.',
          ru: 'Проценты можно показывать столбцами от нуля.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The rise cannot be judged until the number of bars is at least five',
          ru: 'О росте нельзя судить, пока столбцов меньше пяти',
        },
        rationale: {
          en: 'More years would help, but two values can be compared.',
          ru: 'Больше лет — лучше, но два значения сравнимы.',
        },
      },
    ],
  },
  {
    code: '1.2-10',
    competence: '1.2',
    level: 3,
    difficulty: 0.1,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'Four news sites and an AI summary state that a new register “saves 40 % of working time”. Following the references, you see that all five go back to one press release of the supplier. How do you judge the figure?',
      ru: 'Четыре новостных сайта и сводка ИИ сообщают, что новый реестр «экономит 40 % рабочего времени». Пройдя по ссылкам, вы видите, что все пять сообщений восходят к одному пресс-релизу поставщика. Как вы оцените этот показатель?',
    },
    rationale: {
      en: 'Repetition is not confirmation: five copies of one statement remain one statement by an interested party.',
      ru: 'Повторение не есть подтверждение: пять копий одного утверждения остаются одним утверждением заинтересованной стороны.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'As well supported, because five sources agree on the same number',
          ru: 'Как надёжный: пять источников называют одно и то же число',
        },
        rationale: {
          en: 'The sources are not independent of each other.',
          ru: 'Эти источники не независимы друг от друга.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'As a single claim by an interested party, still unconfirmed',
          ru: 'Как одно неподтверждённое утверждение самого поставщика',
        },
        rationale: {
          en: 'Right: the five mentions share one origin.',
          ru: 'Верно: у пяти упоминаний один источник.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'As probable, because news sites check what they publish',
          ru: 'Как вероятный: новостные сайты проверяют то, что публикуют',
        },
        rationale: {
          en: 'Press releases are often printed without a check.',
          ru: 'Пресс-релизы часто печатают без проверки.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'As refuted, because suppliers always overstate their results',
          ru: 'Как опровергнутый: поставщики всегда завышают результаты',
        },
        rationale: {
          en: 'Interest calls for a check but proves nothing.',
          ru: 'Заинтересованность требует проверки, но ничего не доказывает.',
        },
      },
    ],
  },
  {
    code: '1.2-11',
    competence: '1.2',
    level: 4,
    difficulty: 1.1,
    seconds: 110,
    enemies: ['1.2-05', '4.3-13'],
    kind: 'numeric',
    stem: {
      en: 'A fund receives 5,000 grant applications; 200 of them contain forged invoices. A checking tool marks 95 % of the applications with forged invoices, but also 10 % of the honest ones. What percentage of the marked applications really contains forged invoices?',
      ru: 'Фонд получил 5 000 заявок на гранты; в 200 из них — поддельные счета. Программа проверки отмечает 95 % заявок с поддельными счетами, но также 10 % добросовестных. Какой процент отмеченных заявок действительно содержит поддельные счета?',
    },
    rationale: {
      en: 'Marked and forged: 190; marked and honest: 10 % of 4,800 = 480. 190 / 670 = 28.4 %.',
      ru: 'Отмечено поддельных: 190; отмечено добросовестных: 10 % от 4 800 = 480. 190 / 670 = 28,4 %.',
    },
    answer: 28.4,
    tolerance: 0.5,
    unit: { en: '%', ru: '%' },
  },
  {
    code: '1.2-12',
    competence: '1.2',
    level: 4,
    difficulty: 0.7,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'A study looks at the ten offices with the best ratings for online services and finds that nine of them hold a short team meeting every morning. It recommends such meetings to all offices. Which further fact would help most to judge the recommendation?',
      ru: 'Исследование рассмотрело десять отделений с лучшими оценками онлайн-услуг: в девяти из них каждое утро проводят короткое совещание. Авторы рекомендуют такие совещания всем. Какой дополнительный факт больше всего поможет оценить рекомендацию?',
    },
    rationale: {
      en: 'If weak offices hold the meetings as often, these do not distinguish good from weak. Only a comparison with the others can show that.',
      ru: 'Если слабые отделения проводят совещания так же часто, они не отличают хорошие от слабых. Показать это может только сравнение с остальными.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'How satisfied the staff of the nine offices are with their meetings',
          ru: 'Насколько сотрудники этих девяти отделений довольны совещаниями',
        },
        rationale: {
          en: 'Liking a habit does not show its effect on services.',
          ru: 'Нравится ли привычка, о её влиянии на услуги не говорит.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'How long the meetings in the nine offices last on an average day',
          ru: 'Сколько в среднем длятся совещания в этих девяти отделениях',
        },
        rationale: {
          en: 'A detail of the meetings, not evidence that they work.',
          ru: 'Деталь совещаний, а не доказательство их пользы.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'How many offices in the whole country were rated in that year',
          ru: 'Сколько всего отделений в стране получили оценку в том году',
        },
        rationale: {
          en: 'The number rated does not say who holds meetings.',
          ru: 'Общее число не говорит, кто проводит совещания.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'How many of the low-rated offices hold such meetings as well',
          ru: 'Сколько отделений с низкими оценками тоже проводят такие совещания',
        },
        rationale: {
          en: 'Right: without the others there is nothing to compare.',
          ru: 'Верно: без остальных сравнивать не с чем.',
        },
      },
    ],
  },
];
