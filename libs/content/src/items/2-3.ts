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
    enemies: ['2.3-08'],
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
  {
    code: '2.3-07',
    competence: '2.3',
    level: 2,
    difficulty: -1.3,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'An older citizen has an electronic identity but cannot cope with the portal. She asks how to apply for a subsidy online without giving her password to a neighbour. What do you offer her?',
      ru: 'У пожилой гражданки есть электронное удостоверение, но с порталом она не справляется. Она спрашивает, как подать онлайн-заявление на субсидию, не сообщая пароль соседу. Что вы ей предложите?',
    },
    rationale: {
      en: 'Help beside the citizen leaves identity and consent with her; a password must never change hands.',
      ru: 'При помощи рядом с гражданкой её личность и согласие остаются за ней; пароль передавать нельзя никому.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A sheet of paper on which she writes the password for staff',
          ru: 'Листок бумаги, на котором она запишет пароль для сотрудников пункта',
        },
        rationale: {
          en: 'Staff may be honest, but then anybody can act in her name.',
          ru: 'Даже при честных сотрудниках доступ выходит из-под её контроля.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A new account in the name of the neighbour who helps her',
          ru: 'Новый аккаунт на имя соседа, который ей помогает',
        },
        rationale: {
          en: 'The application would then come from the wrong person.',
          ru: 'Тогда заявление поступит не от того человека.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A service point where she signs in and staff guide her',
          ru: 'Пункт обслуживания, где она войдёт сама, а сотрудник подскажет',
        },
        rationale: {
          en: 'Right: help without handing over the identity.',
          ru: 'Верно: помощь без передачи доступа.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A wait until a relative with a computer comes to visit',
          ru: 'Подождать, пока приедет родственник с компьютером',
        },
        rationale: { en: 'Her right would depend on chance.', ru: 'Её право зависело бы от случая.' },
      },
    ],
  },
  {
    code: '2.3-08',
    competence: '2.3',
    level: 2,
    difficulty: -0.7,
    seconds: 75,
    enemies: ['2.3-03'],
    kind: 'numeric',
    stem: {
      en: 'A citizens’ proposal is debated in the council if 3 % of the 150,000 voters sign it online. So far there are 4,600 signatures; the check shows that 15 % of them are double or come from people without a vote. How many valid signatures are still needed?',
      ru: 'Предложение граждан выносится на рассмотрение совета, если его онлайн подпишут 3 % из 150 000 избирателей. Пока собрано 4 600 подписей; проверка показала, что 15 % из них — повторные или поставлены теми, кто не имеет права голоса. Сколько действительных подписей ещё нужно?',
    },
    rationale: {
      en: 'Needed: 3 % of 150,000 = 4,500. Valid: 85 % of 4,600 = 3,910. Missing: 590.',
      ru: 'Нужно: 3 % от 150 000 = 4 500. Действительны: 85 % от 4 600 = 3 910. Не хватает 590.',
    },
    answer: 590,
    tolerance: 0.5,
    unit: { en: 'signatures', ru: 'подписей' },
  },
  {
    code: '2.3-09',
    competence: '2.3',
    level: 3,
    difficulty: -0.2,
    seconds: 80,
    kind: 'multiple',
    stem: {
      en: 'A portal is to show citizens which public bodies have looked at their data. Which features turn this list into real control for the citizen? Choose all that apply.',
      ru: 'Портал будет показывать гражданам, какие органы просматривали их данные. Какие свойства сделают этот перечень действенным средством контроля для гражданина? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Control means knowing who, when and why, and being able to have an access examined.',
      ru: 'Контроль — это знать, кто, когда и зачем смотрел данные, и иметь возможность потребовать проверки.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Each line states the body, the time and the purpose',
          ru: 'В каждой строке указаны орган, время и цель',
        },
        rationale: {
          en: 'Without a purpose nobody can judge the access.',
          ru: 'Без цели невозможно оценить, обоснован ли доступ.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A line appears once the official concerned has agreed',
          ru: 'Строка появляется с согласия смотревшего сотрудника',
        },
        rationale: {
          en: 'Improper accesses would then stay hidden.',
          ru: 'Тогда неправомерный доступ остался бы скрытым.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'A doubtful access can be questioned from the list',
          ru: 'Сомнительный доступ можно оспорить прямо из перечня',
        },
        rationale: {
          en: 'Seeing without being able to act is no control.',
          ru: 'Видеть, не имея возможности действовать, — не контроль.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The list can be read in many colours and font sizes',
          ru: 'Для перечня можно выбрать цвета и размер шрифта',
        },
        rationale: {
          en: 'Good for reading, but adds no control.',
          ru: 'Удобно читать, но контроля не добавляет.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'The number of all accesses in the country is shown',
          ru: 'Показано общее число просмотров по стране',
        },
        rationale: {
          en: 'Interesting, but says nothing about one’s own data.',
          ru: 'Любопытно, но о собственных данных ничего не говорит.',
        },
      },
    ],
  },
  {
    code: '2.3-10',
    competence: '2.3',
    level: 3,
    difficulty: 0.05,
    seconds: 65,
    kind: 'single',
    stem: {
      en: 'In each online consultation of a city fewer people take part. In interviews they say: “We write, and then we hear nothing.” Which step answers this reason most directly?',
      ru: 'В каждой онлайн-консультации города участвует всё меньше людей. В интервью они говорят: «Мы пишем, а потом — тишина». Какой шаг прямее всего отвечает на эту причину?',
    },
    rationale: {
      en: 'People leave because their contribution seems to have no effect; only a visible response to it removes the cause.',
      ru: 'Люди уходят, потому что не видят последствий своего участия; причину устранит только видимый ответ на него.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Announce the next consultation earlier and through more channels',
          ru: 'Объявлять о следующей консультации раньше и по большему числу каналов',
        },
        rationale: {
          en: 'Reaches more people, who are then disappointed as well.',
          ru: 'Охватит больше людей, которые тоже разочаруются.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Publish for each of the main proposals what was decided and for which reasons',
          ru: 'Публиковать по каждому основному предложению решение и причины',
        },
        rationale: {
          en: 'Right: participants see what became of their words.',
          ru: 'Верно: участники видят, что стало с их словами.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Send every participant an automatic confirmation of receipt',
          ru: 'Посылать каждому участнику автоматическое подтверждение получения',
        },
        rationale: {
          en: 'A receipt does not tell what was done with the idea.',
          ru: 'Уведомление не говорит, что сделали с идеей.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Draw a prize among all those who take part until the end',
          ru: 'Разыгрывать приз среди всех, кто участвует до конца',
        },
        rationale: {
          en: 'Pays for taking part, but does not answer anybody.',
          ru: 'Платит за участие, но никому не отвечает.',
        },
      },
    ],
  },
  {
    code: '2.3-11',
    competence: '2.3',
    level: 4,
    difficulty: 0.8,
    seconds: 95,
    kind: 'single',
    stem: {
      en: 'In an online vote each voter gets a receipt by which to check that the vote has been counted. The designers take care that the receipt cannot prove to anybody else how the person voted. Why is this necessary?',
      ru: 'При онлайн-голосовании каждый избиратель получает квитанцию, по которой может проверить, что его голос учтён. Разработчики следят, чтобы квитанция никому не могла доказать, как именно человек проголосовал. Зачем это нужно?',
    },
    rationale: {
      en: 'Whoever can prove a vote can be paid or pressed for it; secrecy must hold even against the voter’s own wish to show it.',
      ru: 'Голос, который можно доказать, можно купить или получить под давлением; тайна должна сохраняться даже вопреки желанию самого избирателя.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Otherwise voters could change their minds after seeing the receipt',
          ru: 'Иначе избиратели могли бы передумать, увидев квитанцию',
        },
        rationale: {
          en: 'A receipt does not open the vote again.',
          ru: 'Квитанция не открывает голосование заново.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Otherwise the receipts would take too much storage on the servers',
          ru: 'Иначе квитанции занимали бы слишком много места на серверах',
        },
        rationale: {
          en: 'A choice needs hardly any storage.',
          ru: 'Сведения о выборе почти не занимают места.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Otherwise the result could be published before the vote has ended',
          ru: 'Иначе результат могли бы опубликовать до конца голосования',
        },
        rationale: {
          en: 'Early counting is another danger, prevented by other means.',
          ru: 'Досрочный подсчёт — другая угроза, от неё защищаются иначе.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Otherwise votes could be bought, or demanded by superiors',
          ru: 'Иначе голоса можно было бы покупать или требовать от подчинённых',
        },
        rationale: {
          en: 'Right: without proof nobody can reward or punish a vote.',
          ru: 'Верно: без доказательства голос нельзя ни оплатить, ни наказать.',
        },
      },
    ],
  },
  {
    code: '2.3-12',
    competence: '2.3',
    level: 4,
    difficulty: 1.05,
    seconds: 100,
    kind: 'single',
    stem: {
      en: '4,000 residents answered an online survey on a tram line of their own accord; young people were over-represented. The analyst gives each answer a weight so that the age groups have the same shares as in the population. Which error can the weighting not remove?',
      ru: '4 000 жителей по собственному желанию ответили на онлайн-опрос о трамвайной линии; молодёжи среди них было слишком много. Аналитик взвесил ответы так, чтобы доли возрастных групп совпали с населением. Какую ошибку взвешивание устранить не может?',
    },
    rationale: {
      en: 'Weights correct the shares of the groups, not who answers within a group. Those who care most answer most.',
      ru: 'Веса исправляют доли групп, но не то, кто отвечает внутри группы. Чаще отвечают те, кому это важнее.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The older people count too little, because few of them have taken part',
          ru: 'Пожилые учтены слишком слабо, так как их участвовало мало',
        },
        rationale: { en: 'This is what the weights do correct.', ru: 'Именно это веса и исправляют.' },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The young people count too much, because many of them have taken part',
          ru: 'Молодые учтены слишком сильно, так как их участвовало много',
        },
        rationale: { en: 'This is what the weights do correct.', ru: 'Именно это веса и исправляют.' },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Within an age group those who answered may think otherwise than the rest',
          ru: 'Внутри группы ответившие могут думать иначе, чем остальные',
        },
        rationale: {
          en: 'Right: self-selection within groups remains.',
          ru: 'Верно: самоотбор внутри групп остаётся.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'The number of answers is too small to speak of a city of this size',
          ru: 'Ответов слишком мало, чтобы судить о городе такого размера',
        },
        rationale: {
          en: '4,000 answers would suffice if they came by chance.',
          ru: '4 000 случайных ответов было бы достаточно.',
        },
      },
    ],
  },
  {
    code: '2.3-13',
    competence: '2.3',
    level: 4,
    difficulty: 1.2,
    seconds: 105,
    kind: 'multiple',
    stem: {
      en: 'On a city’s platform residents propose projects and mark those they like; the most liked stand at the top. Nearly always proposals from the first two days win, even when later ones please those who do see them better. Which changes take away the advantage of being early? Choose all that apply.',
      ru: 'На городской платформе жители предлагают проекты и отмечают понравившиеся; вверху стоят набравшие больше отметок. Почти всегда побеждают предложения первых двух дней, даже если более поздние больше нравятся тем, кто их увидел. Какие изменения лишат ранние предложения преимущества? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Being seen brings likes, and likes bring being seen. The circle is broken by equal chances to be seen and by counting likes against views.',
      ru: 'Кого видят, того отмечают, а кого отмечают, того и видят. Круг разрывают равные шансы на показ и учёт отметок относительно просмотров.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Proposals with the fewest likes are removed every week',
          ru: 'Предложения с наименьшим числом отметок еженедельно удаляются',
        },
        rationale: {
          en: 'The late ones are removed before they are seen.',
          ru: 'Поздние удалят прежде, чем их увидят.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Likes are counted as a share of those who saw the proposal',
          ru: 'Отметки считаются как доля от увидевших предложение',
        },
        rationale: {
          en: 'Being seen more often is then no advantage in itself.',
          ru: 'Тогда частый показ сам по себе преимущества не даёт.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'The running ranking is shown on the first page of the city',
          ru: 'Текущий рейтинг показан на главной странице города',
        },
        rationale: {
          en: 'The early ones are seen still more.',
          ru: 'Ранние предложения будут видны ещё чаще.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Each visitor sees the proposals in a random order',
          ru: 'Каждый посетитель видит предложения в случайном порядке',
        },
        rationale: {
          en: 'All proposals then have the same chance to be seen.',
          ru: 'Тогда у всех предложений равные шансы быть увиденными.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: {
          en: 'Each resident may like as many proposals as they wish',
          ru: 'Каждый житель может отметить сколько угодно предложений',
        },
        rationale: {
          en: 'More likes go to those at the top of the list.',
          ru: 'Больше отметок получат стоящие вверху списка.',
        },
      },
    ],
  },
  {
    code: '2.3-14',
    competence: '2.3',
    kind: 'multiple',
    level: 4,
    difficulty: 1.1,
    seconds: 90,
    stem: {
      en: 'In an online vote each resident is to have one vote, and nobody, not even the organiser, is to learn how a person voted. Which arrangements can ensure both at once? Choose all that apply.',
      ru: 'В онлайн-голосовании у каждого жителя должен быть один голос, и никто, даже организатор, не должен узнать, как человек проголосовал. Какие решения могут обеспечить и то и другое? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Whoever knows the person must not see the vote, and whoever counts the vote must not be able to reach the person. A key kept by one body breaks this.',
      ru: 'Кто знает человека, не должен видеть голос, а кто считает голоса, не должен найти человека. Ключ в руках одного органа это нарушает.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The organiser replaces names by codes and keeps the table of codes in a sealed file of its own',
          ru: 'Организатор заменяет имена кодами, а таблицу кодов хранит у себя в опечатанном файле',
        },
        rationale: {
          en: 'The organiser can open the file and link every vote.',
          ru: 'Организатор может открыть файл и связать каждый голос.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'One body hands out single-use permits without seeing which number each person gets; another counts votes with valid permits',
          ru: 'Один орган выдаёт одноразовые разрешения, не видя, какой номер кому достался; другой считает голоса с действительными разрешениями',
        },
        rationale: {
          en: 'Right: one knows the persons, the other the votes.',
          ru: 'Верно: один знает людей, другой — голоса.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Votes are stored with the e-mail address, which is hidden from all who read the results',
          ru: 'Голоса хранятся вместе с адресом почты, скрытым от всех, кто читает результаты',
        },
        rationale: {
          en: 'Hidden from readers, yet visible to whoever runs the database.',
          ru: 'Адрес скрыт от читателей, но виден тем, кто ведёт базу.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'Encrypted votes are parted from names and mixed by several independent bodies before they are opened',
          ru: 'Зашифрованные голоса отделяют от имён и перемешивают несколько независимых органов, и лишь потом их вскрывают',
        },
        rationale: {
          en: 'Right: names stop double voting, and no single body can link the two.',
          ru: 'Верно: имена не дают голосовать дважды, а связать их с голосами никто один не может.',
        },
      },
    ],
  },
];
