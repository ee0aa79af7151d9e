import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '5.1-01': {
    stem: 'Videoyigʻilishda siz hammani eshitasiz, ammo sizni hech kim eshitmaydi. Avval nimani tekshirasiz?',
    rationale:
      'Eshitish ishlayapti, demak aloqa joyida; nosozlik sizning mikrofoningizdan chiqadigan yoʻlda.',
    options: {
      a: { text: 'Kamerangiz yoqilganmi', rationale: 'Tasvir va ovoz bir-biriga bogʻliq emas.' },
      b: {
        text: 'Karnaylaringiz ovozi balandmi',
        rationale: 'Ular sizga ovoz yetkazadi, bu esa ishlayapti.',
      },
      c: {
        text: 'Mikrofoningiz oʻchiq yoki tanlanmagan emasmi',
        rationale: 'Toʻgʻri: eng koʻp uchraydigan va tez tekshiriladigan sabab.',
      },
      d: {
        text: 'Internet aloqangiz uzilmaganmi',
        rationale: 'Aloqasiz boshqalarni eshitmagan boʻlardingiz.',
      },
    },
  },
  '5.1-02': {
    stem: 'Eski xatdagi havola endi yoʻq sahifaga olib boradi. Veb-server “topilmadi” maʼnosida odatda qanday uch xonali kod qaytaradi?',
    rationale: '404 serverga yetilganini, ammo bu manzilda hech narsa yoʻqligini bildiradi.',
    accepted: ['404', 'xato 404', '404 xatosi', '404 xato', 'kod 404', 'http 404', '404 not found'],
  },
  '5.1-04': {
    stem: 'B boʻlimida reyestr hech bir kompyuterda ochilmaydi, boshqa saytlar esa ochiladi. A boʻlimida u ochiladi. B boʻlimining oʻzida mobil internetli telefonda oʻsha akkaunt bilan ham ochiladi. Sabab qayerda boʻlishi eng ehtimol?',
    rationale:
      'Server va akkauntlar boshqa yoʻl orqali ishlaydi, hamma kompyuter birdan ocholmaydi, demak B boʻlimidan reyestrga yoʻl toʻsilgan.',
    options: {
      a: {
        text: 'Reyestrning oʻzi ishlaydigan serverda',
        rationale: 'Unda A boʻlimida ham, telefonda ham ochilmasdi.',
      },
      b: {
        text: 'B boʻlimi tarmogʻidan reyestrga boradigan yoʻlda',
        rationale: 'Toʻgʻri: ochilmagan holatlarning hammasiga umumiysi shu yoʻl.',
      },
      c: {
        text: 'B boʻlimidagi foydalanuvchi akkauntlarining huquqlarida',
        rationale: 'Oʻsha akkaunt telefonda ishlaydi.',
      },
      d: {
        text: 'B boʻlimi kompyuterlariga oʻrnatilgan brauzerlarda',
        rationale: 'Boshqa saytlar ochiladi, hammasi birdan buzilishi dargumon.',
      },
    },
  },
  '5.1-06': {
    stem: 'Har ish kuni reyestr 9:00 dan 9:20 gacha sekinlashadi. 9:00 da hisobot vazifasi ishga tushadi, xodimlarning koʻpi tizimga kiradi va virus tekshiruvi boshlanadi. Keyingi qaysi qadam sabab haqida eng koʻp maʼlumot beradi?',
    rationale:
      'Bitta omilni oʻzgartirib, qolganini saqlash uning taʼsirini koʻrsatadi; birdan bir nechta oʻzgarish sababni nomaʼlum qoldiradi.',
    options: {
      a: {
        text: 'Faqat hisobot vazifasini koʻchirib, qayta oʻlchash',
        rationale: 'Toʻgʻri: farqning faqat bitta izohi boʻladi.',
      },
      b: {
        text: 'Reyestr ishlaydigan server xotirasini ikki baravar oshirish',
        rationale: 'Nosozlikni pulga yashirishi mumkin, ammo hech narsani tushuntirmaydi.',
      },
      c: {
        text: 'Uchtasidan qaysi birini aybdor deb bilishini xodimlardan soʻrash',
        rationale: 'Fikrlar sinovga gʻoya beradi, ammo oʻrnini bosmaydi.',
      },
      d: {
        text: 'Hisobot vazifasi va tekshiruvni bir kunda koʻchirish',
        rationale: 'Muammo tugashi mumkin, ammo qaysi biri sabab boʻlgani nomaʼlum.',
      },
    },
  },
};
