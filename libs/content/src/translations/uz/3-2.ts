import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '3.2-01': {
    stem: 'Axborot byulleteni uchun fotosuratda yangi xizmat zali koʻrinadi, ammo chetida tashrif buyuruvchi mashinasining raqami oʻqilib turibdi. Suratni nashrga qanday yaroqli qilasiz?',
    rationale: 'Kesish odamni tanitadigan qismni olib tashlab, zalni oʻz holicha qoldiradi.',
    options: {
      a: {
        text: 'Butun suratni oq-qora qilib oʻzgartiraman',
        rationale: 'Kayfiyat oʻzgaradi, raqam oʻqilaveradi.',
      },
      b: {
        text: 'Surat fayliga betaraf nom beraman',
        rationale: 'Fayl nomi suratda nima koʻrinishini oʻzgartirmaydi.',
      },
      c: {
        text: 'Butun suratning oʻlchamini kichraytiraman',
        rationale: 'Kamroq koʻrinadi, ammo kattalashtirilsa oʻqilishi mumkin.',
      },
      d: {
        text: 'Suratning raqam koʻringan chetini kesib tashlayman',
        rationale: 'Toʻgʻri: raqam endi suratda yoʻq.',
      },
    },
  },
  '3.2-03': {
    stem: 'Oylik hisobotingizda hamkasblaringiz yangilab turadigan jadvaldan olingan diagramma bor. Hisobotdagi diagramma eng kam mehnat bilan jadvalga ergashishini xohlaysiz. Uni qanday joylaysiz?',
    rationale: 'Hisobot yangilanganda manba fayldan qiymatlarni faqat bogʻlangan diagramma qayta oʻqiydi.',
    options: {
      a: {
        text: 'Hisobotga joylangan jadval nusxasi sifatida',
        rationale: 'Tahrirlash mumkin, ammo bu nusxa manbadan alohida.',
      },
      b: {
        text: 'Matn muharririda yangidan chizilgan diagramma sifatida',
        rationale: 'Koʻrinishga mos, ammo qiymatlarni har oy terish kerak.',
      },
      c: {
        text: 'Ekrandan olingan surat sifatida',
        rationale: 'Bir marta tez, ammo surat oʻzi hech qachon oʻzgarmaydi.',
      },
      d: {
        text: 'Jadvalga bogʻlangan diagramma sifatida',
        rationale: 'Toʻgʻri: bogʻlanishni yangilash yangi qiymatlarni keltiradi.',
      },
    },
  },
  '3.2-04': {
    stem: 'Siz uchta boʻlim hisobotini birlashtiryapsiz. A boʻlimi 1 200 ta ishni oʻrtacha 5 kunda, B boʻlimi 300 ta ishni 9 kunda, C boʻlimi 500 ta ishni 7 kunda yopdi. Uchalasi boʻyicha bitta ishga oʻrtacha necha kun ketadi?',
    rationale:
      'Har bir oʻrtachani ishlar soni bilan tortib oling: (6 000 + 2 700 + 3 500) / 2 000 = 6,1. 5, 9 va 7 ning oddiy oʻrtachasi chalgʻitadi.',
    unit: 'kun',
  },
  '3.2-06': {
    stem: 'Sunʼiy intellekt yordamchisi jamoatchilik muhokamasidagi 600 ta fikrni mavzularga ajratib, sanab chiqdi. Uning xulosasi rasmiy hisobotga kirishi kerak. Mavzular va sonlarga qanchalik ishonish mumkinligini nima yaxshiroq koʻrsatadi?',
    rationale:
      'Tasodifiy tanlanmaning odamlar mustaqil ajratganiga mosligi xatoni oʻlchaydi; boshqa tekshiruvlar yordamchining oʻzidan chiqadi.',
    options: {
      a: {
        text: 'Yordamchidan har bir mavzuga qanchalik ishonishini soʻrash',
        rationale: 'Aytilgan ishonch aniq koʻrinadi, ammo oʻlchangan xato emas.',
      },
      b: {
        text: 'Tasodifiy tanlanmani odamlar ajratgan mavzular bilan solishtirish',
        rationale: 'Toʻgʻri: butun toʻplam uchun mustaqil xato ulushini beradi.',
      },
      c: {
        text: 'U har bir mavzu ostida iqtibos qilgan fikrlarni oʻqib chiqish',
        rationale: 'Tanlangan iqtiboslar doim mos keladi, xatosi koʻrinmaydi.',
      },
      d: {
        text: 'Uni qayta ishga tushirib, oʻxshash xulosa chiqqanini koʻrish',
        rationale: 'Takrorlash barqarorlikni koʻrsatadi, xato ham takrorlanishi mumkin.',
      },
    },
  },
};
