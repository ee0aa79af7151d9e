import type { bankRelease as english } from '../en/bank-release';

/** Russian messages of the page on which a bank is released. */
export const bankRelease: Readonly<Record<keyof typeof english, string>> = {
  'bank-release.title': 'Выпуск банка',
  'bank-release.lead':
    'Принятое задание попадает к людям с выпуском банка. Выпуск не меняется, и отозвать его нельзя. Открытые волны продолжаются с тем тестом, с которым начались.',
  'bank-release.framework': 'Рамка, которую измеряет банк',
  'bank-release.framework-name': '{name} {version}',
  'bank-release.before': 'Действующий выпуск',
  'bank-release.before-none': 'Нет: этот станет первым',
  'bank-release.before-line': '{version}, калибровка {calibration}',
  'bank-release.next': 'Этот выпуск',
  'bank-release.counts': 'Задания, которые учитываются',
  'bank-release.pilots': 'Пробные задания, без учёта',
  'bank-release.kept': 'Без изменений',
  'bank-release.changes': 'Что меняется',
  'bank-release.changes-text':
    'Принятые задания входят в банк; снятые, помещённые в карантин и возвращённые на проверку выходят из него. Черновики в него не входят.',
  'bank-release.none-title': 'С прошлого выпуска ничего не изменилось',
  'bank-release.none-text':
    'Напишите задание или новую версию задания, и пусть коллега его примет: тогда оно появится здесь.',
  'bank-release.to-items': 'Перейти в банк заданий',
  'bank-release.code': 'Код',
  'bank-release.question': 'Вопрос',
  'bank-release.change': 'Изменение',
  'bank-release.change.new': 'Новое',
  'bank-release.change.reworded': 'Новый текст',
  'bank-release.change.counts-now': 'Теперь учитывается',
  'bank-release.change.pilot-again': 'Снова пробное',
  'bank-release.change.out': 'Выходит',
  'bank-release.asked': 'В тесте',
  'bank-release.asked.operational': 'Учитывается',
  'bank-release.asked.pilot': 'Пробное',
  'bank-release.scale': 'Трудность',
  'bank-release.scale.answers': 'По ответам',
  'bank-release.scale.experts': 'По суждению автора',
  'bank-release.accepted-by': 'Кто принял',
  'bank-release.not-accepted': 'Никто, кроме автора',
  'bank-release.no-value': '–',
  'bank-release.scale-title': 'Шкала',
  'bank-release.scale-goes-on':
    'Шкала продолжается: откалиброванные задания сохраняют свои параметры, и результаты остаются сопоставимыми. Новые задания и новые тексты начинают с трудности, которую автор определил по уровню, пока ответы не скажут больше.',
  'bank-release.scale-begins':
    'С этого выпуска начинается новая шкала. У каждого задания трудность, которую автор определил по уровню, пока не откалиброваны ответы.',
  'bank-release.checks': 'Проверки',
  'bank-release.passed': 'Пройдена',
  'bank-release.failed': 'Сначала исправьте',
  'bank-release.check.accepted-by-its-writer': 'За каждым входящим заданием стоят два человека.',
  'bank-release.check.nothing-counts': 'В банке есть задания, которые учитываются.',
  'bank-release.check.rules-broken': 'На то, что входит, все могут ответить на равных.',
  'bank-release.remarks': 'Что говорит руководство по заданиям',
  'bank-release.remarks-text':
    'Новые задания и новые формулировки сверяются с руководством. Выпущенное раньше заново не проверяется.',
  'bank-release.remarks-none': 'К тому, что входит, замечаний нет.',
  'bank-release.blocking':
    '{count, plural, one {# задание не даёт выпустить банк} few {# задания не дают выпустить банк} many {# заданий не дают выпустить банк} other {# задания не дают выпустить банк}}',
  'bank-release.blocking-text':
    'Верните каждое авторам на его странице, исправьте, и пусть коллега примет его снова; или снимите его с использования.',
  'bank-release.advised':
    '{count, plural, one {# задание с замечаниями, которые не мешают выпуску} few {# задания с замечаниями, которые не мешают выпуску} many {# заданий с замечаниями, которые не мешают выпуску} other {# задания с замечаниями, которые не мешают выпуску}}',
  'bank-release.remark': '{place}: {words}',
  'bank-release.patterns': 'Верные ответы можно угадать по закономерности',
  'bank-release.pattern.key-position':
    '{kind}, вариантов: {size, number}. Верные стоят на первом, втором и следующих местах столько раз: {keys}. Переставьте часть, не меняя слов.',
  'bank-release.pattern.key-length-longest':
    '{language}: самый длинный вариант верен в {keys, number} из {items, number} заданий с одним выбором, случайно было бы {expected}. Измените длину.',
  'bank-release.pattern.key-length-shortest':
    '{language}: самый короткий вариант верен в {keys, number} из {items, number} заданий с одним выбором, случайно было бы {expected}. Измените длину.',
  'bank-release.tests': 'Тесты, которые перейдут на этот выпуск',
  'bank-release.tests-hint':
    'Каждый создаётся заново с теми же правилами, для новых волн. Черновики тестов продолжаются от нового теста. В разделе «Тесты» можно сделать копию, изменить правила и посмотреть её на модели.',
  'bank-release.tests-first': 'Из него создаются два адаптивных теста: с ограничением времени и без него.',
  'bank-release.test-pilots':
    '{count, plural, =0 {Пробных заданий не даёт} one {Даёт каждому # пробное задание} few {Даёт каждому # пробных задания} many {Даёт каждому # пробных заданий} other {Даёт каждому # пробных задания}}',
  'bank-release.tests-none': 'Выберите хотя бы один тест',
  'bank-release.stays': '«{test}» остаётся на прежнем выпуске',
  'bank-release.stays-text': 'Он больше не смог бы задать наименьшее число вопросов по каждой компетенции:',
  'bank-release.gap':
    '{competence}, {language}: {has, plural, =0 {не осталось ни одного задания} one {осталось # задание} few {осталось # задания} many {осталось # заданий} other {осталось # задания}}, а нужно {needs, number}',
  'bank-release.stays-all':
    'Ни один тест не может перейти. Примите задания по этим компетенциям или верните прежние, а потом выпускайте банк.',
  'bank-release.release': 'Выпустить банк',
  'bank-release.ask': 'Выпустить банк как {version}?',
  'bank-release.ask-text':
    'Отменить это нельзя: выпущенное не меняется. Организаторы сразу смогут выбирать новые тесты.',
  'bank-release.ask-counts':
    'Учитывается {operational, plural, one {# задание} few {# задания} many {# заданий} other {# задания}}; {pilot, plural, =0 {пробных нет} one {# пробное} few {# пробных} many {# пробных} other {# пробных}}.',
  'bank-release.done': 'Банк выпущен как {version}. Новые волны могут использовать созданные из него тесты.',
  'bank-release.refused.unchanged': 'С прошлого выпуска ничего не изменилось.',
  'bank-release.refused.changed-meanwhile':
    'Банк изменился с тех пор, как вы открыли эту страницу. Посмотрите, что она показывает теперь, и выпустите его.',
  'bank-release.refused.stopped': 'Проверка не даёт выпустить банк. Сначала исправьте то, что она нашла.',
  'bank-release.refused.no-test': 'Выберите хотя бы один тест: без него никто не встретит новые задания.',
};
