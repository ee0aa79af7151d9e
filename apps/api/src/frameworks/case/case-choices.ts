import { CASE_GROUP_ROLES, type CaseChoices, type CaseGroupRole } from '@qabilet/application';
import { LEVELS, type LevelOrdinal } from '@qabilet/framework';
import { InvalidRequest } from '../../http/validation';

const MOST_GROUPS = 500;
const LONGEST = 50_000;

/** What an author chose for a package: '{"roles":{"1:Domain":"area"},"level":2}' in the part "choices" of the form. */
export function choicesOf(text: string | undefined): CaseChoices {
  if (text === undefined || text === '') return { roles: {} };
  const value = text.length > LONGEST ? undefined : parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('choices', 'is no JSON object');

  const { roles = {}, level, ...others } = value as { readonly roles?: unknown; readonly level?: unknown };
  if (Object.keys(others).length > 0) throw refused('choices', 'has other fields than roles and level');
  if (level !== undefined && !isLevel(level)) throw refused('choices.level', 'is not 1, 2, 3 or 4');
  return { roles: rolesOf(roles), ...(level === undefined ? {} : { level }) };
}

function rolesOf(value: unknown): Readonly<Record<string, CaseGroupRole>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('choices.roles', 'is no object');
  const roles = Object.entries(value);
  if (roles.length > MOST_GROUPS) throw refused('choices.roles', `has more than ${MOST_GROUPS} groups`);
  for (const [, role] of roles)
    if (!isRole(role)) throw refused('choices.roles', 'names a role that does not exist');
  return value as Record<string, CaseGroupRole>;
}

function isRole(value: unknown): value is CaseGroupRole {
  return (CASE_GROUP_ROLES as readonly unknown[]).includes(value);
}

function isLevel(value: unknown): value is LevelOrdinal {
  return (LEVELS as readonly unknown[]).includes(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(at: string, what: string): InvalidRequest {
  return new InvalidRequest([{ at, message: `${at} ${what}` }]);
}
