import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '3.3-01': {
    stem: 'Varaqa uchun rasm qidiruvi orqali mos fotosurat topdingiz. Sahifada undan qanday foydalanish mumkinligi aytilmagan. Chop etishdan oldin nima qilasiz?',
    rationale:
      'Litsenziya koʻrsatilmagan boʻlsa, huquq egasi hal qiladi, shuning uchun ruxsat yoki boshqa rasm kerak.',
    options: {
      a: {
        text: 'Egasini topib, undan ruxsat soʻrayman',
        rationale: 'Toʻgʻri: sahifaning jimligi litsenziya emas.',
      },
      b: {
        text: 'Tarmoqda ochiq koʻringani uchun foydalanaman',
        rationale: 'Keng tarqalgan fikr, ammo koʻrinish erkin foydalanish degani emas.',
      },
      c: {
        text: 'Foydalanib, ostiga sayt nomini yozaman',
        rationale: 'Manbani aytish odob, ammo ruxsat oʻrnini bosmaydi.',
      },
      d: {
        text: 'Oʻzimniki boʻlishi uchun ranglarini oʻzgartiraman',
        rationale: 'Oʻzgartirilgan nusxa baribir birovning mehnatiga tayanadi.',
      },
    },
  },
  '3.3-02': {
    stem: 'Creative Commons litsenziyasi nomida asardan tijorat maqsadida foydalanib boʻlmasligini qaysi ikki harf bildiradi?',
    rationale: 'NC “non-commercial” (notijorat) degani.',
    accepted: ['NC', 'N C', '-NC', 'NonCommercial', 'BY-NC', 'CC BY-NC'],
  },
  '3.3-04': {
    stem: 'Oʻquv markazi mualliflari CC BY-SA 4.0 shartida eʼlon qilgan qoʻllanmani tarjima qilib, moslashtirib, natijani eʼlon qilmoqchi. Buni qanday shartlarda qilishi mumkin?',
    rationale:
      '“Share alike” moslashtirishni, jumladan tarjimani, xuddi shu yoki mos litsenziyaga va mualliflarni koʻrsatishga majbur qiladi.',
    options: {
      a: {
        text: 'Istalgan litsenziyada, chunki tarjima — yangi asar',
        rationale: 'Tarjima — yangi asar, ammo asl asardan hosil boʻlgan.',
      },
      b: {
        text: 'Istalgan ochiq litsenziyada, agar mualliflar koʻrsatilsa',
        rationale: 'Bu CC BY uchun toʻgʻri boʻlardi; SA tanlovni toraytiradi.',
      },
      c: {
        text: 'Xuddi shu yoki mos litsenziyada, mualliflarni koʻrsatib',
        rationale: 'Toʻgʻri: BY va SA birga aynan shuni talab qiladi.',
      },
      d: {
        text: 'Faqat mualliflar yozma rozi boʻlgan shartlarda',
        rationale: 'Ehtiyotkorlik yaxshi, ammo litsenziya buni oldindan bergan.',
      },
    },
  },
  '3.3-05': {
    stem: 'Portal A toʻplami (CC BY 4.0) va B toʻplamidan (CC BY-NC 4.0) birlashtirilgan maʼlumotlar toʻplamini eʼlon qilmoqchi. Kompaniyalarga uning asosida pullik xizmatlar yaratishga ruxsat berilishi kerak. Buning uchun nima zarur?',
    rationale:
      'B toʻplami tijoriy foydalanishni istisno qiladi, buni faqat egasi oʻzgartira oladi; portal oʻzida bor huquqnigina beradi.',
    options: {
      a: {
        text: 'Portalda ikkala toʻplam egalarini koʻrsatish',
        rationale: 'Koʻrsatish BY shartini bajaradi, NC cheklovi qoladi.',
      },
      b: {
        text: 'Portalning har qanday foydalanishga ruxsat beruvchi yangi litsenziyasi',
        rationale: 'Portal oʻziga berilmagan huquqni bera olmaydi.',
      },
      c: {
        text: 'B toʻplami egasidan olingan qoʻshimcha ruxsat',
        rationale: 'Toʻgʻri: litsenziya istisno qilganga faqat egasi ruxsat bera oladi.',
      },
      d: {
        text: 'Kompaniyalar maʼlumotdan oʻz tavakkali bilan foydalanadi degan izoh',
        rationale: 'Izoh javobgarlikni suradi, huquq bermaydi.',
      },
    },
  },
  '3.3-06': {
    stem: 'Vazirlik GPL 3-versiyasi bilan litsenziyalangan dasturni oʻzgartirib, hozircha faqat oʻz serverlarida ishlatyapti. Qaysi voqea uni oʻzgartirilgan dastlabki kodni boshqalarga berishga majbur qiladi?',
    rationale:
      'GPL 3-versiyasi majburiyatni nusxalarni boshqalarga berishga bogʻlaydi; dasturni ishlatish, hatto onlayn xizmat sifatida, berish emas.',
    options: {
      a: {
        text: 'Dastur nusxalari boshqa tashkilotga beriladi',
        rationale: 'Toʻgʻri: nusxa olgan uning dastlabki kodini olishga haqli.',
      },
      b: {
        text: 'Fuqarolar dasturdan brauzer orqali foydalana boshlaydi',
        rationale: 'Bu GPL emas, boshqa litsenziyaning — AGPLning qoidasi.',
      },
      c: {
        text: 'Vazirlik onlayn xizmat uchun haq ola boshlaydi',
        rationale: 'Pulning ahamiyati yoʻq: GPL haqni taqiqlamaydi ham, majburiyatni bogʻlamaydi ham.',
      },
      d: {
        text: 'Birinchi oʻzgarish vazirlikning oʻz arxiviga saqlanadi',
        rationale: 'Ichki oʻzgarishlar erkin; majburiyat nusxa berishdan boshlanadi.',
      },
    },
  },
};
