import type { AccountTexts } from '../account-letter-text';

export const uzbek: AccountTexts = {
  greeting: ({ personName }) => `Hurmatli ${personName}!`,
  ending: ({ agencyName }) =>
    `${agencyName}\nBu xatni tizim yozgan, unga kelgan javoblarni hech kim oʻqimaydi.`,
  'password-link': {
    subject: ({ agencyName }) => `${agencyName}: yangi parol`,
    before: () => ['Kimdir, ehtimol oʻzingiz, shu manzil uchun yangi parol soʻradi.'],
    goOn: 'Uni shu sahifada oʻrnating. Havola 45 daqiqa ichida bir marta ishlaydi va hisobingizni ochadi: uni hech kimga koʻrsatmang.',
    after: [
      'Kod bilan ham kirsangiz, u odatdagidek soʻraladi.',
      'Agar soʻramagan boʻlsangiz, hech narsa qilmang: parolingiz oʻzgarmaydi.',
    ],
  },
  'password-elsewhere': {
    subject: ({ agencyName }) => `${agencyName}: qanday kirasiz`,
    before: () => [
      'Kimdir, ehtimol oʻzingiz, shu manzil uchun yangi parol soʻradi.',
      'Bu yerda parolingiz yoʻq: tashkilotingiz orqali kirasiz. Unutilgan parol boʻyicha u yerda hisoblarni yurituvchilar yordam beradi.',
    ],
    goOn: 'Shu sahifada elektron pochta manzilingizni kiriting va tashkilotingizning kirish tizimini tanlang:',
    after: ['Agar soʻramagan boʻlsangiz, hech narsa qilmang: hech narsa oʻzgarmadi.'],
  },
  'password-set': {
    subject: ({ agencyName }) => `${agencyName}: parolingiz almashtirildi`,
    before: ({ at }) => [
      `${at}: hisobingizning paroli shu manzilga yuborilgan havola orqali oʻrnatildi. Oldin kirgan joylaringizning hammasidan chiqarildingiz.`,
    ],
    goOn: 'Agar bu siz boʻlmasangiz, tashkilotingiz administratoriga ayting va darhol yangi parol soʻrang:',
    after: ['Agar bu siz boʻlsangiz, hech narsa qilish kerak emas.'],
  },
  'figures-wrong': {
    subject: ({ agencyName }) => `${agencyName}: ayrim koʻrsatkichlar notoʻgʻri`,
    before: ({ at }) => [
      `Har kechagidek, guruhlarning koʻrsatkichlari odamlarning natijalari bilan solishtirildi. ${at}: topilgani boʻlishi kerak boʻlganidan farq qiladi.`,
    ],
    goOn: 'Shu sahifada nima farq qilishi aytilgan va koʻrsatkichlarni qayta hisoblash mumkin:',
    after: ['Odamlarning natijalari bundan oʻzgarmaydi. Takrorlansa, tizimga xizmat koʻrsatuvchiga ayting.'],
  },
};
