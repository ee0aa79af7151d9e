import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '2.5-01': {
    stem: 'Fuqaro maʼlumotnoma kelmaganidan elektron xatda jahl bilan shikoyat qildi. Idora uni yuborishni unutgan. Javobning qaysi boshlanishi ohang jihatidan toʻgʻri?',
    rationale: 'Javob vazmin, xatoni tan oladi va keyin nima boʻlishini aytadi.',
    options: {
      a: {
        text: '“DIQQAT: bizga baqirish hech narsani tezlashtirmaydi”.',
        rationale: 'Bosh harflar va taʼna jahlga jahl bilan javob beradi.',
      },
      b: {
        text: '“Voy, eʼtibordan qolibdi :) Xafa boʻlishga hojat yoʻq-ku?”',
        rationale: 'Rasmiy xatdagi hazil masalani kichraytiradi.',
      },
      c: {
        text: '“Uzr soʻraymiz: bu bizning xatomiz. Bugun yuboramiz”.',
        rationale: 'Toʻgʻri: xushmuomala, halol va foydali.',
      },
      d: {
        text: '“Xabaringiz tegishli boʻlim tomonidan maʼlumot uchun qabul qilindi”.',
        rationale: 'Sovuq, hech narsani tan olmaydi, hech kimga yordam bermaydi.',
      },
    },
  },
  '2.5-03': {
    stem: 'Elektron xat xato bilan 300 nafar xodim roʻyxatiga yuborildi. Endi oʻnlab odam hammaga “meni roʻyxatdan chiqaring” deb javob yozib, pochta qutilari toʻlib ketyapti. Eng toʻgʻrisi nima qilish?',
    rationale:
      'Hammaga yozilgan har bir javob 300 ta xabar qoʻshadi; uni manbasida faqat roʻyxat egasi toʻxtata oladi.',
    options: {
      a: {
        text: 'Hammaga javob yozib, hammaga javob berishni bas qilishni soʻrash',
        rationale: 'Niyat yaxshi, ammo yana 300 ta xabar qoʻshadi.',
      },
      b: {
        text: 'Yozishmada jim turib, roʻyxat egasiga xabar berish',
        rationale: 'Toʻgʻri: hech narsa qoʻshmaydi va chora koʻra oladigan odamga yetadi.',
      },
      c: {
        text: 'Javob yozganlarning har biriga xatoni tushuntirib yozish',
        rationale: 'Soatlab vaqt ketadi, yangi javoblar kelaveradi.',
      },
      d: {
        text: 'Birinchi xat yuboruvchisini spam manbai deb xabar qilish',
        rationale: 'Hamkasbning xatosi spam emas, bloklash keyingi pochtaga zarar.',
      },
    },
  },
  '2.5-04': {
    stem: 'Ommaga yoqmagan qarordan keyin xodimga ijtimoiy tarmoqda haqorat va ikkita zoʻravonlik tahdidi keldi. Siz xodim ishlaydigan boʻlim boshligʻisiz. Qaysi qadamlar toʻgʻri? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Dalillar saqlanadi, tahdidlar chora koʻra oladiganlarga yetkaziladi, xodim yolgʻiz qolmaydi.',
    options: {
      a: {
        text: 'Boshqalarga saboq boʻlishi uchun hujumchilarning haqiqiy ismlarini eʼlon qilish',
        rationale: 'Qonunga xilof, boshqa odamga tegishi mumkin va nizoni kuchaytiradi.',
      },
      b: {
        text: 'Xabarlarni sanasi, manzili va muallifi bilan saqlab qoʻyish',
        rationale: 'Yozuvlar yoʻqoladi, keyingi qadamlarga dalil kerak.',
      },
      c: {
        text: 'Xodimdan har bir hujumga shaxsan javob berishni soʻrash',
        rationale: 'Xodimni yolgʻiz qoldiradi va yangi hujumlarga yoʻl ochadi.',
      },
      d: {
        text: 'Tahdidlar haqida platformaga va politsiyaga xabar berish',
        rationale: 'Zoʻravonlik tahdidi ham qoidalarni, ham qonunni buzadi.',
      },
      e: {
        text: 'Yordam koʻrsatib, idora nomidan matbuot xizmatini gapirtirish',
        rationale: 'Qaror idoraniki, demak javobni ham idora beradi.',
      },
    },
  },
  '2.5-05': {
    stem: 'Vazirlik sahifasida fikr yozishni ochib, ham senzurada, ham nafratga yoʻl qoʻyishda ayblanadi. Siz moderatsiya qoidalarini yozyapsiz. Ikkala aybga ham qaysi yondashuv yaxshiroq javob beradi?',
    rationale:
      'Oldindan maʼlum qoidalar, sabab va shikoyat yoʻli moderatsiyani adolatli qiladi; tanqid qoladi, odamlarga hujum ketadi.',
    options: {
      a: {
        text: 'Fikrlar matbuot xizmati har birini muhokama uchun foydali deb maʼqullaganidan keyin chiqadi',
        rationale: 'Maʼlum qoida yoʻq, senzura aybi qoladi.',
      },
      b: {
        text: 'Fikrlar mazmunidan qatʼi nazar, oʻnta oʻquvchi shikoyat qilishi bilan yashiriladi',
        rationale: 'Har qanday uyushgan guruh boshqalarni jim qila oladi.',
      },
      c: {
        text: 'Fikrlar vazirlik bu qarashlarni qoʻllamaydi degan izoh bilan istisnosiz qoldiriladi',
        rationale: 'Izoh hujumga uchraganlarni himoya qilmaydi.',
      },
      d: {
        text: 'Fikrlar faqat eʼlon qilingan qoidalar boʻyicha, sababi koʻrsatilib, shikoyat yoʻli bilan oʻchiriladi',
        rationale: 'Toʻgʻri: oldindan maʼlum, tushuntirilgan, qayta koʻriladi.',
      },
    },
  },
};
