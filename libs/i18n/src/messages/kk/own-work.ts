import type { ownWork as english } from '../en/own-work';

/** Kazakh messages of the page on what the trainers say of one's own practical work. */
export const ownWork: Record<keyof typeof english, string> = {
  'own-work.list-title': 'Оқытушыларыңыз не дейді',
  'own-work.released': '{date} ашылды',
  'own-work.points': '{full, number} балдан {points}',
  'own-work.markers':
    '{count, plural, one {Бір оқытушы бағалады.} other {# оқытушы бағалады, әрқайсысы басқалардың бағасын көрмей.}}',
  'own-work.private':
    'Мұны тек сіз және бағдарламаңыздың оқытушылары көреді. Бұл бір жұмысқа деген көзқарас, ол өлшенген нәтижеңізге кірмейді.',
  'own-work.between': '«{low}» мен «{high}» арасында',
  'own-work.criteria': 'Критерийлер бойынша',
  'own-work.beside': 'Үш көзқарас қатар',
  'own-work.beside-text':
    'Оқытушылар осы жұмыстан не көрді, өзіңізді қалай бағаладыңыз және тест не өлшеді. Олар сәйкес келуге міндетті емес: әрқайсысы өз жағынан қарайды.',
  'own-work.competence': 'Құзырет',
  'own-work.trainers': 'Оқытушылар, осы жұмыс туралы',
  'own-work.self': 'Сіз',
  'own-work.test': 'Тест',
  'own-work.comments': 'Пікірлер',
  'own-work.comment': '{number}-пікір',
};
