import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '2.5-01',
    competence: '2.5',
    level: 1,
    difficulty: -2.2,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'A citizen complains angrily by e-mail that a certificate has not arrived. The agency forgot to send it. Which beginning of the reply is right in tone?',
      ru: 'Гражданин в резком тоне жалуется по электронной почте, что не получил справку. Ведомство забыло её отправить. Какое начало ответа верно по тону?',
    },
    rationale: {
      en: 'The reply stays calm, admits the mistake and says what happens next.',
      ru: 'Ответ спокоен, признаёт ошибку и говорит, что будет дальше.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: '“PLEASE NOTE that shouting at us does not speed anything up.”',
          ru: '«ОБРАЩАЕМ ВНИМАНИЕ, что крик на нас ничего не ускорит»',
        },
        rationale: {
          en: 'Capitals and reproach answer anger with anger.',
          ru: 'Заглавные буквы и упрёк отвечают гневом на гнев.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: '“Oops, it slipped through :) No reason to be upset, is there?”',
          ru: '«Ой, затерялось :) Не стоит из-за этого расстраиваться!»',
        },
        rationale: {
          en: 'Joking plays the matter down in a formal letter.',
          ru: 'Шутка в официальном ответе обесценивает проблему.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: '“We are sorry: this was our mistake. We send it today.”',
          ru: '«Приносим извинения: это наша ошибка. Отправим сегодня»',
        },
        rationale: { en: 'Right: polite, honest and useful.', ru: 'Верно: вежливо, честно и по делу.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: '“Your message has been taken note of by the competent office.”',
          ru: '«Ваше сообщение принято к сведению компетентным отделом»',
        },
        rationale: {
          en: 'Cold, admits nothing and helps nobody.',
          ru: 'Холодно, без признания ошибки и без пользы.',
        },
      },
    ],
  },
  {
    code: '2.5-02',
    competence: '2.5',
    level: 1,
    difficulty: -1.9,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'In the staff chat a colleague posts a photo of a visitor in unusual clothes, with a joke. Several people react with laughing faces. What do you do?',
      ru: 'В служебном чате коллега выложил фотографию посетителя в необычной одежде с шуткой. Несколько человек отреагировали смеющимися смайликами. Что вы сделаете?',
    },
    rationale: {
      en: 'The visitor has not agreed and is mocked. The picture must go, without spreading it further or shaming the colleague in public.',
      ru: 'Посетитель не давал согласия, его высмеивают. Снимок нужно удалить, не распространяя его и не унижая коллегу публично.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Ask the colleague in private to delete it and say why',
          ru: 'Лично попрошу коллегу удалить снимок и объясню почему',
        },
        rationale: {
          en: 'Right: ends the harm and lets the colleague learn.',
          ru: 'Верно: вред прекращается, а коллега делает выводы.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Add a friendly comment so that the joke sounds less harsh',
          ru: 'Добавлю доброжелательный комментарий, чтобы смягчить шутку',
        },
        rationale: {
          en: 'The photo stays, and the comment joins in.',
          ru: 'Снимок останется, а комментарий поддержит насмешку.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Say nothing, since only the staff can see the chat',
          ru: 'Промолчу, ведь чат видят только сотрудники',
        },
        rationale: {
          en: 'Closed chats leak, and the visitor is mocked anyway.',
          ru: 'Закрытые чаты утекают, и посетителя всё равно высмеивают.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Forward the photo to the other departments as a warning',
          ru: 'Перешлю снимок в другие отделы как предостережение',
        },
        rationale: {
          en: 'Spreads the very picture that does the harm.',
          ru: 'Распространяет тот самый снимок, который причиняет вред.',
        },
      },
    ],
  },
  {
    code: '2.5-03',
    competence: '2.5',
    level: 2,
    difficulty: -1.35,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'An e-mail was sent by mistake to a list of 300 officials. Dozens now reply to everybody with “please take me off the list”, and mailboxes fill up. What is the best thing to do?',
      ru: 'Письмо по ошибке ушло по списку рассылки 300 сотрудникам. Десятки из них отвечают всем «удалите меня из списка», и ящики переполняются. Как лучше всего поступить?',
    },
    rationale: {
      en: 'Each reply to all adds 300 messages; only the owner of the list can stop it at the source.',
      ru: 'Каждый ответ всем добавляет 300 писем; остановить поток у источника может только владелец списка.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Ask everybody in a reply to all to stop replying to all',
          ru: 'Ответить всем с просьбой больше не отвечать всем',
        },
        rationale: {
          en: 'Well meant, but adds 300 messages more.',
          ru: 'Из лучших побуждений, но добавит ещё 300 писем.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Stay silent in the thread and tell the owner of the list',
          ru: 'Не отвечать в переписке и сообщить владельцу списка',
        },
        rationale: {
          en: 'Right: adds nothing and reaches the one who can act.',
          ru: 'Верно: не добавляет писем и доходит до того, кто может помочь.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Write to each of those who replied and explain the mistake',
          ru: 'Написать каждому из ответивших и объяснить ошибку',
        },
        rationale: {
          en: 'Costs hours, and new replies keep coming.',
          ru: 'Займёт часы, а новые ответы будут приходить.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Report the sender of the first e-mail as a source of spam',
          ru: 'Пожаловаться на отправителя первого письма как на спам',
        },
        rationale: {
          en: 'A colleague’s slip is not spam, and blocking harms later mail.',
          ru: 'Оплошность коллеги не спам; блокировка помешает переписке.',
        },
      },
    ],
  },
  {
    code: '2.5-04',
    competence: '2.5',
    level: 3,
    difficulty: 0,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'After an unpopular decision an official receives insults and two threats of violence on a social network. You are the head of the official’s unit. Which steps are right? Choose all that apply.',
      ru: 'После непопулярного решения сотрудник получает в социальной сети оскорбления и две угрозы расправы. Вы — его непосредственный руководитель. Какие шаги верны? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Evidence is kept, threats go to those who can act, and the official is not left alone with them.',
      ru: 'Доказательства сохраняются, об угрозах узнают те, кто может принять меры, а сотрудник не остаётся один.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Publish the real names of the attackers as a warning to others',
          ru: 'Опубликовать настоящие имена нападающих в назидание другим',
        },
        rationale: {
          en: 'Unlawful, may hit the wrong person and feeds the conflict.',
          ru: 'Незаконно, может задеть невиновного и разжигает конфликт.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Save the messages with their dates, addresses and authors',
          ru: 'Сохранить сообщения с датами, адресами и авторами',
        },
        rationale: {
          en: 'Posts vanish; later steps need proof.',
          ru: 'Сообщения исчезают, а доказательства понадобятся.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Ask the official to answer each of the attacks in person',
          ru: 'Попросить сотрудника лично ответить на каждое нападение',
        },
        rationale: {
          en: 'Leaves the official alone and brings new attacks.',
          ru: 'Сотрудник остаётся один и получает новые нападки.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Report the threats to the platform and to the police',
          ru: 'Сообщить об угрозах администрации сети и в полицию',
        },
        rationale: {
          en: 'Threats of violence break both rules and law.',
          ru: 'Угрозы расправы нарушают и правила сети, и закон.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Offer support and let the press office speak for the agency',
          ru: 'Предложить поддержку и поручить ответы пресс-службе',
        },
        rationale: {
          en: 'The decision is the agency’s, so the agency stands for it.',
          ru: 'Решение принято ведомством — ему и отвечать.',
        },
      },
    ],
  },
  {
    code: '2.5-05',
    competence: '2.5',
    level: 4,
    difficulty: 0.6,
    seconds: 85,
    kind: 'single',
    stem: {
      en: 'A ministry opens its page for comments and is accused both of censorship and of tolerating hate. You draft the rules of moderation. Which approach answers both reproaches best?',
      ru: 'Министерство открыло комментарии на своей странице, и его обвиняют как в цензуре, так и в терпимости к ненависти. Вы готовите правила модерации. Какой подход лучше всего отвечает на оба упрёка?',
    },
    rationale: {
      en: 'Foreseeable rules, reasons and a way to appeal make moderation fair; criticism stays, attacks on people go.',
      ru: 'Известные заранее правила, мотивировка и обжалование делают модерацию справедливой: критика остаётся, нападки на людей удаляются.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Comments appear after the press office has approved each of them as helpful to the debate',
          ru: 'Комментарии появляются после того, как пресс-служба признает их полезными для обсуждения',
        },
        rationale: {
          en: 'No foreseeable rule, so the charge of censorship holds.',
          ru: 'Нет понятного правила — упрёк в цензуре справедлив.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Comments are hidden as soon as ten readers have reported them, whatever they contain',
          ru: 'Комментарии скрываются, как только о них сообщат десять читателей, независимо от содержания',
        },
        rationale: {
          en: 'Any organised group can silence others.',
          ru: 'Любая организованная группа сможет заглушить других.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Comments stay without exception, with a note that the ministry does not share the opinions',
          ru: 'Комментарии сохраняются без исключений с оговоркой, что министерство не разделяет мнений',
        },
        rationale: {
          en: 'A disclaimer does not protect those attacked.',
          ru: 'Оговорка не защищает тех, на кого нападают.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Comments are removed by published rules only, with a stated reason and a way to appeal',
          ru: 'Комментарии удаляются лишь по опубликованным правилам, с указанием причины и обжалованием',
        },
        rationale: {
          en: 'Right: foreseeable, explained and open to review.',
          ru: 'Верно: предсказуемо, обосновано и может быть пересмотрено.',
        },
      },
    ],
  },
  {
    code: '2.5-06',
    competence: '2.5',
    level: 4,
    difficulty: 1.15,
    seconds: 95,
    enemies: ['2.5-11'],
    kind: 'single',
    stem: {
      en: 'An automatic filter on a citizens’ forum removes comments in a minority language three times as often as comments in the main language. Before anything is changed, what shows best whether the filter is unfair to this language?',
      ru: 'Автоматический фильтр на форуме граждан удаляет комментарии на языке меньшинства втрое чаще, чем на основном языке. Что, прежде чем что-либо менять, лучше всего покажет, несправедлив ли фильтр к этому языку?',
    },
    rationale: {
      en: 'Unequal rates of removal may have several causes; unfairness shows in unequal rates of error, judged by people who know the language.',
      ru: 'Разная частота удалений может иметь разные причины; несправедливость видна по разной доле ошибок, которую оценивают знающие язык люди.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Comparison of the removal rate in this language with its removal rate in each month of last year',
          ru: 'Сравнение доли удалений на этом языке с долей его удалений в каждом месяце прошлого года',
        },
        rationale: {
          en: 'A steady rate may be steadily unfair.',
          ru: 'Постоянная доля может быть постоянно несправедливой.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A machine translation of all comments, passed again through the filter in the main language',
          ru: 'Машинный перевод всех комментариев и повторная проверка их фильтром на основном языке',
        },
        rationale: {
          en: 'Adds translation errors and measures them with the filter.',
          ru: 'К ошибкам фильтра добавятся ошибки перевода.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A review of removed and kept comments by speakers of both languages, comparing error rates',
          ru: 'Проверка удалённых и оставленных комментариев носителями обоих языков и сравнение ошибок',
        },
        rationale: {
          en: 'Right: shows wrong removals and wrong passes for each language.',
          ru: 'Верно: видны ошибочные удаления и пропуски по каждому языку.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A count of complaints about removal received from the writers in each of the two languages',
          ru: 'Подсчёт жалоб на удаление, поступивших от авторов на каждом из двух языков',
        },
        rationale: {
          en: 'People differ in how readily they complain.',
          ru: 'Люди по-разному склонны жаловаться.',
        },
      },
    ],
  },
  {
    code: '2.5-07',
    competence: '2.5',
    level: 2,
    difficulty: -1.3,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'You asked a colleague in another agency by e-mail for figures. After three days there is no answer, and you need them in a week. What is the best next step?',
      ru: 'Вы попросили по электронной почте коллегу из другого ведомства прислать данные. Прошло три дня, ответа нет, а данные нужны через неделю. Какой следующий шаг лучше?',
    },
    rationale: {
      en: 'A friendly direct reminder with a date usually suffices and leaves the good relation intact.',
      ru: 'Дружелюбного напоминания с указанием срока обычно достаточно, и оно сохраняет хорошие отношения.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Send the request again with both directors in copy',
          ru: 'Отправить запрос снова с обоими директорами в копии',
        },
        rationale: {
          en: 'Puts her under pressure before there is a reason.',
          ru: 'Давит на неё раньше, чем появилась причина.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Send the same e-mail each hour until she answers',
          ru: 'Отправлять то же письмо каждый час до ответа',
        },
        rationale: {
          en: 'Fills the mailbox and annoys more than it helps.',
          ru: 'Заполняет ящик и скорее раздражает, чем помогает.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Ask in the common chat why she is not working',
          ru: 'Спросить в общем чате, почему она не работает',
        },
        rationale: {
          en: 'Shames her in public without knowing the cause.',
          ru: 'Публично стыдит, не зная причины.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Remind her kindly and say by when you need them',
          ru: 'Вежливо напомнить ей и назвать нужный срок',
        },
        rationale: {
          en: 'Right: clear, friendly, and there is still time.',
          ru: 'Верно: ясно, дружелюбно, и время ещё есть.',
        },
      },
    ],
  },
  {
    code: '2.5-08',
    competence: '2.5',
    level: 2,
    difficulty: -0.85,
    seconds: 70,
    kind: 'multiple',
    stem: {
      en: 'You chair an online meeting of officials from five countries; several speak the common language with effort. Which habits make it easier for all to take part? Choose all that apply.',
      ru: 'Вы ведёте онлайн-совещание чиновников из пяти стран; некоторым общий язык даётся с трудом. Какие приёмы облегчат участие всем? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Time to prepare, plain words and pauses help those who listen and speak in a foreign language.',
      ru: 'Время на подготовку, простые слова и паузы помогают тем, кто слушает и говорит на чужом языке.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Avoiding idioms and explaining abbreviations',
          ru: 'Избегать идиом и расшифровывать сокращения',
        },
        rationale: {
          en: 'These are what foreign listeners understand least.',
          ru: 'Именно их иностранные слушатели понимают хуже всего.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Leaving a pause before going on to the next point',
          ru: 'Делать паузу перед переходом к следующему вопросу',
        },
        rationale: { en: 'Gives time to find words.', ru: 'Даёт время подобрать слова.' },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Beginning with a joke about one of the countries',
          ru: 'Начать с шутки об одной из стран-участниц',
        },
        rationale: {
          en: 'Jokes about nations easily hurt and translate badly.',
          ru: 'Шутки о народах легко обижают и плохо переводятся.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Sending the papers some days before the meeting',
          ru: 'Разослать материалы за несколько дней до встречи',
        },
        rationale: {
          en: 'Texts can be read and translated in peace.',
          ru: 'Тексты можно спокойно прочитать и перевести.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Speaking more loudly to those who rarely answer',
          ru: 'Говорить громче с теми, кто редко отвечает',
        },
        rationale: {
          en: 'They hear well; words are what they lack.',
          ru: 'Они хорошо слышат, им не хватает слов.',
        },
      },
    ],
  },
  {
    code: '2.5-09',
    competence: '2.5',
    level: 3,
    difficulty: -0.25,
    seconds: 65,
    kind: 'single',
    stem: {
      en: 'While bids are still being examined, an official of the purchasing agency writes on a private account: “I hope firm X wins, its bid is by far the best.” What is the main problem with this post?',
      ru: 'Пока заявки ещё рассматриваются, сотрудник ведомства-заказчика пишет в личном аккаунте: «Надеюсь, победит фирма X: её предложение намного лучше остальных». В чём главная проблема этой записи?',
    },
    rationale: {
      en: 'The official knows the bids by office; the post gives away confidential knowledge and makes the decision look settled.',
      ru: 'Сотрудник знает заявки по службе; запись выдаёт закрытые сведения и создаёт впечатление предрешённости.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'It reveals inside knowledge and casts doubt on fairness',
          ru: 'Она раскрывает служебные сведения и ставит тендер под сомнение',
        },
        rationale: {
          en: 'Right: a private account does not change who is speaking.',
          ru: 'Верно: личный аккаунт не меняет того, кто говорит.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'It names a firm, which must never be named on social networks',
          ru: 'В ней названа фирма, а фирмы в социальных сетях называть нельзя',
        },
        rationale: {
          en: 'Firms may be named; the running tender is the point.',
          ru: 'Называть фирмы можно; дело в идущем тендере.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'It was perhaps written during paid working hours',
          ru: 'Возможно, она написана в оплаченное рабочее время',
        },
        rationale: {
          en: 'A small matter beside the harm to the tender.',
          ru: 'Мелочь по сравнению с вредом для тендера.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'It gives an opinion without quoting figures from the bids',
          ru: 'В ней дано мнение, не подкреплённое цифрами из заявок',
        },
        rationale: {
          en: 'Figures would have disclosed even more.',
          ru: 'С цифрами раскрыто было бы ещё больше.',
        },
      },
    ],
  },
  {
    code: '2.5-10',
    competence: '2.5',
    level: 3,
    difficulty: 0.1,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'Under a post of your agency several people claim that vaccination records will be sold to insurers. This is false: the law forbids it. Which reply serves readers best?',
      ru: 'Под записью вашего ведомства несколько человек утверждают, что данные о прививках продадут страховщикам. Это неправда: закон это запрещает. Какой ответ полезнее всего читателям?',
    },
    rationale: {
      en: 'The fact comes first and last, the rumour is named once and briefly, and readers can check the source.',
      ru: 'Факт стоит первым и последним, слух назван один раз и кратко, а источник читатель может проверить.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'One that repeats the rumour as a heading and denies it point by point below',
          ru: 'Ответ, где слух вынесен в заголовок, а ниже опровергнут по пунктам',
        },
        rationale: {
          en: 'The heading spreads the rumour to those who read no further.',
          ru: 'Заголовок разносит слух среди тех, кто дальше не читает.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'None, with all comments that mention insurers removed without an explanation',
          ru: 'Никакого: удалить без объяснений все комментарии о страховщиках',
        },
        rationale: {
          en: 'Silent removal looks like a confirmation.',
          ru: 'Молчаливое удаление выглядит как подтверждение.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'One that states the rule, mentions the rumour briefly and links to the law',
          ru: 'Ответ, где названо правило, кратко упомянут слух и указан закон',
        },
        rationale: { en: 'Right: the fact is what stays in memory.', ru: 'Верно: в памяти остаётся факт.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'One to each of the writers, asking who has told them such a thing',
          ru: 'Ответ каждому автору с вопросом, кто ему такое сказал',
        },
        rationale: {
          en: 'Starts disputes and gives readers no fact.',
          ru: 'Разжигает споры и не даёт читателям факта.',
        },
      },
    ],
  },
  {
    code: '2.5-11',
    competence: '2.5',
    level: 4,
    difficulty: 1.1,
    seconds: 100,
    enemies: ['2.5-06'],
    kind: 'single',
    stem: {
      en: 'A program scores the politeness of officials’ chat messages. Officials who write in their second language get lower scores on average. Before the scores are used or dropped, what shows best whether the program itself is unfair to them?',
      ru: 'Программа оценивает вежливость сообщений сотрудников в чате. У тех, кто пишет на неродном языке, оценки в среднем ниже. Прежде чем использовать эти оценки или отказаться от них, что лучше всего покажет, несправедлива ли к ним сама программа?',
    },
    rationale: {
      en: 'A lower mean may reflect the messages or the program. Blind human judgement of the same messages separates the two.',
      ru: 'Более низкое среднее может объясняться и сообщениями, и программой. Разделить это позволит слепая оценка тех же сообщений людьми.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The mean scores of the two groups are followed for another six months to see if the gap remains',
          ru: 'Средние оценки обеих групп отслеживают ещё полгода, чтобы увидеть, сохранится ли разрыв',
        },
        rationale: {
          en: 'A lasting gap still does not tell whose fault it is.',
          ru: 'И устойчивый разрыв не говорит, чья это вина.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The officials of both groups are asked how fair they feel the scores of the program to be for them',
          ru: 'Сотрудников обеих групп спрашивают, насколько справедливыми они считают оценки программы',
        },
        rationale: {
          en: 'Feelings matter, but do not show which messages are misjudged.',
          ru: 'Ощущения важны, но не показывают, какие сообщения оценены неверно.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The program is told to raise every score of the second group until the two means are the same',
          ru: 'Программе велят повысить оценки второй группы так, чтобы средние двух групп сравнялись',
        },
        rationale: {
          en: 'Changes the result before the cause is known.',
          ru: 'Меняет результат, пока причина неизвестна.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Trained people rate messages of both groups without knowing the writers, and errors are compared',
          ru: 'Подготовленные люди вслепую оценивают сообщения обеих групп, ошибки сравниваются',
        },
        rationale: {
          en: 'Right: equal messages must get equal scores in both groups.',
          ru: 'Верно: равные сообщения обеих групп должны получать равные оценки.',
        },
      },
    ],
  },
  {
    code: '2.5-12',
    competence: '2.5',
    level: 4,
    difficulty: 0.6,
    seconds: 85,
    kind: 'single',
    stem: {
      en: 'The press office asks the staff to praise the new portal on social networks from their private accounts, “as ordinary users”. You are asked for advice. Which rule is soundest?',
      ru: 'Пресс-служба просит сотрудников хвалить новый портал в социальных сетях с личных аккаунтов «как обычные пользователи». Вас просят дать совет. Какое правило наиболее обосновано?',
    },
    rationale: {
      en: 'Praise by insiders who pose as citizens deceives the public, whatever the quality of the portal; openness about the role removes the deceit.',
      ru: 'Похвала сотрудников под видом граждан вводит людей в заблуждение, каким бы ни был портал; открытое указание роли это устраняет.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Staff may write as asked if what they say about the portal is true',
          ru: 'Писать можно, как просят, если сказанное о портале — правда',
        },
        rationale: {
          en: 'Even true praise deceives about who gives it.',
          ru: 'Даже правдивая похвала обманывает насчёт того, кто хвалит.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Staff may write of their own free will if they say where they work',
          ru: 'Писать можно по доброй воле, если указать, где работаешь',
        },
        rationale: {
          en: 'Right: readers can then weigh the praise themselves.',
          ru: 'Верно: тогда читатели сами оценят эту похвалу.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Staff may write as asked if they do so outside their working hours',
          ru: 'Писать можно, как просят, если делать это в нерабочее время',
        },
        rationale: {
          en: 'Time does not change that an insider poses as a citizen.',
          ru: 'Время не меняет того, что сотрудник выдаёт себя за гражданина.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Staff must not write anything about their agency on any network',
          ru: 'Нельзя ничего писать о своём ведомстве ни в одной сети',
        },
        rationale: {
          en: 'Goes too far: open statements harm nobody.',
          ru: 'Чрезмерно: открытые высказывания никому не вредят.',
        },
      },
    ],
  },
  {
    code: '2.5-13',
    competence: '2.5',
    level: 4,
    difficulty: 1.2,
    seconds: 105,
    kind: 'multiple',
    stem: {
      en: 'Since a button “report this comment” was added to a citizens’ forum, the number of reported insults has tripled. Which figures help to tell whether people insult each other more or only report more readily? Choose all that apply.',
      ru: 'После того как на гражданском форуме появилась кнопка «Пожаловаться на комментарий», число сообщений об оскорблениях утроилось. Какие данные помогут понять, чаще ли люди оскорбляют друг друга или лишь охотнее сообщают об этом? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Reports mix how often insults occur with how readily they are reported. Samples drawn apart from reports measure the two separately.',
      ru: 'В сообщениях смешаны частота оскорблений и готовность о них сообщать. Измерить их раздельно позволяют выборки, не зависящие от сообщений.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The number of comments that have been removed each month',
          ru: 'Число комментариев, удаляемых за каждый месяц',
        },
        rationale: {
          en: 'More reports lead to more removals in either case.',
          ru: 'Больше сообщений — больше удалений в обоих случаях.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The share of insults in random samples of comments before and after',
          ru: 'Доля оскорблений в случайных выборках комментариев до и после',
        },
        rationale: {
          en: 'Shows how often insults occur, reported or not.',
          ru: 'Показывает частоту оскорблений независимо от сообщений.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The number of readers who have pressed the button at least once',
          ru: 'Число читателей, хотя бы раз нажавших кнопку',
        },
        rationale: { en: 'Rises in either case.', ru: 'Растёт в обоих случаях.' },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'The share of insults in random samples that was reported, before and after',
          ru: 'Доля оскорблений в случайных выборках, о которых сообщили, до и после',
        },
        rationale: {
          en: 'Shows how readily insults are reported.',
          ru: 'Показывает готовность сообщать об оскорблениях.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The time from a report to the decision of a moderator, before and after',
          ru: 'Время от сообщения до решения модератора до и после',
        },
        rationale: {
          en: 'Shows the load on moderators, whatever its cause.',
          ru: 'Показывает нагрузку модераторов, какова бы ни была причина.',
        },
      },
    ],
  },
  {
    code: '2.5-14',
    competence: '2.5',
    kind: 'multiple',
    level: 4,
    difficulty: 1.05,
    seconds: 80,
    stem: {
      en: 'Within two days 400 accounts accuse a clerk of taking bribes. Which observations point to an organised campaign rather than to real anger of many people? Choose all that apply.',
      ru: 'За два дня 400 учётных записей обвиняют сотрудницу во взятках. Какие наблюдения указывают на организованную кампанию, а не на настоящее возмущение многих людей? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Traces of common steering lie in matching times, texts and origins. Strong words, hidden names and many posts after news are also usual among real people.',
      ru: 'Следы общего управления — совпадения времени, текстов и происхождения. Резкие слова, скрытые имена и много записей после новости обычны и у настоящих людей.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Many posts repeat one sentence with the same spelling mistake',
          ru: 'Многие повторяют одну фразу с одинаковой ошибкой',
        },
        rationale: {
          en: 'Right: a shared slip betrays a shared template.',
          ru: 'Верно: общая ошибка выдаёт общий шаблон.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The posts come at even intervals by day and by night',
          ru: 'Записи появляются через равные промежутки днём и ночью',
        },
        rationale: { en: 'Right: people sleep, programs do not.', ru: 'Верно: люди спят, программы — нет.' },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The wording of the posts is harsh and unjust',
          ru: 'Записи написаны резко и несправедливо',
        },
        rationale: {
          en: 'Real anger is often unjust as well.',
          ru: 'Настоящий гнев тоже бывает несправедлив.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Many authors do not show their real names',
          ru: 'Многие авторы не указывают настоящего имени',
        },
        rationale: {
          en: 'Many people write under other names for good reasons.',
          ru: 'Многие по веским причинам пишут под другими именами.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Most of the accounts were created in the same week',
          ru: 'Большинство записей создано в одну и ту же неделю',
        },
        rationale: {
          en: 'Right: real people joined the network at different times.',
          ru: 'Верно: настоящие люди регистрировались в разное время.',
        },
      },
    ],
  },
];
