import type { Language } from '@qabilet/kernel';
import type { AnswersToCalibrate } from '@qabilet/scoring';

/** One attempt; its arrays have one element an answer, and are NULL without any. */
export interface AttemptAnswersRow {
  wave_id: string;
  language: Language;
  /** Number of the item, -1 when it is not in the bank. */
  items: number[] | null;
  categories: number[] | null;
  seconds: number[] | null;
  /** 1 omitted, 2 pilot, 4 met before. */
  flags: number[] | null;
}

const [OMITTED, PILOT, REPEATED] = [1, 2, 4] as const;

type Columns = Pick<AnswersToCalibrate, 'languages' | 'sittings' | 'answers' | 'foreign'>;

/** Rows of attempts as columns of numbers; answers to items of other banks are counted and dropped. */
export function answerColumns(rows: readonly AttemptAnswersRow[], waveIds: readonly string[]): Columns {
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  const count = rows.reduce((sum, { items }) => sum + (items?.filter((item) => item >= 0).length ?? 0), 0);
  const asked = rows.reduce((sum, { items }) => sum + (items?.length ?? 0), 0);
  const answers = {
    sitting: new Int32Array(count),
    item: new Int32Array(count),
    category: new Int8Array(count),
    seconds: new Float32Array(count),
    omitted: new Uint8Array(count),
    pilot: new Uint8Array(count),
    repeated: new Uint8Array(count),
  };
  let next = 0;
  rows.forEach(({ items, categories, seconds, flags }, sitting) => {
    items?.forEach((item, i) => {
      if (item < 0) return;
      const flag = flags?.[i] ?? 0;
      answers.sitting[next] = sitting;
      answers.item[next] = item;
      answers.category[next] = categories?.[i] ?? 0;
      answers.seconds[next] = seconds?.[i] ?? 0;
      answers.omitted[next] = flag & OMITTED ? 1 : 0;
      answers.pilot[next] = flag & PILOT ? 1 : 0;
      answers.repeated[next] = flag & REPEATED ? 1 : 0;
      next += 1;
    });
  });
  return {
    languages,
    answers,
    foreign: asked - count,
    sittings: {
      count: rows.length,
      language: Int32Array.from(rows, ({ language }) => languages.indexOf(language)),
      group: Int32Array.from(rows, ({ wave_id }) => waveIds.indexOf(wave_id)),
    },
  };
}
