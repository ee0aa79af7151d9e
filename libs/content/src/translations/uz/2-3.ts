import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '2.3-01': {
    stem: 'Tashrif buyuruvchi: “Men koʻcha savdosi qoidalari loyihasi haqida oʻqidim va u qabul qilinguncha fikrim hisobga olinishini xohlayman”, — deydi. Siz unga nimani koʻrsatasiz?',
    rationale:
      'Rasmiy muhokamada muddat tugaguncha bildirilgan fikrlar qayd etiladi va koʻrib chiqilishi shart.',
    options: {
      a: {
        text: 'Jamoatchilik muhokamasi sahifasi va uning tugash sanasi',
        rationale: 'Toʻgʻri: fikrlar rasman yigʻiladigan joy.',
      },
      b: {
        text: 'Loyiha haqidagi, oʻquvchilar fikr yoza oladigan yangilik',
        rationale: 'Yangilik ostidagi fikrlar tartib-taomilga kirmaydi.',
      },
      c: {
        text: 'Ijtimoiy tarmoqning katta guruhidagi loyiha muhokamasi',
        rationale: 'Jonli, ammo uni oʻqishga hech kim majbur emas.',
      },
      d: {
        text: 'Amaldagi qoidalar ustidan shikoyat qilish shakli',
        rationale: 'Qabul qilingan qoidalar uchun, loyihaga toʻgʻri kelmaydi.',
      },
    },
  },
  '2.3-03': {
    stem: 'Elektron petitsiyaga imzo qoʻyish huquqiga ega 340 000 aholining 2 % i imzo qoʻyishi kerak. Unda 7 400 ta imzo bor, ulardan 12 % i haqiqiy emas boʻlib chiqdi. Yana nechta haqiqiy imzo yetishmaydi?',
    rationale:
      'Kerak: 340 000 ning 2 % i = 6 800. Haqiqiysi: 7 400 ning 88 % i = 6 512. Yetishmaydi: 6 800 − 6 512 = 288.',
    unit: 'imzo',
  },
  '2.3-04': {
    stem: 'Hudud aholiga byudjetning bir qismi boʻyicha onlayn ovoz berish imkonini berdi. Ovoz berganlarning deyarli hammasi yosh va asosiy shaharda yashaydi. Keyingi ovoz berishni qatnashmaganlar uchun qaysi choralar ochadi? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Joydagi yordam va tushunarli til toʻsiqni olib tashlaydi; yangi ilova yoki oʻzgartirilgan vazn qatnashmaganlarni olib kelmaydi.',
    options: {
      a: {
        text: 'Ovozlarni faqat yangi mobil ilovadan qabul qilish',
        rationale: 'Shundogʻam kelmaganlar uchun toʻsiqni kuchaytiradi.',
      },
      b: {
        text: 'Qishloq kutubxonalarida xodim yordami bilan ovoz berishni tashkil etish',
        rationale: 'Qurilmasi, aloqasi yoki koʻnikmasi yoʻqlarga yetadi.',
      },
      c: {
        text: 'Asosiy shaharning har bir ovozini yarim vazn bilan sanash',
        rationale: 'Teng emas, qatnashmaganlar esa baribir kelmaydi.',
      },
      d: {
        text: 'Takliflarni sodda soʻzlar bilan va barcha mahalliy tillarda berish',
        rationale: 'Sahifani tushunmaganlar qatnasha oladi.',
      },
      e: {
        text: 'Koʻproq odam qiziqishi uchun oraliq natijani koʻrsatish',
        rationale: 'Ovozlarga taʼsir qiladi va tarmoqda yoʻqlarga yetmaydi.',
      },
    },
  },
  '2.3-05': {
    stem: 'Onlayn xizmat uy-joy nafaqasini model asosida avtomatik rad etadi. Siz rad etish xabarini loyihalayapsiz. Fuqaroga qaror ustidan shikoyat qilishning haqiqiy imkonini nima beradi?',
    rationale: 'Shikoyat qilish uchun oʻz ishidagi sabab va boshqacha hal qilishga vakolatli odam kerak.',
    options: {
      a: {
        text: 'Modelning eʼlon qilingan dastur kodiga va undan foydalanishga ruxsat beruvchi qonunga havola',
        rationale: 'Umuman shaffof, ammo odamning oʻz ishi haqida jim.',
      },
      b: {
        text: 'Aynan shu ishdagi sabablar va qarorni oʻzgartira oladigan mansabdor shaxsning qayta koʻrib chiqishi',
        rationale: 'Toʻgʻri: sababini biladi va vakolatli odamga yetadi.',
      },
      c: {
        text: 'Xuddi shu arizani model orqali toʻlovsiz qayta oʻtkazadigan tugma',
        rationale: 'Bir xil maʼlumot bir xil rad javobini beradi.',
      },
      d: {
        text: 'Modelning mustaqil sinovda erishgan toʻgʻri qarorlari foizi',
        rationale: 'Oʻrtacha koʻrsatkich bu qaror haqida hech narsa demaydi.',
      },
    },
  },
};
