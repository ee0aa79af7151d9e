import { LANGUAGES, type Fault, type Language, type Text } from '@qabilet/kernel';
import type { CompetenceId } from './level';
import { checkRequirements, InvalidRoleProfile, type RoleRequirement } from './role-requirement';

/** What one version of a role profile says. */
export interface RoleContent {
  readonly title: Text;
  readonly summary: Text;
  /** The first day on which it holds, as '2026-04-01'; absent: it has always held. */
  readonly validFrom?: string;
  /** The last day on which it holds; absent: until another version takes its place. */
  readonly validThrough?: string;
  readonly requirements: readonly RoleRequirement[];
}

export const ROLE_TEXTS = ['title', 'summary'] as const;
export type RoleTextField = (typeof ROLE_TEXTS)[number];

export interface RoleTextDifference {
  readonly field: RoleTextField;
  readonly language: Language;
  /** Empty where the text is new. */
  readonly before: string;
  /** Empty where the text is gone. */
  readonly after: string;
}

/** One competence that two versions ask for differently; only one side where it came or went. */
export interface RequirementDifference {
  readonly competence: CompetenceId;
  readonly before?: RoleRequirement;
  readonly after?: RoleRequirement;
}

export interface RoleDifference {
  readonly texts: readonly RoleTextDifference[];
  readonly requirements: readonly RequirementDifference[];
  readonly isValidOtherwise: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Throws `InvalidRoleProfile` when an author could not mean it so; a draft may ask for nothing yet. */
export function checkRoleDraft(content: RoleContent, known: ReadonlySet<CompetenceId>): void {
  const faults = faultsOfFrame(content);
  if (content.requirements.length > 0) faults.push(...requirementFaults(content.requirements, known));
  if (faults.length > 0) throw new InvalidRoleProfile(faults);
}

/** As `checkRoleDraft`, of what is to hold for people: it asks for at least one competence. */
export function checkRoleContent(content: RoleContent, known: ReadonlySet<CompetenceId>): void {
  const faults = [...faultsOfFrame(content), ...requirementFaults(content.requirements, known)];
  if (faults.length > 0) throw new InvalidRoleProfile(faults);
}

function requirementFaults(
  requirements: readonly RoleRequirement[],
  known: ReadonlySet<CompetenceId>,
): readonly Fault[] {
  try {
    checkRequirements(requirements, known);
    return [];
  } catch (refusal) {
    if (refusal instanceof InvalidRoleProfile) return refusal.faults;
    throw refusal;
  }
}

function faultsOfFrame({ title, validFrom, validThrough }: RoleContent): Fault[] {
  const faults: Fault[] = [];
  if (title.en.trim() === '') faults.push({ at: 'title.en', message: 'A role has a name in English' });
  for (const [at, day] of [
    ['validFrom', validFrom],
    ['validThrough', validThrough],
  ] as const) {
    if (day !== undefined && !isDay(day))
      faults.push({ at, message: `A day is written as 2026-04-01, not as ${day}` });
  }
  if (validFrom !== undefined && validThrough !== undefined && validThrough < validFrom)
    faults.push({ at: 'validThrough', message: 'The last day is not before the first' });
  return faults;
}

/** Whether it is a day of the calendar, written as '2026-04-01'. */
export function isDay(day: string): boolean {
  if (!DAY.test(day)) return false;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year > 0 && date >= 1 && date <= (lengths[month - 1] ?? 0);
}

/** What a newer version of a role says otherwise than an older one, competences in the order of the newer. */
export function roleDifferenceBetween(before: RoleContent, after: RoleContent): RoleDifference {
  return {
    texts: ROLE_TEXTS.flatMap((field) =>
      LANGUAGES.flatMap((language): RoleTextDifference[] => {
        const [old, now] = [before[field][language] ?? '', after[field][language] ?? ''];
        return old === now ? [] : [{ field, language, before: old, after: now }];
      }),
    ),
    requirements: requirementDifferences(before.requirements, after.requirements),
    isValidOtherwise: before.validFrom !== after.validFrom || before.validThrough !== after.validThrough,
  };
}

/** Whether two versions say the same. */
export function isSameRole(one: RoleContent, other: RoleContent): boolean {
  const { texts, requirements, isValidOtherwise } = roleDifferenceBetween(one, other);
  return texts.length === 0 && requirements.length === 0 && !isValidOtherwise;
}

function requirementDifferences(
  before: readonly RoleRequirement[],
  after: readonly RoleRequirement[],
): readonly RequirementDifference[] {
  const old = new Map(before.map((requirement) => [requirement.competence, requirement]));
  const kept = new Set(after.map(({ competence }) => competence));
  const changed = after.flatMap((now): RequirementDifference[] => {
    const was = old.get(now.competence);
    const isSame = was?.level === now.level && was.weight === now.weight;
    return isSame ? [] : [{ competence: now.competence, before: was, after: now }];
  });
  const gone = before.filter(({ competence }) => !kept.has(competence));
  return [...changed, ...gone.map((was) => ({ competence: was.competence, before: was }))];
}

interface DatedVersion {
  readonly version: number;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** The version that holds on the day: the newest of those whose days it lies in. */
export function versionInForce<Version extends DatedVersion>(
  versions: readonly Version[],
  day: string,
): Version | undefined {
  const holding = versions.filter(
    ({ validFrom, validThrough }) =>
      (validFrom === undefined || validFrom <= day) && (validThrough === undefined || validThrough >= day),
  );
  return holding.toSorted((a, b) => b.version - a.version)[0];
}
