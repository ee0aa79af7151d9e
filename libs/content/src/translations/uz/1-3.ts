import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '1.3-01': {
    stem: 'Siz haftalik yigʻilish bayonnomalarini bitta jildda fayl koʻrinishida saqlaysiz. Nom boʻyicha oddiy saralash ularni bir necha yil davomida vaqt tartibida joylashtirishi kerak. Fayllarni qanday nomlash buni taʼminlaydi?',
    rationale:
      'Yil, oy va kun shu tartibda va boshidagi nollar bilan yozilsa, alifbo tartibi vaqt tartibiga teng boʻladi.',
    options: {
      a: {
        text: 'Bayonnoma 7 mart 2025',
        rationale: 'Avval kun, keyin oyning harflari boʻyicha saralanadi.',
      },
      b: {
        text: 'Bayonnoma 07-03-2025',
        rationale: 'Turli oy va yillarning bir xil kunlarini aralashtiradi.',
      },
      c: { text: 'Bayonnoma 2025-03-07', rationale: 'Toʻgʻri: eng katta birlik birinchi turadi.' },
      d: {
        text: 'Bayonnoma 03-2025, 1-hafta',
        rationale: 'Oy birinchi boʻlsa, barcha yillarning martlari yonma-yon tushadi.',
      },
    },
  },
  '1.3-02': {
    stem: 'Arizalar jadvalining D ustunida natija koʻrsatiladi: “qanoatlantirildi”, “rad etildi” yoki “ochiq”. Elektron jadvalning qaysi funksiyasi D ustunidagi “rad etildi” yozilgan kataklarni sanaydi? Funksiya nomini yozing.',
    rationale:
      'COUNTIF (ruscha nusxada СЧЁТЕСЛИ) oraliqdagi bitta shartga mos kataklarni sanaydi: COUNTIF(D:D; "rad etildi").',
    accepted: [
      'COUNTIF',
      'COUNTIFS',
      '=COUNTIF',
      '=COUNTIFS',
      'COUNTIF()',
      '=COUNTIF()',
      'COUNT IF',
      'COUNTIF(D:D;"rad etildi")',
      '=COUNTIF(D:D;"rad etildi")',
      'COUNTIF(D:D,"rad etildi")',
      '=COUNTIF(D:D,"rad etildi")',
      'СЧЁТЕСЛИ',
      'СЧЕТЕСЛИ',
      '=СЧЁТЕСЛИ',
      '=СЧЕТЕСЛИ',
      'СЧЁТЕСЛИМН',
      'СЧЕТЕСЛИМН',
      'СЧЁТЕСЛИ()',
      'СЧЕТЕСЛИ()',
    ],
  },
  '1.3-04': {
    stem: 'Birinchi boʻlim 200 ta ishni oʻrtacha 6 kunda, ikkinchi boʻlim 50 ta ishni oʻrtacha 16 kunda yopdi. Ikkala boʻlim boʻyicha bitta ishga oʻrtacha necha kun ketadi?',
    rationale:
      'Hajmi har xil guruhlarning oʻrtachalari vazn bilan olinadi: (200 × 6 + 50 × 16) / 250 = 2 000 / 250 = 8. 6 va 16 ning oddiy oʻrtachasi 11 boʻlardi.',
    unit: 'kun',
  },
  '1.3-06': {
    stem: 'Idorangiz elektron ishlarni 30 yil davomida oʻqiladigan va oʻzgarmagani isbotlanadigan holda saqlashi kerak. Bunga qaysi reja yaxshiroq xizmat qiladi?',
    rationale:
      'Ochiq formatlar, nazorat yigʻindilarini muntazam tekshirish va rejali koʻchirish uch xavfni ham qamraydi: oʻlik format, sezilmas oʻzgarish, eskirgan tashuvchi.',
    options: {
      a: {
        text: 'Asl formatlarni hozirgi dasturlar va ish holatida saqlanadigan bir nechta kompyuter bilan birga saqlash',
        rationale: 'Uskuna va litsenziyalar 30 yilga yetmaydi.',
      },
      b: {
        text: 'Metamaʼlumotli ochiq, hujjatlashtirilgan formatlar, nazorat yigʻindilarini muntazam solishtirish, yangi tashuvchilarga rejali koʻchirish',
        rationale: 'Toʻgʻri: fayllar oʻqiladi va har qanday oʻzgarish koʻrinadi.',
      },
      c: {
        text: 'Topshirilgan kuni muhrlanib, ish soʻralgandagina arxivda ochiladigan uzoq muddatli disklardagi ikkita nusxa',
        rationale: 'Tekshirilmagan disklar sezdirmay buziladi, formatlar ham eskiradi.',
      },
      d: {
        text: 'Himoyalangan serverdagi har kuni nusxalanadigan, paroli arxiv boshligʻiga maʼlum bitta shifrlangan arxiv',
        rationale: 'Parol yoʻqolsa, hammasi yoʻqoladi; nusxalarga shikast ham oʻtadi.',
      },
    },
  },
};
