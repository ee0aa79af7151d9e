import type { itemWorkshop as english } from '../en/item-workshop';

/** Russian messages of the workshop in which items are written and reviewed. */
export const itemWorkshop: Readonly<Record<keyof typeof english, string>> = {
  'items.write': 'Написать задание',
  'items.any-competence': 'Любая компетенция',
  'items.wording': 'Языки',
  'items.wording.drafted': 'Есть непроверенные',
  'items.wording.reviewed': 'Все проверены',
  'items.wording.incomplete': 'Есть недостающие',
  'items.waiting': 'Ждут моей проверки',
  'items.all': 'Все',
  'items.waiting-short': 'Ждут вас',
  'items.by-state': 'Задания по состояниям',
  'items.none-title': 'Заданий пока нет',
  'items.none-text': 'Напишите первое или загрузите файл сразу со многими.',
  'items.none-waiting-title': 'Вашей проверки ничего не ждёт',
  'items.none-waiting-text': 'Здесь появятся задания, которые написал и отправил на проверку кто-то другой.',
};
