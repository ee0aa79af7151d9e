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
];
