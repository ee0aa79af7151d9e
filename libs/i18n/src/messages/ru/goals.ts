import type { goals as english } from '../en/goals';

/** Russian messages of what groups mean to reach, what is to be expected, and in which structure they stand. */
export const goals: Record<keyof typeof english, string> = {
  'goals.title': 'Цели',
  'goals.set': 'Задать цели',
  'goals.none-set': 'Для этой группы цели не заданы.',
  'goals.cohort': 'Вся группа',
  'goals.subject': '{group}, {competence}',
  'goals.goal-share': '{share} на целевом уровне своей роли',
  'goals.goal-gain': 'рост на {levels} уровня с первой волны',
  'goals.expected-share':
    'При таком темпе к {date} целевого уровня своей роли достигнут от {low} до {high}; цель — {goal}: {verdict}.',
  'goals.expected-gain':
    'При таком темпе среднее с первой волны к {date} вырастет на величину от {low} до {high} уровня; цель — {goal}: {verdict}.',
  'goals.over-share':
    'В волне «{wave}», последней до {date}, на целевом уровне своей роли стояли {now} (от {low} до {high}); цель была {goal}: {verdict}.',
  'goals.over-gain':
    'К волне «{wave}», последней до {date}, среднее выросло с первой волны на {now} уровня (от {low} до {high}); цель была {goal}: {verdict}.',
  'goals.one-wave': 'Волн пока недостаточно, чтобы сказать, к чему идёт дело. Цель: {goal}, срок: {date}.',
  'goals.gained': 'рост от {low} до {high} уровня',
  'goals.now-share': 'В волне «{wave}» там стояли {now} (от {low} до {high}).',
  'goals.now-gain': 'К волне «{wave}» это {now} уровня (от {low} до {high}).',
  'goals.hidden': 'О столь немногих людях сказать ничего нельзя. Цель: {goal}, срок: {date}.',
  'goals.none': 'Показателей пока нет. Цель: {goal}, срок: {date}.',
  'goals.verdict-likely': 'вероятно',
  'goals.verdict-open': 'возможно и то, и другое',
  'goals.verdict-unlikely': 'маловероятно',
  'goals.reached-likely': 'достигнута',
  'goals.reached-open': 'возможно, достигнута',
  'goals.reached-unlikely': 'не достигнута',
  'goals.method':
    'Ожидание — прямая через средние волн, взвешенные по их погрешностям, на шкале последней калибровки; доля следует из неё так, будто все сдвигаются вместе со средним. Интервалы охватывают 90 %, если всё пойдёт как прежде. «Вероятно» — шанс не ниже 90 %, «маловероятно» — не выше 10 %. Использованы только показатели, которые есть на этой странице.',
  'goals.how': 'Как это посчитано',
  'goals.expected': 'Ожидание при таком темпе',
  'goals.expected-wave': 'Ожидание на {date}',
  'goals.expected-short': 'ожидание',
  'goals.mark': 'Цель',
  'goals.description': 'Ожидание на {date} при таком темпе: от {low} до {high}; цель — {goal}.',
  'goals.lead':
    'Чего группа или подразделение в ней хочет достичь к определённому дню. Страница динамики показывает, где они стоят и к чему идут.',
  'goals.number': 'Цель {number, number}',
  'goals.kind': 'Чего нужно достичь',
  'goals.kind-share': 'Доли людей на целевом уровне своей роли',
  'goals.kind-gain': 'Роста среднего уровня с первой волны',
  'goals.group': 'Кем',
  'goals.competence': 'В какой компетенции',
  'goals.value-share': 'Доля, проценты',
  'goals.value-gain': 'Уровни',
  'goals.due': 'К какому дню',
  'goals.add': 'Добавить цель',
  'goals.remove': 'Убрать эту цель',
  'goals.save': 'Сохранить цели',
  'goals.saved': 'Цели сохранены.',
  'goals.share-wrong': 'Укажите долю от 1 до 100 процентов',
  'goals.gain-wrong': 'Укажите уровни от 0,1 до 4',
  'goals.due-missing': 'Укажите день, к которому это нужно достичь',
  'structure.label': 'Подразделения',
  'structure.hint':
    'Результаты относятся к подразделению, в котором человек был в день волны. Их можно сложить и по тем подразделениям, где те же люди сейчас.',
  'structure.then': 'Как в день каждой волны',
  'structure.later': 'Как на конец прошлого месяца',
  'structure.shown':
    '{wave}, по подразделениям, где её участники были {date}. Скрыто всё, что могло бы выдать перешедших.',
  'structure.none-ended': 'Это можно показать, когда волна закрыта и месяц закончился.',
  'structure.too-many':
    'Перешло слишком много людей или групп слишком много, чтобы проверить, что никто не раскрывается.',
};
