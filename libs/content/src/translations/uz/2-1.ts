import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '2.1-01': {
    stem: 'Siz oʻzgargan muddat haqidagi bitta elektron xatni 120 ta ariza beruvchiga yuborasiz. Ular bir-birining manzilini koʻrmasligi kerak. Manzillarni qayerga yozasiz?',
    rationale: 'Yashirin nusxa maydonidagi manzillar boshqa oluvchilarga koʻrsatilmaydi.',
    options: {
      a: { text: 'Hammasini “Kimga” maydoniga', rationale: 'Barcha manzillarni hamma koʻradi.' },
      b: {
        text: 'Hammasini “Nusxa” maydoniga',
        rationale: '“Nusxa” faqat maʼnosi bilan farq qiladi, manzillar koʻrinib turadi.',
      },
      c: {
        text: 'Yarmini “Kimga”, yarmini “Nusxa” maydoniga',
        rationale: 'Ikkala maydon ham hammaga koʻrinadi.',
      },
      d: {
        text: 'Hammasini “Yashirin nusxa” maydoniga',
        rationale: 'Toʻgʻri: hech bir oluvchi boshqasini koʻrmaydi.',
      },
    },
  },
  '2.1-02': {
    stem: 'Reyestr ishlamay qoldi. Hozir tashrif buyuruvchilarga xizmat koʻrsatayotgan oʻn nafar hamkasb buni bir necha daqiqa ichida bilishi kerak. Ularga qanday xabar berasiz?',
    rationale:
      'Shoshilinch va qisqa xabar uchun guruhga darhol yetadigan va ish ustida koʻrinadigan kanal kerak.',
    options: {
      a: {
        text: 'Qabul zali xodimlarining guruh chatiga qisqa xabar yozish',
        rationale: 'Toʻgʻri: oʻn kishining hammasiga darhol, ish joyida yetadi.',
      },
      b: {
        text: 'Qabul zali xodimlariga oʻqilganini tasdiqlaydigan elektron xat yuborish',
        rationale: 'Tasdiq soʻrash xatning tezroq oʻqilishini taʼminlamaydi.',
      },
      c: {
        text: 'Ichki portalning yangiliklar sahifasiga eʼlon joylashtirish',
        rationale: 'Xizmat koʻrsatayotganda yangiliklar sahifasini hech kim ochmaydi.',
      },
      d: {
        text: 'Hujjat aylanishi tizimi orqali xizmat xati yuborish',
        rationale: 'U rasmiy qarorlar uchun moʻljallangan, bu yerda juda sekin.',
      },
    },
  },
  '2.1-03': {
    stem: 'Siz sakkizta hududiy boʻlim bilan videoyigʻilish oʻtkazyapsiz. Bir nechta boʻlimning aloqasi zaif, ovozi qayta-qayta uziladi. Avval nima qilib koʻrasiz?',
    rationale: 'Aloqa sigʻimining koʻp qismini video oladi; usiz ovoz odatda barqarorlashadi.',
    options: {
      a: {
        text: 'Aloqasi zaif boʻlimlardan balandroq va sekinroq gapirishni soʻrash',
        rationale: 'Yoʻqolgan maʼlumot baland gapirish bilan qaytmaydi.',
      },
      b: {
        text: 'Yigʻilishni yopib, hammani yangi havola orqali qayta taklif qilish',
        rationale: 'Yangi yigʻilish ham oʻsha zaif tarmoqdan oʻtadi.',
      },
      c: {
        text: 'Kameralarni oʻchirib, faqat ovozni qoldirishni soʻrash',
        rationale: 'Toʻgʻri: tarmoq nutq uchun boʻshaydi.',
      },
      d: {
        text: 'Boʻlimlar keyin eshitishi uchun yigʻilishni yozib olish',
        rationale: 'Boʻlimlar qatnasha olmaydi, uzilishlar ham yozilib qoladi.',
      },
    },
  },
  '2.1-04': {
    stem: 'Aloqa markazi oyiga 4 800 ta murojaat oladi. Sinovda chat-yordamchi ularning 25 % iga javob berib, hal boʻldi deb hisoblaydi; ammo bu odamlarning har beshinchisi oʻsha masala boʻyicha baribir markazga qoʻngʻiroq qiladi. Yordamchi oyiga nechta murojaatni xodimlar zimmasidan chindan oladi?',
    rationale: '4 800 ning 25 % i — 1 200; uning beshdan biri, 240 tasi, qaytib keladi: 1 200 − 240 = 960.',
    unit: 'murojaat',
  },
  '2.1-05': {
    stem: 'Idora fuqarolarning oddiy toifadagi xatlariga sunʼiy intellekt yordamchisi javob berishiga ruxsat beradi, har bir javobni xodim oʻqimaydi. Notoʻgʻri javoblarning zararini qaysi qoidalar cheklaydi? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Shubhali xat odamga beriladi, xatolar oʻlchanadi, fuqaro har doim odamga yeta oladi.',
    options: {
      a: {
        text: 'Toifasi noaniq xat xodimga beriladi',
        rationale: 'Xatolar mashina ikkilangan joyda toʻplanadi.',
      },
      b: {
        text: 'Javoblar iliq va ishonchli ohangda yoziladi',
        rationale: 'Ishonchli ohang notoʻgʻri javobni zararliroq qiladi.',
      },
      c: {
        text: 'Xodimlar har hafta tasodifiy tanlanmani tekshirib, xatolarni sanaydi',
        rationale: 'Qaysi toifa buzilganini oʻz vaqtida koʻrsatadi.',
      },
      d: {
        text: 'Har bir javobda uning avtomatik ekani va xodimga qanday yetish mumkinligi yoziladi',
        rationale: 'Fuqaro javobni baholab, tuzattira oladi.',
      },
      e: {
        text: 'Ikkinchi yordamchi har bir javobni sodda tilda qayta yozadi',
        rationale: 'Oʻqish oson, ammo mazmun xatolari qoladi.',
      },
    },
  },
};
