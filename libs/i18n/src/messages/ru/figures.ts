import type { figures as english } from '../en/figures';

/** Russian messages of the page on making the figures of groups anew. */
export const figures: Record<keyof typeof english, string> = {
  'figures.title': 'Пересчёт показателей',
  'figures.text':
    'Показатели групп и подразделений складываются по мере поступления результатов. Каждую ночь они сверяются с самими результатами. Можно сверить их сейчас или построить заново из результатов.',
  'figures.never-verified':
    'Показатели ещё не сверялись. Это происходит само каждую ночь или по вашей просьбе.',
  'figures.right':
    'Последняя сверка {time}: {count, plural, =0 {показателей ещё не было} one {показатели # группы верны} few {показатели всех # групп верны} many {показатели всех # групп верны} other {показатели всех # группы верны}}.',
  'figures.wrong': 'Сверка {time}: часть показателей неверна',
  'figures.differing':
    '{count, plural, one {# группа} few {# группы} many {# групп} other {# группы}} из {compared}: суммы не соответствуют результатам людей',
  'figures.miscounted':
    '{count, plural, one {# группа} few {# группы} many {# групп} other {# группы}} с неверным числом приглашённых или прошедших',
  'figures.uncounted':
    '{count, plural, one {# результат} few {# результата} many {# результатов} other {# результата}} старше десяти минут не учтено ни в одном показателе',
  'figures.mend':
    'Пересчитайте показатели, чтобы это исправить. Если это повторится, сообщите тому, кто обслуживает систему.',
  'figures.mended': 'С тех пор показатели построены заново. Сверьте их, чтобы убедиться.',
  'figures.rebuild': 'Пересчитать показатели',
  'figures.rebuild-title': 'Пересчитать все показатели ведомства?',
  'figures.rebuild-text':
    'Все показатели строятся заново из результатов, волна за волной. Смотреть на них и проходить тесты можно и в это время.',
  'figures.verify': 'Сверить показатели',
  'figures.verify-title': 'Сверить все показатели ведомства?',
  'figures.verify-text': 'Все показатели сравниваются с результатами. Ничего не меняется.',
  'figures.now.rebuild': 'Показатели строятся заново',
  'figures.now.verification': 'Показатели сверяются',
  'figures.progress': 'Частей {done} из {parts}, прочитано результатов: {results}',
  'figures.live': 'Страница обновляется сама. Её можно закрыть, работа продолжится.',
  'figures.by-clock': 'Начато по часам, как каждую ночь.',
  'figures.cancel': 'Остановить',
  'figures.cancel-title': 'Остановить?',
  'figures.cancel-keep': 'Пусть продолжается',
  'figures.cancel-text': 'Готовые волны останутся, какими стали; у остальных сохранятся прежние показатели.',
  'figures.latest': 'Последние запуски',
  'figures.asked': 'Когда запрошено',
  'figures.kind': 'Что',
  'figures.kind.rebuild': 'Пересчёт',
  'figures.kind.verification': 'Сверка',
  'figures.state.queued': 'Ждёт исполнителя',
  'figures.state.running': 'Идёт',
  'figures.state.done': 'Готово',
  'figures.state.failed': 'Не удалось',
  'figures.state.cancelled': 'Остановлено',
  'figures.results': 'Прочитано результатов',
  'figures.found': 'Найдено',
  'figures.all-right': 'Всё верно',
  'figures.faults': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'figures.by': 'Кто',
  'figures.clock': 'По часам',
  'figures.link': 'Пересчитать или сверить показатели групп',
};
