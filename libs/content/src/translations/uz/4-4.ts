import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '4.4-02': {
    stem: 'Har bir ichki xat kelishish uchun uch marta chop etiladi. Qaysi oʻzgarish qogʻozni eng koʻp tejaydi?',
    rationale: 'Elektron kelishish chop etishni butunlay yoʻq qiladi, boshqalari faqat sal yaxshilaydi.',
    options: {
      a: {
        text: 'Xatlarni elektron shaklda kelishib, imzolash',
        rationale: 'Toʻgʻri: birorta ham varaq kerak emas.',
      },
      b: {
        text: 'Xatlarni qayta ishlangan qogʻozga chop etish',
        rationale: 'Qogʻozi yaxshiroq, ammo varaqlar soni avvalgidek.',
      },
      c: {
        text: 'Kichikroq shrift va tor hoshiyalardan foydalanish',
        rationale: 'Ozgina tejaydi va oʻqishni qiyinlashtiradi.',
      },
      d: {
        text: 'Xatlarni varaqning ikki tomoniga chop etish',
        rationale: 'Yaxshi odat, koʻpi bilan yarmini tejaydi.',
      },
    },
  },
  '4.4-03': {
    stem: 'Idora kompyuterlari kechayu kunduz yoniq turadi. Qaysi choralar elektr sarfini kamaytiradi? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Qurilmalar uyqu rejimida yoki oʻchiq turganda eng kam sarflaydi; harakatli tasvir va behuda ishlash quvvat yeydi.',
    options: {
      a: {
        text: 'Ishdan keyin kompyuter va ekranlarni oʻchirish',
        rationale: 'Toʻgʻri: haftaning koʻp qismi — tun va dam olish kunlari.',
      },
      b: {
        text: 'Harakatsiz ekran saqlovchi oʻrniga harakatlisini qoʻyish',
        rationale: 'Nomi tejashga oʻxshaydi, ammo animatsiya kompyuterni ishlatadi.',
      },
      c: {
        text: 'Oʻn daqiqa foydalanilmasa, uyqu rejimini yoqish',
        rationale: 'Toʻgʻri: qisqa tanaffuslar ham kuchsiz foydalaniladi.',
      },
      d: {
        text: 'Yoqishdagi sarfdan qochish uchun yoniq qoldirish',
        rationale: 'Yoqish behuda turgan soatlardan ancha kam quvvat oladi.',
      },
    },
  },
  '4.4-04': {
    stem: 'Idorada 400 ta kompyuter yiliga 250 kecha davomida har kecha 14 soat yoniq qoladi, har biri 60 vatt sarflaydi. Ularni oʻchirish yiliga necha kilovatt-soat tejardi?',
    rationale: '400 x 60 W = 24 kW; 14 x 250 = 3 500 soat; 24 x 3 500 = 84 000 kW·soat.',
    unit: 'kW·soat',
  },
  '4.4-05': {
    stem: 'Idorangiz sotib oladigan noutbuklarning butun xizmat muddatidagi chiqindi gazlarining taxminan toʻrtdan uchi ishlab chiqarishdan keladi. Tenderdagi qaysi talab foydalanishning har yiliga toʻgʻri keladigan chiqindini eng koʻp kamaytiradi?',
    rationale:
      'Ishlab chiqarish chiqindisi foydalanish yillariga boʻlinadi, shuning uchun uzoq xizmat eng katta qismni kamaytiradi.',
    options: {
      a: {
        text: 'Bozorda kutish rejimida eng kam elektr sarfi',
        rationale: 'Foydali, ammo kutish rejimi — kichik ulushning kichik qismi.',
      },
      b: {
        text: 'Barcha boʻlimlarga faqat elektr transportda yetkazish',
        rationale: 'Mamlakat ichidagi tashish umumiy miqdorning oz qismi.',
      },
      c: {
        text: 'Sakkiz yil davomida ehtiyot qismlar va dastur yangilanishlari',
        rationale: 'Toʻgʻri: uzoq foydalanish eng katta ulushni koʻp yilga boʻladi.',
      },
      d: {
        text: 'Butunlay qayta ishlangan kartondan qilingan qadoq',
        rationale: 'Koʻzga tashlanadi, ammo ishlab chiqarish oldida arzimas.',
      },
    },
  },
};
