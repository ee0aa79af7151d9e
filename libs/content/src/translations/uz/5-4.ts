import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '5.4-02': {
    stem: 'Oʻzini oʻzi baholash jadvallar bilan ishlash sizning eng zaif tomoningiz ekanini koʻrsatdi. Qaysi reja mustahkam koʻnikma berishi ehtimoli eng katta?',
    rationale: 'Oʻzingiz uchun muhim vazifalardagi qisqa, takroriy mashq eng yaxshi esda qoladi.',
    options: {
      a: {
        text: 'Bitta uzun maʼruzani boshidan oxirigacha koʻrish',
        rationale: 'Puxtadek, ammo mashqsiz tez unutiladi.',
      },
      b: {
        text: 'Har hafta oʻz jadvallaringizda ozgina mashq qilish',
        rationale: 'Toʻgʻri: haqiqiy ishdagi boʻlib-boʻlib mashq qoladi.',
      },
      c: {
        text: 'Har bir necha kunda oʻzini oʻzi baholashni takrorlash',
        rationale: 'Boʻshliqni qayta oʻlchaydi, ammo yopmaydi.',
      },
      d: {
        text: 'Keyin foydalanish uchun koʻp kurslar havolasini yigʻish',
        rationale: 'Yigʻish yutuqdek, ammo hech narsa oʻrgatmaydi.',
      },
    },
  },
  '5.4-03': {
    stem: 'Hamkasbingiz jadvaliga filtr qoʻyishni sizdan uchinchi marta soʻrayapti. Keyingi safar oʻzi qila olishi uchun qanday yordam berasiz?',
    rationale: 'Odam amalni yordam yonida turganda oʻzi bajarib oʻrganadi.',
    options: {
      a: {
        text: 'Filtr qoʻyilgan tayyor faylni unga yuborasiz',
        rationale: 'Ish bitdi, savol keyingi oy qaytadi.',
      },
      b: {
        text: 'U ekranga qarab turganda oʻzingiz qilasiz',
        rationale: 'Bugun tezroq, ammo qarab turish kamdan-kam yetarli.',
      },
      c: {
        text: 'Keyingi yilga rejalangan kursga yozilishni maslahat berasiz',
        rationale: 'Kurs yordam beradi, ammo ehtiyoj bugun.',
      },
      d: {
        text: 'Siz qadamlarni tushuntirib turganda, u oʻzi qiladi',
        rationale: 'Toʻgʻri: yoʻlni oʻz qoʻli oʻrganadi.',
      },
    },
  },
  '5.4-04': {
    stem: 'Maqolada yangi vosita “ish yuritish vaqtini ikki baravar qisqartiradi” deyilgan. Siz boʻlimingizni shunga oʻqitishni taklif qilmoqchisiz. Bu daʼvo haqida qaysi manba eng koʻp aytadi?',
    rationale: 'Oʻxshash sharoitdagi mustaqil oʻlchov savolga reklama, shuhrat yoki bashoratdan yaqinroq.',
    options: {
      a: {
        text: 'Bunday vositalar bozori qanday oʻsishi haqidagi bashorat',
        rationale: 'Sotuvlar ish tezlashsa ham, tezlashmasa ham oʻsadi.',
      },
      b: {
        text: 'Vositalarni obunachilar soni boʻyicha saralagan reyting',
        rationale: 'Shuhrat tejalgan vaqtni emas, eʼtiborni koʻrsatadi.',
      },
      c: {
        text: 'Oʻxshash idoradagi oʻlchovli mustaqil sinov',
        rationale: 'Toʻgʻri: oʻlchangan, mustaqil, ishingizga taqqoslanadigan.',
      },
      d: {
        text: 'Ishlab chiqaruvchi mijozlaridan iqtibos keltirilgan risola',
        rationale: 'Taʼsirli, ammo iqtiboslar sotish uchun tanlangan.',
      },
    },
  },
  '5.4-05': {
    stem: 'Boʻlimda 60 kishi bor. Oʻrtacha ular maʼlumot tahlilida oʻzini “yuqori” deb baholaydi; olti koʻngilli test topshirib, “oʻrta” darajaga yetdi. Oʻquv rejasi uchun bundan nima kelib chiqadi?',
    rationale:
      'Oʻzini baholash — fikr, olti koʻngilli esa oltmish kishini ifodalamaydi, shuning uchun ikkala natija ham qarorga juda zaif.',
    options: {
      a: {
        text: 'Oʻzini baholash 60 kishini qamraydi: oʻqitish kerak emas',
        rationale: 'Fikr bilan toʻliq qamrov hali oʻlchov emas.',
      },
      b: {
        text: 'Xodimlar oʻzini oshirib baholaydi: 60 kishining hammasiga kurs kerak',
        rationale: 'Baʼzilarga toʻgʻridir, ammo koʻngillilar boshqalardan farq qilishi mumkin.',
      },
      c: {
        text: 'Olti kishi juda kam: avval koʻproq odamni testdan oʻtkazish',
        rationale: 'Toʻgʻri: bu qamrov hali qarorga asos emas.',
      },
      d: {
        text: 'Ikki natijaning oʻrtachasi rejalanadigan darajani beradi',
        rationale: 'Ikki zaif sonning oʻrtasi kuchliroq emas.',
      },
    },
  },
};
