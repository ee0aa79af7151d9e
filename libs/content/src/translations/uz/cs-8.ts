import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.8-01': {
    stem: 'Sunʼiy intellekt yordamchisi fuqaroga javob loyihasini yozib, qonunning 14-moddasidan iqtibos keltirdi. Javob yuborilishidan oldin nima qilinishi kerak?',
    rationale:
      'Bunday yordamchilar ishonarli matn, jumladan yoʻq manbalarni yaratadi; buni faqat rasmiy matn hal qiladi, javobgar — yuboruvchi.',
    options: {
      a: {
        text: '14-moddani qonunning rasmiy matnidan topib koʻrish',
        rationale: 'Toʻgʻri: iqtibosga yuboruvchi javob beradi.',
      },
      b: {
        text: 'Javobni mashina yozgani haqida gap qoʻshish',
        rationale: 'Ochiqlik notoʻgʻri javobni toʻgʻri qilmaydi.',
      },
      c: {
        text: 'Yordamchidan iqtibosga ishonchi komilmi deb soʻrash',
        rationale: 'Toʻqilgan manbani ham shunday ravon tasdiqlashi mumkin.',
      },
      d: {
        text: 'Mazmuni kuchli boʻlgani uchun imlo va uslubni tuzatish',
        rationale: 'Aksincha: uslubi yaxshi, faktlari shubhali.',
      },
    },
  },
  'CS.8-04': {
    stem: 'Til modeli hech qachon boʻlmagan sud qarorini toʻliq ishonch bilan aytadi. Bunday toʻqilgan daʼvo odatda bir soʻz bilan qanday ataladi?',
    rationale:
      'Modelning ravon, ammo toʻqilgan daʼvosi gallyutsinatsiya, baʼzan konfabulyatsiya deb ataladi.',
    accepted: [
      'gallyutsinatsiya',
      'gallyutsinatsiyalar',
      'gallutsinatsiya',
      'galyutsinatsiya',
      'gallyusinatsiya',
      'SI gallyutsinatsiyasi',
      'hallucination',
      'konfabulyatsiya',
    ],
  },
  'CS.8-05': {
    stem: 'Yetkazib beruvchi kelgan xatlarni mavzu boʻyicha saralaydigan sunʼiy intellekt vositasini taklif qilib, boshqa mamlakatda 97 % toʻgʻri natija berganini aytadi. Idora qaror qilishdan oldin nima qilishi kerak?',
    rationale:
      'Natija tilga, mavzularga va xatlarga bogʻliq; nima kutishni faqat javobi maʼlum oʻz xatlaridagi sinov, kam uchraydigan mavzular bilan birga, koʻrsatadi.',
    options: {
      a: {
        text: 'Yetkazib beruvchidan 97 % ga shartnomaning bir qismi sifatida yozma kafolat soʻrash',
        rationale: 'Vaʼda vosita bu yerda qanday ishlashini koʻrsatmaydi.',
      },
      b: {
        text: 'Xodimlar saralab qoʻygan oʻz xatlarida sinab, har bir mavzuni koʻrib chiqish',
        rationale: 'Toʻgʻri: oʻz tili, oʻz mavzulari, maʼlum javoblar.',
      },
      c: {
        text: '97 % ni boshqa yetkazib beruvchilar reklama qilgan sonlar bilan solishtirish',
        rationale: 'Turli xatlardan olingan sonlarni solishtirib boʻlmaydi.',
      },
      d: {
        text: 'Bir yil davomida barcha kelgan xatlarni unga saralatib, shikoyat kutish',
        rationale: 'Xatolar yukini odamlar koʻtaradi, koʻpi shikoyat qilmaydi.',
      },
    },
  },
  'CS.8-07': {
    stem: 'Tizim yiliga 12 000 ta qaror taklif qiladi, takliflarning 2 % i xato. U baʼzi takliflarni shubhali deb belgilaydi; xatolarning 60 % i shular orasida. Xodimlar faqat shubhalilarini tekshirib, ulardagi xatolarning 75 % ini topadi. Shunda ham yiliga nechta xato qaror chiqib ketadi?',
    rationale:
      '12 000 × 2 % = 240 xato; 240 × 60 % = 144 belgilanadi; 144 × 75 % = 108 topiladi; 240 − 108 = 132 chiqib ketadi.',
    unit: 'qaror',
  },
};
