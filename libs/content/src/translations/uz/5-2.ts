import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '5.2-02': {
    stem: 'Siz onlayn shaklni sichqonchasiz toʻldirish mumkinligini tekshiryapsiz. Klaviaturaning qaysi tugmasi odatda keyingi maydonga oʻtkazadi?',
    rationale: 'Tab tugmasi maydondan maydonga oʻtadi, Shift bilan teskari yoʻnalishda.',
    accepted: ['Tab', 'Tab tugmasi', 'tabulyatsiya', 'tabulyator', 'tabulyatsiya tugmasi', 'таб'],
  },
  '5.2-03': {
    stem: 'Besh nafar xodim kuniga 400 ta arizani bitta umumiy jadvalga kiritadi. Qatorlar ustidan yozilib ketadi, oldingi qiymatlarni hech kim topa olmaydi. Ehtiyojga qaysi turdagi vosita eng mos?',
    rationale:
      'Koʻp odam birdan yozib, tarix kerak boʻlsa, bu — kiritish nazorat qilinadigan maʼlumotlar bazasining klassik holati.',
    options: {
      a: {
        text: 'Ichida bitta uzun jadvali bor umumiy matn hujjati',
        rationale: 'Uni ham ulashish mumkin, ammo qidirish va tekshirish bundan ham yomon.',
      },
      b: {
        text: 'Kiritish shakllari va oʻzgarishlar jurnali bor maʼlumotlar bazasi',
        rationale: 'Toʻgʻri: yozuvlar alohida, har bir oʻzgarish izlanadi.',
      },
      c: {
        text: 'Besh xodimning har biri uchun alohida jadval',
        rationale: 'Ustidan yozish yoʻq, ammo birlashtirish va qidirish yangi ish boʻladi.',
      },
      d: {
        text: 'Beshovi ham biladigan, jadvalga qoʻyilgan parol',
        rationale: 'Begonani kiritmaydi, xodimlar avvalgidek ustidan yozadi.',
      },
    },
  },
  '5.2-04': {
    stem: 'A vositasini oʻrnatish 5 000 turadi va 150 nafar foydalanuvchining har biri uchun yiliga 40 toʻlanadi. B vositasining litsenziya toʻlovi yoʻq, ammo oʻrnatish 8 000, ishlatish yiliga 4 000 turadi. Uch yilda B vositasi A vositasiga nisbatan qancha tejaydi?',
    rationale: 'A: 5 000 + 3 x 150 x 40 = 23 000. B: 8 000 + 3 x 4 000 = 20 000. Farqi 3 000.',
  },
  '5.2-06': {
    stem: 'Direktor qoʻngʻiroq markazini yengillatish uchun sunʼiy intellekt chat-botini soʻraydi. Yozuvlarga koʻra, qoʻngʻiroqlarning 70 % ida bir narsa — ariza qaysi bosqichda ekani soʻraladi. Ehtiyojga qaysi javobni avval koʻrib chiqish kerak?',
    rationale:
      'Odamlarga holat oʻz vaqtida aytilsa, qoʻngʻiroqlarning koʻpi keraksiz boʻladi, toʻqilgan javob xavfi ham yoʻq.',
    options: {
      a: {
        text: 'Har bir ish siljigan sari holat haqida xabar yuborish',
        rationale: 'Toʻgʻri: qoʻngʻiroq qilish sababini yoʻqotadi.',
      },
      b: {
        text: 'Idoraning barcha qoidalariga oʻrgatilgan chat-bot',
        rationale: 'Soʻralgani shu, ammo qoidalar ishning holatini aytmaydi.',
      },
      c: {
        text: 'Qoʻngʻiroq markazi uchun koʻproq xodim va liniyalar',
        rationale: 'Kutish qisqaradi, keraksiz qoʻngʻiroqlar qoladi.',
      },
      d: {
        text: 'Saytdagi savol-javoblarning uzunroq roʻyxati',
        rationale: 'Umumiy javoblar odamga oʻz ishi haqida ayta olmaydi.',
      },
    },
  },
};
