import { rapidBelow } from '@qabilet/assessment';
import { ENOUGH_EFFORT } from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import type { DataUsed } from './scale-calibration';

/** One answer that counts. */
export interface ReadAnswer {
  /** Index into the items. */
  readonly item: number;
  readonly category: number;
  readonly isPilot: boolean;
}

/** One sitting with the answers that count. */
export interface ReadSitting {
  readonly language: number;
  readonly group: number;
  readonly answers: readonly ReadAnswer[];
}

export interface ReadSittings {
  readonly sittings: readonly ReadSitting[];
  readonly data: DataUsed;
}

interface Tally {
  readonly answers: ReadAnswer[];
  given: number;
  rapid: number;
}

/**
 * The answers as calibration takes them. Rapid guesses are not given, and sittings in which they are more than a tenth
 * are left out whole (Wise & Kong 2005); an omitted question is wrong; a question that the person had met before tells
 * of memory and is not given either.
 */
export function readSittings({ items, sittings, answers, foreign }: AnswersToCalibrate): ReadSittings {
  const tallies = Array.from({ length: sittings.count }, (): Tally => ({ answers: [], given: 0, rapid: 0 }));
  const counts = { rapid: 0, repeated: 0, omitted: 0 };
  for (let i = 0; i < answers.item.length; i++) {
    const item = answers.item[i] ?? -1;
    const tally = tallies[answers.sitting[i] ?? -1];
    const known = items[item];
    if (!tally || !known) continue;
    const isOmitted = answers.omitted[i] === 1;
    const isRapid = !isOmitted && (answers.seconds[i] ?? 0) < rapidBelow(known.seconds);
    tally.given += 1;
    if (isRapid) {
      tally.rapid += 1;
      counts.rapid += 1;
    } else if (answers.repeated[i] === 1) {
      counts.repeated += 1;
    } else {
      if (isOmitted) counts.omitted += 1;
      const category = isOmitted ? 0 : (answers.category[i] ?? 0);
      tally.answers.push({ item, category, isPilot: answers.pilot[i] === 1 });
    }
  }
  const read = tallies.map((tally, i): ReadSitting => ({
    language: sittings.language[i] ?? 0,
    group: sittings.group[i] ?? 0,
    answers: tally.answers,
  }));
  const hasEffort = tallies.map(({ given, rapid }) => given === 0 || 1 - rapid / given >= ENOUGH_EFFORT);
  const used = read.filter((sitting, i) => hasEffort[i] === true && sitting.answers.length > 0);
  const withoutEffort = hasEffort.filter((has) => !has).length;
  return {
    sittings: used,
    data: {
      ...counts,
      foreign,
      sittings: sittings.count,
      sittingsUsed: used.length,
      sittingsWithoutEffort: withoutEffort,
      sittingsWithoutAnswers: sittings.count - used.length - withoutEffort,
      answers: answers.item.length + foreign,
      answersUsed: used.reduce((sum, sitting) => sum + sitting.answers.length, 0),
    },
  };
}
