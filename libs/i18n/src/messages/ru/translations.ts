import type { translations as english } from '../en/translations';

/** Russian messages of the pages on which items are translated. */
export const translations: Readonly<Record<keyof typeof english, string>> = {
  'translations.title': 'Переводы',
  'translations.link': 'Переводы',
  'translations.lead':
    'Перевод пишется рядом с английским текстом: здесь или в программе для перевода. Он ждёт, пока его не примет другой человек; затем он попадает в черновик задания, и этот шаг можно отменить, пока задание не выпущено.',
  'translations.counts': 'Состояние банка',
  'translations.language': 'Язык',
  'translations.status': 'Перевод',
  'translations.status.missing': 'Нет перевода',
  'translations.status.stale': 'Оригинал изменён',
  'translations.status.drafted': 'Черновик машины',
  'translations.status.reviewed': 'Проверен',
  'translations.proposed': 'Ждёт принятия',
  'translations.only-proposed': 'Только они',
  'translations.waits': 'Ждёт принятия',
  'translations.excluded':
    'Машинные черновики задаются с пометкой. Можно сделать тест, который задаёт только проверенные переводы: см. «Задавать только проверенные переводы» в его настройках.',
  'translations.items': 'Задания: {language}',
  'translations.filter': 'Отобрать задания',
  'translations.empty-title': 'Таких заданий нет',
  'translations.empty-text': 'Выберите выше другой язык или состояние.',
  'translations.files': 'С программой для перевода',
  'translations.files-text':
    'Выгрузите показанные задания файлом XLIFF, переведите его в своей программе и загрузите обратно. Сначала видно, что изменится; то, что больше не подходит к оригиналу, не берётся, и сказано почему.',
  'translations.export':
    'Выгрузить {count, plural, one {# задание} few {# задания} many {# заданий} other {# задания}} для перевода: {language} (XLIFF)',
  'translations.of': '{code}: {language}',
  'translations.about': 'Версия {version}, состояние: {state}.',
  'translations.to-item': 'Открыть задание',
  'translations.made-from': 'Перевод сделан с текста:',
  'translations.words': '{part}: {language}',
  'translations.optional': 'только для авторов',
  'translations.outdated': 'Оригинал изменился после этого перевода. Проверьте слова и сохраните их снова.',
  'translations.instead': 'Сейчас в задании: {words}',
  'translations.one-a-line': 'По одному ответу в строке, сколько нужно языку.',
  'translations.missing-here': 'Ещё не переведено.',
  'translations.gaps-differ': 'Сохраните пропуски в двойных квадратных скобках, как в оригинале.',
  'translations.save': 'Сохранить перевод',
  'translations.proposal': 'Перевод ждёт принятия',
  'translations.proposal-text': 'Написали: {names}, последний раз {time}.',
  'translations.for-others': 'Часть написали вы, поэтому принять должен другой человек.',
  'translations.for-you':
    'Прочитайте его рядом с оригиналом и примите или исправьте; тогда примет кто-то другой.',
  'translations.accept-text':
    'Слова попадут в черновик задания. Задание, которое уже используется, не меняется, пока черновик не проверен и не выпущен.',
  'translations.accepted': 'Перевод принят',
  'translations.accepted-text':
    'Слова стоят в черновике вопроса. Пока черновик не выпущен, их можно убрать через его историю.',
  'translations.take-back': 'Отменить принятие',
  'translations.take-back-title': 'Отменить принятие перевода?',
  'translations.take-back-text':
    'Черновик станет таким, каким был. Слова останутся в его истории, оттуда их можно вернуть.',
  'translations.discard': 'Отклонить перевод',
  'translations.discard-title': 'Отклонить этот перевод?',
  'translations.discard-text': 'Задание останется прежним. Предложенный перевод будет удалён.',
  'translations.stale-text':
    'Оригинал изменился после того, как был сделан перевод. Исправьте его или подтвердите, что он по-прежнему верен.',
  'translations.drafted-text':
    'Этот перевод написала машина, и никто его не принял. Исправьте его или подтвердите, что он верен.',
  'translations.right': 'Перевод верен',
};
