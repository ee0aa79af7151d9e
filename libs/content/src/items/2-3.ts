import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '2.3-01',
    competence: '2.3',
    level: 1,
    difficulty: -2.4,
    seconds: 40,
    kind: 'single',
    stem: {
      en: 'A visitor says: “I have read about a draft rule on street trade and would like my view to be counted before it is adopted.” What do you show the visitor?',
      ru: 'Посетитель говорит: «Я прочитал о проекте правил уличной торговли и хочу, чтобы моё мнение учли до их принятия». Что вы ему покажете?',
    },
    rationale: {
      en: 'Comments made in the official consultation before its closing date are recorded and have to be considered.',
      ru: 'Замечания, поданные в официальном обсуждении до окончания срока, регистрируются и подлежат рассмотрению.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'The page of the public consultation and its closing date',
          ru: 'Страницу общественного обсуждения и срок его окончания',
        },
        rationale: {
          en: 'Right: the place where views are formally collected.',
          ru: 'Верно: здесь мнения собираются официально.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The news report on the draft, below which readers can comment',
          ru: 'Новость о проекте, под которой можно оставить комментарий',
        },
        rationale: {
          en: 'Comments under news do not enter the procedure.',
          ru: 'Комментарии к новостям не входят в процедуру.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The discussion about the draft in a large social network group',
          ru: 'Обсуждение проекта в крупной группе социальной сети',
        },
        rationale: {
          en: 'Lively, but nobody is bound to read it.',
          ru: 'Оживлённо, но никто не обязан это читать.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The form for complaints about rules that are already in force',
          ru: 'Форму жалобы на уже действующие правила',
        },
        rationale: {
          en: 'Meant for adopted rules, so too late for this draft.',
          ru: 'Для принятых правил, то есть для проекта уже поздно.',
        },
      },
    ],
  },
  {
    code: '2.3-02',
    competence: '2.3',
    level: 1,
    difficulty: -1.85,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'A citizen signs in to the service portal and sees that the state register shows an old address. Letters go astray because of this. What should the citizen do?',
      ru: 'Гражданин входит на портал услуг и видит, что в государственном реестре указан старый адрес. Из-за этого письма не доходят. Что ему следует сделать?',
    },
    rationale: {
      en: 'People have the right to have wrong data about them corrected; the portal takes the request and the proof.',
      ru: 'Человек вправе требовать исправления неверных данных о себе; портал принимает запрос и подтверждение.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Register a second account that shows the new address',
          ru: 'Завести вторую учётную запись с новым адресом',
        },
        rationale: {
          en: 'The register stays wrong, and double accounts cause trouble.',
          ru: 'Реестр останется неверным, а двойная запись создаст проблемы.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Wait until the agency next updates the whole register',
          ru: 'Ждать, пока ведомство обновит весь реестр',
        },
        rationale: {
          en: 'The agency does not learn of the new address by waiting.',
          ru: 'От ожидания ведомство не узнает о новом адресе.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Write the new address in a comment on the agency’s page',
          ru: 'Написать новый адрес в комментарии на странице ведомства',
        },
        rationale: {
          en: 'Makes the address public and corrects nothing.',
          ru: 'Адрес станет общедоступным, а запись не исправится.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Ask in the portal for a correction and attach a proof',
          ru: 'Запросить на портале исправление и приложить подтверждение',
        },
        rationale: {
          en: 'Right: uses the right to correction at its proper place.',
          ru: 'Верно: право на исправление используется в нужном месте.',
        },
      },
    ],
  },
  {
    code: '2.3-03',
    competence: '2.3',
    level: 2,
    difficulty: -0.7,
    seconds: 80,
    kind: 'numeric',
    stem: {
      en: 'An electronic petition must be signed by 2 % of the 340,000 residents entitled to sign. It has 7,400 signatures, of which 12 % turn out to be invalid. How many valid signatures are still missing?',
      ru: 'Электронную петицию должны подписать 2 % из 340 000 жителей, имеющих право подписи. Собрано 7 400 подписей, из них 12 % признаны недействительными. Скольких действительных подписей ещё не хватает?',
    },
    rationale: {
      en: 'Needed: 2 % of 340,000 = 6,800. Valid: 88 % of 7,400 = 6,512. Missing: 6,800 − 6,512 = 288.',
      ru: 'Требуется: 2 % от 340 000 = 6 800. Действительны: 88 % от 7 400 = 6 512. Не хватает: 6 800 − 6 512 = 288.',
    },
    answer: 288,
    tolerance: 0.5,
    unit: { en: 'signatures', ru: 'подписей' },
  },
  {
    code: '2.3-04',
    competence: '2.3',
    level: 3,
    difficulty: -0.1,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'A region let residents vote online on part of its budget. Nearly all the voters were young and lived in the main town. Which measures make the next vote open to those who were missing? Choose all that apply.',
      ru: 'Регион предложил жителям онлайн-голосование по части бюджета. Почти все голосовавшие были молоды и жили в главном городе. Какие меры сделают следующее голосование доступным для тех, кто не участвовал? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Help on the spot and understandable language remove barriers; more apps or changed weights do not bring missing people in.',
      ru: 'Помощь на месте и понятный язык снимают барьеры; новые приложения или изменение веса голосов отсутствующих не привлекут.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Accept votes only from a new mobile application',
          ru: 'Принимать голоса только через новое мобильное приложение',
        },
        rationale: {
          en: 'Raises the barrier for those who already stayed away.',
          ru: 'Повышает барьер для тех, кто и так не участвовал.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Let people vote in village libraries, with staff to help',
          ru: 'Дать возможность голосовать в сельских библиотеках с помощью сотрудников',
        },
        rationale: {
          en: 'Reaches people without device, connection or practice.',
          ru: 'Охватывает людей без устройства, связи или навыков.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Count each vote from the main town at half its weight',
          ru: 'Учитывать каждый голос из главного города с половинным весом',
        },
        rationale: {
          en: 'Unequal, and the missing people are still missing.',
          ru: 'Это неравенство, а отсутствующие так и не участвуют.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Offer the proposals in plain words and in all local languages',
          ru: 'Изложить предложения простыми словами и на всех местных языках',
        },
        rationale: {
          en: 'Those who did not understand the page can take part.',
          ru: 'Смогут участвовать те, кому страница была непонятна.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Show the running result so that more people become curious',
          ru: 'Показывать промежуточный результат, чтобы вызвать интерес',
        },
        rationale: {
          en: 'Influences votes and does not reach people who are offline.',
          ru: 'Влияет на голоса и не доходит до тех, кто не в сети.',
        },
      },
    ],
  },
  {
    code: '2.3-05',
    competence: '2.3',
    level: 4,
    difficulty: 0.5,
    seconds: 85,
    kind: 'single',
    stem: {
      en: 'An online service refuses housing benefit automatically, on the basis of a model. You design the message of refusal. What gives the citizen a real possibility to contest the decision?',
      ru: 'Онлайн-сервис автоматически, на основе модели, отказывает в жилищной субсидии. Вы проектируете уведомление об отказе. Что даёт гражданину реальную возможность оспорить решение?',
    },
    rationale: {
      en: 'To contest one needs the reason in one’s own case and a person with the power to decide otherwise.',
      ru: 'Чтобы оспорить решение, нужны причина именно по своему делу и человек, вправе решить иначе.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A link to the model’s published program code and to the law that permits its use',
          ru: 'Ссылка на опубликованный код модели и на закон, разрешающий её применение',
        },
        rationale: {
          en: 'Transparent in general, but silent on the person’s own case.',
          ru: 'Общая открытость, но ничего о деле конкретного человека.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'The reasons in this case, and a review by an official who can change the decision',
          ru: 'Причины по данному делу и пересмотр должностным лицом, вправе изменить решение',
        },
        rationale: {
          en: 'Right: knowing why, and reaching somebody with power to decide.',
          ru: 'Верно: известно почему и есть тот, кто вправе решить иначе.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A button that sends the same application through the model again, without a fee',
          ru: 'Кнопка, которая бесплатно отправляет то же заявление на повторную обработку моделью',
        },
        rationale: { en: 'The same data give the same refusal.', ru: 'Те же данные дадут тот же отказ.' },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The percentage of right decisions which the model reached in an independent test',
          ru: 'Доля верных решений модели, установленная при независимом испытании',
        },
        rationale: {
          en: 'An average says nothing about this decision.',
          ru: 'Среднее ничего не говорит об этом решении.',
        },
      },
    ],
  },
  {
    code: '2.3-06',
    competence: '2.3',
    level: 4,
    difficulty: 1.0,
    seconds: 95,
    kind: 'single',
    stem: {
      en: 'In the last two days of an online consultation 5,000 word-for-word equal comments arrive against a draft, beside 600 individual ones. You write the report on the consultation. How do you treat the 5,000?',
      ru: 'В последние два дня онлайн-обсуждения поступило 5 000 дословно одинаковых замечаний против проекта — наряду с 600 индивидуальными. Вы готовите отчёт об обсуждении. Как вы учтёте эти 5 000?',
    },
    rationale: {
      en: 'A campaign is legitimate expression, but a consultation weighs arguments; numbers are reported with what is known about their origin.',
      ru: 'Кампания — законное выражение мнения, но обсуждение взвешивает доводы; численность приводят вместе со сведениями о её происхождении.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Leave them out and say in the report that copied comments are not considered opinions',
          ru: 'Исключить их и указать в отчёте, что скопированные замечания мнением не считаются',
        },
        rationale: {
          en: 'Real people may stand behind a copied text.',
          ru: 'За скопированным текстом могут стоять реальные люди.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Count every comment as one vote and state that nine tenths of the public reject the draft',
          ru: 'Считать каждое замечание голосом и указать, что девять десятых граждан отвергают проект',
        },
        rationale: {
          en: 'Those who comment are no sample of the public.',
          ru: 'Участники обсуждения не являются выборкой населения.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Report one argument with its number of senders and what the check for automation showed',
          ru: 'Изложить как один довод с числом отправителей и итогом проверки на автоматизацию',
        },
        rationale: {
          en: 'Right: fair to the senders and honest about the weight.',
          ru: 'Верно: справедливо к отправителям и честно по весу.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Declare the consultation disturbed and repeat it with a limit of one comment a day',
          ru: 'Признать обсуждение сорванным и повторить с ограничением в одно замечание в день',
        },
        rationale: {
          en: 'Throws away 600 individual views and solves nothing.',
          ru: 'Теряются 600 индивидуальных мнений, а проблема остаётся.',
        },
      },
    ],
  },
];
