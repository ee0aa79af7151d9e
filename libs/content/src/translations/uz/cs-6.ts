import type { ItemTranslations } from '../../shape';

export const translations: ItemTranslations = {
  'CS.6-02': {
    stem: 'Loyiha rejasi har bir vazifani kalendar boʻylab gorizontal chiziq sifatida koʻrsatadi. Diagrammaning bu turi kimning nomi bilan atalgan?',
    rationale: 'Vaqt oʻqi boʻylab chiziqlar — Genri Gantt nomi bilan atalgan Gantt diagrammasi.',
    accepted: [
      'Gantt',
      'Gant',
      'Ganttning',
      'Gantt diagrammasi',
      'Gant diagrammasi',
      'Genri Gantt',
      'Genri Gant',
      'Henry Gantt',
      'Genri Lourens Gantt',
      'G. Gantt',
      'Гант',
      'Гантт',
    ],
  },
  'CS.6-03': {
    stem: 'Bu talablardan qaysilari sinov bilan hal qilinishi mumkinligi uchun qabul mezoni boʻla oladi? Mos keladigan barcha variantlarni tanlang.',
    rationale: 'Sinov oʻtkazgan ikki kishi bir xil javobga kelishi shart boʻlsa, mezonni tekshirsa boʻladi.',
    options: {
      a: {
        text: 'Yetkazib beruvchi foydalanuvchilar istagini bajarishga bor kuchini soladi.',
        rationale: 'Kuch solish tizimning xususiyati emas.',
      },
      b: {
        text: '500 foydalanuvchida qidiruvlarning 95 % i 2 soniyada javob beradi.',
        rationale: 'Toʻgʻri: oʻlchab, hal qilish mumkin.',
      },
      c: {
        text: 'Telefonda saqlangan qoralama kompyuterda toʻliq ochiladi.',
        rationale: 'Toʻgʻri: sinab koʻrsa boʻladi, natijasi aniq.',
      },
      d: {
        text: 'Interfeys zamonaviy, yoqimli va hamma uchun oson.',
        rationale: 'Har bir tekshiruvchi oʻzicha baholardi.',
      },
      e: {
        text: 'Tizim eng soʻnggi texnologiyalar bilan qurilgan.',
        rationale: '“Eng soʻnggi” bahsli, oʻzi maqsad ham emas.',
      },
    },
  },
  'CS.6-05': {
    stem: 'Loyihaning byudjeti 200 000. Bugungacha ishning 50 % i rejalangan, 40 % i bajarilgan, 90 000 sarflangan. Qiymat bajarilishi indeksi (bajarilgan ish qiymati haqiqiy xarajatga boʻlinadi) ikki oʻnlik xona bilan qancha?',
    rationale:
      'Bajarilgan ish 200 000 ning 40 % i = 80 000 turadi; 80 000 / 90 000 = 0,89. 1 dan past boʻlsa, rejadan qimmat.',
  },
  'CS.6-08': {
    stem: 'Pensiya reyestri bitta dam olish kunlarida yangi tizimga koʻchirilishi kerak. Yakuniy ruxsatni berishga qaysi faktlar asos boʻladi? Mos keladigan barcha variantlarni tanlang.',
    rationale:
      'Mashqdan olingan dalil va qaytish yoʻli xavfni koʻtarsa boʻladigan qiladi; ishontirish, sana va sarflangan pul dalil emas.',
    options: {
      a: { text: 'Vazir kunni ommaga eʼlon qilib qoʻygan.', rationale: 'Tayyorlik dalili emas, bosim.' },
      b: {
        text: 'Eski tizim byudjetining koʻpi qisqartirilgan.',
        rationale: 'Qolishni qiyinlashtiradi, koʻchishni xavfsiz qilmaydi.',
      },
      c: {
        text: 'Qaytish sinalgan va toʻrt soat oladi.',
        rationale: 'Toʻgʻri: muvaffaqiyatsizlik nafaqalarni toʻlovsiz qoldirmaydi.',
      },
      d: { text: 'Yetkazib beruvchi tayyorligini yozma tasdiqlagan.', rationale: 'Ishontirish, sinov emas.' },
      e: {
        text: 'Barcha maʼlumotlar bilan mashqda yakunlar teng chiqdi.',
        rationale: 'Toʻgʻri: yoʻlda hech narsa yoʻqolmaganini koʻrsatadi.',
      },
    },
  },
};
