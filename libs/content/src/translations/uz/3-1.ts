import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '3.1-01': {
    stem: 'Siz rasmiy javobni tayyorlab boʻldingiz. Fuqaro uni istalgan telefon yoki kompyuterda aynan shu koʻrinishda koʻrishi va matnni bexosdan oʻzgartirmasligi kerak. Uni qaysi formatda yuborasiz?',
    rationale:
      'PDF sahifa va shriftlarni mahkamlaydi, deyarli har qanday qurilmada ochiladi va yoʻl-yoʻlakay oʻzgarmaydi.',
    options: {
      a: {
        text: 'Matn muharriringizning hujjat fayli sifatida',
        rationale: 'Qoʻl ostida, ammo shrift va sahifalar siljib, matn oʻzgarishi mumkin.',
      },
      b: {
        text: 'Hujjatdan eksport qilingan PDF fayl sifatida',
        rationale: 'Toʻgʻri: koʻrinish hamma joyda bir xil, matn bexosdan oʻzgarmaydi.',
      },
      c: {
        text: 'Bezaksiz oddiy matn fayli sifatida',
        rationale: 'Hamma joyda ochiladi, ammo blank va koʻrinish yoʻqoladi.',
      },
      d: {
        text: 'Matni kataklarga yozilgan jadval fayli sifatida',
        rationale: 'Koʻpchilikka tanish, ammo jadvallar uchun; katakdagi uzun matnni oʻqish qiyin.',
      },
    },
  },
  '3.1-02': {
    stem: '40 sahifali tahliliy hisobotga boʻlimlar siljiganda avtomatik yangilanadigan mundarija kerak. Boʻlim sarlavhalarini qanday belgilaysiz?',
    rationale:
      'Mundarija sarlavha uslublaridan tuziladi; faqat sarlavhaga oʻxshagan matnni dastur tanimaydi.',
    options: {
      a: {
        text: 'Har bir sarlavhaning usti va ostiga boʻsh qator qoʻyib',
        rationale: 'Koʻzga yordam beradi, ammo dastur yigʻadigan narsa yoʻq.',
      },
      b: {
        text: 'Qalin shrift va kattaroq harflar bilan',
        rationale: 'Odamga sarlavha boʻlib koʻrinadi, dasturga oddiy matn.',
      },
      c: {
        text: 'Dasturning tayyor sarlavha uslublari bilan',
        rationale: 'Toʻgʻri: dastur shu uslublarni mundarijaga yigʻadi.',
      },
      d: {
        text: 'Bosh harflar va qoʻlda terilgan raqamlar bilan',
        rationale: 'Tartibli koʻrinadi, ammo yigʻilmaydi va qayta raqamlanmaydi.',
      },
    },
  },
  '3.1-05': {
    stem: 'Xizmat sahifasida shakl namunasining rasmi koʻrsatilgan. HTMLning “img” elementining qaysi atributida ekrandan oʻqish dasturi rasm oʻrniga aytadigan matn turadi? Atribut nomini yozing.',
    rationale: '“alt” atributida muqobil matn turadi; u boʻlmasa, dastur fayl nomini oʻqishi mumkin.',
    accepted: ['alt', 'alt=', 'alt=""', 'alt atributi', 'alt text', 'alt matni'],
  },
  '3.1-06': {
    stem: 'Xatning ikki varianti odamlarga ruxsatnomani yangilashni eslatadi. Har bir variant tasodifiy tanlangan 2 000 kishiga yuboriladi. Qaysi variant yaxshiroq ishlashini qaysi koʻrsatkich eng toʻgʻri bildiradi?',
    rationale:
      'Xatning maqsadi — oʻz vaqtida toʻgʻri yangilash, shuning uchun aynan shu natijani solishtirish kerak.',
    options: {
      a: {
        text: 'Oʻz vaqtida va toʻgʻri yangilagan oluvchilar ulushi',
        rationale: 'Toʻgʻri: xat nima uchun yozilganini oʻlchaydi.',
      },
      b: {
        text: 'Matn tekshirgichda har bir variantning oʻqiluvchanlik bahosi',
        rationale: 'Olish oson, ammo qisqa gaplar toʻgʻri harakatga kafolat emas.',
      },
      c: {
        text: 'Har bir variantdan yangilash sahifasiga kirganlar soni',
        rationale: 'Kirish — bir qadam; koʻpchilik tugatmasligi mumkin.',
      },
      d: {
        text: 'Ruxsatnoma haqidagi savollarga javob beradigan xodimlar ovozi',
        rationale: 'Tajriba foydali, ammo ekspertlar oʻquvchi harakatini yomon bashorat qiladi.',
      },
    },
  },
};
