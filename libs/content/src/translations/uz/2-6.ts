import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '2.6-01': {
    stem: 'Fuqarolarga xizmat koʻrsatish markazida tashrif buyuruvchi shaxsiy elektron xizmatlariga kirish uchun umumiy kompyuterdan foydalandi. Keyingi odam uning nomidan ish qila olmasligi uchun u ketishdan oldin nima qilishi kerak?',
    rationale:
      'Seans tugatilguncha davom etadi; chiqish uni tugatadi, tarixni tozalash qolgan izlarni oʻchiradi.',
    options: {
      a: {
        text: 'Brauzer oynasini barcha varaqlari bilan yopish',
        rationale: 'Brauzer oʻsha seansni qayta ochishi mumkin.',
      },
      b: {
        text: 'Ekranni oʻchirib, navbatchi xodimga aytish',
        rationale: 'Qorongʻi ekran ortida seans ochiq qoladi.',
      },
      c: {
        text: 'Keyingi safar uchun parolni brauzerga eslab qoldirish',
        rationale: 'Parolni keyingi foydalanuvchiga beradi.',
      },
      d: {
        text: 'Xizmatdan chiqib, tarixni tozalash',
        rationale: 'Toʻgʻri: seansni tugatadi va izlarini oʻchiradi.',
      },
    },
  },
  '2.6-02': {
    stem: 'Xodim ish kuni davomida mobil telefon va vebdan foydalanadi. Raqamli izning qaysi qismlari u hech narsa yozmasa va yuklamasa ham paydo boʻladi? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Sust izlarni qurilma va xizmatlar oʻzi yozadi; faol izlar odam joylaganidan keladi.',
    options: {
      a: { text: 'Kasbiy tarmoqdagi profil surati', rationale: 'Ataylab yuklangan: faol iz.' },
      b: { text: 'Telefon ilovasi qayd etgan joylar', rationale: 'Fonda yoziladi.' },
      c: {
        text: 'Toʻliq ism bilan yozilgan oʻquv kursi haqidagi fikr',
        rationale: 'Odam oʻzi yozgan: faol iz.',
      },
      d: {
        text: 'Sayt cookie fayllari kuzatgan sahifalar roʻyxati',
        rationale: 'Hech narsa kiritilmasdan, oʻqish paytida yigʻiladi.',
      },
    },
  },
  '2.6-05': {
    stem: 'Nafaqaxoʻrlar har oy telefonda yuzini tanitib, shaxsini tasdiqlaydi. 200 000 nafar haqli oluvchining 1,5 % i birinchi urinishda xato rad etiladi; ularning hammasi qayta urinadi va 60 % i oʻtadi. Qolganlari idoraga kelishi kerak. Har oy necha nafar haqli oluvchi idoraga kelishga majbur?',
    rationale: '200 000 ning 1,5 % i — 3 000; ularning 40 % i yana oʻta olmaydi: 1 200.',
    unit: 'kishi',
  },
  '2.6-06': {
    stem: 'Shahar 65 yoshdan oshgan aholiga ilova orqali avtobusda bepul yurish imkonini beradi. Milliy identifikatsiya tizimi manzil va tugʻilgan sanani biladi. Tekshiruv ishonchli boʻlib, odam haqida eng kam maʼlumot ochiladigan kirish usuli qaysi?',
    rationale:
      'Shaharga maʼlumotlarning oʻzi emas, ikkita fakt kerak; ishonchli manba faktlarni ha yoki yoʻq deb tasdiqlay oladi.',
    options: {
      a: {
        text: 'Ilova butun shaxs yozuvini oʻqib, keraksizini tunda oʻchiradi',
        rationale: 'Avval hammasi ochiladi va oʻchirilguncha sizib chiqishi mumkin.',
      },
      b: {
        text: 'Odam tugʻilgan sanasi va koʻchasini yozadi, ilova ularni shundayligicha qabul qiladi',
        rationale: 'Maʼlumotni ochadi va hech narsani tekshirmaydi.',
      },
      c: {
        text: 'Identifikatsiya tizimi ilovaga faqat “aholi: ha” va “65 dan oshgan: ha” deb tasdiqlaydi',
        rationale: 'Toʻgʻri: ortidagi maʼlumotlarsiz ishonchli faktlar.',
      },
      d: {
        text: 'Odam shaxsiy guvohnomasi skanini yuklaydi, xodim uni surat bilan solishtiradi',
        rationale: 'Skan ikki faktdan ancha koʻp narsani ochadi.',
      },
    },
  },
};
