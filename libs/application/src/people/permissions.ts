export const ACCESS_ROLES = ['official', 'trainer', 'agency-lead', 'author', 'administrator'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** What a signed-in person may do, and which roles may do it. Every route names one of these or is public. */
const ROLES_BY_PERMISSION = {
  'session.own': ACCESS_ROLES,
  'session.end': ACCESS_ROLES,
  'session.second-factor': ACCESS_ROLES,
  'delivery.own': ['official'],
  'results.own': ['official'],
  'badges.own': ['official'],
  'badges.manage': ['administrator'],
  'frameworks.read': ['author', 'trainer', 'agency-lead', 'administrator'],
  'frameworks.write': ['author'],
  'role-profiles.read': ['author', 'trainer', 'agency-lead'],
  'role-profiles.write': ['author'],
  'item-bank.read': ['author'],
  'item-bank.review': ['author'],
  'imports.read': ['author', 'administrator'],
  'imports.write': ['author', 'administrator'],
  'item-bank.write': ['author'],
  'calibrations.read': ['author'],
  'calibrations.write': ['author'],
  'answers.extract': ['author'],
  'blueprints.read': ['author', 'trainer'],
  'blueprints.write': ['author'],
  'cohorts.read': ['trainer', 'agency-lead'],
  'cohorts.write': ['trainer'],
  'cohorts.goals': ['trainer', 'agency-lead'],
  'cohorts.trainers': ['trainer', 'agency-lead', 'administrator'],
  'practical-works.mark': ['trainer'],
  'insights.cohort': ['trainer'],
  'insights.progress': ['trainer', 'agency-lead'],
  'insights.agency': ['agency-lead'],
  'jobs.read': ['administrator'],
  'figures.rebuild': ['administrator'],
  'people.read': ['administrator'],
  'people.write': ['administrator'],
  'audit.read': ['administrator'],
  'privacy.own': ACCESS_ROLES,
  'privacy.erase': ['administrator'],
  'privacy.retention': ['administrator'],
  'privacy.comparison': ['administrator'],
} as const satisfies Record<string, readonly AccessRole[]>;

export type Permission = keyof typeof ROLES_BY_PERMISSION;

/** All that a session is good for before the second factor is given: giving it, and leaving. */
const BEFORE_SECOND_FACTOR: readonly Permission[] = ['session.second-factor', 'session.end'];

export function opensBeforeSecondFactor(permission: Permission): boolean {
  return BEFORE_SECOND_FACTOR.includes(permission);
}

export const PERMISSIONS = Object.keys(ROLES_BY_PERMISSION) as Permission[];

/** Whether any of the roles carries the permission. */
export function isAllowed(roles: readonly AccessRole[], permission: Permission): boolean {
  const allowed: readonly AccessRole[] = ROLES_BY_PERMISSION[permission];
  return roles.some((role) => allowed.includes(role));
}
