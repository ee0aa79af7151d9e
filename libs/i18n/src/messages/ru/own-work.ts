import type { ownWork as english } from '../en/own-work';

/** Russian messages of the page on what the trainers say of one's own practical work. */
export const ownWork: Record<keyof typeof english, string> = {
  'own-work.list-title': 'Что говорят ваши преподаватели',
  'own-work.released': 'Открыто {date}',
  'own-work.points': '{points} из {full, number} баллов',
  'own-work.markers':
    '{count, plural, one {Оценил # преподаватель.} few {Оценили # преподавателя, каждый не видя оценок других.} many {Оценили # преподавателей, каждый не видя оценок других.} other {Оценили # преподавателя, каждый не видя оценок других.}}',
  'own-work.private':
    'Это видите только вы и преподаватели вашей программы. Это их взгляд на одну работу, и в измеренный результат он не входит.',
  'own-work.between': 'Между «{low}» и «{high}»',
  'own-work.criteria': 'По критериям',
  'own-work.beside': 'Три взгляда рядом',
  'own-work.beside-text':
    'Что увидели в этой работе преподаватели, как вы оценили себя сами и что измерил тест. Они не обязаны совпадать: каждый смотрит на своё.',
  'own-work.competence': 'Компетенция',
  'own-work.trainers': 'Преподаватели, об этой работе',
  'own-work.self': 'Вы',
  'own-work.test': 'Тест',
  'own-work.comments': 'Комментарии',
  'own-work.comment': 'Комментарий {number}',
};
