import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.7-01': {
    stem: 'Soliq idorasi va uy-joy idorasida bitta odamning manzili har xil yozilgan. Qonunga koʻra, manzillar manbai — aholi reyestri. Uy-joy idorasi nima qilishi kerak?',
    rationale:
      'Faktni bitta tayinlangan manba saqlaydi; boshqalar unga tayanib, shubhani oʻshanga yuboradi, shunda u hamma uchun tuzatiladi.',
    options: {
      a: {
        text: 'Eng oxirgi kiritilgan manzilni qabul qilish',
        rationale: 'Oxirgi yozuv xato boʻlishi mumkin.',
      },
      b: {
        text: 'Odam bilan uchrashgani uchun oʻz manzilini qoldirish',
        rationale: 'Ikki xil haqiqat qolaveradi.',
      },
      c: {
        text: 'Reyestrdagi manzilni olib, shubhani unga xabar qilish',
        rationale: 'Toʻgʻri: bir marta tuzatiladi, hammaga toʻgʻri boʻladi.',
      },
      d: {
        text: 'Ikkala manzilni saqlab, barcha xatlarni ikkalasiga yuborish',
        rationale: 'Shaxsiy maʼlumotli xatlar begonalarga yetadi.',
      },
    },
  },
  'CS.7-03': {
    stem: 'Idoralar sanalarni xalqaro shaklda (ISO 8601) defis bilan almashishga kelishdi: yil, oy, kun. 2026-yil 7-martni shu shaklda yozing.',
    rationale: 'ISO 8601 boʻyicha yil toʻrtta, oy va kun ikkitadan raqam bilan yoziladi: 2026-03-07.',
    accepted: ['2026-03-07'],
  },
  'CS.7-06': {
    stem: 'Ikki idora xabarlarni texnik xatosiz almashadi. Ammo “xonadon daromadi” birida soliqqacha, ikkinchisida soliqdan keyingi daromadni bildiradi. Oʻzaro moslik odatda toʻrt qatlamda tasvirlanadi: huquqiy, tashkiliy, texnik va toʻrtinchisi. Bu yerda ishlamagan toʻrtinchi qatlamni ayting.',
    rationale: 'Semantik moslik ikki tomon bir maʼlumotga bir xil maʼno berishini bildiradi.',
    accepted: [
      'semantik',
      'semantika',
      'semantik qatlam',
      'semantik daraja',
      'semantik moslik',
      'semantik oʻzaro moslik',
      'maʼnoviy',
      'maʼno qatlami',
      'mazmuniy',
    ],
  },
  'CS.7-08': {
    stem: 'Nafaqa idorasi transport reyestriga interfeys orqali soʻrov yubormoqchi. Birinchi soʻrovgacha qaysi tartiblar tayyor boʻlishi kerak? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Idoralararo almashinuvga har bir maʼlumot uchun asos, eng kam maʼlumot va kim nima uchun soʻraganining izi kerak.',
    options: {
      a: {
        text: 'Soʻraladigan har bir maydon uchun huquqiy asos va maqsad',
        rationale: 'Toʻgʻri: asosi yoʻq narsa soʻralmaydi.',
      },
      b: {
        text: 'Kim, kim haqida va qaysi ish boʻyicha soʻraganining jurnali',
        rationale: 'Toʻgʻri: suiisteʼmolni koʻrib, tushuntirsa boʻladi.',
      },
      c: {
        text: 'Xizmat ishlamay qolganda nima qilinishi haqida kelishilgan qoidalar',
        rationale: 'Toʻgʻri: aks holda ishlar toʻxtaydi yoki qaror koʻr-koʻrona qilinadi.',
      },
      d: {
        text: 'Idorada butun reyestrning tungi nusxasi',
        rationale: 'Keragidan ancha koʻp maʼlumot, tonggacha eskiradi.',
      },
      e: {
        text: 'Idoraning barcha xodimlari uchun bitta umumiy akkaunt',
        rationale: 'Kim soʻraganini hech kim ayta olmasdi.',
      },
    },
  },
};
