import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  '1.1-01': {
    stem: 'Siz elektron arxivdan “Fuqarolarni qabul zalida qarshi olish” deb nomlangan buyruqni qidiryapsiz. Qidiruv bu soʻzlar bir-biridan uzoqda turgan yuzlab hujjatlarni chiqaradi. Aynan shu nomli hujjatlarni qanday soʻraysiz?',
    rationale: 'Qoʻshtirnoq soʻzlarni aynan shu tartibda va yonma-yon qidirtiradi.',
    options: {
      a: {
        text: 'Nomni bosh harflar bilan yozish',
        rationale: 'Qatʼiyroq koʻrinadi, ammo qidiruv odatda harflarning katta-kichikligini hisobga olmaydi.',
      },
      b: {
        text: 'Nomni qoʻshtirnoq ichiga olish',
        rationale: 'Toʻgʻri: soʻzlar yaxlit ibora sifatida qidiriladi.',
      },
      c: {
        text: 'Nomning har bir soʻzidan keyin vergul qoʻyish',
        rationale: 'Soʻzlar orasidagi tinish belgilari odatda hisobga olinmaydi.',
      },
      d: {
        text: 'Nomni qidiruv qatoriga ikki marta yozish',
        rationale: 'Soʻzlarni takrorlash ularning tartibini belgilamaydi.',
      },
    },
  },
  '1.1-02': {
    stem: 'Sizga manzili ministry.example boʻlgan vazirlik saytining qayeridadir turgan blank kerak. Koʻp qidiruv tizimlarida natijalarni bitta sayt bilan cheklaydigan operator bor: manzil oldiga ikki nuqta bilan yoziladigan qisqa inglizcha soʻz. U qaysi soʻz?',
    rationale: '“blank site:ministry.example” soʻrovi faqat shu saytning sahifalarini chiqaradi.',
    accepted: ['site', 'site:', '“site”', '"site"', 'site:ministry.example'],
  },
  '1.1-04': {
    stem: 'Siz arxivdan koʻprikni taʼmirlash haqidagi xatlarni qidirasiz. Qidiruv 40 ta xat chiqaradi: 30 tasi koʻprik haqida, 10 tasi boshqa masala haqida. Butun arxivni oʻqib chiqqan xodim koʻprik haqida 50 ta xat borligini sanadi. Sizning qidiruvingiz koʻprik haqidagi xatlarning necha foizini topdi?',
    rationale:
      'Mavjud 50 ta xatdan 30 tasi topildi: 30 / 50 = 60 %. 75 % (40 dan 30) natijaning toʻliqligini emas, tozaligini bildiradi.',
    unit: '%',
  },
  '1.1-06': {
    stem: 'Vazirga uy-joy subsidiyalari boʻyicha amaldagi qarorlarning toʻliq roʻyxati kerak. Sunʼiy intellektga asoslangan qidiruv yordamchisi ishlaydigan havolalari bilan toʻqqizta qaror beradi. Roʻyxat toʻliqligiga kafolat bera olish uchun nima qilasiz?',
    rationale:
      'Toʻliqlikni faqat barcha qarorlar saqlanadigan manbadan, yordamchidan mustaqil qidirib tekshirish mumkin.',
    options: {
      a: {
        text: 'Rasmiy reyestrdan mavzu va sana boʻyicha qidirib, natijalarni solishtirish',
        rationale: 'Toʻgʻri: reyestr toʻliq manba, shuning uchun tushib qolgani koʻrinadi.',
      },
      b: {
        text: 'Toʻqqizta havolaning har birini ochib, qarorlar amalda ekaniga ishonch hosil qilish',
        rationale: 'Toʻqqiztasi toʻgʻriligini koʻrsatadi, hech narsa qolib ketmaganini emas.',
      },
      c: {
        text: 'Yordamchidan yana bir qarab, hech narsa qolmaganini tasdiqlashni soʻrash',
        rationale: 'Yordamchi oʻz qidiruvi nimani oʻtkazib yuborganini koʻra olmaydi.',
      },
      d: {
        text: 'Xuddi shu savolni yana ikki yordamchiga berib, uchalasi aytganlarini qoldirish',
        rationale: 'Moslik roʻyxatni qisqartiradi, boʻshliqlar haqida hech narsani isbotlamaydi.',
      },
    },
  },
};
