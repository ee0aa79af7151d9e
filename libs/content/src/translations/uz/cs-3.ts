import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.3-01': {
    stem: 'Koʻp odam uy-joy nafaqasining onlayn shaklini boshlab, tashlab ketadi. Sababini bilishning eng yaxshi birinchi qadami qaysi?',
    rationale:
      'Haqiqiy foydalanuvchilarning bajarishini kuzatish qayerda va nega qoqilishini koʻrsatadi; ichki odamlar fikri koʻrsatmaydi.',
    options: {
      a: {
        text: 'Ishlab chiquvchilardan qaysi sahifani zaif deb bilishini soʻrash',
        rationale: 'Ular shaklni qoqilish uchun juda yaxshi biladi.',
      },
      b: {
        text: 'Har bir sahifa boshiga uzunroq tushuntirish qoʻshish',
        rationale: 'Sabab nomaʼlum paytdagi davo; uni kam odam oʻqiydi.',
      },
      c: {
        text: 'Boshqa yetkazib beruvchiga yangi shakl buyurtma qilish',
        rationale: 'Oʻsha xatolar qayta qurilishi mumkin.',
      },
      d: {
        text: 'Bir nechta ariza beruvchi shaklni toʻldirishini kuzatish',
        rationale: 'Toʻgʻri: qiyinchilik tugʻilgan joyida koʻrinadi.',
      },
    },
  },
  'CS.3-02': {
    stem: 'Odam tugʻilgan sanasiga “27/13/1985” deb yozdi. Qaysi xabar eng koʻp yordam beradi?',
    rationale: 'Yaxshi xabar maydon yonida nima xato ekanini va qanday tuzatishni oddiy soʻz bilan aytadi.',
    options: {
      a: { text: 'Shaklda yaroqsiz maʼlumotlar bor.', rationale: 'Qayerda nima xato ekanini aytmaydi.' },
      b: {
        text: 'Oy 1 bilan 12 orasida boʻlishi kerak.',
        rationale: 'Toʻgʻri: xatoni ham, tuzatishni ham aytadi.',
      },
      c: {
        text: 'Siz mumkin boʻlmagan sanani kiritdingiz. Ehtiyot boʻling.',
        rationale: 'Odamni ayblaydi, xatoni topishni oʻziga qoldiradi.',
      },
      d: {
        text: '422-xato: tekshirish muvaffaqiyatsiz tugadi.',
        rationale: 'Odamga emas, dasturchiga yozilgan.',
      },
    },
  },
  'CS.3-04': {
    stem: 'Oʻtgan oyda 2 400 kishi onlayn ariza boshlab, 1 500 tasi yubordi. Yuborilganlardan 300 tasi toʻliq emas deb qaytarildi. Boshlaganlarning necha foizi birinchi urinishda oʻtdi?',
    rationale: '1 500 dan 300 ayirilsa, darhol qabul qilingani 1 200; 2 400 dan 1 200 — 50 %.',
    unit: '%',
  },
  'CS.3-06': {
    stem: 'Jamoa tasodifiy tanlangan tashrif buyuruvchilarning yarmiga eski sarlavhali, qolgan yarmiga yangi sarlavhali sahifani koʻrsatib, qanchasi tugatishini solishtiradi. Bunday sinov qanday ataladi?',
    rationale:
      'Ikki variantni tasodifiy boʻlingan tashrif buyuruvchilarda solishtirish A/B test yoki split-test deb ataladi.',
    accepted: [
      'A/B',
      'A/B test',
      'A/B-test',
      'A/B testi',
      'A/B testlash',
      'A/B sinovi',
      'A/B sinov',
      'AB',
      'AB test',
      'AB testi',
      'AB-test',
      'A-B test',
      'split-test',
      'split test',
      'split testlash',
      'tasodifiylashtirilgan eksperiment',
      'nazoratli eksperiment',
      'A/B тест',
    ],
  },
  'CS.3-08': {
    stem: 'Shahar bolalar nafaqasini hech qanday arizasiz, tugʻilish reyestri boʻyicha toʻlamoqchi. Loyihaga qaysi himoya choralari kirishi kerak? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Oʻzi ishlaydigan xizmat ham odamga xabar berishi, tuzatish yoki rad etish imkonini berishi va qarorni tushuntirishi kerak.',
    options: {
      a: {
        text: 'Oilalarga xabar beriladi, ular maʼlumotni tuzatishi yoki rad etishi mumkin.',
        rationale: 'Toʻgʻri: reyestrdagi maʼlumot xato, toʻlov nomaqbul boʻlishi mumkin.',
      },
      b: {
        text: 'Reyestrda yoʻq oilalar hali ham ariza bera oladi.',
        rationale: 'Toʻgʻri: hech bir reyestr toʻliq emas.',
      },
      c: {
        text: 'Har bir qarorda asos boʻlgan qoida va maʼlumotlar yoziladi.',
        rationale: 'Toʻgʻri: uni tushuntirish va unga eʼtiroz bildirish mumkin.',
      },
      d: {
        text: 'Ehtiyot uchun ota-onalar eski shaklni ham toʻldiradi.',
        rationale: 'Foydasini yoʻqqa chiqarib, ikkinchi, boshqacha maʼlumotni yaratadi.',
      },
      e: {
        text: 'Hech kim suiisteʼmol qilmasligi uchun qoidalar maxfiy qoladi.',
        rationale: 'Odamlar qarorning asosini bila olishi kerak.',
      },
    },
  },
};
