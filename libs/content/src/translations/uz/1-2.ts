import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '1.2-02': {
    stem: 'Siz ariza beruvchiga litsenziya yigʻimini aytmoqchisiz va yigʻimlar jadvali bor veb-sahifani topdingiz. Jadval hali ham amal qilishini nima eng yaxshi koʻrsatadi?',
    rationale:
      'Sana va huquqiy asosni amaldagi hujjat bilan solishtirish mumkin; koʻrinish, oʻrin va tashriflar amal qilishi haqida hech narsa demaydi.',
    options: {
      a: {
        text: 'Oxirgi oʻzgartirish sanasi va keltirilgan huquqiy hujjat',
        rationale: 'Toʻgʻri: ikkalasini ham amaldagi hujjat bilan tekshirish mumkin.',
      },
      b: {
        text: 'Sahifaning qidiruvdagi eng birinchi natijalar orasida turishi',
        rationale: 'Eski sahifalar ham koʻp havola tufayli koʻpincha yuqorida turadi.',
      },
      c: {
        text: 'Sahifaning puxta bezatilgani va davlat gerbi borligi',
        rationale: 'Bezak va gerbni koʻchirish oson, ular eskirmaydi.',
      },
      d: {
        text: 'Sahifaning quyi qismida koʻrsatilgan tashriflar soni',
        rationale: 'Koʻp koʻriladigan sahifa ham eskirgan boʻlishi mumkin.',
      },
    },
  },
  '1.2-03': {
    stem: 'Fuqaro sizga https://tax.gov.refund-service.example/form havolasi bor xatni koʻrsatdi. Soliq idorasining oʻz sayti — tax.gov.example. Havoladagi sahifa aslida qaysi domenga (nomning oxirgi ikki qismi) tegishli?',
    rationale:
      'Xost nomi oxiridan oʻqiladi: refund-service.example egasi oldiga istalgan soʻzni, hatto “tax.gov”ni ham qoʻyishi mumkin.',
    accepted: [
      'refund-service.example',
      'refund-service.example/',
      'www.refund-service.example',
      'https://refund-service.example',
      '.refund-service.example',
    ],
  },
  '1.2-04': {
    stem: 'Sunʼiy intellekt yordamchisi siz uchun huquqiy maʼlumotnoma tayyorlab, uni sud qarori bilan asosladi: sanasi, raqami va iqtibosi bor. Bu qarorga tayanish mumkinligini qaysi qadamlar chindan tekshiradi? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Qaror mavjudligini, unda aynan shunday deyilganini va u kuchda ekanini faqat mustaqil manba koʻrsatadi.',
    options: {
      a: {
        text: 'Yordamchidan qaror borligiga ishonchi komilmi deb soʻrash',
        rationale: 'Yordamchi oʻzi toʻqiganini ham tasdiqlashi mumkin.',
      },
      b: {
        text: 'Qarorni raqami boʻyicha rasmiy qarorlar reyestridan izlash',
        rationale: 'Qaror umuman bor-yoʻqligini koʻrsatadi.',
      },
      c: {
        text: 'Toʻliq matndan iqtibosni topib, atrofidagi gaplarni oʻqish',
        rationale: 'Haqiqiy qaror ham notoʻgʻri yoki kontekstdan uzib keltirilishi mumkin.',
      },
      d: {
        text: 'Sana va raqam odatdagi shaklda yozilganini tekshirish',
        rationale: 'Toʻqilgan havolalarning shakli odatda benuqson boʻladi.',
      },
      e: {
        text: 'Yuqori sud qarorni oʻzgartirgan yoki bekor qilganini tekshirish',
        rationale: 'Bekor qilingan qaror hech narsani asoslamaydi.',
      },
    },
  },
  '1.2-05': {
    stem: 'Yetkazib beruvchi oʻz vositasi nafaqa arizalaridagi firibgarlikni “90 % aniqlik bilan” topadi, deydi. 10 000 ta arizadan 100 tasi firibgarlik; vosita firibgarlikning 90 % ini va halol arizalarning 5 % ini belgilaydi. Belgilangan arizalarning necha foizi chindan firibgarlik?',
    rationale:
      '100 ta firibgarlikdan 90 tasi va 9 900 ta halol arizaning 5 % i = 495 ta belgilanadi: 90 / 585 = 15,4 %.',
    unit: '%',
  },
};
