import type { practical as english } from '../en/practical';

/** Russian messages of the pages on the trainers of a cohort and on practical work marked by rubric. */
export const practical: Record<keyof typeof english, string> = {
  'trainers.title': 'Преподаватели',
  'trainers.lead':
    'Каждый преподаватель группы может проводить её волны, видеть то, чем люди делятся с преподавателями, и оценивать практические работы.',
  'trainers.name': 'Имя',
  'trainers.email': 'Эл. почта',
  'trainers.remove': 'Исключить',
  'trainers.remove-title': 'Исключить преподавателя из группы ({name})?',
  'trainers.remove-text': 'Преподаватель больше не увидит группу. Выставленные им оценки сохранятся.',
  'trainers.removed': 'Преподаватель исключён.',
  'trainers.add-title': 'Добавить преподавателя',
  'trainers.choose': 'Преподаватель вашего ведомства',
  'trainers.choose-first': 'Выберите преподавателя',
  'trainers.add': 'Добавить преподавателя',
  'trainers.added': 'Преподаватель добавлен.',
  'trainers.nobody-else':
    'Все преподаватели ведомства уже ведут эту группу. Сделать преподавателями других людей может администратор.',
};
