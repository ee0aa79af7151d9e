import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '2.4-01': {
    stem: 'Besh nafar hamkasb choraklik hisobot yozib, nusxalarini bir-biriga elektron pochta orqali yuboradi. Qaysi nusxa oxirgisi ekanini endi hech kim bilmaydi. Muammoni qaysi ish usuli yoʻq qiladi?',
    rationale: 'Hamma bitta umumiy hujjatda yozsa, nusxa ham bitta boʻladi.',
    options: {
      a: {
        text: 'Har biri oxirgi nusxa nomiga “yakuniy” deb yozadi',
        rationale: 'Tez orada bir nechta “yakuniy” nusxa paydo boʻladi.',
      },
      b: {
        text: 'Hamma idora omboridagi bitta umumiy hujjatda yozadi',
        rationale: 'Toʻgʻri: bitta joy, bitta nusxa, hammaning oʻzgarishi koʻrinadi.',
      },
      c: {
        text: 'Hamma nusxalarini kunning bir xil soatida yuboradi',
        rationale: 'Besh xil nusxani baribir birlashtirish kerak.',
      },
      d: {
        text: 'Har biri oʻz nusxasini yigʻilish uchun chop etadi',
        rationale: 'Qogʻoz nusxalar variantlarni yanada koʻpaytiradi.',
      },
    },
  },
  '2.4-03': {
    stem: 'Ishchi guruh loyihasini shunday raqamlaydi: har bir tahrirdan keyin ikkinchi son 1 ga oshadi; komissiya har tasdiqlaganda birinchi son 1 ga oshib, ikkinchisi 0 boʻladi. 2.3 versiyasi ikki marta tahrirlandi, soʻng tasdiqlandi, keyin bir marta tahrirlandi. Loyihaning hozirgi versiya raqami qanday?',
    rationale: '2.3 → 2.4 → 2.5 (tahrir) → 3.0 (tasdiq) → 3.1 (tahrir).',
    accepted: ['3.1', '3,1', '3-1', 'v3.1', 'v 3.1', 'v. 3.1', 'versiya 3.1', '3.1-versiya', '3.1 versiya'],
  },
  '2.4-04': {
    stem: 'Uch idora qoʻshma onlayn xizmatni ishga tushirish uchun umumiy vazifalar taxtasidan foydalanadi. Vazifalar haftalab qoʻl tegmay yotadi, chunki har bir idora uni boshqasi bajaryapti deb oʻylaydi. Taxtadagi kartochkalar uchun qaysi qoidalar bu sababni yoʻq qiladi? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Bitta ism, bitta sana va aniq natija navbat kimda ekaniga shubha qoldirmaydi.',
    options: {
      a: {
        text: 'Har bir kartochkada masʼul faqat bitta odam koʻrsatiladi',
        rationale: 'Boshqa kimdir masʼul deb hech kim oʻylay olmaydi.',
      },
      b: {
        text: 'Har bir kartochkada uchala idora teng masʼul deb koʻrsatiladi',
        rationale: 'Hammaga umumiyligi — kechikishning aynan sababi.',
      },
      c: {
        text: 'Har bir kartochkaga huquqiy asosning uzunroq tavsifi beriladi',
        rationale: 'Foydali maʼlumot, ammo kim bajarishini aytmaydi.',
      },
      d: {
        text: 'Har bir kartochkada muddat va nima bajarildi hisoblanishi yoziladi',
        rationale: 'Toʻxtab qolgani darhol koʻrinadi, yakuni aniq.',
      },
      e: {
        text: 'Har bir kartochka har idoraning oʻz taxtasiga koʻchiriladi',
        rationale: 'Nusxalar farqlanib, kim ishlayotgani koʻrinmaydi.',
      },
    },
  },
  '2.4-06': {
    stem: 'Olti hudud ish yurituvchilar uchun bir qoʻllanmaning oʻz nusxalarini yuritadi. Nusxalar farqlanib ketgan, lekin har birida yaxshi mahalliy gʻoyalar bor. Qayta qurishni siz boshqarasiz. Qaysi tartib qoʻllanmani izchil saqlaydi va uning rivojlanishiga imkon beradi?',
    rationale:
      'Egasi bor bitta manba izchillik beradi; takliflarning qisqa, ochiq yoʻli mahalliy bilimni kiritadi.',
    options: {
      a: {
        text: 'Egasi bor bitta asosiy matn, ochiq koʻrib chiqiladigan takliflar va hududiy ilovalar',
        rationale: 'Toʻgʻri: haqiqat bitta, mahalliy masalalarga ham joy bor.',
      },
      b: {
        text: 'Oltmish ish yurituvchining har biri darhol, tekshiruvsiz oʻzgartira oladigan bitta asosiy matn',
        rationale: 'Ochiq, ammo tekshirilmagan oʻzgarishlar tez orada zid keladi.',
      },
      c: {
        text: 'Markaz yolgʻiz yozib, har yili hududlarga PDF koʻrinishida yuboradigan bitta asosiy matn',
        rationale: 'Izchil, ammo mahalliy gʻoyalarga yoʻl yoʻq.',
      },
      d: {
        text: 'Hududlar har uch oyda videoyigʻilishda solishtiradigan, avvalgidek oltita matn',
        rationale: 'Matnlar yigʻilishlar orasida yana farqlanadi.',
      },
    },
  },
};
