import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.2-01': {
    stem: 'Strategiya loyihasining qaysi gapi bajarilishini tekshirsa boʻladigan maqsad qoʻyadi?',
    rationale: 'Tekshirsa boʻladigan maqsadda nima sanalishi, boshlangʻich qiymat, marra va muddat aytiladi.',
    options: {
      a: {
        text: '2028-yilga borib qurilish ruxsatnomalarining 70 % iga onlayn ariza beriladi, hozir 35 %.',
        rationale: 'Toʻgʻri: koʻrsatkich, boshlangʻich qiymat, marra va muddat bor.',
      },
      b: {
        text: 'Raqamli texnologiyalar oʻsish hamda xalq va davlat oʻrtasidagi ishonchning harakatlantiruvchi kuchiga aylanadi.',
        rationale: 'Bu maqsad emas, qarash.',
      },
      c: {
        text: 'Vazirlik zamonaviy onlayn xizmatlardan foydalanishni sezilarli kengaytiradi.',
        rationale: '“Sezilarli”da son ham, muddat ham yoʻq.',
      },
      d: {
        text: '2028-yildan har bir idora xizmat sifatiga koʻproq eʼtibor qaratadi.',
        rationale: 'Muddati bor, ammo eʼtiborni sanab boʻlmaydi.',
      },
    },
  },
  'CS.2-04': {
    stem: 'Qonun loyihasi idoralarga boshqa idorada bor maʼlumotni odamlardan soʻrashni taqiqlaydi. U qaysi tamoyilni amalga oshiradi?',
    rationale:
      '“Bir marta” tamoyiliga koʻra, odam maʼlumotni davlatga bir marta beradi, idoralar uni qonuniy tarzda bir-biriga beradi.',
    options: {
      a: {
        text: 'Qoidalarning texnologik betarafligi',
        rationale: 'Muayyan texnologiyani qoʻllamaydigan qoidalarga tegishli.',
      },
      b: { text: 'Odatiy holda raqamli kanallar', rationale: 'Odamlar xizmatga qanday yetishiga tegishli.' },
      c: {
        text: 'Maʼlumotlarning odatiy ochiqligi',
        rationale: 'Maʼlumotni hamma foydalanishi uchun eʼlon qilishga tegishli.',
      },
      d: {
        text: 'Maʼlumotni faqat bir marta berish',
        rationale: 'Toʻgʻri: bir marta soʻrash, keyin qonuniy ulashish.',
      },
    },
  },
  'CS.2-06': {
    stem: 'Vazirlik kichik firmalar uchun elektron imzoni tartibga solmoqchi. Yechim tanlashdan oldin qaysi qadamlar bajarilishi kerak? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Avval muammo, variantlar, jumladan harakatsizlik, va manfaatdorlar; vaʼda va shartnoma qarordan keyin.',
    options: {
      a: {
        text: 'Imzo dasturi uchun shartnoma tuzish',
        rationale: 'Ehtiyoj tushunilmasdan yechim sotib olinadi.',
      },
      b: {
        text: 'Hech narsa oʻzgarmasa, nima boʻlishini baholash',
        rationale: 'Toʻgʻri: har bir variant uchun tayanch daraja.',
      },
      c: {
        text: 'Yangi imzo boshlanadigan sanani eʼlon qilish',
        rationale: 'Nima qilishini bilmasdan majburiyat oladi.',
      },
      d: {
        text: 'Firmalarga bugun nima qiyinligini sonlar bilan tasvirlash',
        rationale: 'Toʻgʻri: busiz variantlarni baholab boʻlmaydi.',
      },
      e: {
        text: 'Har bir variant haqida turli hajmdagi firmalardan soʻrash',
        rationale: 'Toʻgʻri: taʼsir manfaatdorlar uchun har xil.',
      },
    },
  },
  'CS.2-08': {
    stem: 'Tizim hozir 1 000 000 turadi va birinchi hamda ikkinchi yil oxirida 600 000 dan tejaydi; shundan keyin almashtiriladi. Diskont stavkasi yiliga 10 %. Uning sof joriy qiymati mingda, minggacha yaxlitlaganda qancha?',
    rationale:
      '600 / 1,1 = 545,5 va 600 / 1,21 = 495,9; birga 1 041,3, undan 1 000 ayirilsa, taxminan 41 qoladi.',
    unit: 'ming',
  },
};
