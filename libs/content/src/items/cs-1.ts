import type { ContentItem } from '../shape';

export const items: readonly ContentItem[] = [
  {
    code: 'CS.1-01',
    competence: 'CS.1',
    level: 1,
    difficulty: -2.35,
    seconds: 45,
    kind: 'single',
    stem: {
      en: 'Region A received 40 complaints about 2,000 applications, region B 60 complaints about 6,000 applications. In which region do applicants complain more often?',
      ru: 'В регионе А поступило 40 жалоб на 2000 заявлений, в регионе Б — 60 жалоб на 6000 заявлений. Где заявители жалуются чаще?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'It cannot be said, as the regions differ in size',
          ru: 'Сказать нельзя: регионы разного размера',
        },
        correct: false,
        rationale: {
          en: 'A rate is made exactly for comparing groups of different size.',
          ru: 'Доля и нужна, чтобы сравнивать группы разного размера.',
        },
      },
      {
        id: 'b',
        text: { en: 'In region A, at 2 % of applications against 1 %', ru: 'В регионе А: 2 % против 1 %' },
        correct: true,
        rationale: {
          en: 'Right: the rate takes the number of applications into account.',
          ru: 'Верно: доля учитывает число заявлений.',
        },
      },
      {
        id: 'c',
        text: { en: 'In region B, with 60 complaints against 40', ru: 'В регионе Б: 60 жалоб против 40' },
        correct: false,
        rationale: {
          en: 'Compares counts although region B handles three times as many applications.',
          ru: 'Сравнивает количества, хотя в регионе Б заявлений втрое больше.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Equally often, since 20 complaints is a small gap',
          ru: 'Одинаково часто: разница в 20 жалоб невелика',
        },
        correct: false,
        rationale: {
          en: 'The gap in counts says nothing about how often people complain.',
          ru: 'Разница в количестве не говорит о частоте.',
        },
      },
    ],
    rationale: {
      en: 'Complaints must be set against applications: 40 of 2,000 is 2 %, 60 of 6,000 is 1 %.',
      ru: 'Жалобы нужно соотнести с заявлениями: 40 из 2000 — это 2 %, 60 из 6000 — 1 %.',
    },
  },
  {
    code: 'CS.1-02',
    competence: 'CS.1',
    level: 1,
    difficulty: -1.9,
    seconds: 60,
    kind: 'numeric',
    stem: {
      en: 'An office closed five cases in 3, 4, 24, 4 and 5 days. What is the median time in days?',
      ru: 'Отдел закрыл пять дел за 3, 4, 24, 4 и 5 дней. Какова медиана срока в днях?',
    },
    answer: 4,
    tolerance: 0,
    unit: { en: 'days', ru: 'дней' },
    rationale: {
      en: 'In order the values are 3, 4, 4, 5, 24; the middle one is 4. The mean, 8, is pulled up by one long case.',
      ru: 'По порядку: 3, 4, 4, 5, 24; в середине стоит 4. Среднее, равное 8, завышено одним долгим делом.',
    },
  },
  {
    code: 'CS.1-03',
    competence: 'CS.1',
    level: 2,
    difficulty: -1.3,
    seconds: 50,
    kind: 'single',
    stem: {
      en: 'Last year 40 % of applications arrived online, this year 50 %. Which sentence for the report is correct?',
      ru: 'В прошлом году онлайн поступило 40 % заявлений, в этом — 50 %. Какая фраза для отчёта верна?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The number of online applications rose by exactly 10 %.',
          ru: 'Число онлайн-заявлений выросло ровно на 10 %.',
        },
        correct: false,
        rationale: {
          en: 'The number depends on the total, which is not given.',
          ru: 'Число зависит от общего количества, а оно не названо.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The share rose by 20 %, because 10 is a fifth of 50.',
          ru: 'Доля выросла на 20 %, так как 10 — пятая часть от 50.',
        },
        correct: false,
        rationale: {
          en: 'Relates the change to the new value, not to the starting value.',
          ru: 'Относит изменение к новому значению, а не к исходному.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The share rose by 10 percentage points, or by 25 %.',
          ru: 'Доля выросла на 10 процентных пунктов, или на 25 %.',
        },
        correct: true,
        rationale: {
          en: 'Right: points for the difference, per cent for the relative change.',
          ru: 'Верно: пункты — разность, проценты — относительное изменение.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The share rose by 10 %, or by 25 percentage points.',
          ru: 'Доля выросла на 10 %, или на 25 процентных пунктов.',
        },
        correct: false,
        rationale: { en: 'The two units have been exchanged.', ru: 'Две единицы перепутаны местами.' },
      },
    ],
    rationale: {
      en: 'From 40 to 50 is 10 percentage points; 10 of 40 is a quarter, so the relative rise is 25 %.',
      ru: 'От 40 до 50 — 10 процентных пунктов; 10 от 40 — это четверть, значит, относительный рост равен 25 %.',
    },
  },
  {
    code: 'CS.1-04',
    competence: 'CS.1',
    level: 2,
    difficulty: -0.85,
    seconds: 75,
    kind: 'multiple',
    stem: {
      en: 'A ministry put a survey on its website. 1,200 people answered, and 80 % of them were satisfied with online services. Which conclusions are justified? Choose all that apply.',
      ru: 'Министерство разместило опрос на своём сайте. Ответили 1200 человек, 80 % из них довольны онлайн-услугами. Какие выводы обоснованы? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Four in five residents are satisfied, give or take 3 points.',
          ru: 'Довольны четверо из пяти жителей с точностью до 3 пунктов.',
        },
        correct: false,
        rationale: {
          en: 'A margin of error presumes a random sample; this one chose itself.',
          ru: 'Погрешность предполагает случайную выборку, а здесь отвечали желающие.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Satisfaction has improved since the services went online.',
          ru: 'С переходом услуг в онлайн удовлетворённость выросла.',
        },
        correct: false,
        rationale: {
          en: 'There is no earlier figure to compare with.',
          ru: 'Нет прежней цифры для сравнения.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Four in five of those who answered are satisfied.',
          ru: 'Довольны четверо из пяти ответивших.',
        },
        correct: true,
        rationale: { en: 'Right: this is exactly what was counted.', ru: 'Верно: именно это и подсчитано.' },
      },
      {
        id: 'd',
        text: {
          en: 'With over 1,000 answers the sample is representative.',
          ru: 'При 1000 с лишним ответов выборка репрезентативна.',
        },
        correct: false,
        rationale: {
          en: 'Size does not cure a one-sided selection.',
          ru: 'Объём не исправляет односторонний отбор.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'People who do not use the site are hardly represented.',
          ru: 'Те, кто сайтом не пользуется, почти не представлены.',
        },
        correct: true,
        rationale: {
          en: 'Right: they were unlikely to meet the survey.',
          ru: 'Верно: опрос им вряд ли попался.',
        },
      },
    ],
    rationale: {
      en: 'Who answers chose to do so and was already online, so the figure describes the respondents and not the population, whatever their number.',
      ru: 'Отвечали желающие и только те, кто уже в интернете, поэтому цифра описывает ответивших, а не население, сколько бы их ни было.',
    },
  },
  {
    code: 'CS.1-05',
    competence: 'CS.1',
    level: 3,
    difficulty: -0.3,
    seconds: 75,
    kind: 'single',
    stem: {
      en: 'The ten districts with the most complaints last year were given extra advisers. This year complaints in them fell by 15 %. What would best show whether the advisers were the cause?',
      ru: 'Десяти районам с наибольшим числом жалоб в прошлом году дали дополнительных консультантов. В этом году жалоб там стало на 15 % меньше. Что лучше всего покажет, причина ли в консультантах?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The opinion of the advisers on whether their work has been useful',
          ru: 'Мнение самих консультантов о том, была ли их работа полезна',
        },
        correct: false,
        rationale: {
          en: 'Their view is worth hearing but does not separate causes.',
          ru: 'Мнение ценно, но причины не разделяет.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The number of people each adviser has talked to over the year',
          ru: 'Число людей, с которыми каждый консультант поговорил за год',
        },
        correct: false,
        rationale: { en: 'Shows activity, not effect.', ru: 'Показывает активность, а не результат.' },
      },
      {
        id: 'c',
        text: {
          en: 'The change in the ten districts that had the fewest complaints',
          ru: 'Изменение в десяти районах с наименьшим числом жалоб',
        },
        correct: false,
        rationale: {
          en: 'These start from another level and tend to move the other way.',
          ru: 'Они стартуют с другого уровня и обычно меняются в обратную сторону.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The change over the same months in equally bad districts without advisers',
          ru: 'Изменение в столь же проблемных районах без консультантов',
        },
        correct: true,
        rationale: {
          en: 'Right: it shows what would have happened without the measure.',
          ru: 'Верно: видно, что было бы без этой меры.',
        },
      },
    ],
    rationale: {
      en: 'The worst year is usually followed by a milder one anyway; only similar districts without advisers show what would have happened.',
      ru: 'За худшим годом обычно и так следует более спокойный; только похожие районы без консультантов покажут, что было бы без них.',
    },
  },
  {
    code: 'CS.1-06',
    competence: 'CS.1',
    level: 3,
    difficulty: -0.05,
    seconds: 90,
    kind: 'numeric',
    enemies: ['CS.1-10'],
    stem: {
      en: 'In the pilot regions the mean waiting time fell from 30 to 21 days. In the other regions, where nothing was changed, it fell from 32 to 29 days over the same months. By how many days did the pilot shorten the wait, if the regions would otherwise have moved alike?',
      ru: 'В пилотных регионах среднее ожидание сократилось с 30 до 21 дня. В остальных регионах, где ничего не меняли, за те же месяцы — с 32 до 29 дней. На сколько дней сократил ожидание сам пилот, если в остальном регионы менялись одинаково?',
    },
    answer: 6,
    tolerance: 0,
    unit: { en: 'days', ru: 'дней' },
    rationale: {
      en: 'The pilot regions gained 9 days, the others 3 without any measure; the difference of the differences is 6.',
      ru: 'В пилотных регионах выигрыш 9 дней, в остальных — 3 дня без всяких мер; разность разностей равна 6.',
    },
  },
  {
    code: 'CS.1-07',
    competence: 'CS.1',
    level: 4,
    difficulty: 0.8,
    seconds: 90,
    kind: 'single',
    stem: {
      en: 'After a new form was introduced, the share of approved applications rose overall. Yet it fell among first-time applicants and also among repeat applicants. What is the best explanation to check?',
      ru: 'После введения новой формы доля одобренных заявлений в целом выросла. Однако и среди первичных, и среди повторных заявителей она снизилась. Какое объяснение следует проверить в первую очередь?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'The mix of applicants moved towards the group that is approved more often.',
          ru: 'Состав сместился к группе, которую одобряют чаще.',
        },
        correct: true,
        rationale: {
          en: 'Right: changed weights can turn the overall trend round.',
          ru: 'Верно: сдвиг весов способен развернуть общую тенденцию.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'One of the three figures is wrong, since a total cannot move against both of its parts.',
          ru: 'Одна из трёх цифр ошибочна: итог не может меняться вопреки обеим частям.',
        },
        correct: false,
        rationale: {
          en: 'It can; this is a well-known paradox of aggregated data.',
          ru: 'Может: это известный парадокс объединённых данных.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'The number of applications grew and with it the share approved.',
          ru: 'Заявлений стало больше, а с ними выросла и доля одобренных.',
        },
        correct: false,
        rationale: {
          en: 'Volume alone does not change a share in this way.',
          ru: 'Один только объём долю так не меняет.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'The differences are random and will vanish once a longer period is taken.',
          ru: 'Различия случайны и исчезнут, если взять более длинный период.',
        },
        correct: false,
        rationale: {
          en: 'Chance is possible, but the pattern has a systematic cause to rule out first.',
          ru: 'Случайность возможна, но сначала исключают системную причину.',
        },
      },
    ],
    rationale: {
      en: 'A total can rise while each part falls when the weights shift towards the part with the higher rate.',
      ru: 'Общий показатель может расти при падении в каждой части, если веса сместились к части с более высокой долей.',
    },
  },
  {
    code: 'CS.1-08',
    competence: 'CS.1',
    level: 4,
    difficulty: 1.15,
    seconds: 90,
    kind: 'multiple',
    stem: {
      en: 'Two random surveys a year apart found 62 % and 65 % support for a reform, each with a margin of 4 points. The press office wants to write that support is growing. Which replies are sound? Choose all that apply.',
      ru: 'Два случайных опроса с разницей в год показали поддержку реформы 62 % и 65 %, погрешность каждого — 4 пункта. Пресс-служба хочет написать, что поддержка растёт. Какие ответы обоснованы? Выберите все подходящие варианты.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Both surveys were random, so the higher figure shows growth.',
          ru: 'Оба опроса случайны, значит, большая цифра и есть рост.',
        },
        correct: false,
        rationale: {
          en: 'Random samples still vary from one to the next.',
          ru: 'Случайные выборки тоже отличаются одна от другой.',
        },
      },
      {
        id: 'b',
        text: {
          en: 'A rise of 3 points may well be due to sampling alone.',
          ru: 'Прирост в 3 пункта вполне может объясняться одной выборкой.',
        },
        correct: true,
        rationale: {
          en: 'Right: the margin of a difference is larger than 4 points.',
          ru: 'Верно: погрешность разности больше 4 пунктов.',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Averaging the two figures at 63.5 % shows how support is developing.',
          ru: 'Среднее двух цифр, 63,5 %, покажет, как меняется поддержка.',
        },
        correct: false,
        rationale: {
          en: 'An average of two years hides the very change in question.',
          ru: 'Среднее за два года скрывает само изменение.',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Publish both figures with their margins and claim no trend.',
          ru: 'Опубликовать обе цифры с погрешностью, не заявляя о тенденции.',
        },
        correct: true,
        rationale: {
          en: 'Right: the reader sees what is known and what is not.',
          ru: 'Верно: читатель видит, что известно, а что нет.',
        },
      },
      {
        id: 'e',
        text: {
          en: 'The margins overlap, which proves that support did not change.',
          ru: 'Погрешности перекрываются, значит, поддержка точно не изменилась.',
        },
        correct: false,
        rationale: {
          en: 'Lack of evidence for a change is no evidence of none.',
          ru: 'Отсутствие доказательств изменения не доказывает его отсутствия.',
        },
      },
    ],
    rationale: {
      en: 'The margin of the difference is about 5.7 points, more than the 3 observed: growth is possible, not shown, and neither is its absence.',
      ru: 'Погрешность разности — около 5,7 пункта, больше наблюдаемых 3: рост возможен, но не показан, как не показано и его отсутствие.',
    },
  },
  {
    code: 'CS.1-09',
    competence: 'CS.1',
    kind: 'multiple',
    level: 2,
    difficulty: -0.8,
    seconds: 60,
    stem: {
      en: 'Last month permit cases took 20 days on average; the median was 9 days. Which statements follow from these two figures? Choose all that apply.',
      ru: 'В прошлом месяце разрешения рассматривали в среднем 20 дней; медиана составила 9 дней. Какие утверждения следуют из этих двух чисел? Выберите все подходящие варианты.',
    },
    rationale: {
      en: 'The median splits the cases into halves. A mean far above it is pulled up by some very long cases.',
      ru: 'Медиана делит дела пополам. Среднее намного выше неё, значит, его завышают отдельные очень долгие дела.',
    },
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          en: 'Some cases took much longer than most of the others',
          ru: 'Отдельные дела заняли намного больше времени, чем основная часть',
        },
        rationale: {
          en: 'Right: only such cases can lift the mean so far above the median.',
          ru: 'Верно: только такие дела могут так поднять среднее.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'Most of the cases took roughly twenty days each',
          ru: 'Большинство дел заняло примерно по двадцать дней',
        },
        rationale: {
          en: 'The mean need not be near any usual case.',
          ru: 'Среднее не обязано быть близко к обычному делу.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Cases took longer at the end of the month than at its beginning',
          ru: 'В конце месяца дела рассматривали дольше, чем в начале',
        },
        rationale: {
          en: 'The two figures say nothing about order in time.',
          ru: 'Эти числа ничего не говорят об изменении во времени.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'About half of the cases took nine days or fewer',
          ru: 'Около половины дел заняли девять дней или меньше',
        },
        rationale: {
          en: 'Right: this is what the median says.',
          ru: 'Верно: именно это и означает медиана.',
        },
      },
    ],
  },
  {
    code: 'CS.1-10',
    competence: 'CS.1',
    kind: 'numeric',
    level: 3,
    difficulty: 0,
    seconds: 75,
    enemies: ['CS.1-06'],
    stem: {
      en: 'In schools with the new timetable the share of pupils who pass the digital test rose from 54 % to 68 %. In schools without it the share rose from 50 % to 57 % over the same year. By how many percentage points did the timetable raise the share, if all schools would otherwise have moved alike?',
      ru: 'В школах с новым расписанием доля учеников, сдавших цифровой тест, выросла с 54 до 68 %. В школах без него за тот же год она выросла с 50 до 57 %. На сколько процентных пунктов расписание повысило долю, если без него все школы изменились бы одинаково?',
    },
    rationale: {
      en: '68 − 54 = 14 points with the timetable, 57 − 50 = 7 points without it; the difference of 7 points is left for the timetable.',
      ru: 'С расписанием 68 − 54 = 14 пунктов, без него 57 − 50 = 7 пунктов; на долю расписания остаётся разница в 7 пунктов.',
    },
    answer: 7,
    tolerance: 0,
    unit: { en: 'percentage points', ru: 'процентных пунктов' },
  },
  {
    code: 'CS.1-11',
    competence: 'CS.1',
    kind: 'single',
    level: 4,
    difficulty: 1,
    seconds: 85,
    stem: {
      en: 'An evaluation compared regions with and without a programme on 60 indicators. On three of them the two groups of regions differed significantly at the 5 % level. The draft says that the programme has an effect in these three fields. What should an expert answer?',
      ru: 'В оценке программы регионы с ней и без неё сравнили по 60 показателям. По трём из них две группы регионов значимо различались на уровне 5 %. В проекте отчёта сказано, что в этих трёх областях программа оказывает действие. Что должен ответить эксперт?',
    },
    rationale: {
      en: 'With 60 comparisons at the 5 % level about three differences are expected by chance even if the programme does nothing. Finds of this kind have to be confirmed.',
      ru: 'При 60 сравнениях на уровне 5 % около трёх различий ожидается случайно, даже если программа не действует. Такие находки нужно подтверждать.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: {
          en: 'The result counts once regions are compared at the 10 % level as well',
          ru: 'Результат надёжен, если сравнить и на уровне 10 %',
        },
        rationale: {
          en: 'A softer level produces more accidental findings, not fewer.',
          ru: 'Мягкий уровень даст больше случайных находок, а не меньше.',
        },
      },
      {
        id: 'b',
        correct: false,
        text: {
          en: 'The programme is useless, since 57 indicators show no difference',
          ru: 'Программа бесполезна: по 57 показателям различий нет',
        },
        rationale: {
          en: 'No proven difference is not proof of no effect.',
          ru: 'Отсутствие доказанного различия не доказывает отсутствия действия.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: {
          en: 'Three significant differences prove the effect three times over',
          ru: 'Три значимых различия трижды доказывают действие',
        },
        rationale: {
          en: 'They were picked from 60; each may be an accident.',
          ru: 'Они выбраны из 60, каждое может быть случайным.',
        },
      },
      {
        id: 'd',
        correct: true,
        text: {
          en: 'About three such findings are to be expected by chance alone',
          ru: 'По случайности следует ожидать около трёх таких различий',
        },
        rationale: { en: 'Right: 5 % of 60 is three.', ru: 'Верно: 5 % от 60 — это три.' },
      },
    ],
  },
  {
    code: 'CS.1-12',
    competence: 'CS.1',
    kind: 'single',
    level: 4,
    difficulty: 0.8,
    seconds: 80,
    stem: {
      en: 'Of 1,000 firms drawn at random, 600 answered a survey; 70 % of these are content with the tax portal. Nothing is known about the others. Between which values does the share of content firms among all 1,000 certainly lie?',
      ru: 'Из 1000 случайно отобранных предприятий на опрос ответили 600; 70 % из них довольны налоговым порталом. Об остальных ничего не известно. В каких пределах заведомо находится доля довольных среди всей 1000?',
    },
    rationale: {
      en: '420 firms are known to be content. If no other firm is, the share is 42 %; if all 400 others are, it is 82 %.',
      ru: 'Известно о 420 довольных. Если среди остальных довольных нет, доля равна 42 %; если довольны все 400, она равна 82 %.',
    },
    options: [
      {
        id: 'a',
        correct: false,
        text: { en: 'Between 66 % and 74 %', ru: 'От 66 до 74 %' },
        rationale: {
          en: 'That is the sampling error of 600 answers; it ignores the silent firms.',
          ru: 'Это ошибка выборки из 600 ответов без учёта промолчавших.',
        },
      },
      {
        id: 'b',
        correct: true,
        text: { en: 'Between 42 % and 82 %', ru: 'От 42 до 82 %' },
        rationale: {
          en: 'Right: 420 of 1,000 at least, 820 of 1,000 at most.',
          ru: 'Верно: не менее 420 и не более 820 из 1000.',
        },
      },
      {
        id: 'c',
        correct: false,
        text: { en: 'Between 42 % and 70 %', ru: 'От 42 до 70 %' },
        rationale: {
          en: 'It assumes that silent firms are never more content than the others.',
          ru: 'Здесь считается, что промолчавшие не могут быть довольнее ответивших.',
        },
      },
      {
        id: 'd',
        correct: false,
        text: { en: 'Between 60 % and 70 %', ru: 'От 60 до 70 %' },
        rationale: {
          en: 'It mixes the share that answered with the share that is content.',
          ru: 'Здесь смешаны доля ответивших и доля довольных.',
        },
      },
    ],
  },
];
