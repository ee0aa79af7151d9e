import { showsEffort, useOf } from './answer-use';
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

/** The answers as calibration takes them: those that count, of sittings that show effort. */
export function readSittings({ items, sittings, answers, foreign }: AnswersToCalibrate): ReadSittings {
  const tallies = Array.from({ length: sittings.count }, (): Tally => ({ answers: [], given: 0, rapid: 0 }));
  const counts = { rapid: 0, repeated: 0, omitted: 0 };
  for (let i = 0; i < answers.item.length; i++) {
    const item = answers.item[i] ?? -1;
    const tally = tallies[answers.sitting[i] ?? -1];
    const known = items[item];
    if (!tally || !known) continue;
    const use = useOf(
      {
        seconds: answers.seconds[i] ?? 0,
        isOmitted: answers.omitted[i] === 1,
        isRepeated: answers.repeated[i] === 1,
      },
      known.seconds,
    );
    tally.given += 1;
    if (use === 'rapid') tally.rapid += 1;
    if (use !== 'counted') counts[use] += 1;
    if (use === 'rapid' || use === 'repeated') continue;
    const category = use === 'omitted' ? 0 : (answers.category[i] ?? 0);
    tally.answers.push({ item, category, isPilot: answers.pilot[i] === 1 });
  }
  const read = tallies.map((tally, i): ReadSitting => ({
    language: sittings.language[i] ?? 0,
    group: sittings.group[i] ?? 0,
    answers: tally.answers,
  }));
  const hasEffort = tallies.map(({ given, rapid }) => showsEffort(given, rapid));
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
