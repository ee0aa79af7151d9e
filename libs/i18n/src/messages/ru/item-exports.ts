import type { itemExports as english } from '../en/item-exports';

/** Russian messages of the page on which items are taken out. */
export const itemExports: Readonly<Record<keyof typeof english, string>> = {
  'item-exports.title': 'Выгрузка вопросов',
  'item-exports.text':
    'Вопросы с верными ответами и пояснениями в виде файла: для другой системы или для правки вне программы и обратной загрузки. Кто их выгрузил, записывается.',
  'item-exports.choice': 'Какие вопросы',
  'item-exports.bank': 'Выпуск банка',
  'item-exports.latest': 'Последние версии',
  'item-exports.bank-option':
    '{framework}, {version} ({items, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}})',
  'item-exports.language': 'Язык',
  'item-exports.every-language': 'Все языки',
  'item-exports.show': 'Показать, что войдёт в файл',
  'item-exports.content': 'Что войдёт в файл',
  'item-exports.items': '{items, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  'item-exports.none-title': 'Ни один из выбранных вопросов не может войти в файл',
  'item-exports.none-text': 'Выберите другой выпуск, компетенцию, уровень, состояние или язык.',
  'item-exports.qti': 'Сохранить как пакет QTI 3.0 (.zip)',
  'item-exports.qti-text':
    'Для других систем тестирования. Каждый вопрос на каждом языке — отдельный документ, с рисунком и письмами. Допуск опечаток и единицы измерения сохраняются для обратной загрузки; другие системы их не знают.',
  'item-exports.csv': 'Сохранить как таблицу (.csv)',
  'item-exports.csv-text': 'Для электронных таблиц: один вопрос в строке, все языки рядом.',
  'item-exports.left': 'Что не может войти в файл',
  'item-exports.left.sheet':
    '{items, plural, one {# задание с таблицей: ни в QTI, ни в строке таблицы для него нет места} few {# задания с таблицей: ни в QTI, ни в строке таблицы для них нет места} many {# заданий с таблицей: ни в QTI, ни в строке таблицы для них нет места} other {# задания с таблицей: ни в QTI, ни в строке таблицы для них нет места}}',
  'item-exports.left.language':
    '{items, plural, one {# вопрос не полон} few {# вопроса не полны} many {# вопросов не полны} other {# вопроса не полны}} на выбранном языке',
};
