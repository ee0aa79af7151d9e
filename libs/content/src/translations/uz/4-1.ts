import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '4.1-01': {
    stem: 'Kompyuteringiz fuqarolar reyestriga kirgan holda stolingizdan oʻn daqiqaga ketyapsiz. Avval nima qilasiz?',
    rationale:
      'Kimdir sizning nomingizdan ish qilishidan oldin parol yoki kartani faqat qulflangan seans soʻraydi.',
    options: {
      a: {
        text: 'Kompyuterdagi seansni qulflayman',
        rationale: 'Toʻgʻri: siz yoʻqligingizda kirish huquqingizdan hech kim foydalana olmaydi.',
      },
      b: {
        text: 'Ekranni elektrdan oʻchiraman',
        rationale: 'Tasvir yoʻqoladi, ammo seans hamma uchun ochiq.',
      },
      c: {
        text: 'Qoʻshnidan stolga qarab turishni soʻrayman',
        rationale: 'Samimiy, ammo kirish javobgarligini topshirib boʻlmaydi.',
      },
      d: {
        text: 'Reyestr oynasini yigʻib qoʻyaman',
        rationale: 'Maʼlumot koʻrinmaydi, ammo bir bosishda qaytadi.',
      },
    },
  },
  '4.1-03': {
    stem: 'Siz brauzerda davlat xizmatiga kirmoqchisiz. Aloqa shifrlangan boʻlishi uchun sahifaning toʻliq manzili qaysi besh harf bilan boshlanishi kerak?',
    rationale:
      '“https” shifrlangan aloqani bildiradi. U sahifa kimniki ekanini isbotlamaydi, shuning uchun domenni ham oʻqish kerak.',
    accepted: ['https', 'https:', 'https://'],
  },
  '4.1-05': {
    stem: 'Yakshanba kuni 22:00 da toʻliq zaxira nusxa olinadi; boshqa kunlari 22:00 da faqat oldingi nusxadan beri oʻzgargani saqlanadi. Juma kuni 15:00 da disk ishdan chiqdi, chorshanba nusxasi esa oʻqilmaydigan boʻlib chiqdi. Toʻliq tiklash mumkin boʻlgan eng yangi holat nosozlikdan necha soat oldin boʻlgan?',
    rationale:
      'Payshanba oʻzgarishlari chorshanbaga tayanadi, shuning uchun zanjir seshanba 22:00 da uziladi. U yerdan juma 15:00 gacha 24 + 24 + 17 = 65 soat.',
    unit: 'soat',
  },
  '4.1-06': {
    stem: 'Ommaviy portalingiz dasturidagi jiddiy zaiflikdan hujumchilar foydalanyapti. Ishlab chiqaruvchi tuzatishni besh kunda beradi va taʼsirlangan funksiyani qanday oʻchirishni tavsiflagan. Eng toʻgʻri birinchi qadam qaysi?',
    rationale:
      'Ishlab chiqaruvchining vaqtinchalik yechimi xavfni darhol va arzon yoʻqotadi, jurnallar esa kimdir kirib ulgurganini koʻrsatadi.',
    options: {
      a: {
        text: 'Nomaʼlum muallif taklif qilgan tuzatishni oʻrnatish',
        rationale: 'Tez yordam jozibali, ammo ishonchsiz kodning oʻzi hujum boʻlishi mumkin.',
      },
      b: {
        text: 'Hech narsa ikki marta oʻzgarmasligi uchun tuzatishni kutish',
        rationale: 'Tartibli, ammo hujumchilarga besh kun beradi.',
      },
      c: {
        text: 'Funksiyani hozir oʻchirib, jurnallarni tekshirish',
        rationale: 'Toʻgʻri: xavf bugun kamayadi, xizmatning koʻpi ishlaydi.',
      },
      d: {
        text: 'Idoraning barcha onlayn xizmatlarini besh kunga toʻxtatish',
        rationale: 'Xavfsiz, ammo bitta funksiyani oʻchirish mumkin boʻlganda ortiqcha.',
      },
    },
  },
};
