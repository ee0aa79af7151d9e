import type { ownWork as english } from '../en/own-work';

/** Uzbek messages of the page on what the trainers say of one's own practical work. */
export const ownWork: Record<keyof typeof english, string> = {
  'own-work.list-title': 'Oʻqituvchilaringiz nima deydi',
  'own-work.released': '{date} ochilgan',
  'own-work.points': '{full, number} balldan {points}',
  'own-work.markers':
    '{count, plural, one {Bir oʻqituvchi baholadi.} other {# oʻqituvchi baholadi, har biri boshqalarning bahosini koʻrmasdan.}}',
  'own-work.private':
    'Buni faqat siz va dasturingiz oʻqituvchilari koʻradi. Bu bitta ishga boʻlgan qarash, u oʻlchangan natijangizga kirmaydi.',
  'own-work.between': '“{low}” bilan “{high}” orasida',
  'own-work.criteria': 'Mezonlar boʻyicha',
  'own-work.beside': 'Uch qarash yonma-yon',
  'own-work.beside-text':
    'Oʻqituvchilar bu ishda nimani koʻrdi, oʻzingizni qanday baholadingiz va test nimani oʻlchadi. Ular bir xil boʻlishi shart emas: har biri oʻz tomonidan qaraydi.',
  'own-work.competence': 'Kompetensiya',
  'own-work.trainers': 'Oʻqituvchilar, shu ish haqida',
  'own-work.self': 'Siz',
  'own-work.test': 'Test',
  'own-work.comments': 'Izohlar',
  'own-work.comment': '{number}-izoh',
};
