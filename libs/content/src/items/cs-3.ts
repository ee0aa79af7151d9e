import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.3-01',
    competence: 'CS.3',
    level: 1,
    difficulty: -2.05,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'Many people start the online form for a housing allowance and give up. What is the best first step to find out why?',
      ru: 'Многие начинают заполнять онлайн-форму на жилищное пособие и бросают. С чего лучше начать, чтобы понять причину?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Ask the developers which page they find weak',
          ru: 'Спросить разработчиков, какую страницу они считают слабой',
        },
        correct: false,
        rationale: {
          en: 'They know the form too well to stumble over it.',
          ru: 'Они слишком хорошо знают форму, чтобы на ней споткнуться.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Add a longer explanation at the top of every page',
          ru: 'Добавить на каждую страницу подробное пояснение',
        },
        correct: false,
        rationale: {
          en: 'A cure before the cause is known; few people read it.',
          ru: 'Лечение до диагноза; такие тексты мало кто читает.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Order a new form from a different supplier',
          ru: 'Заказать новую форму у другого поставщика',
        },
        correct: false,
        rationale: { en: 'The same mistakes may be built again.', ru: 'Те же ошибки могут повториться.' },
      },
      {
        id: 'd',
        text: {
          en: 'Watch a few applicants while they fill in the form',
          ru: 'Понаблюдать, как форму заполняют несколько заявителей',
        },
        correct: true,
        rationale: {
          en: 'Right: difficulties are seen where they arise.',
          ru: 'Верно: трудности видны там, где возникают.',
        },
      },
    ],
    rationale: {
      en: 'Watching real users try the task shows where and why they fail; opinions of insiders do not.',
      ru: 'Наблюдение за настоящими пользователями показывает, где и почему они застревают; мнения сотрудников этого не дают.',
    },
    enemies: ['5.3-03'],
  },
  {
    code: 'CS.3-02',
    competence: 'CS.3',
    level: 1,
    difficulty: -1.7,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'A person types “27/13/1985” as a date of birth. Which message helps most?',
      ru: 'Человек ввёл дату рождения «27/13/1985». Какое сообщение поможет лучше всего?',
    },
    options: [
      {
        id: 'a',
        text: { en: 'The form contains invalid data.', ru: 'Форма содержит неверные данные.' },
        correct: false,
        rationale: { en: 'Does not say where or what is wrong.', ru: 'Не сказано, где и что неверно.' },
      },
      {
        id: 'b',
        text: { en: 'The month must be between 1 and 12.', ru: 'Месяц должен быть от 1 до 12.' },
        correct: true,
        rationale: {
          en: 'Right: names the fault and the remedy.',
          ru: 'Верно: названы и ошибка, и способ исправить.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'You have entered an impossible date. Please take care.',
          ru: 'Вы ввели невозможную дату. Пожалуйста, будьте внимательнее.',
        },
        correct: false,
        rationale: {
          en: 'Blames the person and leaves the fault to be guessed.',
          ru: 'Упрекает человека и не объясняет, что исправить.',
        },
      },
      {
        id: 'd',
        text: { en: 'Error 422: validation has failed.', ru: 'Ошибка 422: проверка не пройдена.' },
        correct: false,
        rationale: {
          en: 'Written for a programmer, not for the person.',
          ru: 'Написано для программиста, а не для человека.',
        },
      },
    ],
    rationale: {
      en: 'A good message says what is wrong and how to put it right, beside the field and in plain words.',
      ru: 'Хорошее сообщение простыми словами говорит, что не так и как исправить, рядом с полем.',
    },
  },
  {
    code: 'CS.3-03',
    competence: 'CS.3',
    level: 2,
    difficulty: -0.95,
    seconds: 60,
    kind: 'multiple',
    stem: {
      en: 'A colleague checks whether an online form can also be used by people with impaired sight or movement. Which properties help? Choose all that apply.',
      ru: 'Коллега проверяет, могут ли пользоваться онлайн-формой люди с нарушениями зрения или движений. Какие свойства помогают? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Required fields are recognised by their red frame.',
          ru: 'Обязательные поля узнаются по красной рамке.',
        },
        correct: false,
        rationale: { en: 'Colour alone is lost on many readers.', ru: 'Один цвет многим не виден.' },
      },
      {
        id: 'b',
        text: {
          en: 'For safety the page closes after three minutes.',
          ru: 'В целях безопасности страница закрывается через три минуты.',
        },
        correct: false,
        rationale: {
          en: 'Slow readers and typists lose their work.',
          ru: 'Кто читает и печатает медленно, теряет введённое.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A grey hint inside the field serves as its label.',
          ru: 'Серая подсказка внутри поля служит подписью.',
        },
        correct: false,
        rationale: {
          en: 'It vanishes on typing and has weak contrast.',
          ru: 'Она исчезает при вводе и плохо различима.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The whole form works with the keyboard alone.',
          ru: 'Всю форму можно пройти с одной клавиатурой.',
        },
        correct: true,
        rationale: {
          en: 'Right: not everyone can use a mouse.',
          ru: 'Верно: мышью может пользоваться не каждый.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Every field has a label that is tied to it.',
          ru: 'У каждого поля есть связанная с ним подпись.',
        },
        correct: true,
        rationale: {
          en: 'Right: a screen reader can announce it.',
          ru: 'Верно: программа чтения с экрана её озвучит.',
        },
      },
    ],
    rationale: {
      en: 'Screen readers need labels tied to fields, some people use no mouse; colour alone, vanishing hints and short limits exclude.',
      ru: 'Программам чтения с экрана нужны подписи, связанные с полями, кто-то не пользуется мышью; один лишь цвет, исчезающие подсказки и короткие сроки исключают людей.',
    },
    enemies: ['3.1-03', '5.2-02', '5.2-05'],
  },
  {
    code: 'CS.3-04',
    competence: 'CS.3',
    level: 2,
    difficulty: -1.25,
    seconds: 75,
    kind: 'numeric',
    enemies: ['CS.3-09'],
    stem: {
      en: 'Last month 2,400 people started an online application and 1,500 sent it. Of those sent, 300 were returned as incomplete. What percentage of those who started got through at the first try?',
      ru: 'В прошлом месяце 2400 человек начали онлайн-заявление, 1500 отправили его. Из отправленных 300 вернули как неполные. Какой процент начавших справился с первого раза?',
    },
    answer: 50,
    tolerance: 0.5,
    unit: { en: '%', ru: '%' },
    rationale: {
      en: '1,500 less 300 is 1,200 accepted at once; 1,200 of 2,400 is 50 %.',
      ru: '1500 минус 300 — это 1200 принятых сразу; 1200 из 2400 — 50 %.',
    },
  },
  {
    code: 'CS.3-05',
    competence: 'CS.3',
    level: 3,
    difficulty: -0.4,
    seconds: 70,
    kind: 'single',
    stem: {
      en: 'To apply for a school place, parents must upload a certificate of residence that the population register issues. Which redesign helps parents and the school office most?',
      ru: 'Чтобы подать заявление в школу, родители загружают справку о месте жительства, которую выдаёт реестр населения. Какая переделка больше всего поможет родителям и школе?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Parents may upload a photo of the certificate taken with their phone instead of a scan.',
          ru: 'Родители вместо скана могут загрузить фотографию справки, сделанную на телефон.',
        },
        correct: false,
        rationale: {
          en: 'Easier to send, but the errand and the check remain.',
          ru: 'Отправить легче, но поход и проверка остаются.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The certificate becomes optional, and the school office asks for it in doubtful cases.',
          ru: 'Справка становится необязательной, а школа просит её в сомнительных случаях.',
        },
        correct: false,
        rationale: {
          en: 'Moves the work and leaves parents uncertain.',
          ru: 'Переносит работу и оставляет родителей в неведении.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The form asks the register for the address and shows parents the entry to confirm.',
          ru: 'Форма запрашивает реестр и показывает родителям запись для подтверждения.',
        },
        correct: true,
        rationale: {
          en: 'Right: no errand, fresh data, parents can object.',
          ru: 'Верно: без похода за справкой, данные свежие, можно возразить.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The address is filled in from the last application that the family made anywhere.',
          ru: 'Адрес подставляется из последнего заявления, которое семья куда-либо подавала.',
        },
        correct: false,
        rationale: {
          en: 'May be out of date and comes from an unsuitable source.',
          ru: 'Может устареть, да и источник неподходящий.',
        },
      },
    ],
    rationale: {
      en: 'The state already holds the fact; a lawful query removes the errand and the check, and the person stays in control by seeing it.',
      ru: 'Этот факт у государства уже есть; законный запрос избавляет от похода и проверки, а человек видит данные и сохраняет контроль.',
    },
    enemies: ['5.3-05'],
  },
  {
    code: 'CS.3-06',
    competence: 'CS.3',
    level: 3,
    difficulty: -0.55,
    seconds: 60,
    kind: 'text',
    stem: {
      en: 'A team shows half of the visitors, chosen at random, a page with the old heading and the other half a page with a new one, and compares how many finish. What is this kind of test called?',
      ru: 'Половине посетителей, выбранной случайно, команда показывает страницу со старым заголовком, другой половине — с новым, и сравнивает, сколько человек дошли до конца. Как называется такой тест?',
    },
    accepted: {
      en: [
        'A/B',
        'A/B test',
        'A/B testing',
        'an A/B test',
        'A / B',
        'A-B test',
        'AB',
        'AB test',
        'AB testing',
        'A/B-test',
        'split test',
        'split testing',
        'split-test',
        'bucket test',
        'randomised experiment',
        'randomized experiment',
        'controlled experiment',
      ],
      ru: [
        'A/B',
        'А/Б',
        'А/В',
        'A/B-тест',
        'A/B тест',
        'А/Б-тест',
        'А/Б тест',
        'А/В-тест',
        'А/В тест',
        'AB-тест',
        'AB тест',
        'АБ-тест',
        'АБ тест',
        'АВ-тест',
        'АВ тест',
        'A/B-тестирование',
        'A/B тестирование',
        'А/Б-тестирование',
        'А/Б тестирование',
        'А/В-тестирование',
        'А/В тестирование',
        'сплит-тест',
        'сплит тест',
        'сплит-тестирование',
        'рандомизированный эксперимент',
        'контролируемый эксперимент',
      ],
    },
    rationale: {
      en: 'Comparing two versions on randomly split visitors is an A/B test, also called a split test.',
      ru: 'Сравнение двух вариантов на случайно разделённых посетителях — это A/B-тест, или сплит-тест.',
    },
  },
  {
    code: 'CS.3-07',
    competence: 'CS.3',
    level: 4,
    difficulty: 0.95,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'In a test, five of six applicants misunderstood the question about household income. The statistics of 20,000 sessions show that only 4 % leave the form at this question. How should the team read this?',
      ru: 'На испытаниях пятеро из шести заявителей неверно поняли вопрос о доходе семьи. Статистика 20 000 сеансов показывает, что на этом вопросе форму покидают лишь 4 %. Как команде это понимать?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The statistics must be faulty, since 83 % of users fail at this point.',
          ru: 'Статистика, видимо, неверна: на этом месте не справляются 83 %.',
        },
        correct: false,
        rationale: {
          en: 'Misunderstanding does not have to end in leaving.',
          ru: 'Непонимание не обязано кончаться уходом.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The question is fine, because 20,000 sessions outweigh six people.',
          ru: 'Вопрос удачен: 20 000 сеансов весомее, чем шесть человек.',
        },
        correct: false,
        rationale: {
          en: 'Many sessions do not help if they measure something else.',
          ru: 'Много сеансов не помогут, если измерено другое.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Many may go on with a wrong answer; check the incomes they have sent.',
          ru: 'Многие, возможно, идут дальше с ошибкой; проверить присланные доходы.',
        },
        correct: true,
        rationale: {
          en: 'Right: the two sources measure different things.',
          ru: 'Верно: эти источники измеряют разное.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The test should be repeated with 200 people before anything is done.',
          ru: 'Испытание надо повторить с 200 участниками, прежде чем что-либо делать.',
        },
        correct: false,
        rationale: {
          en: 'The problem is found already; its size is visible in the data sent.',
          ru: 'Проблема уже найдена; её масштаб виден в присланных данных.',
        },
      },
    ],
    rationale: {
      en: 'Leaving counts only those who give up; people who misunderstand go on with a wrong answer, which shows later, in the data sent.',
      ru: 'Уход показывает лишь тех, кто сдался; неверно понявшие идут дальше с неверным ответом, и это видно позже — в самих данных.',
    },
  },
  {
    code: 'CS.3-08',
    competence: 'CS.3',
    level: 4,
    difficulty: 0.55,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'A city wants to pay the child allowance without any application, from the birth register. Which safeguards belong to the design? Choose all that apply.',
      ru: 'Город хочет выплачивать детское пособие без заявления, по записи о рождении. Какие гарантии должны быть заложены? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Families are told and can correct the data or refuse.',
          ru: 'Семья получает уведомление и может исправить данные или отказаться.',
        },
        correct: true,
        rationale: {
          en: 'Right: data in registers can be wrong or payment unwanted.',
          ru: 'Верно: в реестре бывают ошибки, а выплата может быть не нужна.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Families missing from the register can still apply.',
          ru: 'Семьи, которых нет в реестре, могут подать заявление.',
        },
        correct: true,
        rationale: { en: 'Right: no register is complete.', ru: 'Верно: полных реестров не бывает.' },
      },
      {
        id: 'c',
        text: {
          en: 'Each decision records the rule and data it rests on.',
          ru: 'Для каждого решения записаны правило и данные, на которых оно основано.',
        },
        correct: true,
        rationale: {
          en: 'Right: it can be explained and contested.',
          ru: 'Верно: его можно объяснить и оспорить.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Parents fill in the old form as well, to be on the safe side.',
          ru: 'Для надёжности родители заполняют и прежнюю форму.',
        },
        correct: false,
        rationale: {
          en: 'Takes back the benefit and creates a second, differing set of data.',
          ru: 'Лишает смысла всю затею и порождает вторые, иные данные.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'The rules stay confidential so that nobody can misuse them.',
          ru: 'Правила не разглашаются, чтобы никто не мог ими злоупотребить.',
        },
        correct: false,
        rationale: {
          en: 'People must be able to know the ground of a decision.',
          ru: 'Люди вправе знать основание решения.',
        },
      },
    ],
    rationale: {
      en: 'A service that acts on its own still owes people notice, the chance to correct or refuse, and a decision that can be explained.',
      ru: 'Услуга, действующая сама, всё равно обязана уведомить, дать исправить или отказаться и объяснить решение.',
    },
  },
  {
    code: 'CS.3-09',
    competence: 'CS.3',
    kind: 'numeric',
    level: 2,
    difficulty: -1.15,
    seconds: 60,
    enemies: ['CS.3-04'],
    stem: {
      en: 'Last quarter 5,000 firms started an online licence application and 3,600 sent it. One fifth of those sent were returned as incomplete. What percentage of those who started got through at the first try?',
      ru: 'В прошлом квартале 5000 предприятий начали заполнять заявку на лицензию онлайн, 3600 её отправили. Пятую часть отправленных заявок вернули как неполные. Какой процент начавших справился с первого раза?',
    },
    rationale: {
      en: '3,600 less one fifth (720) leaves 2,880; 2,880 of 5,000 is 57.6 %.',
      ru: '3600 минус пятая часть (720) — это 2880; 2880 из 5000 составляет 57,6 %.',
    },
    answer: 57.6,
    tolerance: 0.4,
    unit: { en: '%', ru: '%' },
  },
  {
    code: 'CS.3-10',
    competence: 'CS.3',
    kind: 'multiple',
    level: 3,
    difficulty: -0.3,
    seconds: 65,
    stem: {
      en: 'A form for a housing allowance takes 40 minutes, and most people have to fetch papers in the middle. Many never come back to it. Which features help them to finish? Choose all that apply.',
      ru: 'Заполнение формы на жилищное пособие занимает 40 минут, и большинству приходится прерваться, чтобы найти документы. Многие так и не возвращаются. Какие свойства формы помогут им закончить? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'People stop because something is missing. Telling them beforehand and keeping what they have entered answers this; pressure and longer pages do not.',
      ru: 'Люди прерываются, потому что чего-то не хватает. Помогают предупреждение заранее и сохранение введённого, а не спешка и длинные страницы.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'All questions stand on one page, so that none is overlooked',
          ru: 'Все вопросы на одной странице, чтобы ни один не пропустить',
        },
        rationale: {
          en: 'The overview is lost on a page of this length.',
          ru: 'На такой длинной странице теряется обзор.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A clock counts down the minutes left for the whole form',
          ru: 'Часы отсчитывают минуты, оставшиеся на всю форму',
        },
        rationale: {
          en: 'Pressure makes people give up when a paper is missing.',
          ru: 'Спешка заставляет сдаться, когда не хватает документа.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The password is asked for again on each of the pages',
          ru: 'Пароль запрашивается заново на каждой странице',
        },
        rationale: {
          en: 'It hinders those who are entitled and does not help them to finish.',
          ru: 'Это мешает тем, кто имеет право, и закончить не помогает.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'The papers needed are listed before the first question',
          ru: 'Перед первым вопросом перечислены нужные документы',
        },
        rationale: {
          en: 'Right: people can fetch them before they begin.',
          ru: 'Верно: их можно найти до начала.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'The draft is kept and can be continued on another device',
          ru: 'Черновик хранится, продолжить можно и на другом устройстве',
        },
        rationale: {
          en: 'Right: an interruption costs nothing.',
          ru: 'Верно: перерыв не приводит к потерям.',
        },
      },
    ],
  },
  {
    code: 'CS.3-11',
    competence: 'CS.3',
    kind: 'single',
    level: 4,
    difficulty: 0.75,
    seconds: 80,
    stem: {
      en: 'Robots send 2 % of the requests in an online service. To stop them, every visitor must recognise blurred pictures; since then 9 % of real people give up, among them most blind users. Which design is best?',
      ru: 'Роботы отправляют 2 % запросов онлайн-услуги. Чтобы их остановить, каждого посетителя просят распознать размытые картинки; с тех пор 9 % настоящих людей бросают форму, в том числе большинство незрячих. Какое решение лучше?',
    },
    rationale: {
      en: 'The burden must lie on the robots and not on people. Background checks find most robots; only the suspicious rest need an extra step open to all.',
      ru: 'Нагрузка должна ложиться на роботов, а не на людей. Фоновые проверки находят большинство из них; лишь подозрительным нужен ещё один доступный всем шаг.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Check the pace and origin of requests unseen, and add an accessible step for suspicious ones only',
          ru: 'Незаметно проверять темп и источник запросов; доступный шаг — лишь подозрительным',
        },
        rationale: {
          en: 'Right: robots are slowed down while people pass unhindered.',
          ru: 'Верно: роботы замедлены, а люди проходят без помех.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Remove the check without replacement, as 2 % is less than 9 % and robots do little harm',
          ru: 'Убрать проверку без замены: 2 % меньше 9 %, а вреда от роботов немного',
        },
        rationale: {
          en: 'Once unguarded, the service may attract far more robots.',
          ru: 'Без защиты роботов может стать намного больше.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Make the pictures sharper and the words larger until fewer than 5 % give up',
          ru: 'Сделать картинки чётче, а слова крупнее, пока не станет меньше 5 % отказов',
        },
        rationale: {
          en: 'Robots read sharp pictures, too, and blind users still cannot.',
          ru: 'Чёткие картинки читают и роботы, а незрячие по-прежнему нет.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Keep the pictures but offer a telephone number for blind users during office hours',
          ru: 'Оставить картинки, а незрячим дать номер телефона на рабочие часы',
        },
        rationale: {
          en: 'Blind users get a worse service, and the other losses remain.',
          ru: 'Незрячие получат худшую услугу, а прочие потери останутся.',
        },
      },
    ],
  },
  {
    code: 'CS.3-12',
    competence: 'CS.3',
    kind: 'single',
    level: 4,
    difficulty: 1,
    seconds: 85,
    stem: {
      en: 'Until spring 10,000 people a month started an online form and 70 % of them finished. Since people have to sign in before they start, 6,000 a month start and 82 % finish. Need has not changed and there is no other channel. How should the team read this?',
      ru: 'До весны форму в месяц начинали заполнять 10 000 человек и 70 % из них завершали. С тех пор как перед началом нужно войти в систему, начинают 6000 и 82 % завершают. Потребность не изменилась, других каналов нет. Как группе это понимать?',
    },
    rationale: {
      en: 'Before, 7,000 people finished, now 4,920. The rate rose because those who stumble are turned away before they are counted.',
      ru: 'Раньше завершали 7000 человек, теперь 4920. Доля выросла, потому что те, кому трудно, отсеиваются ещё до подсчёта.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The form has become easier, as 82 % is clearly more than 70 % of those who start it',
          ru: 'Форма стала проще: 82 % начавших — это заметно больше, чем 70 %',
        },
        rationale: {
          en: 'The form is the same; other people are counted.',
          ru: 'Форма прежняя, изменился круг учтённых людей.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The service is unchanged, because losses before the start cannot be its fault',
          ru: 'Услуга не изменилась: потери до начала формы на ней не отражаются',
        },
        rationale: {
          en: 'The sign-in is a part of the service for those who use it.',
          ru: 'Для пользователей вход — часть услуги.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'About 2,000 fewer people a month get through: the sign-in turns them away',
          ru: 'Доходят до конца на 2000 человек в месяц меньше: отсеивает вход',
        },
        rationale: {
          en: 'Right: 7,000 against 4,920; the base of the rate has changed.',
          ru: 'Верно: 7000 против 4920; изменилась база расчёта доли.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The two rates must be averaged, which gives 76 % as the true value',
          ru: 'Нужно усреднить обе доли, и 76 % будет истинным значением',
        },
        rationale: {
          en: 'An average of different bases describes neither state.',
          ru: 'Среднее по разным базам не описывает ни одного состояния.',
        },
      },
    ],
  },
  {
    code: 'CS.3-13',
    competence: 'CS.3',
    level: 4,
    difficulty: 1.15,
    seconds: 105,
    kind: 'multiple',
    stem: {
      en: 'Before the form for a heating allowance people may answer five questions, and the page says whether they are likely to be entitled. The check is sometimes wrong. Which designs keep entitled people from being lost? Choose all that apply.',
      ru: 'Перед формой на пособие на отопление люди могут ответить на пять вопросов, и страница сообщает, вероятно ли их право на него. Проверка иногда ошибается. Какие решения не дадут потерять тех, кто имеет право? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'A wrong “no” is invisible unless people may go on in spite of it and the agency looks at those who were turned away.',
      ru: 'Ошибочное «нет» незаметно, если люди не могут продолжить вопреки ему и ведомство не изучает тех, кому отказано.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The number of questions is raised until the answer is always certain',
          ru: 'Число вопросов увеличивают, пока ответ не станет всегда точным',
        },
        rationale: {
          en: 'Few get through a long check, and certainty is never reached.',
          ru: 'До конца дойдут немногие, а полной точности не достичь.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The share of those told “yes” who receive the allowance is followed',
          ru: 'Отслеживается доля получивших пособие среди получивших «да»',
        },
        rationale: {
          en: 'Says nothing about those wrongly told “no”.',
          ru: 'Ничего не говорит об ошибочно получивших «нет».',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'After a “probably not” the reason is named and applying stays possible',
          ru: 'При ответе «скорее нет» названа причина и подать заявление всё же можно',
        },
        rationale: {
          en: 'People can recognise the error and go on.',
          ru: 'Человек может заметить ошибку и продолжить.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A random sample of those told “probably not” is examined in full',
          ru: 'Случайную выборку получивших «скорее нет» проверяют полностью',
        },
        rationale: {
          en: 'Shows how often the check is wrong and where.',
          ru: 'Показывает, как часто и где проверка ошибается.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'After a “probably not” the page leads back to the start at once',
          ru: 'При ответе «скорее нет» страница сразу возвращает в начало',
        },
        rationale: {
          en: 'The entitled give up and nobody learns of it.',
          ru: 'Имеющие право уйдут, и никто об этом не узнает.',
        },
      },
    ],
  },
  {
    code: 'CS.3-14',
    competence: 'CS.3',
    kind: 'multiple',
    level: 4,
    difficulty: 1.1,
    seconds: 90,
    stem: {
      en: 'A permit passes through three agencies one after the other. Each reports that it needs ten days at most, and all figures are correct by its own rules. Applicants wait 45 days. Which findings could explain this? Choose all that apply.',
      ru: 'Разрешение последовательно проходит через три ведомства. Каждое сообщает, что тратит не более десяти дней, и по собственным правилам все данные верны. Заявители ждут 45 дней. Какие обстоятельства могут это объяснить? Выберите все подходящие варианты.',
    },
    rationale: {
      en: "Days vanish where no clock runs: between agencies, during pauses and in cases that start anew. A service must be timed from the applicant's side.",
      ru: 'Дни теряются там, где часы не идут: между ведомствами, в паузах и в делах, начатых заново. Время услуги нужно мерить со стороны заявителя.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Applicants live in different districts and use different devices',
          ru: 'Заявители живут в разных районах и пользуются разными устройствами',
        },
        rationale: {
          en: 'It may matter for access, not for the days of handling.',
          ru: 'Это важно для доступа, но не для срока рассмотрения.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The clock of an agency stops while it waits for a further document',
          ru: 'Часы ведомства останавливаются, пока оно ждёт ещё один документ',
        },
        rationale: {
          en: 'Right: the applicant waits, the figure does not grow.',
          ru: 'Верно: заявитель ждёт, а показатель не растёт.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The three agencies handle different numbers of applications',
          ru: 'Ведомства рассматривают разное число заявлений',
        },
        rationale: {
          en: 'A number of cases does not hide days of one case.',
          ru: 'Число дел не скрывает дней отдельного дела.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A case sent back gets a new number and is counted as a new one',
          ru: 'Возвращённое дело получает новый номер и считается новым',
        },
        rationale: {
          en: 'Right: only the last round is counted.',
          ru: 'Верно: учитывается лишь последний круг.',
        },
      },
      {
        id: 'e',
        correct: true,
        text: {
          en: 'Cases lie between the agencies before the next one registers them',
          ru: 'Дела лежат между ведомствами, пока следующее их не зарегистрирует',
        },
        rationale: {
          en: "Right: this time belongs to no agency's figure.",
          ru: 'Верно: это время не входит ни в чьи данные.',
        },
      },
    ],
  },
];
