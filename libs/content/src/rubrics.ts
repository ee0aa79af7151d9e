import type { ContentRubric, Text } from './shape';

const text = (en: string, ru: string, kk: string, uz: string, ko: string): Text => ({ en, ru, kk, uz, ko });

/** Rubrics that are offered ready; a trainer changes them as they like before anybody marks. */
export const rubrics: readonly ContentRubric[] = [
  {
    title: text(
      'Final presentation: how to improve services at home',
      'Итоговая презентация: как улучшить услуги дома',
      'Қорытынды таныстырылым: еліміздегі қызметтерді қалай жақсартамыз',
      'Yakuniy taqdimot: yurtimizda xizmatlarni qanday yaxshilash mumkin',
      '최종 발표: 본국의 서비스를 어떻게 개선할 것인가',
    ),
    steps: [
      { name: text('Not yet', 'Пока нет', 'Әзірге жоқ', 'Hali yoʻq', '아직 부족함'), points: 0 },
      { name: text('In part', 'Частично', 'Ішінара', 'Qisman', '부분적으로 갖춤'), points: 1 },
      { name: text('Well', 'Хорошо', 'Жақсы', 'Yaxshi', '잘 갖춤'), points: 2 },
      { name: text('Outstanding', 'Отлично', 'Өте жақсы', 'Aʼlo', '매우 뛰어남'), points: 3 },
    ],
    criteria: [
      {
        name: text(
          'The need of those who use the service',
          'Потребность тех, кто пользуется услугой',
          'Қызметті пайдаланушылардың қажеттілігі',
          'Xizmatdan foydalanuvchilarning ehtiyoji',
          '서비스 이용자의 필요',
        ),
        competence: 'CS.3',
        descriptors: [
          text(
            'Says what the office wants, not what the users need.',
            'Говорит о том, чего хочет ведомство, а не о том, что нужно пользователям.',
            'Пайдаланушыға не керегі емес, мекеменің не қалайтыны айтылады.',
            'Foydalanuvchiga nima kerakligi emas, idora nimani xohlashi aytiladi.',
            '이용자의 필요가 아니라 기관이 원하는 것을 말합니다.',
          ),
          text(
            'Names the users and one difficulty of theirs, without having asked them.',
            'Называет пользователей и одну их трудность, но их самих не спрашивал.',
            'Пайдаланушылар мен олардың бір қиындығы аталады, бірақ өздерінен сұралмаған.',
            'Foydalanuvchilar va ularning bitta qiyinchiligi aytiladi, ammo oʻzlaridan soʻralmagan.',
            '이용자와 그들의 어려움 한 가지를 말하지만 직접 물어보지는 않았습니다.',
          ),
          text(
            'Shows from talks or observation where users fail, and puts that right.',
            'По беседам или наблюдениям показывает, где пользователи терпят неудачу, и устраняет это.',
            'Әңгіме не бақылау арқылы пайдаланушының қай жерде қиналатынын көрсетіп, соны түзейді.',
            'Suhbat yoki kuzatuv orqali foydalanuvchi qayerda qoqilishini koʻrsatib, uni tuzatadi.',
            '면담이나 관찰로 이용자가 어디에서 막히는지 보이고 이를 바로잡습니다.',
          ),
          text(
            'Also reaches those who are left out today, and tried the idea with users.',
            'Учитывает и тех, кому услуга сегодня недоступна, и проверил идею с пользователями.',
            'Бүгін қызметтен тыс қалғандар да ескеріліп, ой пайдаланушылармен бірге сыналған.',
            'Bugun xizmatdan chetda qolganlar ham hisobga olinib, gʻoya foydalanuvchilar bilan sinalgan.',
            '지금 소외된 사람까지 살피고 이용자와 함께 아이디어를 시험했습니다.',
          ),
        ],
      },
      {
        name: text('Evidence', 'Обоснование данными', 'Дәлелдер', 'Dalillar', '근거'),
        competence: 'CS.1',
        descriptors: [
          text(
            'Gives opinions only.',
            'Приводит только мнения.',
            'Тек пікірлер келтіріледі.',
            'Faqat fikrlar keltiriladi.',
            '의견만 제시합니다.',
          ),
          text(
            'Gives figures without a source, or figures that do not bear on the question.',
            'Приводит цифры без источника или не относящиеся к вопросу.',
            'Сандардың дереккөзі жоқ немесе мәселеге қатысы жоқ.',
            'Raqamlarning manbasi yoʻq yoki masalaga aloqasi yoʻq.',
            '출처가 없거나 문제와 관련이 없는 수치를 제시합니다.',
          ),
          text(
            'Bears out the main claim with sound figures and their sources.',
            'Подтверждает главный тезис надёжными цифрами с источниками.',
            'Негізгі тұжырым сенімді сандармен және дереккөздермен дәлелденген.',
            'Asosiy fikr ishonchli raqamlar va manbalar bilan asoslangan.',
            '핵심 주장을 믿을 만한 수치와 출처로 뒷받침합니다.',
          ),
          text(
            'Says as well how certain the figures are and what they leave open.',
            'Говорит также, насколько цифры надёжны и на что не отвечают.',
            'Сандардың қаншалықты сенімді екені және нені көрсетпейтіні де айтылады.',
            'Raqamlar qanchalik ishonchli ekani va nimani koʻrsatmasligi ham aytiladi.',
            '수치가 얼마나 확실하며 무엇을 알려 주지 못하는지도 밝힙니다.',
          ),
        ],
      },
      {
        name: text(
          'Fit with policy and law at home',
          'Соответствие политике и законам своей страны',
          'Өз еліндегі саясат пен заңға сәйкестігі',
          'Oʻz mamlakatidagi siyosat va qonunga mosligi',
          '본국 정책과 법률에의 부합',
        ),
        competence: 'CS.2',
        descriptors: [
          text(
            'Carries over what was seen abroad without a look at home.',
            'Переносит увиденное за рубежом, не глядя на условия дома.',
            'Шетелде көргені өз елінің жағдайына қарамай көшірілген.',
            'Chet elda koʻrilgani oʻz sharoitiga qaramay koʻchirilgan.',
            '본국 사정을 살피지 않고 해외 사례를 그대로 옮깁니다.',
          ),
          text(
            'Names a strategy or law without saying what follows from it.',
            'Называет стратегию или закон, но не говорит, что из них следует.',
            'Стратегия не заң аталады, бірақ одан не шығатыны айтылмайды.',
            'Strategiya yoki qonun aytiladi, ammo undan nima kelib chiqishi aytilmaydi.',
            '전략이나 법률을 언급하지만 그 의미는 말하지 않습니다.',
          ),
          text(
            'Fits the strategy, and says which rules must change.',
            'Соответствует стратегии, и сказано, какие правила нужно изменить.',
            'Стратегияға сай, қандай ережелерді өзгерту керегі айтылған.',
            'Strategiyaga mos, qaysi qoidalarni oʻzgartirish kerakligi aytilgan.',
            '전략에 부합하며 어떤 규정을 바꿔야 하는지 밝힙니다.',
          ),
          text(
            'Also names who must agree, who may object, and how to win them.',
            'Называет и тех, чьё согласие нужно, кто может возразить и как их убедить.',
            'Кімнің келісуі керек, кім қарсы болуы мүмкін және оларды қалай көндіру керегі де айтылған.',
            'Kim rozi boʻlishi kerak, kim qarshi chiqishi mumkin va ularni qanday ishontirish ham aytilgan.',
            '누구의 동의가 필요하고 누가 반대할 수 있으며 어떻게 설득할지도 밝힙니다.',
          ),
        ],
      },
      {
        name: text(
          'Plan: steps, cost and risk',
          'План: шаги, затраты и риски',
          'Жоспар: қадам, шығын және тәуекел',
          'Reja: qadamlar, xarajat va xavflar',
          '계획: 단계, 비용, 위험',
        ),
        competence: 'CS.6',
        descriptors: [
          text(
            'Has an aim without a way to it.',
            'Есть цель, но нет пути к ней.',
            'Мақсат бар, оған жететін жол жоқ.',
            'Maqsad bor, unga olib boradigan yoʻl yoʻq.',
            '목표는 있으나 이르는 길이 없습니다.',
          ),
          text(
            'Lists steps without saying who does them, when or for how much.',
            'Перечисляет шаги, не говоря, кто, когда и за какие деньги их сделает.',
            'Қадамдар аталады, бірақ кім, қашан, қанша қаржыға жасайтыны айтылмайды.',
            'Qadamlar sanaladi, ammo kim, qachon va qancha mablagʻga bajarishi aytilmaydi.',
            '단계를 나열하지만 누가, 언제, 얼마의 비용으로 하는지는 없습니다.',
          ),
          text(
            'Says who does what by when, what it costs and what may go wrong.',
            'Сказано, кто, что и к какому сроку делает, сколько это стоит и что может пойти не так.',
            'Кім нені қашанға дейін жасайтыны, құны және қандай тәуекел барын айтады.',
            'Kim nimani qachongacha bajarishi, narxi va qanday xavf borligi aytilgan.',
            '누가 무엇을 언제까지 하며 비용은 얼마이고 무엇이 잘못될 수 있는지 밝힙니다.',
          ),
          text(
            'Begins with a small try-out, and says by which figure it will go on or stop.',
            'Начинается с небольшой пробы, и сказано, по какому показателю её продолжат или остановят.',
            'Шағын сынақтан басталады, қай көрсеткішпен жалғасатыны не тоқтайтыны айтылған.',
            'Kichik sinovdan boshlanadi, qaysi koʻrsatkichga qarab davom etishi yoki toʻxtashi aytilgan.',
            '작은 시범으로 시작하고 어떤 지표로 계속하거나 멈출지 밝힙니다.',
          ),
        ],
      },
      {
        name: text(
          'Data and exchange between offices',
          'Данные и обмен между ведомствами',
          'Деректер және мекемелер арасындағы алмасу',
          'Maʼlumotlar va idoralararo almashinuv',
          '데이터와 기관 간 교환',
        ),
        competence: 'CS.7',
        descriptors: [
          text(
            'Asks people for papers that the state has already.',
            'Требует от людей бумаги, которые у государства уже есть.',
            'Мемлекетте бар қағаздар адамдардан сұралады.',
            'Davlatda bor hujjatlar odamlardan soʻraladi.',
            '국가가 이미 가진 서류를 사람들에게 요구합니다.',
          ),
          text(
            'Names registers that are needed, without a way to reach them.',
            'Называет нужные реестры, но не способ доступа к ним.',
            'Керекті тізілімдер аталады, оларға қол жеткізу жолы жоқ.',
            'Kerakli reyestrlar aytiladi, ularga ulanish yoʻli yoʻq.',
            '필요한 등록부를 말하지만 연계 방법은 없습니다.',
          ),
          text(
            'Shows which data goes from where to where, on which ground, and how it is protected.',
            'Показывает, какие данные откуда и куда идут, на каком основании и как защищены.',
            'Қай дерек қайдан қайда, қандай негізде баратыны және қалай қорғалатыны көрсетілген.',
            'Qaysi maʼlumot qayerdan qayerga, qanday asosda borishi va qanday himoyalanishi koʻrsatilgan.',
            '어떤 데이터가 어디서 어디로 어떤 근거로 오가며 어떻게 보호되는지 보입니다.',
          ),
          text(
            'Also says who answers for its quality, and what is opened for reuse.',
            'Сказано и кто отвечает за качество данных и что открывается для использования.',
            'Дерек сапасына кім жауап беретіні және не ашық жарияланатыны да айтылған.',
            'Maʼlumot sifatiga kim javob berishi va nima ochiqlanishi ham aytilgan.',
            '누가 품질을 책임지며 무엇을 개방할지도 밝힙니다.',
          ),
        ],
      },
      {
        name: text(
          'Presentation and answers',
          'Презентация и ответы на вопросы',
          'Таныстырылым және сұрақтарға жауап',
          'Taqdimot va savollarga javoblar',
          '발표와 답변',
        ),
        competence: '3.1',
        descriptors: [
          text(
            'Reads slides aloud; the point is hard to find.',
            'Читает слайды вслух; главную мысль трудно найти.',
            'Слайд оқиды; негізгі ойды табу қиын.',
            'Slaydni oʻqiydi; asosiy fikrni topish qiyin.',
            '슬라이드를 읽기만 하여 요점을 찾기 어렵습니다.',
          ),
          text(
            'The point is clear; slides are crowded, and answers miss the question.',
            'Главная мысль ясна; слайды перегружены, ответы не по вопросу.',
            'Негізгі ой түсінікті; слайдтар тым толы, жауаптар сұраққа дәл емес.',
            'Asosiy fikr aniq; slaydlar tiqilinch, javoblar savolga mos emas.',
            '요점은 분명하나 슬라이드가 복잡하고 답변이 질문에서 벗어납니다.',
          ),
          text(
            'Clear, within the time, readable for all; answers meet the question.',
            'Ясно, в срок, читаемо для всех; ответы по существу.',
            'Түсінікті, уақытында, бәріне оқылады; жауаптар нақты.',
            'Tushunarli, vaqtida, hammaga oʻqiladi; javoblar aniq.',
            '명확하고 시간을 지키며 모두가 읽을 수 있고 질문에 맞게 답합니다.',
          ),
          text(
            'Convinces; says openly what is not yet known and what comes next.',
            'Убеждает; открыто говорит, что пока неизвестно и каков следующий шаг.',
            'Сендіреді; әлі не белгісіз екенін және келесі қадамды ашық айтады.',
            'Ishontiradi; hali nima nomaʼlumligini va keyingi qadamni ochiq aytadi.',
            '설득력이 있고 아직 모르는 것과 다음 단계를 솔직히 말합니다.',
          ),
        ],
      },
    ],
  },
];
