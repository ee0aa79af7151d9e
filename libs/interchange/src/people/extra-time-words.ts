import { EXTRA_TIMES, type ExtraTime } from '@qabilet/assessment';

const WORDS: Readonly<Partial<Record<ExtraTime, readonly string[]>>> = {
  none: ['0', 'no', 'нет', 'жоқ', "yo'q", 'yo‘q', 'yoʻq', 'yo’q', '없음'],
  untimed: [
    'unlimited',
    'no limit',
    'без ограничения',
    'без ограничений',
    'шектеусіз',
    'cheklovsiz',
    '무제한',
    '제한 없음',
  ],
};

/** The extra time meant by '25', '25%', '+25 %', or a word for none or for no limit. */
export function extraTimeMeant(text: string): ExtraTime | undefined {
  const typed = text.trim().toLowerCase();
  const wanted = percentOf(typed) ?? typed;
  return EXTRA_TIMES.find((time) => time === wanted || (WORDS[time] ?? []).includes(wanted));
}

/** A spreadsheet program keeps 25 % as 0.25. */
function percentOf(typed: string): string | undefined {
  const digits = /^\+?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(%?)$/.exec(typed);
  if (!digits) return undefined;
  const amount = Number(digits[1]?.replace(',', '.'));
  return String(digits[2] === '' && amount <= 1 ? amount * 100 : amount);
}
