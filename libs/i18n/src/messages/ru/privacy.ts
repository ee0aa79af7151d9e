/** Russian messages of the pages on what is kept about people, and for how long. */
export const privacy = {
  'retention.title': 'Что и сколько хранится',
  'retention.text':
    'Всё, что старше своего срока, удаляется безвозвратно, само собой, в течение часа. В резервных копиях данные остаются, пока их не перезапишут.',
  'retention.caption': 'Сроки хранения в годах и что было удалено',
  'retention.what': 'Что',
  'retention.years': 'Срок хранения',
  'retention.years-count': '{years, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'retention.due': 'К удалению сейчас',
  'retention.last': 'Последняя проверка',
  'retention.taken': 'Последнее удаление',
  'retention.never': 'Ещё не было',
  'retention.nothing': 'Пока ничего',
  'retention.taken-count': '{count, number} ({time})',
  'retention.change': 'Изменить',
  'retention.change-about': 'срок хранения: {what}',
  'retention.change-title': 'Сколько хранить: {what}',
  'retention.save': 'Сохранить',
  'retention.years-label': 'Лет',
  'retention.years-hint':
    'От 1 до 100. Всё, что к этому времени старше, исчезнет в течение часа, и вернуть его нельзя.',
  'retention.years-wrong': 'Введите целое число от 1 до 100',
  'retention.saved':
    'Сохранено. {what}: {years, plural, one {# год} few {# года} many {# лет} other {# года}}.',
  'retention.people': 'Имена людей, от которых давно нет вестей',
  'retention.people-text':
    'Столько времени человек не входил, не участвовал и не получал роли: имя, адрес и номер удаляются, ответы и результаты остаются под числом. К администраторам это не относится.',
  'retention.viewings': 'Кто и чей результат смотрел',
  'retention.viewings-text':
    'Столько времени каждый может прочитать, кто видел его результат, а вы — кто запрашивал показатели групп.',
  'retention.traces': 'Завершённые сеансы и использованные приглашения',
  'retention.traces-text': 'Когда и с каким браузером человек входил, после конца сеанса.',

  'erase.button': 'Удалить имя навсегда',
  'erase.title': 'Удалить имя навсегда: {name}?',
  'erase.text':
    'Имя, адрес, номер и все способы входа удаляются сразу. Ответы и результаты остаются под числом и учитываются в группах, как раньше. Вернуть имя нельзя.',
  'erase.done': 'Имя удалено. Теперь человек стоит в списках под числом.',
} as const;
