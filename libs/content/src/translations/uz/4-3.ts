import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '4.3-01': {
    stem: 'Siz stolda uzoq ishlash uchun ekranni oʻrnatyapsiz. Qaysi joylashuv boʻyin va koʻzni eng kam zoʻriqtiradi?',
    rationale: 'Sal pastga qarash va taxminan qoʻl uzunligidagi masofa boʻyin va koʻzni boʻsh tutadi.',
    options: {
      a: {
        text: 'Old tomon boʻsh boʻlishi uchun ekranni bir yonga qoʻyish',
        rationale: 'Stol boʻsh, ammo boʻyin kun boʻyi burilib turadi.',
      },
      b: {
        text: 'Harflar kattaroq koʻrinishi uchun imkon qadar yaqin qoʻyish',
        rationale:
          'Harf kattalashadi, ammo yaqindan qarash koʻzni charchatadi; matnni kattalashtirgan maʼqul.',
      },
      c: {
        text: 'Bosh koʻtarilib turishi uchun yuqori chetini koʻzdan ancha baland qoʻyish',
        rationale: 'Tik bosh foydaliga oʻxshaydi, ammo tepaga qarash boʻyinni charchatadi.',
      },
      d: {
        text: 'Yuqori chetini koʻz darajasida, taxminan qoʻl uzunligida qoʻyish',
        rationale: 'Toʻgʻri: nigoh sal pastga tushadi, boʻyin toʻgʻri turadi.',
      },
    },
  },
  '4.3-03': {
    stem: 'Xodima idoraning ochiq postlari ostida uning ismini aytib haqorat va tahdid qilgan fikrlarni topdi. Qaysi dastlabki qadamlar toʻgʻri? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Dalil yoʻqolmasidan saqlanishi, chora koʻra oladigan va qoʻllaydiganlar bilishi kerak.',
    options: {
      a: {
        text: 'Rahbariga va platformaga xabar berish',
        rationale: 'Toʻgʻri: u yordam oladi, fikrlar oʻchirilishi mumkin.',
      },
      b: {
        text: 'Fikrlar nusxasini sanasi va manzili bilan saqlash',
        rationale: 'Toʻgʻri: platforma va tergovga dalil kerak.',
      },
      c: {
        text: 'Mualliflarga hammaning oldida oʻsha ohangda javob berish',
        rationale: 'Tushunarli, ammo nizoni kuchaytiradi va idoraga ham zarar.',
      },
      d: {
        text: 'Mualliflarning shaxsiy hayoti haqida maʼlum narsalarni eʼlon qilish',
        rationale: 'Adolatlidek, ammo bu — yangi ayb.',
      },
    },
  },
  '4.3-04': {
    stem: 'Isitish nafaqasi boʻyicha qabul oynasi yopilib, oʻrniga onlayn shakl joriy qilindi. Shundan keyin 70 yoshdan oshganlarning arizalari 40 % ga kamaydi, holbuki haqli boʻlganlar soni avvalgidek. Idora avval nima qilishi kerak?',
    rationale:
      'Yordamga haqli odamlar chetda qolyapti: ularga darhol yoʻl kerak, oʻz sabablari esa nimani tuzatishni koʻrsatadi.',
    options: {
      a: {
        text: 'Ariza berishda yordam taklif qilib, nega kelmayotganini soʻrash',
        rationale: 'Toʻgʻri: imkon tiklanadi va sabab topiladi.',
      },
      b: {
        text: 'Saytida onlayn shakl haqidagi eslatmalarni koʻpaytirish',
        rationale: 'Kelmay qoʻyganlar saytga kirmaydi.',
      },
      c: {
        text: 'Onlayn arizalar muddatini bir oyga uzaytirish',
        rationale: 'Shaklni toʻldira olmaganga koʻp vaqt yordam bermaydi.',
      },
      d: {
        text: 'Odamlar yangi shaklga oʻrganguncha bir yil kutish',
        rationale: 'Odat shakllanadi, ammo issiqlik ehtiyoji kutmaydi.',
      },
    },
  },
  '4.3-06': {
    stem: 'Oʻnta boʻlim har kuni belgilangan soatlarda xabarsiz va yigʻilishsiz ishlash sinovida oʻz xohishi bilan qatnashdi. Uch oydan keyin ularning oʻrtacha stress koʻrsatkichi pasaydi; boshqa boʻlimlarda soʻrov oʻtkazilmadi. Sinov natija berdi degan xulosani eng koʻp nima cheklaydi?',
    rationale:
      'Taqqoslashsiz natijani stressning umumiy pasayishi, mavsum yoki koʻngillilar tanlovi ham tushuntirishi mumkin.',
    options: {
      a: {
        text: 'Stress — his-tuygʻu, uni son bilan ifodalab boʻlmaydi',
        rationale: 'His-tuygʻuni sinalgan soʻrovnomalar har kuni oʻlchaydi.',
      },
      b: {
        text: 'Biror oʻzgarish koʻrinishi uchun uch oy juda kam',
        rationale: 'Oʻzgarish koʻrindi; shubha uning sababida.',
      },
      c: {
        text: 'Soʻrov javoblaridan oʻrtacha qiymat hisoblab boʻlmaydi',
        rationale: 'Shkala ballari oʻrtachasi odatiy va guruhlarni taqqoslashga yaroqli.',
      },
      d: {
        text: 'Sinovsiz stress qanday oʻzgarganini hech narsa koʻrsatmaydi',
        rationale: 'Toʻgʻri: stress boshqa joylarda ham pasaygan boʻlishi mumkin.',
      },
    },
  },
};
