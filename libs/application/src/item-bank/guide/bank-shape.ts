import type { LevelOrdinal } from '@qabilet/framework';
import type { PackItem } from '../content-pack';
import { repeated } from './item-words';
import { itemRule, type Bank, type Finding, type Rule } from './rule';

/** Lowest and highest difficulty of each level, in logits: one logit wide, from the lowest level to the highest. */
export const BANDS = {
  1: [-2.6, -1.6],
  2: [-1.6, -0.6],
  3: [-0.6, 0.4],
  4: [0.4, 1.4],
} as const satisfies Record<LevelOrdinal, readonly [number, number]>;
/** The highest level needs more, because able people are told apart there alone. */
export const FEWEST_AT_LEVEL = { 1: 2, 2: 2, 3: 2, 4: 3 } as const satisfies Record<LevelOrdinal, number>;
export const FEWEST_IN_COMPETENCE = 12;
export const SECONDS = [30, 120] as const;
const LEVELS = [1, 2, 3, 4] as const satisfies readonly LevelOrdinal[];
const KINDS = {
  single: true,
  multiple: true,
  text: true,
  numeric: true,
  order: true,
  match: true,
  cloze: true,
  hotspot: true,
  inbox: true,
  sheet: true,
} as const satisfies Record<PackItem['kind'], true>;

export const codeRule: Rule = {
  name: 'codes',
  find: ({ items, competences }) => {
    const twice = new Set(repeated(items.map(({ code }) => code)));
    return items.flatMap(({ code, competence }): Finding[] => [
      ...(twice.has(code)
        ? [{ of: code, found: 'the code is used twice', remedy: 'Take the next free number.' }]
        : []),
      ...(!competences.includes(competence)
        ? [{ of: code, found: `there is no competence ${competence}`, remedy: 'Name one of the framework.' }]
        : []),
      ...(code.slice(0, -2) !== `${competence}-` || !/\d{2}$/.test(code)
        ? [{ of: code, found: `it belongs to ${competence}`, remedy: `Name it ${competence}-<two digits>.` }]
        : []),
    ]);
  },
};

export const bandRule = itemRule({
  name: 'difficulty band',
  remedy: 'Judge it anew, with two decimals, or move it to the level that it belongs to.',
  faults: ({ difficulty, level }) => {
    const [low, high] = BANDS[level];
    const hasTwoDecimals = Math.abs(difficulty * 100 - Math.round(difficulty * 100)) < 1e-9;
    return difficulty >= low && difficulty <= high && hasTwoDecimals
      ? []
      : [
          {
            found: `difficulty ${difficulty} is not in [${low}, ${high}], the band of level ${level}`,
            at: 'difficulty',
            values: { level, low, high },
          },
        ];
  },
});

export const secondsRule = itemRule({
  name: 'seconds',
  remedy: `Read it aloud and answer it: between ${SECONDS[0]} and ${SECONDS[1]}, or shorten it.`,
  faults: ({ seconds }) =>
    seconds >= SECONDS[0] && seconds <= SECONDS[1]
      ? []
      : [
          {
            found: `${seconds} seconds are expected`,
            at: 'seconds',
            values: { low: SECONDS[0], high: SECONDS[1] },
          },
        ],
});

export const coverageRule: Rule = {
  name: 'coverage',
  find: ({ items, competences }) =>
    competences.flatMap((code) => {
      const own = items.filter(({ competence }) => competence === code);
      const short = LEVELS.filter(
        (level) => own.filter((item) => item.level === level).length < FEWEST_AT_LEVEL[level],
      );
      const atLevels = short.map((level) => ({
        of: code,
        found: `too few items at level ${level}`,
        remedy: `Write ${FEWEST_AT_LEVEL[level]} at least.`,
      }));
      if (own.length >= FEWEST_IN_COMPETENCE) return atLevels;
      const found = `${own.length} items`;
      return [...atLevels, { of: code, found, remedy: `Write ${FEWEST_IN_COMPETENCE} at least.` }];
    }),
};

export const variantsRule: Rule = {
  name: 'two variants',
  find: ({ items, competences }) =>
    competences
      .filter((code) => {
        const own = items.filter(({ competence }) => competence === code);
        return !own.some((item) => own.some((other) => areVariants(item, other)));
      })
      .map((code) => ({
        of: code,
        found: 'no question of it has a parallel variant',
        remedy: 'Write a second one of the same level and name each among the enemies of the other.',
      })),
};

function areVariants(one: PackItem, other: PackItem): boolean {
  return (
    one.level === other.level &&
    one.enemies?.includes(other.code) === true &&
    other.enemies?.includes(one.code) === true
  );
}

export const enemiesRule: Rule = {
  name: 'enemies',
  find: ({ items }) => {
    const known = new Set(items.map(({ code }) => code));
    return items.flatMap(({ code, enemies = [] }) =>
      enemies
        .filter((enemy) => enemy === code || !known.has(enemy))
        .map((enemy) => ({
          of: code,
          found: enemy === code ? 'it is its own enemy' : `its enemy ${enemy} is not in the bank`,
          remedy: 'Name existing items only, or leave it out.',
        })),
    );
  },
};

export const kindsRule: Rule = {
  name: 'kinds',
  find: ({ items }: Bank) =>
    Object.keys(KINDS)
      .filter((kind) => items.every((item) => item.kind !== kind))
      .map((kind) => ({ of: 'bank', found: `no item is of the kind ${kind}`, remedy: 'Write one.' })),
};
