import type { figureRuns as english } from '../en/figure-runs';

/** Russian messages of the page on making the figures of groups anew. */
export const figureRuns: Record<keyof typeof english, string> = {
  'figure-runs.title': 'Пересчёт показателей',
  'figure-runs.text':
    'Показатели групп и подразделений складываются по мере поступления результатов. Каждую ночь они сверяются с самими результатами. Можно сверить их сейчас или построить заново из результатов.',
  'figure-runs.never-verified':
    'Показатели ещё не сверялись. Это происходит само каждую ночь или по вашей просьбе.',
  'figure-runs.right':
    'Последняя сверка {time}: {count, plural, =0 {показателей ещё не было} one {показатели # группы верны} few {показатели всех # групп верны} many {показатели всех # групп верны} other {показатели всех # группы верны}}.',
  'figure-runs.wrong': 'Сверка {time}: часть показателей неверна',
  'figure-runs.differing':
    '{count, plural, one {# группа} few {# группы} many {# групп} other {# группы}} из {compared}: суммы не соответствуют результатам людей',
  'figure-runs.miscounted':
    '{count, plural, one {# группа} few {# группы} many {# групп} other {# группы}} с неверным числом приглашённых или прошедших',
  'figure-runs.uncounted':
    '{count, plural, one {# результат} few {# результата} many {# результатов} other {# результата}} старше десяти минут не учтено ни в одном показателе',
  'figure-runs.mend':
    'Пересчитайте показатели, чтобы это исправить. Если это повторится, сообщите тому, кто обслуживает систему.',
  'figure-runs.mended': 'С тех пор показатели построены заново. Сверьте их, чтобы убедиться.',
  'figure-runs.rebuild': 'Пересчитать показатели',
  'figure-runs.rebuild-title': 'Пересчитать все показатели ведомства?',
  'figure-runs.rebuild-text':
    'Все показатели строятся заново из результатов, волна за волной. Смотреть на них и проходить тесты можно и в это время.',
  'figure-runs.verify': 'Сверить показатели',
  'figure-runs.verify-title': 'Сверить все показатели ведомства?',
  'figure-runs.verify-text': 'Все показатели сравниваются с результатами. Ничего не меняется.',
  'figure-runs.now.rebuild': 'Показатели строятся заново',
  'figure-runs.now.verification': 'Показатели сверяются',
  'figure-runs.progress': 'Частей {done} из {parts}, прочитано результатов: {results}',
  'figure-runs.live': 'Страница обновляется сама. Её можно закрыть, работа продолжится.',
  'figure-runs.by-clock': 'Начато по часам, как каждую ночь.',
  'figure-runs.cancel': 'Остановить',
  'figure-runs.cancel-title': 'Остановить?',
  'figure-runs.cancel-keep': 'Пусть продолжается',
  'figure-runs.cancel-text':
    'Готовые волны останутся, какими стали; у остальных сохранятся прежние показатели.',
  'figure-runs.from-start':
    'Последний запуск не удался или был остановлен. Он не продолжается: следующий начинается с самого начала.',
  'figure-runs.latest': 'Последние запуски',
  'figure-runs.asked': 'Когда запрошено',
  'figure-runs.kind': 'Что',
  'figure-runs.kind.rebuild': 'Пересчёт',
  'figure-runs.kind.verification': 'Сверка',
  'figure-runs.state.queued': 'Ждёт исполнителя',
  'figure-runs.state.running': 'Идёт',
  'figure-runs.state.done': 'Готово',
  'figure-runs.state.failed': 'Не удалось',
  'figure-runs.state.cancelled': 'Остановлено',
  'figure-runs.results': 'Прочитано результатов',
  'figure-runs.found': 'Найдено',
  'figure-runs.all-right': 'Всё верно',
  'figure-runs.faults': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'figure-runs.by': 'Кто',
  'figure-runs.clock': 'По часам',
  'figure-runs.link': 'Пересчитать или сверить показатели групп',
};
