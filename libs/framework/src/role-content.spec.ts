import {
  checkRoleContent,
  checkRoleDraft,
  isDay,
  isSameRole,
  roleDifferenceBetween,
  versionInForce,
  type RoleContent,
} from './role-content';
import { InvalidRoleProfile } from './role-requirement';
import { aRequirement, competence } from './testing';

const KNOWN = new Set([competence('A'), competence('B'), competence('C')]);
const A = aRequirement({ competence: competence('A'), level: 2, weight: 1 });
const B = aRequirement({ competence: competence('B'), level: 3, weight: 2 });

function aRole(change: Partial<RoleContent> = {}): RoleContent {
  return { title: { en: 'Clerk' }, summary: { en: 'Keeps files' }, requirements: [A, B], ...change };
}

function faultsOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (refusal) {
    if (refusal instanceof InvalidRoleProfile) return refusal.faults.map(({ at }) => at);
    throw refusal;
  }
}

describe('checking what a role says', () => {
  it('lets a draft ask for nothing yet, and a version in force not', () => {
    const empty = aRole({ requirements: [] });
    expect(faultsOf(() => checkRoleDraft(empty, KNOWN))).toEqual([]);
    expect(faultsOf(() => checkRoleContent(empty, KNOWN))).toEqual(['requirements']);
  });

  it('names each fault at its place', () => {
    const wrong = aRole({
      title: { en: ' ' },
      validFrom: '2026-02-30',
      validThrough: '2026-01-01',
      requirements: [aRequirement({ competence: competence('X') })],
    });
    const places = ['title.en', 'validFrom', 'validThrough', 'requirements[0].competence'];
    expect(faultsOf(() => checkRoleDraft(wrong, KNOWN))).toEqual(places);
    expect(faultsOf(() => checkRoleContent(wrong, KNOWN))).toEqual(places);
  });

  it('accepts a role that holds for one day', () => {
    const role = aRole({ validFrom: '2028-02-29', validThrough: '2028-02-29' });
    expect(faultsOf(() => checkRoleContent(role, KNOWN))).toEqual([]);
  });

  it.each([
    ['2026-04-01', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-4-1', false],
    ['0000-01-01', false],
    ['01.04.2026', false],
  ])('takes %s for a day: %s', (day, expected) => expect(isDay(day)).toBe(expected));
});

describe('what two versions of a role say otherwise', () => {
  it('is nothing for the same words, levels and days, whatever the order of the rows', () => {
    expect(isSameRole(aRole(), aRole({ requirements: [B, A] }))).toBe(true);
  });

  it('tells texts by language, the new and the gone with an empty side', () => {
    const before = aRole({ title: { en: 'Clerk', ru: 'Делопроизводитель' } });
    const after = aRole({ title: { en: 'Registrar', kk: 'Тіркеуші' } });
    expect(roleDifferenceBetween(before, after).texts).toEqual([
      { field: 'title', language: 'en', before: 'Clerk', after: 'Registrar' },
      { field: 'title', language: 'ru', before: 'Делопроизводитель', after: '' },
      { field: 'title', language: 'kk', before: '', after: 'Тіркеуші' },
    ]);
  });

  it('tells competences that came, went, and are asked for otherwise', () => {
    const C = aRequirement({ competence: competence('C') });
    const heavier = { ...B, weight: 3 };
    expect(roleDifferenceBetween(aRole(), aRole({ requirements: [C, heavier] })).requirements).toEqual([
      { competence: 'C', after: C },
      { competence: 'B', before: B, after: heavier },
      { competence: 'A', before: A },
    ]);
  });

  it('tells that it holds on other days', () => {
    const later = aRole({ validFrom: '2027-01-01' });
    expect(roleDifferenceBetween(aRole(), later).isValidOtherwise).toBe(true);
    expect(isSameRole(aRole(), later)).toBe(false);
    expect(isSameRole(later, aRole({ validFrom: '2027-01-01' }))).toBe(true);
  });
});

describe('the version of a role that holds on a day', () => {
  const always = { version: 1 };
  const fromMay = { version: 2, validFrom: '2026-05-01' };
  const inJune = { version: 3, validFrom: '2026-06-01', validThrough: '2026-06-30' };
  const versions = [always, fromMay, inJune];

  it.each([
    ['2026-04-30', 1],
    ['2026-05-01', 2],
    ['2026-05-31', 2],
    ['2026-06-01', 3],
    ['2026-06-30', 3],
    ['2026-07-01', 2],
  ])('is on %s version %d, the newest whose days it lies in', (day, version) =>
    expect(versionInForce(versions, day)?.version).toBe(version),
  );

  it('is none before the first and after the last', () => {
    expect(versionInForce([inJune], '2026-05-31')).toBeUndefined();
    expect(versionInForce([inJune], '2026-07-01')).toBeUndefined();
    expect(versionInForce([], '2026-07-01')).toBeUndefined();
  });
});
