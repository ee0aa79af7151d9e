import type { LetterTexts } from '../letter-text';

export const uzbek: LetterTexts = {
  greeting: ({ personName }) => `Hurmatli ${personName}!`,
  goOn: 'Tizimga kiring va boshlang yoki to‘xtagan joyingizdan davom eting:',
  ending: ({ agencyName }) => [
    'Natijalar faqat rivojlanish uchun, kadrlar bo‘yicha qarorlar uchun hech qachon ishlatilmaydi. O‘zingiz ulashmaguningizcha natijangizni hech kim ko‘rmaydi.',
    `${agencyName}\nBu xatni tizim yozgan, unga yuborilgan javoblarni hech kim o‘qimaydi.`,
  ],
  opened: {
    subject: ({ cohortName }) => `${cohortName}: raqamli ko‘nikmalarni tekshirish ochildi`,
    body: ({ waveName, closes }) => [
      `“${waveName}” siz uchun shu vaqtgacha ochiq: ${closes}.`,
      'Avval ko‘nikmalaringizni o‘zingiz baholaysiz, keyin sizga moslashadigan testdan o‘tasiz. Istalgan vaqtda to‘xtab, keyin istalgan qurilmada davom etishingiz mumkin.',
    ],
  },
  closing: {
    subject: ({ cohortName }) => `${cohortName}: raqamli ko‘nikmalarni tekshirish tez orada yopiladi`,
    body: ({ waveName, closes }) => [
      `“${waveName}” shu vaqtda yopiladi: ${closes}. Siz uni hali tugatmagansiz.`,
      'Bergan javoblaringiz saqlangan.',
    ],
  },
  reminder: {
    subject: ({ cohortName }) => `${cohortName}: raqamli ko‘nikmalarni tekshirish haqida eslatma`,
    body: ({ waveName, closes }) => [
      `O‘qituvchingiz “${waveName}” haqida eslatadi. U siz uchun shu vaqtgacha ochiq: ${closes}.`,
      'Bergan javoblaringiz saqlangan.',
    ],
  },
};
