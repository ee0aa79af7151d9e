import type { calibrations as english } from '../en/calibrations';

export const calibrations: Readonly<Record<keyof typeof english, string>> = {
  'calibrations.title': 'Калибровки',
  'calibrations.new': 'Новая калибровка',
  'calibrations.empty-title': 'Своих калибровок пока нет',
  'calibrations.empty-text':
    'Калибровка выясняет по данным людьми ответам, насколько трудно каждое задание на самом деле и насколько хорошо оно различает людей. Пока её нет, тесты опираются на оценки экспертов.',
  'calibrations.runs': 'Расчёты',
  'calibrations.releases': 'Опубликованные калибровки',
  'calibrations.of-waves': 'Калибровка: {waves}',
  'calibrations.and-more':
    '{first} и ещё {count, plural, one {# волна} few {# волны} many {# волн} other {# волны}}',
  'calibrations.wave-of': '{wave} ({cohort})',
  'calibrations.waves': 'Волны',
  'calibrations.state': 'Состояние',
  'calibrations.base': 'Основа',
  'calibrations.asked-by': 'Кто запросил',
  'calibrations.asked-at': 'Когда',
  'calibrations.version': 'Версия',
  'calibrations.released': 'Опубликована',
  'calibrations.newest': 'Новейшая',
  'calibrations.from': 'Откуда значения',
  'calibrations.from-experts': 'Оценка экспертов',
  'calibrations.from-answers':
    'По ответам откалибровано {calibrated, number} из {items, plural, one {# задания} few {# заданий} many {# заданий} other {# задания}}',
  'calibrations.experts-items':
    '{items, plural, one {# задание} few {# задания} many {# заданий} other {# задания}} по оценке экспертов',
  'calibrations.rescored': 'Пересчитано с ней',
  'calibrations.rescored-none': 'Ничего',
  'calibrations.rescored-wave': '{wave}: {done, number} из {total, number}',
  'calibrations.report': 'Отчёт',
  'calibrations.report-of': 'о версии {version}',
  'calibrations.state.queued': 'Ожидает начала',
  'calibrations.state.running': 'Рассчитывается',
  'calibrations.state.draft': 'Черновик, ждёт решения',
  'calibrations.state.published': 'Опубликована',
  'calibrations.state.discarded': 'Отклонена',
  'calibrations.state.failed': 'Не удалась',
  'calibrations.state.cancelled': 'Отменена',
  'calibrations.step.reading': 'Чтение ответов',
  'calibrations.step.population': 'Оценка способностей группы в целом',
  'calibrations.step.items': 'Оценка заданий',
  'calibrations.step.linking': 'Привязка к действующей шкале',
  'calibrations.step.checking': 'Проверка согласия и различий между языками',
  'calibrations.underway': 'Калибровка этой рамки компетенций уже рассчитывается. Дождитесь её или отмените.',
  'calibrations.several-frameworks':
    'Волны измеряют разные рамки компетенций. Калибруйте вместе волны одной рамки.',
  'calibrations.superseded':
    'После запроса этого черновика опубликована более новая калибровка. Проведите калибровку заново: черновик отменил бы её.',
  'calibrations.nothing-to-publish':
    'Ни у одного задания не хватило ответов для новых значений, публиковать нечего. Отклоните черновик.',
  'calibrations.run-cannot':
    'Состояние калибровки тем временем изменилось. На странице показано, как обстоят дела сейчас.',
  'calibrations.item-cannot-move':
    'Одно из выбранных заданий уже нельзя поместить на карантин. Обновите страницу и выберите снова.',

  'answers-out.title': 'Ответы для работы в других программах',
  'answers-out.why':
    'Чтобы проверить калибровку своей программой или калибровать по другой модели, выгрузите ответы таблицей.',
  'answers-out.go': 'Выгрузить ответы',
  'answers-out.lead':
    'Одна таблица ответов для программ калибровки. Имён в ней нет: у каждой строки имя, придуманное для этого файла, и ничто не ведёт к человеку, подразделению или дате.',
  'answers-out.in-title': 'Что в ней есть',
  'answers-out.in-ended': 'Только завершённые волны.',
  'answers-out.in-groups': 'Люди одной волны и одного языка, только если их не меньше {n, number}.',
  'answers-out.in-points': 'Баллы, а не слова ответов; ключей нет.',
  'answers-out.in-audit': 'Выгрузка записывается в журнал аудита.',
  'answers-out.form': 'Что в каждой строке',
  'answers-out.form-wide': 'Строка на тест, столбец на задание',
  'answers-out.form-wide-hint':
    'Готово к калибровке: слишком быстрые ответы и уже знакомые задания пусты, пропущенные равны 0.',
  'answers-out.form-long': 'Строка на ответ',
  'answers-out.form-long-hint':
    'Всё, что было дано, с секундами и отметками: пробное, пропущенное, слишком быстрое, знакомое.',
  'answers-out.packed': 'Файл',
  'answers-out.packed-no': 'CSV',
  'answers-out.packed-yes': 'Сжатый CSV (.csv.gz), когда тестов много',
  'answers-out.waves': 'Волны, измеряющие {name} {version}',
  'answers-out.wave': 'Волна',
  'answers-out.ended': 'Завершение',
  'answers-out.tests': 'Законченные тесты',
  'answers-out.files': 'Файлы',
  'answers-out.all': 'Все завершённые волны',
  'answers-out.answers': 'Ответы',
  'answers-out.items': 'Задания',
  'answers-out.of': '– {wave}',
  'answers-out.open': 'Ещё идёт',
  'answers-out.few': 'Слишком мало на одном языке',
  'answers-out.none': 'Волн пока нет. Ответы можно выгрузить, когда волна завершится.',
  'calibration-new.title': 'Новая калибровка',
  'calibration-new.lead':
    'Выберите волны, ответы которых будут использованы. Вы получите черновик с отчётом; что с ним делать, решается потом.',
  'calibration-new.happens-title': 'Что произойдёт',
  'calibration-new.happens-compute':
    'Ответы законченных тестов будут прочитаны, а новые значения рассчитаны в фоне. Это может занять несколько минут; страницу можно закрыть.',
  'calibration-new.happens-draft': 'Получится черновик, который видят только авторы. Тесты идут как прежде.',
  'calibration-new.happens-scores':
    'Ни один результат не изменится: ни сейчас, ни при публикации калибровки.',
  'calibration-new.framework': 'Рамка компетенций',
  'calibration-new.framework-name': '{name} {version}',
  'calibration-new.framework-hint':
    '{waves, plural, =0 {нет волн} one {# волна} few {# волны} many {# волн} other {# волны}}, основа: калибровка {base}',
  'calibration-new.waves': 'Волны',
  'calibration-new.waves-hint': 'Новая калибровка опирается на версию {base}.',
  'calibration-new.wave-about':
    '{from} – {to}. {finished, plural, =0 {Тест никто не закончил} one {# законченный тест} few {# законченных теста} many {# законченных тестов} other {# законченного теста}}, калибровка {version}.',
  'calibration-new.wave-rescored': 'Пересчитана с {version}.',
  'calibration-new.scales': 'Шкалы',
  'calibration-new.scales-all': 'Все компетенции рамки',
  'calibration-new.scales-some': 'Только некоторые',
  'calibration-new.competences': 'Калибруемые компетенции',
  'calibration-new.chosen':
    '{finished, plural, =0 {Законченных тестов не выбрано} one {Выбран # законченный тест} few {Выбрано # законченных теста} many {Выбрано # законченных тестов} other {Выбрано # законченного теста}}',
  'calibration-new.button': 'Начать калибровку',
  'calibration-new.waves-missing': 'Выберите хотя бы одну волну',
  'calibration-new.waves-unfinished': 'Выберите волну, в которой кто-нибудь закончил тест',
  'calibration-new.framework-missing': 'Выберите рамку компетенций',
  'calibration-new.competences-missing': 'Выберите хотя бы одну компетенцию или все',
  'calibration-new.no-waves':
    'Пока нет волн, ответы которых можно использовать. Волну открывает преподаватель; когда её тест закончат, она появится здесь.',

  'calibration.caption': 'Основа: {base}',
  'calibration.about': 'Запрос: {name}, {time}.',
  'calibration.used-waves': 'Использованы волны: {waves}.',
  'calibration.used-scales': 'Только компетенции: {codes}.',
  'calibration.progress': 'Ход расчёта',
  'calibration.step-of': 'Шаг {step} из {steps}',
  'calibration.live': 'Страница обновляется сама. Её можно закрыть, расчёт продолжится.',
  'calibration.cancel': 'Отменить калибровку',
  'calibration.cancel-title': 'Отменить эту калибровку?',
  'calibration.cancel-text': 'Рассчитанное до сих пор пропадёт. Тесты и результаты останутся прежними.',
  'calibration.cancel-keep': 'Пусть продолжается',
  'calibration.failed-title': 'Калибровка не удалась',
  'calibration.failed-next':
    'Ничего не изменилось: тесты и результаты прежние. Устраните названную выше причину, например выберите другие волны, и начните снова. Если не удастся ещё раз, обратитесь к администратору системы.',
  'calibration.cancelled-text': 'Калибровка отменена. Ничего не изменилось.',
  'calibration.discarded-text': 'Черновик отклонён. Ничего не изменилось; отчёт остаётся здесь для чтения.',
  'calibration.again': 'Начать новую калибровку',
  'calibration.superseded-title': 'Этот черновик устарел',
  'calibration.not-converged-title': 'Оценка остановилась раньше времени',
  'calibration.not-converged':
    'К концу расчёта значения ещё не установились. Лучше не публиковать; возьмите больше ответов или меньше шкал.',
  'calibration.nothing-title': 'Слишком мало ответов',
  'calibration.nothing':
    'Чтобы откалибровать задание, нужно не меньше {needed, plural, one {# ответа} few {# ответов} many {# ответов} other {# ответа}}. {most, plural, =0 {Ни у одного задания нет учтённых ответов.} one {Больше всего у одного задания: #.} few {Больше всего у одного задания: #.} many {Больше всего у одного задания: #.} other {Больше всего у одного задания: #.}}',
  'calibration.nothing-next':
    'Значит, ни одно значение не изменилось бы и публиковать нечего. Отклоните черновик и повторите калибровку, когда тест пройдёт больше людей.',

  'calibration.summary': 'Коротко',
  'calibration.tests-used': 'Использовано законченных тестов',
  'calibration.of-tests': 'из {total, number}',
  'calibration.answers-used': 'Использовано ответов',
  'calibration.of-answers': 'из {total, number}',
  'calibration.taken': 'Задания с новыми значениями',
  'calibration.kept': 'Задания с прежними значениями',
  'calibration.kept-note':
    'меньше {needed, plural, one {# ответа} few {# ответов} many {# ответов} other {# ответа}}',
  'calibration.proposed': 'Предложено на карантин',
  'calibration.left-out': 'Не учтено',
  'calibration.without-effort':
    '{count, plural, one {# тест: более десятой части ответов дано быстрее, чем можно прочитать вопрос} few {# теста: более десятой части ответов дано быстрее, чем можно прочитать вопрос} many {# тестов: более десятой части ответов дано быстрее, чем можно прочитать вопрос} other {# теста: более десятой части ответов дано быстрее, чем можно прочитать вопрос}}',
  'calibration.without-answers':
    '{count, plural, one {# тест без ответов об этих компетенциях} few {# теста без ответов об этих компетенциях} many {# тестов без ответов об этих компетенциях} other {# теста без ответов об этих компетенциях}}',
  'calibration.rapid':
    '{count, plural, one {# ответ дан быстрее, чем можно прочитать вопрос} few {# ответа даны быстрее, чем можно прочитать вопрос} many {# ответов даны быстрее, чем можно прочитать вопрос} other {# ответа даны быстрее, чем можно прочитать вопрос}}',
  'calibration.repeated':
    '{count, plural, one {# ответ на задание, которое человек уже встречал} few {# ответа на задания, которые человек уже встречал} many {# ответов на задания, которые человек уже встречал} other {# ответа на задания, которые человек уже встречал}}',
  'calibration.foreign':
    '{count, plural, one {# ответ на задание не из этого банка} few {# ответа на задания не из этого банка} many {# ответов на задания не из этого банка} other {# ответа на задания не из этого банка}}',
  'calibration.omitted':
    '{count, plural, one {# пропущенное задание считается неверным ответом.} few {# пропущенных задания считаются неверными ответами.} many {# пропущенных заданий считаются неверными ответами.} other {# пропущенного задания считаются неверными ответами.}}',
  'calibration.nothing-left-out': 'Учтено всё.',
  'calibration.computed-in':
    'Рассчитано за {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
  'calibration.prior-renewed':
    'Связь между компетенциями оценена заново: средняя корреляция {after}, прежде {before}.',
  'calibration.prior-kept':
    'Связь между компетенциями осталась прежней (средняя корреляция {before}): чтобы её оценить, нужно не меньше {needed, plural, one {# теста} few {# тестов} many {# тестов} other {# теста}}.',

  'calibration.scales': 'Шкалы',
  'calibration.competence': 'Компетенция',
  'calibration.tests': 'Тесты',
  'calibration.answers': 'Ответы',
  'calibration.scale-items': 'Откалибровано заданий',
  'calibration.x-of-y': '{part, number} из {whole, number}',
  'calibration.slope': 'Растяжение к прежней шкале',
  'calibration.intercept': 'Сдвиг к прежней шкале',
  'calibration.anchors': 'Связующие задания',
  'calibration.pooled': 'вместе с другими шкалами',
  'calibration.reliability': 'Надёжность',
  'calibration.none': '–',
  'calibration.none-long': 'Не рассчитано',
  'calibration.with-error': '{value} ± {error}',

  'calibration.items': 'Задания',
  'calibration.filter': 'Показать',
  'calibration.filter.all': 'Все задания ({count, number})',
  'calibration.filter.take': 'С новыми значениями ({count, number})',
  'calibration.filter.keep': 'Слишком мало ответов ({count, number})',
  'calibration.filter.quarantine': 'Предложены на карантин ({count, number})',
  'calibration.filter-empty': 'Таких заданий в этой калибровке нет.',
  'calibration.shown': 'Показаны первые {shown, number} из {total, number} заданий.',
  'calibration.show-all': 'Показать все задания',
  'calibration.item': 'Задание',
  'calibration.pilot-answers': 'из них пробных: {count, number}',
  'calibration.difficulty-before': 'Трудность прежде',
  'calibration.difficulty-after': 'Трудность теперь',
  'calibration.discrimination-before': 'Различение прежде',
  'calibration.discrimination-after': 'Различение теперь',
  'calibration.misfit': 'Отклонение',
  'calibration.language': 'Между языками',
  'calibration.verdict': 'Итог',
  'calibration.by-experts': 'по оценке экспертов',
  'calibration.new-item': 'новое',
  'calibration.verdict.take': 'Новые значения',
  'calibration.verdict.keep': 'Прежние значения: слишком мало ответов',
  'calibration.verdict.quarantine': 'Предложен карантин',
  'calibration.reason.flat-curve': 'способные и менее способные отвечают одинаково',
  'calibration.reason.extreme-difficulty': 'слишком лёгкое или слишком трудное для этих людей',
  'calibration.reason.uncertain-difficulty': 'трудность остаётся неопределённой',
  'calibration.reason.misfit': 'ответы не следуют кривой',
  'calibration.reason.language-difference': 'на одном языке намного труднее, чем на другом',
  'calibration.reason.drift': 'трудность изменилась с прошлой калибровки',
  'calibration.dif.A': 'Почти нет',
  'calibration.dif.B': 'Умеренное, труднее всего: {language}',
  'calibration.dif.C': 'Большое, труднее всего: {language}',
  'calibration.dif-none': 'Слишком мало ответов на каком-либо языке',
  'calibration.quarantine': 'Карантин',
  'calibration.quarantine-item': 'На карантин: {code}',
  'calibration.already-out': 'Не используется',
  'calibration.plot': 'Трудность прежде и теперь',
  'calibration.plot-before': 'Трудность прежде, логиты',
  'calibration.plot-now': 'Трудность теперь, логиты',
  'calibration.plot-description':
    '{items, plural, one {# задание} few {# задания} many {# заданий} other {# задания}} по трудности прежде и теперь; на наклонной линии ничего не изменилось. Труднее прежнего: {harder, plural, one {#} few {#} many {#} other {#}}, легче: {easier, plural, one {#} few {#} many {#} other {#}}. Числа приведены в таблице ниже.',
  'calibration.plot-taken': 'Новые значения',
  'calibration.plot-proposed': 'Предложен карантин',

  'calibration.words': 'Что означают слова',
  'calibration.word.difficulty':
    'В каком месте шкалы способности половина людей отвечает верно, в логитах: 0 — середина, −2 — очень легко, 2 — очень трудно. После ± стоит стандартная ошибка: истинное значение, скорее всего, не дальше.',
  'calibration.word.discrimination':
    'Насколько резко задание отделяет более способных от менее способных. Обычно около 1; ниже 0,3 почти не отделяет.',
  'calibration.word.misfit':
    'Насколько ответы отличаются от ожидаемых по этим значениям, в долях. Выше 0,15 задание ведёт себя не так, как предполагалось.',
  'calibration.word.between-languages':
    'Труднее ли задание на одном из языков для людей с одинаковыми способностями. Большое различие указывает на перевод.',
  'calibration.word.quarantine':
    'Задание не попадает в новые тесты, пока его не посмотрит автор. Уже выставленные результаты не меняются.',
  'calibration.word.link':
    'Новые значения переносятся на действующую шкалу с помощью заданий, которые есть на обеих. Растяжение около 1 и сдвиг около 0 означают, что шкала почти не сдвинулась.',
  'calibration.word.reliability':
    'Какая часть различий между людьми настоящая, от 0 до 1. От 0,7 достаточно для групп, от 0,9 — для решений о человеке.',

  'calibration.go-to-decision': 'Перейти к решению в конце страницы',
  'calibration.decide': 'Решение',
  'calibration.to-quarantine':
    '{count, plural, =0 {Для карантина ничего не выбрано.} one {Для карантина выбрано # задание.} few {Для карантина выбрано # задания.} many {Для карантина выбрано # заданий.} other {Для карантина выбрано # задания.}}',
  'calibration.publish': 'Опубликовать калибровку',
  'calibration.publish-title': 'Опубликовать эту калибровку?',
  'calibration.publish-text':
    'Она получит собственную версию, и изменить её будет уже нельзя. По ней создаются новые тесты рядом с прежними.',
  'calibration.publish-scores':
    'Уже выставленные результаты не изменятся, а открытые волны продолжатся с прежними значениями.',
  'calibration.discard': 'Отклонить черновик',
  'calibration.discard-title': 'Отклонить этот черновик?',
  'calibration.discard-text': 'Опубликовать его будет уже нельзя. Отчёт останется для чтения.',
  'calibration.published-text': 'Это калибровка {version}, изменить её уже нельзя.',
  'calibration.tests-made': 'Созданные по ней тесты',
  'calibration.tests-made-text': 'Преподаватели могут выбрать их, открывая волну.',
  'calibration.tests-made-none': 'На ней больше не основан ни один тест.',
  'calibration.test': 'Тест',
  'calibration.test-released': 'Опубликован',
  'calibration.questions': 'Вопросы',
  'calibration.questions-range': 'от {min, number} до {max, number}',
  'calibration.bank': 'Заданий на выбор',

  'rescore.title': 'Пересчитать волны с этой калибровкой',
  'rescore.lead':
    'Каждый законченный тест выбранных волн получит новый результат. Уровни, которые видят люди и которые показаны на тепловых картах, могут измениться; прежний результат и его квитанция сохраняются.',
  'rescore.waves': 'Волны для пересчёта',
  'rescore.wave-about':
    '{finished, plural, one {# законченный тест} few {# законченных теста} many {# законченных тестов} other {# законченного теста}}, рассчитано с {version}.',
  'rescore.button': 'Пересчитать',
  'rescore.missing': 'Выберите хотя бы одну волну',
  'rescore.confirm-title':
    '{count, plural, one {Пересчитать # волну?} few {Пересчитать # волны?} many {Пересчитать # волн?} other {Пересчитать # волны?}}',
  'rescore.confirm-text':
    'С калибровкой {version} {finished, plural, one {будет пересчитан # результат} few {будут пересчитаны # результата} many {будут пересчитаны # результатов} other {будут пересчитаны # результата}}. Люди увидят новый; прежний сохранится вместе с квитанцией.',
  'rescore.progress': '{wave} ({cohort})',
  'rescore.of': '{done, number} из {total, number}',
  'rescore.progress-title': 'Пересчёт',
  'rescore.nothing-left': 'Все волны с законченными тестами рассчитаны с этой калибровкой.',

  'performance.title': 'Как оно работает',
  'performance.none': 'На это задание ещё никто не ответил в законченном тесте.',
  'performance.hidden':
    'Пока есть {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}. Этого мало для любых показателей: они говорили бы о людях, а не о задании. Нужно {needed, number}.',
  'performance.few':
    'Пока есть {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}. Этого мало, чтобы судить о задании: нужно {needed, number}.',
  'performance.first': 'Первые показатели, полагаться на них нельзя',
  'performance.enough':
    'Есть {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}. Этого достаточно, чтобы судить о задании.',
  'performance.counted': 'С учётом в результате: {scored, number}, на пробу: {pilot, number}.',
  'performance.counted-until':
    'Учтены тесты, оценённые к моменту: {time}. Более поздние добавятся в течение нескольких минут.',
  'performance.facility': 'Ответили верно',
  'performance.facility-hint':
    'Доля верных ответов. Пропуск считается неверным ответом; ответы, данные быстрее, чем можно прочитать вопрос, не учитываются.',
  'performance.discrimination': 'Различает людей',
  'performance.discrimination-hint':
    'Насколько тесно верный ответ связан с измеренной компетенцией (точечно-бисериальная корреляция, от −1 до 1). От 0,2 задание полезно; ниже 0 проверьте ключ.',
  'performance.omitted': 'Пропущено',
  'performance.omitted-hint': 'Доля случаев, когда его пропустили.',
  'performance.rapid': 'Слишком быстро',
  'performance.rapid-hint': 'Доля ответов, данных быстрее, чем можно прочитать вопрос.',
  'performance.seconds': 'Время ответа',
  'performance.seconds-hint': 'Половина ответов дана быстрее, половина медленнее (медиана).',
  'performance.seconds-beside':
    '{seconds, plural, one {# секунда} few {# секунды} many {# секунд} other {# секунды}}, ожидалось {expected, plural, one {# секунда} few {# секунды} many {# секунд} other {# секунды}}',
  'performance.unknown': 'Пока неизвестно',
  'performance.options': 'Что выбирали',
  'performance.chosen': 'Выбрали',
  'performance.share': 'Доля',
  'performance.languages': 'По языкам',
  'performance.language': 'Язык',
  'performance.parameters': 'Значения в каждой калибровке',
  'performance.no-parameters': 'Значений пока нет ни в одной калибровке.',
  'performance.difficulty': 'Трудность',
  'performance.discrimination-value': 'Различение',
  'performance.guessing': 'Угадывание',
  'performance.word.guessing': 'Доля верных ответов, которую даёт одно лишь угадывание.',

  'wave-new.blueprint-calibration': 'Калибровка {version}, {date}.',
  'wave-new.blueprint-with': '{name}, калибровка {version}',
};
