import type { ReportTexts } from './en';

export const uzbek: ReportTexts = {
  'staff.n': 'n = {n, number}',
  'staff.suppressed': '<{n}',
  'staff.suppressed-long': 'Koʻrsatilmaydi: {n} kishidan kam',
  'staff.no-evidence-long': 'Maʼlumot yetarli emas',
  'staff.percent-of': '{percent} ({whole, number} tadan {part, number})',
  'staff.with-interval': '{value} ({interval})',
  'staff.of-asked': '{value}, lavozimi buni talab qiladigan {n, plural, other {# kishidan}}',
  'staff.nobody-asked': 'Bu yerda uni hech qaysi lavozim talab qilmaydi',
  'staff.interval': '{low} – {high}',
  'heat.below-first': '“{level}” darajasidan past',
  'heat.gaps-title': 'Eng katta farqlar',
  'heat.gaps-lead': 'Lavozim talablarigacha necha daraja yetishmasligi, 90 % oraliq bilan.',
  'heat.gaps-empty': 'Farqlar yetarli odam tugatgandan keyin koʻrsatiladi.',
  'heat.gap-competence': 'Kompetensiya',
  'heat.gap-short': 'Yetishmaydigan daraja',
  'heat.gap-interval': '90 % oraliq',
  'heat.gap-share': 'Kerakli darajada',
  'heat.gap-n': 'n',
  'heat.gaps-formula':
    'Kompetensiya boʻyicha farq – guruhdagi odamga lavozim talabigacha necha daraja yetishmasligi kutilishi: lavozimlar talab qiladigan har bir daraja uchun uni talab qilingan odamlar ulushi shu darajagacha kutilgan masofaga koʻpaytiriladi. Kompetensiyalar shu son boʻyicha tartiblangan; oraliqlar kesishgan joyda tartib aniq emas.',
  'figures.mean': 'Shkaladagi oʻrtacha',
  'progress.title': 'Bosqichlar boʻyicha oʻsish',
  'progress.trend-title': 'Guruhning oʻrtachasi',
  'progress.earlier-title': 'Avvalgi bosqichlar boshqa kompetensiyalar doirasi boʻyicha oʻlchangan',
  'progress.earlier-waves': '{waves}: {framework}.',
  'progress.earlier-carried':
    '{carried, plural, =0 {Qaysi kompetensiyalar bir xil ekanini aytadigan eʼlon qilingan moslik jadvali yoʻq, shuning uchun ularning hech biri davom etmaydi.} other {Uning {competences, number} ta kompetensiyasidan # tasi davom etadi, chunki eʼlon qilingan moslik jadvalida ular bir xil deb aytilgan.}}',
  'progress.earlier-scales':
    'Har bir doiraning oʻz shkalasi bor: kichik farqlarni emas, darajalarni solishtiring. Doiralar orasidagi oʻzgarish hisoblanmaydi, barcha kompetensiyalar boʻyicha oʻrtacha esa boshqa kompetensiyalarga tegishli.',
  'progress.competence': 'Kompetensiya',
  'progress.all': 'Barcha kompetensiyalar birga',
  'progress.wave': 'Bosqich',
  'progress.level': 'Oʻrtacha daraja',
  'progress.coverage': 'Qamrov',
  'progress.share': 'Kerakli darajada',
  'progress.people': 'Odamlar',
  'progress.competences-title': 'Har bir kompetensiya',
  'progress.first': 'Birinchi bosqich',
  'progress.last': 'Oxirgi bosqich',
  'progress.change': 'Oʻzgarish',
  'progress.change-rise': 'Oʻsdi',
  'progress.change-fall': 'Pasaydi',
  'progress.change-within': 'Xato doirasida',
  'progress.change-up':
    '“{first}” dan “{last}” gacha shkalada {by} ga oʻsdi (90 % oraliq {interval}), bu oʻlchash xatosidan ortiq.',
  'progress.change-down':
    '“{first}” dan “{last}” gacha shkalada {by} ga pasaydi (90 % oraliq {interval}), bu oʻlchash xatosidan ortiq.',
  'progress.change-none':
    '“{first}” dan “{last}” gacha oʻzgarish, shkalada {by} (90 % oraliq {interval}), oʻlchash xatosidan oshmaydi.',
  'progress.one-wave': 'Oʻzgarish ikkinchi bosqich maʼlumotlari boʻlganda koʻrinadi.',
  'progress.empty-title': 'Hozircha maʼlumot yoʻq',
  'progress.empty-text': 'Maʼlumotlar birinchi bosqichni yetarli odam tugatganda paydo boʻladi.',
  'progress.invited-finished':
    'Hisobga olinganlar: {invited, number} tadan {valid, number}; tugatganlar: {finished, number}',
  'matched.title': 'Oʻsha odamlar, birinchi va oxirgi bosqich',
  'matched.few-moved':
    'Toʻlqinlarning faqat birida boʻlganlar: {apart, number}. Hammaning koʻrsatkichlari yonida ikkala toʻlqinda boʻlganlarning ({matched, number}) oʻzgarishi shu ozchilikning qayerda turganini bildirib qoʻyar edi, shuning uchun u aytilmaydi. Ammo ular boshqalardan ikki standart ogʻish doirasida qayerda turgan boʻlmasin, ikkala toʻlqinda boʻlganlarning oʻrtacha oʻzgarishi shkalada {low} va {high} orasida (90 % oraliq). Hech kim yoki kamida {n} kishi qoʻshilib, hech kim yoki kamida {n} kishi ketganda toʻliq koʻrsatiladi.',
  'matched.one-wave': 'Ikki bosqichda natija boʻlganda koʻrsatiladi.',
  'matched.other-scale':
    'Ikki bosqich turli kompetensiyalar doirasi boʻyicha oʻlchangan, shuning uchun oʻzgarishni aytib boʻlmaydi.',
  'matched.too-few':
    'Koʻrsatilmaydi: ikkala bosqichda boʻlganlar {n} kishidan kam yoki ulardan faqat bittasida boʻlganlar shunchalik kamki, ularning darajasini hisoblab chiqarish mumkin boʻlardi.',
  'matched.both': 'Ikkala bosqichda',
  'matched.joined': 'Faqat oxirgisida (qoʻshilganlar)',
  'matched.left': 'Faqat birinchisida (ketganlar)',
  'matched.lead':
    'Ikkala bosqichda boʻlganlarning “{first}” dan “{last}” gacha oʻzgarishi; qoʻshilgan va ketganlar unga taʼsir qilmaydi.',
  'matched.caption': 'Oʻsha odamlarning oʻzgarishi, 90 % oraliq bilan',
  'matched.change': 'Shkaladagi oʻrtacha oʻzgarish',
  'matched.effect': 'Taʼsir kattaligi (d)',
  'matched.up': 'Ishonchli oʻsish',
  'matched.down': 'Ishonchli pasayish',
  'matched.moved-caption':
    'Kamida bir darajaga oʻzgargan odamlar, darajasi ikkala safar ham shuncha kompetensiyada aytilganlar orasida; 90 % oraliq bilan',
  'matched.at-least': 'Kamida shuncha kompetensiyada',
  'matched.named': 'Darajasi ikkala bosqichda aytilganlar',
  'matched.gained': 'Bir yoki undan koʻp darajaga oʻsdi',
  'matched.lost': 'Bir yoki undan koʻp darajaga pasaydi',
  'matched.method':
    'Oʻrtacha oʻzgarish ikkala bosqich javoblaridan hisoblangan va oʻrtaga tortilmagan; kalibrlashlar bogʻlanishining xatosi oraliqqa kiradi. Taʼsir kattaligi – odamlarning standart ogʻishida ifodalangan oʻzgarish. Bir odamning oʻzgarishi oʻz xatosidan 1,96 baravar katta boʻlsa, ishonchli. Darajalar tasodifan ham oʻzgaradi: oʻsganlarni pasayganlar bilan solishtiring.',
  'agency.latest': 'Oxirgi bosqich: {wave}',
  'agency.coverage': 'Qamrov',
  'agency.share': 'Lavozimi talab qiladigan darajada',
  'agency.share-note': 'maʼlumoti bor odamlar soni: {n, number}',
  'agency.level': 'Oʻrtacha daraja',
  'agency.units-title': 'Tashkilot',
  'agency.change': 'Birinchi bosqichdan beri oʻzgarish, 90 % oraliq bilan',
  'agency.unit': 'Boʻlinma',
  'agency.units-note':
    '{n} kishidan kam boʻlinmalar, shuningdek ularni hisoblab chiqarish mumkin boʻlgan boshqalari koʻrsatilmaydi.',
  'goals.title': 'Maqsadlar',
  'goals.none-set': 'Bu guruh uchun maqsad qoʻyilmagan.',
  'goals.cohort': 'Butun guruh',
  'goals.subject': '{group}, {competence}',
  'goals.goal-share': 'lavozimi talab qiladigan darajada {share}',
  'goals.goal-gain': 'birinchi bosqichdan beri {levels} darajaga oʻsish',
  'goals.expected-share':
    'Shu surʼatda {date} sanasiga kelib lavozimi talab qiladigan darajada {low} – {high} boʻladi; maqsad – {goal}: {verdict}.',
  'goals.expected-gain':
    'Shu surʼatda oʻrtacha birinchi bosqichdan {date} sanasigacha {low} – {high} darajaga oʻsadi; maqsad – {goal}: {verdict}.',
  'goals.over-share':
    '“{wave}” bosqichida ({date} sanasidan oldingi oxirgisi) lavozimi talab qiladigan darajada {now} ({low} – {high}) boʻldi; maqsad {goal} edi: {verdict}.',
  'goals.over-gain':
    '“{wave}” bosqichiga kelib ({date} sanasidan oldingi oxirgisi) oʻrtacha birinchi bosqichdan beri {now} darajaga ({low} – {high}) oʻsdi; maqsad {goal} edi: {verdict}.',
  'goals.one-wave': 'Maqsad: {goal}, muddati {date}; qayerga ketayotganini aytish uchun bosqichlar hali kam.',
  'goals.gained': '{low} – {high} darajaga oʻsish',
  'goals.now-share': '“{wave}” bosqichida u yerda {now} ({low} – {high}) boʻldi.',
  'goals.now-gain': '“{wave}” bosqichiga kelib bu {now} daraja ({low} – {high}) boʻldi.',
  'goals.hidden': 'Maqsad: {goal}, muddati {date}; bunday kam odam haqida hech narsa aytib boʻlmaydi.',
  'goals.none': 'Maqsad: {goal}, muddati {date}; koʻrsatkichlar hali yoʻq.',
  'goals.verdict-likely': 'ehtimol',
  'goals.verdict-open': 'ikkalasi ham mumkin',
  'goals.verdict-unlikely': 'ehtimoli kam',
  'goals.reached-likely': 'erishilgan',
  'goals.reached-open': 'erishilgan boʻlishi mumkin',
  'goals.reached-unlikely': 'erishilmagan',
  'goals.expected': 'Shu surʼatda kutilgani',
  'goals.method':
    'Kutilgani – bosqichlarning oʻrtachalaridan oʻtgan toʻgʻri chiziq; oʻrtachalar xatolariga koʻra vaznlangan va oxirgi kalibrlash shkalasida; ulush undan hamma oʻrtacha bilan birga siljiydigandek kelib chiqadi. Hammasi avvalgidek ketsa, oraliqlar 90 % ni qamraydi. “Ehtimol” – imkoniyat kamida 90 %, “ehtimoli kam” – koʻpi bilan 10 %. Faqat shu sahifada koʻrsatilgan koʻrsatkichlar ishlatilgan.',
  'structure.shown':
    '{wave}: {date} sanasida uning odamlari boʻlgan boʻlinmalar boʻyicha. Kim oʻtganini bildirib qoʻyishi mumkin boʻlgan narsa yashirilgan.',
  'structure.none-ended': 'Buni bosqich yopilib, oy tugaganda koʻrsatish mumkin.',
  'structure.too-many':
    'Hech kim oshkor boʻlmasligiga ishonch hosil qilish uchun oʻtganlar juda koʻp yoki guruhlar juda koʻp.',
  'comparison.title': 'Boshqa tashkilotlar bilan solishtirish',
  'comparison.words':
    'Qatnashadigan {agencies, number} ta tashkilotning choragi {lower} yoki undan past, yarmi {median} yoki undan past, choragi {upper} yoki undan yuqori turadi. Tashkilotingiz: {own}{interval, select, none {} other { ({interval})}}.',
  'comparison.own': 'Tashkilotingiz, n = {n, number}',
  'comparison.lower': 'Quyi kvartil',
  'comparison.median': 'Mediana',
  'comparison.upper': 'Yuqori kvartil',
  'comparison.what': 'Nima',
  'comparison.note':
    'Har bir tashkilotning oxirgi tugagan bosqichida, bir xil kompetensiyalar doirasi boʻyicha, barcha kompetensiyalarda lavozimi talab qiladigan darajadagi odamlar ulushi. Oyiga bir marta, {date} sanasida hisoblangan; har birida kamida {people} kishi boʻlgan kamida {agencies} ta tashkilotdan; butun foizda va nomlarsiz. Oʻz ulushingiz oraligʻi 100 holatdan 90 tasida haqiqiy qiymatni qamraydi; kvartillar tashkilotlarning oʻzidan olingan, ularda oraliq yoʻq.',
  'comparison.apart':
    'Tashkilotingiz qatnashmaydi. Administrator uni “Saqlash muddatlari” sahifasida qoʻshishi mumkin; shunda tashkilot kerakli darajadagi ulushini beradi va qayerda turganini koʻradi.',
  'comparison.no-figure':
    'Tashkilotingiz qatnashadi. Kamida {people} kishi boʻyicha koʻrsatkichi bor bosqich tugaganda u solishtiriladi.',
  'comparison.too-few':
    'Tashkilotingiz qatnashadi. Solishtirish oʻsha kompetensiyalar doirasi boʻyicha {agencies} ta tashkilotda koʻrsatkich boʻlganda paydo boʻladi.',
  'print.title-agency': 'Tashkilot hisoboti',
  'print.title-cohort': 'Guruh hisoboti',
  'print.lead':
    'Maʼlumotlar sanasi: {date}. Ular faqat rivojlanish uchun, kadrlar boʻyicha qarorlar uchun emas; hisobotda hech kimning ismi yoʻq.',
  'print.notes': 'Buni qanday oʻqish kerak',
  'print.note-mean':
    'Nuqta guruhning daraja shkalasidagi oʻrtachasini, chiziq uning 90 % oraligʻini koʻrsatadi; yonidagi sonlar ham shuni aytadi.',
  'print.note-change': 'Oʻzgarish oraligʻiga 0 kirmagandagina “oʻsdi” yoki “pasaydi” deyiladi.',
  'print.note-hidden':
    '{n} kishidan kam guruhlar, shuningdek ularni hisoblab chiqarish mumkin boʻlgan boshqa guruhlar koʻrsatilmaydi.',
};
