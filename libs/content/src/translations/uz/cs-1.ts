import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.1-02': {
    stem: 'Boʻlim beshta ishni 3, 4, 24, 4 va 5 kunda yopdi. Median vaqt necha kun?',
    rationale:
      'Tartib boʻyicha qiymatlar 3, 4, 4, 5, 24; oʻrtadagisi — 4. Oʻrtachani, yaʼni 8 ni, bitta uzun ish oshirib yuborgan.',
    unit: 'kun',
  },
  'CS.1-03': {
    stem: 'Oʻtgan yili arizalarning 40 % i onlayn keldi, bu yil 50 % i. Hisobot uchun qaysi gap toʻgʻri?',
    rationale:
      '40 dan 50 gacha 10 foiz punkti; 40 ning toʻrtdan biri — 10, shuning uchun nisbiy oʻsish 25 %.',
    options: {
      a: {
        text: 'Onlayn arizalar soni roppa-rosa 10 % ga oshdi.',
        rationale: 'Soni umumiy miqdorga bogʻliq, u berilmagan.',
      },
      b: {
        text: 'Ulush 20 % ga oshdi, chunki 10 — 50 ning beshdan biri.',
        rationale: 'Oʻzgarishni boshlangʻich emas, yangi qiymatga bogʻlaydi.',
      },
      c: {
        text: 'Ulush 10 foiz punktiga, yaʼni 25 % ga oshdi.',
        rationale: 'Toʻgʻri: farq punktda, nisbiy oʻzgarish foizda.',
      },
      d: {
        text: 'Ulush 10 % ga, yaʼni 25 foiz punktiga oshdi.',
        rationale: 'Ikki birlik almashtirib yuborilgan.',
      },
    },
  },
  'CS.1-06': {
    stem: 'Sinov hududlarida oʻrtacha kutish vaqti 30 kundan 21 kunga tushdi. Hech narsa oʻzgartirilmagan boshqa hududlarda oʻsha oylarda u 32 kundan 29 kunga tushdi. Agar sinovsiz hududlar bir xil oʻzgarar edi desak, sinov kutishni necha kunga qisqartirdi?',
    rationale: 'Sinov hududlari 9 kun yutdi, boshqalari chorasiz 3 kun; farqlar farqi — 6.',
    unit: 'kun',
  },
  'CS.1-07': {
    stem: 'Yangi shakl joriy qilingach, maʼqullangan arizalar ulushi umuman oshdi. Ammo u birinchi marta ariza berganlar orasida ham, takroriy berganlar orasida ham pasaydi. Qaysi izohni tekshirish eng toʻgʻri?',
    rationale:
      'Ulushi yuqori qismning vazni oshsa, har bir qism pasayganda ham umumiy qiymat oshishi mumkin.',
    options: {
      a: {
        text: 'Ariza beruvchilar tarkibi koʻproq maʼqullanadigan guruh tomon siljidi.',
        rationale: 'Toʻgʻri: vaznlarning oʻzgarishi umumiy yoʻnalishni burib yuborishi mumkin.',
      },
      b: {
        text: 'Uch sondan biri xato, chunki umumiy qiymat ikkala qismiga qarshi oʻzgara olmaydi.',
        rationale: 'Oʻzgara oladi; bu birlashtirilgan maʼlumotlarning mashhur paradoksi.',
      },
      c: {
        text: 'Arizalar soni koʻpaydi va u bilan birga maʼqullangan ulush ham oshdi.',
        rationale: 'Hajmning oʻzi ulushni bunday oʻzgartirmaydi.',
      },
      d: {
        text: 'Farqlar tasodifiy, uzoqroq davr olinsa, yoʻqolib ketadi.',
        rationale: 'Tasodif boʻlishi mumkin, ammo avval tizimli sabab tekshiriladi.',
      },
    },
  },
};
