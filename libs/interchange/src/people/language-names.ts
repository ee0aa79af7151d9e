/** Codes and names by which people call the languages of the product; 'kz' is the country, and meant all the same. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'eng', 'english', 'английский', 'ағылшын', 'ағылшынша', 'ingliz', 'inglizcha', '영어'],
  ru: ['ru', 'rus', 'russian', 'русский', 'орыс', 'орысша', 'rus tili', 'ruscha', '러시아어'],
  kk: [
    'kk',
    'kz',
    'kaz',
    'kazakh',
    'қазақ',
    'қазақша',
    'қазақ тілі',
    'казахский',
    'qozoq',
    'qozoqcha',
    '카자흐어',
  ],
  uz: [
    'uz',
    'uzb',
    'uzbek',
    "o'zbek",
    'oʻzbek',
    'o‘zbek',
    'o’zbek',
    "o'zbekcha",
    'oʻzbekcha',
    'узбекский',
    'өзбек',
    'өзбекше',
    '우즈베크어',
  ],
  ko: [
    'ko',
    'kr',
    'kor',
    'korean',
    '한국어',
    '한국말',
    'корейский',
    'корей',
    'корейше',
    'koreys',
    'koreyscha',
  ],
};

/** The code of the language meant, when it is one of those on offer. */
export function languageMeant(text: string, offered: readonly string[]): string | undefined {
  const wanted = text.trim().toLowerCase();
  const [base = wanted] = wanted.split(/[-_](?=[a-z]{2,4}$)/);
  return offered.find((code) => code === base || (NAMES[code] ?? []).includes(wanted));
}
