import * as fc from 'fast-check';
import { LANGUAGES, type Text } from '@qabilet/kernel';
import { LEVELS, type LevelOrdinal } from './level';
import {
  checkRoleContent,
  isDay,
  isSameRole,
  roleDifferenceBetween,
  versionInForce,
  type RoleContent,
  type RoleDifference,
} from './role-content';
import { InvalidRoleProfile, type RoleRequirement } from './role-requirement';
import { competence } from './testing';

const SEED = 20261123;
const CODES = ['A', 'B', 'C', 'D', 'E'].map(competence);
const KNOWN = new Set(CODES);

const aText = fc
  .record({
    en: fc.string(),
    ru: fc.option(fc.string({ minLength: 1 })),
    ko: fc.option(fc.string({ minLength: 1 })),
  })
  .map(({ en, ru, ko }): Text => ({ en, ...(ru !== null && { ru }), ...(ko !== null && { ko }) }));

const someRequirements = fc
  .subarray(CODES)
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.record({
          competence: fc.constant(code),
          level: fc.constantFrom<LevelOrdinal>(...LEVELS),
          weight: fc.constantFrom(0.25, 1, 2.5, 5),
        }),
      ),
    ),
  )
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

const aDay = fc
  .record({ year: fc.integer({ min: 2020, max: 2030 }), days: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, days }) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10));

const aRole: fc.Arbitrary<RoleContent> = fc
  .record({
    title: aText,
    summary: aText,
    validFrom: fc.option(aDay, { nil: undefined }),
    validThrough: fc.option(aDay, { nil: undefined }),
    requirements: someRequirements,
  })
  .map(({ validFrom, validThrough, ...rest }) => ({
    ...rest,
    ...(validFrom !== undefined && { validFrom }),
    ...(validThrough !== undefined && { validThrough }),
  }));

function withTexts(before: RoleContent, { texts }: RoleDifference, field: 'title' | 'summary'): Text {
  const words = new Map(LANGUAGES.map((language) => [language, before[field][language] ?? '']));
  for (const change of texts) if (change.field === field) words.set(change.language, change.after);
  return {
    en: words.get('en') ?? '',
    ...Object.fromEntries([...words].filter(([language, text]) => language !== 'en' && text !== '')),
  };
}

function withRequirements(before: RoleContent, difference: RoleDifference): readonly RoleRequirement[] {
  const rows = new Map(before.requirements.map((row) => [row.competence, row]));
  for (const { competence: code, after } of difference.requirements) {
    if (after) rows.set(code, after);
    else rows.delete(code);
  }
  return [...rows.values()];
}

const byCode = (rows: readonly RoleRequirement[]) =>
  rows.toSorted((a, b) => (a.competence < b.competence ? -1 : 1));

describe('whatever two versions of a role say', () => {
  const holds = (law: (before: RoleContent, after: RoleContent) => void) =>
    fc.assert(fc.property(aRole, aRole, law), { seed: SEED });

  it('the difference of one to itself is nothing', () => {
    fc.assert(
      fc.property(aRole, (role) => {
        expect(roleDifferenceBetween(role, role)).toEqual({
          texts: [],
          requirements: [],
          isValidOtherwise: false,
        });
      }),
      { seed: SEED },
    );
  });

  it('the older with the difference put in says what the newer says', () =>
    holds((before, after) => {
      const difference = roleDifferenceBetween(before, after);
      expect(withTexts(before, difference, 'title')).toEqual(after.title);
      expect(withTexts(before, difference, 'summary')).toEqual(after.summary);
      expect(byCode(withRequirements(before, difference))).toEqual(byCode(after.requirements));
    }));

  it('nothing is told that is the same in both', () =>
    holds((before, after) => {
      const { texts, requirements } = roleDifferenceBetween(before, after);
      for (const { before: old, after: now } of texts) expect(old).not.toBe(now);
      for (const { before: old, after: now } of requirements) expect(old).not.toEqual(now);
    }));

  it('the difference backwards has the sides changed', () =>
    holds((before, after) => {
      const forth = roleDifferenceBetween(before, after);
      const back = roleDifferenceBetween(after, before);
      expect(back.texts).toEqual(
        forth.texts.map((one) => ({ ...one, before: one.after, after: one.before })),
      );
      expect(new Set(back.requirements.map(({ competence: code }) => code))).toEqual(
        new Set(forth.requirements.map(({ competence: code }) => code)),
      );
      expect(isSameRole(before, after)).toBe(isSameRole(after, before));
    }));
});

describe('whatever versions a role has', () => {
  const someVersions = fc
    .array(fc.record({ validFrom: fc.option(aDay), validThrough: fc.option(aDay) }), { maxLength: 6 })
    .map((rows) =>
      rows.map(({ validFrom, validThrough }, index) => ({
        version: index + 1,
        ...(validFrom !== null && { validFrom }),
        ...(validThrough !== null && { validThrough }),
      })),
    );

  it('the one in force holds on the day, and no newer one does', () => {
    fc.assert(
      fc.property(someVersions, aDay, (versions, day) => {
        const isHeld = ({ validFrom = '', validThrough = '9' }: (typeof versions)[number]) =>
          validFrom <= day && day <= validThrough;
        const held = versions.filter(isHeld).map(({ version }) => version);
        expect(versionInForce(versions, day)?.version ?? 0).toBe(Math.max(0, ...held));
      }),
      { seed: SEED },
    );
  });

  it('the order in which they are kept does not matter', () => {
    fc.assert(
      fc.property(someVersions, aDay, (versions, day) => {
        expect(versionInForce(versions.toReversed(), day)).toEqual(versionInForce(versions, day));
      }),
      { seed: SEED },
    );
  });
});

describe('whatever an author writes', () => {
  it('is refused with faults or is in order, and never fails otherwise', () => {
    fc.assert(
      fc.property(aRole, fc.double(), fc.integer(), fc.string(), (role, weight, level, day) => {
        const odd = { competence: competence('Z'), level: level as LevelOrdinal, weight };
        const written = { ...role, validFrom: day, requirements: [...role.requirements, odd] };
        expect(() => checkRoleContent(written, KNOWN)).toThrow(InvalidRoleProfile);
      }),
      { seed: SEED },
    );
  });

  it('has days as the calendar has them', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(isDay(day)).toBe(true);
        expect(isDay(`${day}T00`)).toBe(false);
        expect(isDay(day.replaceAll('-', '/'))).toBe(false);
      }),
      { seed: SEED },
    );
  });
});
