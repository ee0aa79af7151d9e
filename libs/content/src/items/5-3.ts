import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: '5.3-01',
    competence: '5.3',
    kind: 'single',
    level: 1,
    difficulty: -2.1,
    seconds: 35,
    stem: {
      en: 'Citizens send a form by e-mail as a PDF, and clerks type the same data into the register. Which change removes the double work?',
      ru: 'Граждане присылают форму по электронной почте в PDF, а сотрудники вручную переносят те же данные в реестр. Какое изменение устранит двойную работу?',
    },
    rationale: {
      en: 'Data entered once by the citizen can flow straight into the register and need not be typed again.',
      ru: 'Данные, один раз введённые гражданином, попадают прямо в реестр, и повторный ввод не нужен.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'An online form that fills in the register itself',
          ru: 'Онлайн-форма, которая сама заполняет реестр',
        },
        rationale: {
          en: 'Right: the data is entered only once.',
          ru: 'Верно: данные вводятся только один раз.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A mail folder in which the forms are sorted by date',
          ru: 'Почтовая папка, где формы упорядочены по дате',
        },
        rationale: {
          en: 'Order helps to find forms, not to enter them.',
          ru: 'Порядок помогает найти формы, но не внести их.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'A printer that puts the forms on paper faster',
          ru: 'Принтер, который быстрее печатает формы',
        },
        rationale: {
          en: 'Printing gets quicker, the typing stays.',
          ru: 'Печать ускорится, а набор останется.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'A second clerk who types one half of the forms',
          ru: 'Второй сотрудник, который вводит половину форм',
        },
        rationale: { en: 'The work is shared but not removed.', ru: 'Работа разделена, но не устранена.' },
      },
    ],
  },
  {
    code: '5.3-02',
    competence: '5.3',
    kind: 'single',
    level: 2,
    difficulty: -1.1,
    seconds: 50,
    stem: {
      en: 'You have an idea for a simpler permit application. What is the cheapest way to find out within a week whether citizens understand it?',
      ru: 'У вас есть идея более простого заявления на разрешение. Как дешевле всего за неделю узнать, понимают ли его граждане?',
    },
    rationale: {
      en: 'A rough sketch tried by a few people shows misunderstandings before money has been spent.',
      ru: 'Черновой макет, испытанный несколькими людьми, выявляет непонимание до того, как потрачены деньги.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'Building the full service and watching for complaints',
          ru: 'Создать полный сервис и следить за жалобами',
        },
        rationale: {
          en: 'Real use tells much, but late and at full cost.',
          ru: 'Реальное использование покажет многое, но поздно и дорого.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Trying a click-through sketch with five people',
          ru: 'Испытать кликабельный макет с пятью людьми',
        },
        rationale: {
          en: 'Right: little cost, quick, and real behaviour is seen.',
          ru: 'Верно: недорого, быстро и видно реальное поведение.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Asking the developers whether they find it clear',
          ru: 'Спросить разработчиков, понятно ли им заявление',
        },
        rationale: {
          en: 'They are near at hand, but know too much to stumble.',
          ru: 'Они рядом, но знают слишком много, чтобы споткнуться.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'Sending citizens a survey on digital services in general',
          ru: 'Разослать гражданам опрос о цифровых услугах вообще',
        },
        rationale: {
          en: 'Opinions on services do not show whether this form is understood.',
          ru: 'Мнения об услугах не покажут, понятна ли эта форма.',
        },
      },
    ],
  },
  {
    code: '5.3-03',
    competence: '5.3',
    kind: 'multiple',
    level: 2,
    difficulty: -0.7,
    seconds: 60,
    stem: {
      en: 'Many people break off an online application before the end. Which sources show where they meet difficulties? Choose all that apply.',
      ru: 'Многие прерывают онлайн-заявление, не дойдя до конца. Какие источники покажут, где возникают трудности? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'Difficulties show in behaviour: the step at which people leave, and what they do when observed.',
      ru: 'Трудности видны в поведении: на каком шаге люди уходят и что они делают под наблюдением.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'The list of functions in the contract', ru: 'Перечень функций в договоре' },
        rationale: {
          en: 'It states what was ordered, not how it is used.',
          ru: 'В нём указано, что заказано, а не как этим пользуются.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: {
          en: 'Watching a few people fill in the form',
          ru: 'Наблюдение за людьми при заполнении формы',
        },
        rationale: {
          en: 'Right: it reveals why they hesitate.',
          ru: 'Верно: становится ясно, почему они медлят.',
        },
      },
      {
        id: 'c',
        correct: true,
        text: {
          en: 'Figures on the step at which people leave',
          ru: 'Данные о шаге, на котором люди уходят',
        },
        rationale: {
          en: 'Right: they point at the place of the trouble.',
          ru: 'Верно: они указывают место затруднения.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'The view of the team that built the form', ru: 'Мнение команды, создавшей форму' },
        rationale: {
          en: 'Its members know the form too well to share the difficulties.',
          ru: 'Команда слишком хорошо знает форму, чтобы видеть трудности.',
        },
      },
      {
        id: 'e',
        correct: false,
        text: { en: 'The number of visits to the start page', ru: 'Число посещений начальной страницы' },
        rationale: {
          en: 'It tells how many come, not where they stumble.',
          ru: 'Оно говорит, сколько пришло, а не где споткнулись.',
        },
      },
    ],
  },
  {
    code: '5.3-04',
    competence: '5.3',
    kind: 'single',
    level: 3,
    difficulty: -0.1,
    seconds: 65,
    stem: {
      en: 'Of all online applications, 35 % come back because a wrong document was attached. Most people attach an old certificate that looks like the right one. Which change treats the cause?',
      ru: 'Из всех онлайн-заявлений 35 % возвращаются, так как приложен не тот документ. Чаще всего прикладывают старую справку, похожую на нужную. Какое изменение устраняет причину?',
    },
    rationale: {
      en: 'People mistake one document for another, so the help must come at the moment of choosing the file.',
      ru: 'Люди путают документы, поэтому помощь нужна в момент выбора файла.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'A fee for every application with a wrong attachment',
          ru: 'Плата за каждое заявление с неверным вложением',
        },
        rationale: {
          en: 'It punishes a mistake that the service itself invites.',
          ru: 'Это наказание за ошибку, к которой подталкивает сам сервис.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'A longer manual sent by e-mail to all who apply',
          ru: 'Более подробная инструкция по почте всем заявителям',
        },
        rationale: {
          en: 'More text seems thorough, but few read it at that moment.',
          ru: 'Подробность кажется полезной, но в нужный момент её мало кто прочтёт.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'More clerks, so that returned cases are handled sooner',
          ru: 'Больше сотрудников для быстрой обработки возвратов',
        },
        rationale: {
          en: 'The symptom is relieved, the mistakes continue.',
          ru: 'Облегчается следствие, а ошибки продолжаются.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'A sample of the right document and a check at upload',
          ru: 'Образец нужного документа и проверка при загрузке',
        },
        rationale: {
          en: 'Right: the mix-up is prevented where it happens.',
          ru: 'Верно: путаница предотвращается там, где возникает.',
        },
      },
    ],
  },
  {
    code: '5.3-05',
    competence: '5.3',
    kind: 'single',
    level: 4,
    difficulty: 0.5,
    seconds: 75,
    stem: {
      en: "After a birth, parents file five applications with four bodies, and each body asks for the same certificate. The registers of the bodies are able to exchange data. Which redesign starts from the parents' need?",
      ru: 'После рождения ребёнка родители подают пять заявлений в четыре органа, и каждый требует одно и то же свидетельство. Реестры этих органов могут обмениваться данными. Какое решение исходит из потребности родителей?',
    },
    rationale: {
      en: 'Parents have one event and one need; the state already holds the data and can share it on a legal basis.',
      ru: 'У родителей одно событие и одна потребность; данные уже есть у государства, и ими можно обмениваться на законном основании.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'One request, after which the bodies exchange the data',
          ru: 'Одно обращение, после которого органы обмениваются данными',
        },
        rationale: {
          en: 'Right: the work moves from the parents to the registers.',
          ru: 'Верно: работа переходит от родителей к реестрам.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'One counter at which all five forms can be handed in',
          ru: 'Одно окно, в которое можно сдать все пять форм',
        },
        rationale: {
          en: 'Fewer journeys, but the forms themselves stay as they are.',
          ru: 'Поездок меньше, но сами формы остаются прежними.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Five online forms with a common design and one sign-in',
          ru: 'Пять онлайн-форм с общим дизайном и единым входом',
        },
        rationale: {
          en: 'Pleasant to use, yet the same facts are asked five times.',
          ru: 'Удобнее, но одни и те же сведения запрашиваются пять раз.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: {
          en: 'One website that brings together links to all five forms',
          ru: 'Один сайт, на котором собраны ссылки на все пять форм',
        },
        rationale: {
          en: 'Easier to find, but still five applications and certificates.',
          ru: 'Найти легче, но заявлений и свидетельств по-прежнему пять.',
        },
      },
    ],
  },
  {
    code: '5.3-06',
    competence: '5.3',
    kind: 'numeric',
    level: 4,
    difficulty: 0.9,
    seconds: 100,
    stem: {
      en: 'A new online service costs 90,000 to build and 6,000 a year to run. It saves 12 minutes of staff time on each of 30,000 applications a year, and an hour of staff time costs 6. After how many years of operation has the net saving paid for the building?',
      ru: 'Создание нового онлайн-сервиса стоит 90 000, его работа — 6000 в год. Он сберегает 12 минут рабочего времени на каждом из 30 000 заявлений в год, а час рабочего времени стоит 6. Через сколько лет работы чистая экономия окупит создание?',
    },
    rationale: {
      en: '30,000 x 0.2 h = 6,000 h; 6,000 x 6 = 36,000; less 6,000 to run = 30,000 a year; 90,000 / 30,000 = 3.',
      ru: '30 000 x 0,2 ч = 6000 ч; 6000 x 6 = 36 000; за вычетом 6000 на работу — 30 000 в год; 90 000 / 30 000 = 3.',
    },
    answer: 3,
    tolerance: 0.05,
    unit: { en: 'years', ru: 'лет' },
  },
];
