import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '5.3-01': {
    stem: 'Fuqarolar shaklni elektron pochta orqali PDF koʻrinishida yuboradi, xodimlar esa oʻsha maʼlumotlarni reyestrga qayta teradi. Qaysi oʻzgarish ikki martalik ishni yoʻq qiladi?',
    rationale:
      'Fuqaro bir marta kiritgan maʼlumot toʻgʻridan-toʻgʻri reyestrga tushishi mumkin, uni qayta terish shart emas.',
    options: {
      a: {
        text: 'Reyestrni oʻzi toʻldiradigan onlayn shakl',
        rationale: 'Toʻgʻri: maʼlumot faqat bir marta kiritiladi.',
      },
      b: {
        text: 'Shakllar sanasi boʻyicha saralangan pochta jildi',
        rationale: 'Tartib shaklni topishga yordam beradi, kiritishga emas.',
      },
      c: {
        text: 'Shakllarni qogʻozga tezroq bosadigan printer',
        rationale: 'Chop etish tezlashadi, terish qoladi.',
      },
      d: {
        text: 'Shakllarning yarmini teradigan ikkinchi xodim',
        rationale: 'Ish boʻlinadi, ammo yoʻqolmaydi.',
      },
    },
  },
  '5.3-02': {
    stem: 'Sizda ruxsatnoma arizasini soddalashtirish gʻoyasi bor. Fuqarolar uni tushunadimi, buni bir hafta ichida bilishning eng arzon yoʻli qaysi?',
    rationale:
      'Bir necha kishi sinab koʻrgan oddiy eskiz tushunmovchiliklarni pul sarflanmasdan oldin koʻrsatadi.',
    options: {
      a: {
        text: 'Toʻliq xizmatni yaratib, shikoyatlarni kuzatish',
        rationale: 'Haqiqiy foydalanish koʻp narsani aytadi, ammo kech va toʻliq narxda.',
      },
      b: {
        text: 'Bosib oʻtiladigan eskizni besh kishida sinash',
        rationale: 'Toʻgʻri: arzon, tez va haqiqiy harakat koʻrinadi.',
      },
      c: {
        text: 'Ishlab chiquvchilardan uni tushunarli deb bilishini soʻrash',
        rationale: 'Ular yonginangizda, ammo qoqilish uchun juda koʻp biladi.',
      },
      d: {
        text: 'Fuqarolarga raqamli xizmatlar haqida umumiy soʻrovnoma yuborish',
        rationale: 'Xizmatlar haqidagi fikr bu shakl tushunarli ekanini koʻrsatmaydi.',
      },
    },
  },
  '5.3-04': {
    stem: 'Barcha onlayn arizalarning 35 % i notoʻgʻri hujjat biriktirilgani uchun qaytadi. Odamlarning koʻpi toʻgʻrisiga oʻxshaydigan eski maʼlumotnomani biriktiradi. Qaysi oʻzgarish sababni bartaraf qiladi?',
    rationale:
      'Odamlar bir hujjatni boshqasi bilan adashtiradi, shuning uchun yordam fayl tanlash paytida kelishi kerak.',
    options: {
      a: {
        text: 'Notoʻgʻri ilovali har bir ariza uchun yigʻim olish',
        rationale: 'Xizmatning oʻzi keltirib chiqargan xato uchun jazolaydi.',
      },
      b: {
        text: 'Barcha ariza beruvchilarga pochta orqali uzun qoʻllanma yuborish',
        rationale: 'Koʻp matn puxtadek, ammo oʻsha paytda kam odam oʻqiydi.',
      },
      c: {
        text: 'Qaytgan ishlar tezroq koʻrilishi uchun koʻproq xodim olish',
        rationale: 'Oqibat yengillashadi, xatolar davom etadi.',
      },
      d: {
        text: 'Yuklash paytida toʻgʻri hujjat namunasini koʻrsatib, tekshirish',
        rationale: 'Toʻgʻri: adashish sodir boʻladigan joyida oldi olinadi.',
      },
    },
  },
  '5.3-06': {
    stem: 'Yangi onlayn xizmatni yaratish 90 000, uni yiliga yuritish 6 000 turadi. U yiliga 30 000 ta arizaning har birida xodimning 12 daqiqasini tejaydi, xodimning bir soati 6 turadi. Sof tejam yaratish xarajatini necha yil ishlagandan keyin qoplaydi?',
    rationale:
      '30 000 x 0,2 soat = 6 000 soat; 6 000 x 6 = 36 000; yuritishga 6 000 ayrilsa, yiliga 30 000; 90 000 / 30 000 = 3.',
    unit: 'yil',
  },
};
