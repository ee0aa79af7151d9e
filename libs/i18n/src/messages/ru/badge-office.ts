/** Russian messages of the page where an agency withdraws badges and renews its key. */
export const badgeOffice = {
  'badge-office.title': 'Значки',
  'badge-office.lead':
    'Служащие берут значки сами. Никто здесь не видит, у кого какой: уровни видит только сам человек. Значок можно отозвать, если вам дали его адрес, а результат, на котором он стоит, недействителен.',
  'badge-office.withdraw-title': 'Отозвать значок',
  'badge-office.address': 'Адрес значка',
  'badge-office.address-hint': 'Весь адрес вместе с тем, что стоит после #',
  'badge-office.address-wrong': 'Введите весь адрес значка вместе с тем, что стоит после #',
  'badge-office.reason': 'Причина',
  'badge-office.reason-hint': 'Её прочитает тот, чей это значок; проверяющие её не увидят.',
  'badge-office.reason-missing': 'Укажите, почему значок отзывается',
  'badge-office.withdraw': 'Отозвать значок',
  'badge-office.withdraw-confirm-text':
    'С этого момента каждый, кто проверит значок, узнает, что он отозван. Это нельзя отменить.',
  'badge-office.withdrawn': 'Значок отозван.',
  'badge-office.keys-title': 'Ключи подписи',
  'badge-office.keys-lead':
    'Значки подписывает действующий ключ. Смените его, если ушёл тот, у кого был доступ к серверу, или если ключ могли увидеть. Подписанные раньше значки остаются действительными.',
  'badge-office.keys-none': 'Ключа ещё нет. Он появится, когда возьмут первый значок.',
  'badge-office.key': 'Ключ',
  'badge-office.key-since': 'Действует с',
  'badge-office.key-until': 'До',
  'badge-office.key-present': 'действует сейчас',
  'badge-office.renew': 'Сменить ключ',
  'badge-office.renew-text':
    'С этого момента подписывает новый ключ. Это нельзя отменить; подписанные раньше значки остаются действительными.',
  'badge-office.renewed': 'Теперь подписывает новый ключ.',
};
