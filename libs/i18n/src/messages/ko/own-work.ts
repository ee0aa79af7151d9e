import type { ownWork as english } from '../en/own-work';

/** Korean messages of the page on what the trainers say of one's own practical work. */
export const ownWork: Record<keyof typeof english, string> = {
  'own-work.list-title': '강사의 평가',
  'own-work.released': '{date} 공개',
  'own-work.points': '{full, number}점 중 {points}점',
  'own-work.markers':
    '{count, plural, =1 {강사 1명이 평가했습니다.} other {강사 #명이 서로의 점수를 보지 않고 평가했습니다.}}',
  'own-work.private':
    '이 내용은 본인과 프로그램 강사만 봅니다. 한 가지 과제에 대한 강사의 시각이며 측정 결과에는 반영되지 않습니다.',
  'own-work.between': '“{low}”와 “{high}” 사이',
  'own-work.criteria': '기준별 평가',
  'own-work.beside': '세 가지 시각 나란히 보기',
  'own-work.beside-text':
    '강사가 이 과제에서 본 것, 스스로 평가한 것, 시험이 측정한 것입니다. 서로 다른 것을 보므로 일치하지 않아도 됩니다.',
  'own-work.competence': '역량',
  'own-work.trainers': '강사(이 과제)',
  'own-work.self': '본인',
  'own-work.test': '시험',
  'own-work.comments': '의견',
  'own-work.comment': '의견 {number}',
};
