import type { misconceptions as english } from '../en/misconceptions';

/** Russian messages of the page on what the people of a wave took to be true and is not. */
export const misconceptions: Record<keyof typeof english, string> = {
  'misconceptions.title': 'Заблуждения',
  'misconceptions.text':
    'Что люди считали верным, а это не так, сначала самое частое: неверные варианты, выбранные достаточным числом людей, и почему они неверны. Вопросы, которые ещё задаются, не показаны, чтобы никого нельзя было подготовить к следующему тесту.',
  'misconceptions.questions':
    '{count, plural, =0 {Ни на один вопрос} one {На # вопрос} few {На # вопроса} many {На # вопросов} other {На # вопроса}} с одним верным вариантом ответили не менее {n} человек. В адаптивном тесте все получают разные вопросы, поэтому в малой группе мало тех, на которые ответили многие.',
  'misconceptions.none-title': 'Нет заблуждений, которые можно показать',
  'misconceptions.none-text':
    'Ни один неверный вариант не выбрали хотя бы {n} человек, или такие варианты выдали бы меньшее число людей.',
  'misconceptions.hidden':
    'Варианты, которые выбрали меньше {n} человек, скрыты, как и те, по которым их можно вычислить. Ответы, данные быстрее, чем можно прочесть вопрос, не учтены; пропустившие вопрос входят в n.',
  'misconceptions.open-title': 'Волна ещё не завершена',
  'misconceptions.open-text': 'Заблуждения появятся, когда тест уже никто не сможет пройти: после {date}.',
  'misconceptions.caption': 'Неверные варианты, которые выбирали люди, с интервалом 90 %',
  'misconceptions.reason': 'Почему это неверно',
  'misconceptions.share': 'Выбрали',
  'misconceptions.question': 'Вопрос:',
  'misconceptions.option': 'Выбрано:',
};
