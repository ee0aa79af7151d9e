import type { trainers as english } from '../en/trainers';

/** Russian messages of the pages on the trainers of a cohort. */
export const trainers: Record<keyof typeof english, string> = {
  'trainers.title': 'Преподаватели',
  'trainers.lead':
    'Каждый преподаватель группы может проводить её волны и видеть то, чем люди делятся с преподавателями.',
  'trainers.cohorts-title': 'Преподаватели групп',
  'trainers.cohorts-empty': 'Групп пока нет',
  'trainers.cohorts-empty-text':
    'Группы создают преподаватели. Как только группа появится, здесь можно будет менять её преподавателей.',
  'trainers.name': 'Имя',
  'trainers.email': 'Эл. почта',
  'trainers.remove': 'Исключить',
  'trainers.remove-title': 'Исключить преподавателя из группы ({name})?',
  'trainers.remove-text': 'Преподаватель больше не увидит группу.',
  'trainers.removed': 'Преподаватель исключён.',
  'trainers.add-title': 'Добавить преподавателя',
  'trainers.choose': 'Преподаватель вашего ведомства',
  'trainers.choose-first': 'Выберите преподавателя',
  'trainers.add': 'Добавить преподавателя',
  'trainers.added': 'Преподаватель добавлен.',
  'trainers.nobody-else':
    'Все преподаватели ведомства уже ведут эту группу. Сделать преподавателями других людей может администратор.',
};
