import type { ItemTranslations } from '../../shape';

/** Tasks in Uzbek, by code. */
export const translations: ItemTranslations = {
  'CS.3-21': {
    stem: 'Avtoturargohga ruxsat olish uchun qogʻoz arizani onlayn xizmatga aylantirish kerak. Qanday tartibda ish tutasiz?',
    rationale:
      'Avval ehtiyojlar, keyin loyiha; ishga tushirishdan oldin odamlar bilan sinov, keyin koʻrsatkichlar.',
    options: {
      a: {
        text: 'Odamlar arizani hozir qanday toʻldirishini kuzatish',
        rationale: 'Ularga nima kerakligi va qayerda xato qilishi koʻrinadi.',
      },
      b: {
        text: 'Javobi oʻzingizda bor savollarni olib tashlash',
        rationale: 'Nima kerakligi birinchi qadamdan maʼlum.',
      },
      c: {
        text: 'Qoralamani bir necha ariza beruvchi bilan sinash',
        rationale: 'Qoralamani oʻzgartirish arzon.',
      },
      d: { text: 'Xizmatni hammaga ochish', rationale: 'Sinovdan keyin, undan oldin emas.' },
    },
  },
  'CS.7-21': {
    stem: 'Ikki reyestr maʼlumot almashishi kerak. Har bir muammoda qaysi kelishuv yetishmasligini tanlang.',
    rationale:
      'Almashishga huquqiy asos, kelishilgan jarayon, soʻzlarning bir xil maʼnosi va umumiy texnik format kerak.',
    options: {
      legal: { text: 'Huquq haqida', rationale: 'Maʼlumotni umuman berish mumkinmi.' },
      process: { text: 'Kim nima qilishi haqida', rationale: 'Ikki idoraning vazifalari va muddatlari.' },
      meaning: { text: 'Soʻzlarning maʼnosi haqida', rationale: 'Bir soʻz — bir narsa.' },
      technical: { text: 'Texnik format haqida', rationale: 'Formatlar, manzillar, uzatish yoʻllari.' },
    },
    parts: {
      p: {
        text: 'Bir reyestr 16 yoshgacha, boshqasi 18 yoshgacha boʻlganlarni voyaga yetmagan deb hisoblaydi',
        rationale: 'Bir soʻz ikki narsani bildiradi.',
      },
      q: {
        text: 'Biri sanani 03/04/2026 deb yuboradi, boshqasi uni teskari oʻqiydi',
        rationale: 'Sana yozuvi — texnik standart.',
      },
      r: {
        text: 'Xato manzilni kim va qachon tuzatishini hech kim bilmaydi',
        rationale: 'Vazifalar taqsimlanmagan.',
      },
      s: {
        text: 'Soliq idorasiga daromad maʼlumotlarini berishga hech bir hujjat ruxsat bermaydi',
        rationale: 'Asossiz almashish boʻlmaydi.',
      },
    },
  },
  '5.2-21': {
    stem: 'Idoraga oyiga 1200 ta ariza keladi. Bittasini kiritish 6 daqiqa oladi; fuqarolar shaklni oʻzlari toʻldirsa, 2 daqiqa tekshiruv qoladi. Shakldan 75 % foydalansa, oyiga [[saved]] soat ish tejaladi.',
    rationale: '900 ta ariza va 4 tejalgan daqiqa — 3600 daqiqa, yaʼni 60 soat.',
    parts: {
      saved: { text: 'Oyiga tejalgan soat', rationale: '90 emas: ikki daqiqa tekshiruv qoladi.' },
    },
  },
  '5.2-22': {
    stem: 'Siz yangi boʻlimning jihozlanishini rejalashtirmoqdasiz. Kompyuterlar narxini va uchta moddaning jamini formulalar bilan kiriting.',
    rationale: 'Qiymat — miqdor karra narx; jami barcha moddalar koʻpaytmalarini qoʻshadi.',
    parts: {
      cost: { text: 'Kompyuterlarning qiymati', rationale: 'Har biri 480 dan 24 dona.' },
      total: {
        text: 'Barcha moddalarning jami',
        rationale: 'Uch moddaning qiymati qoʻshiladi; narxning oʻzi miqdor haqida aytmaydi.',
      },
    },
    cells: {
      Item: 'Modda',
      Number: 'Miqdori',
      Price: 'Narxi',
      Cost: 'Qiymati',
      Computers: 'Kompyuterlar',
      Licences: 'Litsenziyalar',
      Training: 'Oʻqitish',
      Total: 'Jami',
    },
  },
};
