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
    'Каждая точка — компетенция, а не человек. Выше линии группа видит себя выше измеренного уровня, ниже линии — ниже него. Компетенции, где взгляды расходятся, подписаны кодом.',
  'figures.self-plot-words':
    'Средний уровень самооценки рядом с измеренным, {all, plural, one {# компетенция} few {# компетенции} many {# компетенций} other {# компетенции}}: выше за пределами интервала — {higher, number}, ниже — {lower, number}.',
  'figures.self-plot-across': 'Измерено, средний уровень',
  'figures.self-plot-up': 'Самооценка, средний уровень',
  'figures.self-plot-in-line': 'Самооценка внутри интервала 90 % измеренного уровня',
  'figures.self-plot-apart': 'Самооценка вне его',
  'figures.method-distribution':
    'Доли на уровнях — это части распределения группы между порогами уровней; измеренный средний уровень — сумма долей на каждом уровне или выше. Их интервалы охватывают все средние внутри интервала среднего.',
};
