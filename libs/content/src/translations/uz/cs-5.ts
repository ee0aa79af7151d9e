import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.5-02': {
    stem: 'Tumanda har birida 8 ta kompyuter bor 12 ta boʻlim bor. Har bir kompyuter 0,5 GB yangilanishni oʻzi yuklab oladi. Hammasi boʻlib necha GB yuklanadi?',
    rationale:
      '12 × 8 = 96 kompyuter, 96 × 0,5 GB = 48 GB. Har bir boʻlimda mahalliy nusxa boʻlsa, 12 × 0,5 = 6 GB boʻlardi.',
    unit: 'GB',
  },
  'CS.5-03': {
    stem: 'Mahalliy boʻlim fayllarini har kuni kechqurun server yonida turgan diskka nusxalaydi. Fayllarni qaysi oʻzgarish eng yaxshi himoya qiladi?',
    rationale:
      'Yongʻin, suv, oʻgʻrilik yoki zararli dastur ikkala nusxaga birdan yetadi; boshqa joydagi nusxa va sinalgan tiklash buni yopadi.',
    options: {
      a: {
        text: 'Boshqa joyda yana bir nusxa saqlab, tiklashni sinash',
        rationale: 'Toʻgʻri: bitta voqea endi hammasini yoʻq qilmaydi.',
      },
      b: {
        text: 'Oylar davomidagi nusxalarni saqlash uchun kattaroq disk olish',
        rationale: 'Oʻsha xavfli joyda faqat tarixi koʻproq.',
      },
      c: {
        text: 'Disk va serverni mustahkam poʻlat shkafga birga qulflash',
        rationale: 'Yongʻin yoki zararli dasturdan emas, faqat oʻgʻrilikdan saqlaydi.',
      },
      d: {
        text: 'Fayllarni oʻsha diskka har soatda nusxalash',
        rationale: 'Yangiroq, ammo oʻsha voqeada yoʻqoladi.',
      },
    },
  },
  'CS.5-06': {
    stem: 'Provayder tuman boʻlimiga oyiga 99,5 % ishlash kafolatini beradi. Bu 720 soatlik oyda necha soat uzilishga yoʻl qoʻyadi?',
    rationale: '720 soatning 0,5 % i — 0,005 × 720 = 3,6 soat.',
    unit: 'soat',
  },
  'CS.5-08': {
    stem: 'Zararli dastur tuman boʻlimi fayllarini shifrlab tashladi. Fayllar oʻsha kecha toza nusxadan tiklandi, ertasi tongda esa ular yana shifrlandi. Qaysi qadam bajarilmay qolgani eng ehtimol?',
    rationale:
      'Tiklash kirish yoʻlini emas, zararni tuzatadi; yoʻl ochiq yoki buzgʻunchi ichkarida boʻlsa, hammasi takrorlanadi.',
    options: {
      a: {
        text: 'Boʻlimni tarmoqdan uzib, kirish yoʻlini yopish',
        rationale: 'Toʻgʻri: sabab hali joyida edi.',
      },
      b: {
        text: 'Fayllarni bundan ham eski toza nusxadan tiklash',
        rationale: 'Nusxa toza edi; gap uning yoshida emas.',
      },
      c: {
        text: 'Tiklangan fayllarni darhol ikkinchi diskka nusxalash',
        rationale: 'Foydali, ammo keyingi shifrlashni toʻxtatmaydi.',
      },
      d: {
        text: 'Tumanning barcha xodimlariga yangi ekran qulfini tanlashni aytish',
        rationale: 'Ekran qulfining bu kirish yoʻliga aloqasi yoʻq.',
      },
    },
  },
};
