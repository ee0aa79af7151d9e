import type { groupPictures as english } from '../en/group-pictures';

/** Russian messages of the pictures of a group: its distribution over the levels, and its self-view. */
export const groupPictures: Record<keyof typeof english, string> = {
  'figures.distribution-caption': 'Какая часть группы стоит на каждом уровне',
  'figures.distribution-words': '{competence}: {parts}',
  'figures.part-words': '{share} {part}',
  'figures.mean-level': 'Измерено, средний уровень',
  'figures.level-name': 'Название уровня',
  'figures.share': 'Доля',
  'figures.without':
    '{count, plural, one {# компетенция без показателей} few {# компетенции без показателей} many {# компетенций без показателей} other {# компетенции без показателей}}',
  'figures.without-evidence': 'недостаточно данных (n = {n, number})',
  'figures.self-plot-text':
    'Каждая точка — компетенция, а не человек. Выше линии группа видит себя выше измеренного уровня, ниже линии — ниже него. Тонкие линии — интервалы обоих. Компетенции, где взгляды расходятся, подписаны кодом.',
  'figures.self-plot-words':
    'Средний уровень самооценки рядом с измеренным, {all, plural, one {# компетенция} few {# компетенции} many {# компетенций} other {# компетенции}}: выше за пределами интервала — {higher, number}, ниже — {lower, number}.',
  'figures.self-gap': 'Самооценка выше измеренного, уровней',
  'figures.no-interval': 'слишком мало людей для интервала',
  'figures.self-plot-across': 'Измерено, средний уровень',
  'figures.self-plot-up': 'Самооценка, средний уровень',
  'figures.self-plot-in-line': 'Достоверной разницы нет',
  'figures.self-plot-apart': 'Расходятся: 0 вне интервала разницы 90 %',
  'figures.method-self-level':
    'Средний уровень самооценки имеет интервал Стьюдента, начиная с десяти человек: для меньшего числа среднее и интервал почти выдали бы ответ каждого. Уровни целые, поэтому разброс s² считается не меньше 1/12. Интервал разницы с измеренным средним уровнем складывается из интервалов обоих, как если бы они были независимы; он скорее шире, чем уже.',
  'figures.method-distribution':
    'Доли на уровнях — это части распределения группы между порогами уровней; измеренный средний уровень — сумма долей на каждом уровне или выше. Их интервалы охватывают все средние внутри интервала среднего.',
  'group-heat.title': 'Группы по компетенциям',
  'group-heat.caption': 'Средний уровень каждой группы в каждой компетенции',
  'group-heat.text':
    'Число — средний уровень группы, слово — уровень, на котором лежит её среднее, n — по скольким людям есть данные. Название группы ведёт к её показателям с интервалами.',
  'group-heat.more': 'Показать ещё группы (осталось {count})',
  'group-heat.more-inside': '{unit}: {more}',
  'file.not-listed': 'Групп внутри, которых нет в списке, не менее',
};
