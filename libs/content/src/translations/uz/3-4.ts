import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '3.4-02': {
    stem: 'Qisqa skript nechta bosma blankga buyurtma berishni rejalaydi. U 20 ta blanklik zaxiradan boshlab, 6 ta boʻlimning har biri uchun bir martadan 15 ta blank qoʻshadi. Oxirida qanday son chiqadi?',
    rationale: 'Zaxira bir marta olinadi, qoʻshish olti marta takrorlanadi: 20 + 6 x 15 = 110.',
    unit: 'blank',
  },
  '3.4-03': {
    stem: '60 yosh va undan katta hamma yigʻimdan ozod qilinadi. Dasturda qoida shunday yozilgan: agar yosh __ 60 boʻlsa, yigʻimdan ozod qilish. Boʻsh joyga qaysi taqqoslash operatori tegishli? Uning belgisi yoki belgilarini yozing.',
    rationale:
      '“60 yosh va undan katta” 60 ning oʻzini ham qamraydi, shuning uchun operator — “katta yoki teng”.',
    accepted: ['>=', '≥', '> ='],
  },
  '3.4-04': {
    stem: 'Dastur 18 yoshdan 65 yoshgacha (ikkalasi ham kiradi) boʻlgan ariza beruvchilarni qabul qiladi. Uni faqat toʻrtta yosh bilan sinash mumkin. Notoʻgʻri qoʻyilgan chegarani qaysi toʻrttasi eng ishonchli topadi?',
    rationale:
      'Xatolar chegaralarda boʻladi, shuning uchun har bir chegara ichidagi oxirgi va tashqarisidagi birinchi qiymat bilan sinaladi.',
    options: {
      a: {
        text: '18, 30, 50, 65',
        rationale: 'Hammasi yaroqli yosh, shuning uchun juda keng chegara sezilmaydi.',
      },
      b: { text: '17, 18, 65, 66', rationale: 'Toʻgʻri: ikkala chegaraning ikki tomoni ham qamralgan.' },
      c: { text: '17, 40, 41, 66', rationale: '18 yoki 65 ni xato rad etadigan chegara sezilmaydi.' },
      d: { text: '10, 18, 65, 90', rationale: 'Juda uzoq yoshlar 17 yoki 66 oʻtsa ham rad etiladi.' },
    },
  },
  '3.4-05': {
    stem: 'Dastur takroriy yozuvlarni har bir yozuvni qolganlarining hammasi bilan solishtirib izlaydi. 50 000 ta yozuvga 30 daqiqa ketadi. Shu kompyuterda 150 000 ta yozuvga taxminan necha daqiqa kerak?',
    rationale:
      'Juftliklar soni yozuvlar sonining kvadratiga qarab oʻsadi: yozuv uch karra, juftlik toʻqqiz karra, 9 x 30 = 270.',
    unit: 'daqiqa',
  },
};
