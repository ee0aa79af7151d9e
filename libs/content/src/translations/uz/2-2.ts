import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '2.2-01': {
    stem: 'Siz hajmi 60 MB boʻlgan qurilish chizmasini pochta qutisi 10 MB qabul qiladigan boshqa idora xodimiga berishingiz kerak. Chizma faqat xizmatda foydalanish uchun. Uni qanday yuborasiz?',
    rationale: 'Ruxsat etilgan ombor faylni kim ochishini nazoratda ushlaydi, hajmi esa ahamiyatsiz.',
    options: {
      a: {
        text: 'Katta fayllar yuboradigan bepul ommaviy xizmat orqali',
        rationale: 'Oson, ammo xizmat hujjati idora nazoratidan chiqadi.',
      },
      b: {
        text: 'Shunday hajmni qabul qiladigan shaxsiy messenjer orqali',
        rationale: 'Shaxsiy akkaunt xizmat hujjatlari uchun kanal emas.',
      },
      c: {
        text: 'Ruxsat etilgan ombordagi, faqat shu odamga ochilgan havola orqali',
        rationale: 'Toʻgʻri: faylni faqat nomi koʻrsatilgan odam oladi.',
      },
      d: {
        text: 'Chizmani qismlarga boʻlib, bir nechta elektron xat bilan',
        rationale: 'Qismlar yoʻqoladi, ularni qayta yigʻish qiyin.',
      },
    },
  },
  '2.2-02': {
    stem: 'Hudud dorixonalar roʻyxatini istalgan dastur oʻqiy oladigan ochiq maʼlumot sifatida eʼlon qiladi. Fayl — oddiy matn: har bir dorixona bitta qatorda, qiymatlar vergul bilan ajratilgan. Bu formatga odatda fayl nomining qaysi kengaytmasi (uchta harf) xos?',
    rationale: 'Vergul bilan ajratilgan qiymatlar .csv kengaytmali fayllarda saqlanadi.',
    accepted: ['csv', '.csv', '*.csv'],
  },
  '2.2-04': {
    stem: 'Shartnoma eʼlon qilinishidan oldin hamkasbingiz PDFdagi bank rekvizitlari ustiga qora toʻrtburchaklar chizdi. Eʼlon qilingan faylda rekvizitlarni hech kim oʻqiy olmasligiga qanday ishonch hosil qilasiz?',
    rationale:
      'Toʻrtburchak matn ustida yotadi, matnni hali ham nusxalash mumkin. Matnning oʻzini oʻchirish va buni tekshirish kerak.',
    options: {
      a: {
        text: 'Faylni tahrirlashdan kuchli parol bilan himoyalash',
        rationale: 'Oʻquvchi ostidagi matnni baribir nusxalab, qidira oladi.',
      },
      b: {
        text: 'Matnni maxsus yashirish funksiyasi bilan oʻchirib, qidirib tekshirish',
        rationale: 'Toʻgʻri: endi yoʻq narsani nusxalab boʻlmaydi.',
      },
      c: {
        text: 'Toʻrtburchaklarni kattalashtirib, joyidan siljimaydigan qilish',
        rationale: 'Ular ostidagi matn faylda qolaveradi.',
      },
      d: {
        text: 'Izohda oʻquvchilardan yopilgan joylarga tegmaslikni soʻrash',
        rationale: 'Iltimos himoya emas.',
      },
    },
  },
  '2.2-06': {
    stem: 'Siz nogironlik nafaqasi boʻyicha ochiq maʼlumotlar tayyorlayapsiz: qishloq, tugʻilgan yili, jinsi va summasi, ismlarsiz. Baʼzi qishloqlarda bor-yoʻgʻi bir necha yuz aholi bor. Maʼlumotlarni eʼlon qilish uchun nima kerak?',
    rationale:
      'Kichik qishloqda belgilar yigʻindisi bir odamni koʻrsatib qoʻyadi. Bunga faqat hosila sonlar bilan tekshirilgan katta guruhlar yoʻl qoʻymaydi.',
    options: {
      a: {
        text: 'Yozuvlar alohida qolishi uchun har bir odamni shaxsiy raqamidan hisoblangan kod bilan almashtirish',
        rationale: 'Belgilar odamni baribir tanitadi, kodni qayta hisoblash mumkin.',
      },
      b: {
        text: 'Yozuv kimga tegishli ekanini aniqlashga urinishni taqiqlovchi litsenziya bilan eʼlon qilish',
        rationale: 'Taqiq hech kimni qoʻshnisini tanib qolishdan toʻxtatmaydi.',
      },
      c: {
        text: 'Faylda ism, manzil, telefon va shaxsiy raqamlar yoʻqligini tekshirish',
        rationale: 'Kerak, ammo yetarli emas: belgilar birgalikda odamni tanitadi.',
      },
      d: {
        text: 'Har bir guruh yetarlicha katta boʻlguncha qishloq va yoshlarni birlashtirib, jami sonlar nimani oshkor qilishini tekshirish',
        rationale: 'Toʻgʻri: ayirish bilan chiqadigan kichik guruhlar ham tekshiriladi.',
      },
    },
  },
};
