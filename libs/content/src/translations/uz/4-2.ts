import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '4.2-01': {
    stem: 'Siz bir-birining manzilini koʻrmasligi kerak boʻlgan 60 ta ariza beruvchiga bitta elektron xat yozyapsiz. Ularning manzillarini qaysi maydonga yozasiz? Nomini yoki qisqartmasini yozing.',
    rationale: 'Yashirin nusxa (Bcc) maydonidagi manzillar boshqa oluvchilarga koʻrsatilmaydi.',
    accepted: [
      'yashirin nusxa',
      'yashirin',
      'yashirin nusxaga',
      'yashirin nusxa maydoni',
      'yashirin nusxa maydoniga',
      'yashirin nusxa (bcc)',
      'bcc',
      'скрытая копия',
    ],
  },
  '4.2-03': {
    stem: 'Vazirlik oʻrinlar soni cheklangan bepul onlayn seminarga roʻyxatga olishni ochdi. Shaklning qaysi maydonlari shu maqsad bilan asoslanadi? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Oʻrin taqsimlash va havola yuborishga keragini soʻrash mumkin; qolgani maqsadsiz yigʻiladi.',
    options: {
      a: { text: 'Tugʻilgan sanasi va joyi', rationale: '“Balki kerak boʻlar” degani maqsad emas.' },
      b: {
        text: 'Elektron pochta manzili',
        rationale: 'Toʻgʻri: seminar havolasini biror joyga yuborish kerak.',
      },
      c: { text: 'Ishtirokchining ismi', rationale: 'Toʻgʻri: oʻrinlar roʻyxatini yuritish uchun kerak.' },
      d: { text: 'Uy manzili', rationale: 'Pochta bilan hech narsa yuborilmaydi, manzilning maqsadi yoʻq.' },
      e: {
        text: 'Shaxsiy identifikatsiya raqami',
        rationale: 'Boshqa shakllardan qolgan odat; seminarga shaxsni tasdiqlash kerak emas.',
      },
    },
  },
  '4.2-04': {
    stem: 'Eʼlon qilishdan oldin maʼlumotlar toʻplamining qatorlari qishloq, jins va yosh boʻyicha guruhlandi. Shimoldagi ayollar: 30-39 yoshda 6 ta qator va 40-49 yoshda 3 ta; Shimoldagi erkaklar: 9 va 2; Janubdagi ayollar: 4 va 4; Janubdagi erkaklar: 7 va 5. Endi ikki yosh guruhi birlashtiriladi. Shunda eng kichik guruhda nechta qator boʻladi, yaʼni erishilgan k-anonimlikning k qiymati qancha?',
    rationale:
      'Birlashtirilgach guruhlarda 9, 11, 8 va 12 ta qator bor; eng kichigi hal qiladi, demak k = 8.',
    unit: 'qator',
  },
  '4.2-05': {
    stem: 'Bir soat oldin 300 nafar fuqaroning sogʻliq maʼlumotlari bor jadval idoradan tashqaridagi notoʻgʻri manzilga ketganini payqadingiz. Qaysi qadamlar toʻgʻri? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Tez xabar berish, zararni cheklashga urinish va faktlarni yozish idoraga vaziyatni baholab, oʻz vaqtida xabar berish imkonini beradi.',
    options: {
      a: {
        text: 'Iz qolmasligi uchun yuborilgan xatni oʻchirish',
        rationale: 'Xat oluvchida qoladi, dalil esa yoʻq boʻladi.',
      },
      b: {
        text: 'Nima, qachon va kimga yuborilganini yozib olish',
        rationale: 'Toʻgʻri: faktlarsiz xavfni hech kim baholay olmaydi.',
      },
      c: {
        text: 'Oluvchidan oʻchirishni va tasdiqlashni soʻrash',
        rationale: 'Toʻgʻri: zararni cheklaydi, ammo boʻlganni qaytarmaydi.',
      },
      d: {
        text: 'Ichki tartib boʻyicha darhol xabar berish',
        rationale: 'Toʻgʻri: xabar berish muddatlari boshlanadi.',
      },
      e: {
        text: 'Hech kimni bezovta qilmay, birinchi shikoyatni kutish',
        rationale: 'Hozircha tinch, ammo zarar sezilmay oʻsadi.',
      },
    },
  },
  '4.2-06': {
    stem: 'Maʼlumotlar toʻplamida ismlar va shaxsiy raqamlar kodlar bilan almashtirilgan, kodlar kaliti esa seyfda yotibdi. Boʻlim tugʻilgan sana, jins va qishloq koʻrsatilgan qatorlarni eʼlon qilmoqchi. Bu toʻplamni qanday baholash kerak?',
    rationale:
      'Tugʻilgan sana, jins va qishloq birgalikda koʻpincha faqat bitta odamga mos keladi, shuning uchun odamni kalitsiz ham tanish mumkin.',
    options: {
      a: {
        text: 'Sogʻliq holati boʻlsagina shaxsiy maʼlumot deb',
        rationale: 'Sogʻliq maʼlumoti nozik, ammo tanib olinadigan har qanday qator shaxsiy.',
      },
      b: {
        text: 'Odamlarni hali ham ajratib olish mumkin boʻlgan shaxsiy maʼlumot deb',
        rationale: 'Toʻgʻri: bilvosita belgilar yigʻindisi yetarli.',
      },
      c: {
        text: 'Ism va raqamlar olib tashlangani uchun anonim deb',
        rationale: 'Bevosita belgilarni olib tashlash — bir qadam, xolos.',
      },
      d: {
        text: 'Kalit seyfda turganida anonim deb',
        rationale: 'Tugʻilgan sana va qishloq maʼlum boʻlsa, kalit kerak emas.',
      },
    },
  },
};
