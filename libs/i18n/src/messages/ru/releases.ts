import type { releases as english } from '../en/releases';

/** Russian messages of statistical releases. */
export const releases: Record<keyof typeof english, string> = {
  'releases.title': 'Статистический выпуск',
  'releases.text':
    'Те же показатели в CSV и Parquet с описанием столбцов одним пакетом (ZIP) для статистического ведомства. Он готовится в фоне, ещё раз проверяется, чтобы не выдать сведений о слишком малом числе людей, и хранится 30 дней.',
  'releases.ask': 'Подготовить статистический выпуск',
  'releases.ask-title': 'Подготовить статистический выпуск этой программы?',
  'releases.ask-text':
    'В нём показатели на этот момент. Ваш запрос записывается, как и каждый, кто скачает выпуск.',
  'releases.underway': 'Статистический выпуск этой программы уже готовится.',
  'releases.steps':
    'Шагов {done, number} из {steps, number}: собрать показатели, проверить их, записать файлы',
  'releases.live': 'Страница обновляется сама. Её можно закрыть, работа продолжится.',
  'releases.cancel': 'Остановить',
  'releases.cancel-title': 'Остановить подготовку выпуска?',
  'releases.cancel-keep': 'Пусть продолжается',
  'releases.cancel-text': 'Ничего из него не сохранится. Его можно подготовить заново с самого начала.',
  'releases.state': 'Пакет',
  'releases.state.queued': 'Ждёт исполнителя',
  'releases.state.running': 'Готовится',
  'releases.state.done': 'Готов',
  'releases.state.failed': 'Не удалось',
  'releases.state.cancelled': 'Остановлен',
  'releases.failed-title': 'Последний выпуск подготовить не удалось',
  'releases.failed-text':
    'Запросите его ещё раз. Если снова не выйдет, сообщите тому, кто обслуживает систему.',
  'releases.failed.insights.release-tells-too-much':
    'Показатели выдали бы сведения о слишком малом числе людей, хотя такие группы скрыты. Ничего не сохранено. Сообщите тому, кто обслуживает систему: это ошибка продукта.',
  'releases.failed.insights.release-begun-too-often':
    'Подготовка начиналась несколько раз и не дошла до конца. Сообщите тому, кто обслуживает систему.',
  'releases.caption': 'Выпуски за последние 30 дней',
  'releases.asked': 'Когда запрошен',
  'releases.rows': 'Строки',
  'releases.rows-hidden': '{rows, number}, из них скрыто {hidden, number}',
  'releases.kept': 'Хранится до',
  'releases.by': 'Кто',
  'releases.digest': 'Контрольная сумма (SHA-256)',
  'releases.download': 'Скачать (ZIP)',
  'releases.download-of': 'Скачать (ZIP): выпуск от {time}',
};
