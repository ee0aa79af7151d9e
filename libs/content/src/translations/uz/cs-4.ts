import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.4-02': {
    stem: 'Tenderda ehtiyot qismni maʼlum mahsulot nomi bilan tavsiflashga toʻgʻri keladi, chunki boshqa hech bir tavsif yetarlicha aniq emas. Teng mahsulot yetkazib beruvchilar ham qatnasha olishi uchun nomdan keyin odatda qaysi ikki soʻz qoʻshiladi?',
    rationale: '“Yoki ekvivalenti” tenderni xuddi shu vazifani bajaradigan har bir mahsulotga ochadi.',
    accepted: [
      'yoki ekvivalenti',
      'yoki ekvivalent',
      'yoki analogi',
      'yoki analog',
      'yoki muqobili',
      'yoki muqobil',
      'yoki teng',
      'yoki tengi',
      'yoki teng qiymatli',
      'yoki shunga teng',
      'yoki oʻxshash',
      'yoki oʻxshashi',
      '“yoki ekvivalenti”',
      'ekvivalenti',
      'ekvivalent',
    ],
  },
  'CS.4-03': {
    stem: 'Litsenziya kutayotgan firmalar portalda faqat “koʻrib chiqilmoqda” degan soʻzni koʻrib, har hafta idoraga qoʻngʻiroq qiladi. Qaysi oʻzgarish qoʻngʻiroqlarni eng koʻp kamaytiradi?',
    rationale:
      'Odamlar ish qayerda ekanini, qachongacha va oʻzi harakat qilishi kerakligini bilmagani uchun qoʻngʻiroq qiladi.',
    options: {
      a: {
        text: 'Bosqichni, muddatni va keyingi qadam kimdan kutilishini koʻrsatish',
        rationale: 'Toʻgʻri: qoʻngʻiroq qiluvchilarning aynan savoliga javob beradi.',
      },
      b: {
        text: 'Firmalar idoraga qoʻngʻiroq qila oladigan soatlarni qisqartirish',
        rationale: 'Ehtiyojni qondirish oʻrniga yashiradi.',
      },
      c: {
        text: 'Ish koʻrib chiqilayotganini har kecha pochta orqali tasdiqlash',
        rationale: 'Xabar koʻpayadi, maʼlumot koʻpaymaydi.',
      },
      d: {
        text: '“Koʻrib chiqilmoqda”ni “sabr qiling, ishlayapmiz”ga almashtirish',
        rationale: 'Samimiyroq, ammo shunchalik kam narsa aytadi.',
      },
    },
  },
  'CS.4-04': {
    stem: '3 000 ta firma yiliga toʻrt marta hisobot topshiradi. Har bir hisobotga 2,5 soat ketadi, bir soat 20 pul birligi turadi. Bu majburiyat barcha firmalarga yiliga mingda hisoblaganda qancha turadi?',
    rationale: '3 000 × 4 × 2,5 × 20 = 600 000, yaʼni 600 ming.',
    unit: 'ming',
  },
  'CS.4-06': {
    stem: 'Uch idora firmalardan xodimlar sonini soʻraydi, har birining taʼrifi va sanasi oʻzicha. Firmalar shikoyat qiladi. Eng samarali chora qaysi?',
    rationale:
      'Yuk uch taʼrifdan kelib chiqadi; faqat kelishilgan bitta taʼrif bitta hisobotni hammaga yaroqli qiladi.',
    options: {
      a: {
        text: 'Uchta shaklni bitta portalga, bitta kirishga joylash',
        rationale: 'Topish oson, ammo firmalar baribir uch marta sanaydi.',
      },
      b: {
        text: 'Bitta taʼrif, bitta sana va hammaga umumiy bitta hisobotga kelishish',
        rationale: 'Toʻgʻri: firma bir marta sanaydi, idoralar ulashadi.',
      },
      c: {
        text: 'Firmalarga uchta taʼrif va sana haqida kurs taklif qilish',
        rationale: 'Firmalarni muammo bilan yashashga oʻrgatadi.',
      },
      d: {
        text: 'Firmalarga uchala hisobot uchun uzunroq muddat berish',
        rationale: 'Oʻsha ishni uzoqroq vaqtga yoyadi.',
      },
    },
  },
  'CS.4-08': {
    stem: 'Vazirlik organ oʻz vaqtida javob bermasa, baʼzi ruxsatnomalarni berilgan deb hisoblamoqchi. Bu qoida ruxsatnomaning qaysi turiga eng mos?',
    rationale:
      'Sukut bilan rozilik tekshirilmaslik xavfini jamoatchilikka yuklaydi; zarari kam va qaytariladigan joyda bunga chidasa boʻladi.',
    options: {
      a: {
        text: 'Avval koʻp qoʻshnilar fikri tinglanishi kerak boʻlgan ruxsatnomalarga',
        rationale: 'Sukut boshqalarning huquqini chetlab oʻtardi.',
      },
      b: {
        text: 'Oʻz yuristlari bor yirik firmalar soʻraydigan ruxsatnomalarga',
        rationale: 'Ariza beruvchining hajmi zarar haqida hech narsa demaydi.',
      },
      c: {
        text: 'Zarari kam va keyin tuzatsa boʻladigan ruxsatnomalarga',
        rationale: 'Toʻgʻri: keyingi tekshiruv yetarli.',
      },
      d: {
        text: 'Organ eng koʻp kechiktirib koʻradigan ruxsatnomalarga',
        rationale: 'Kechikish — past xavf belgisi emas, jarayonni tuzatish sababi.',
      },
    },
  },
};
