import type { AccessRole } from '@qabilet/api-client';

/** Places in the header, in their order, and who goes there. */
export const SECTIONS = [
  { href: '/', label: 'nav.tasks', roles: ['official'] },
  { href: '/results', label: 'nav.results', roles: ['official'] },
  { href: '/badges', label: 'badges.title', roles: ['official'] },
  { href: '/programmes', label: 'nav.programmes', roles: ['trainer'] },
  { href: '/agency', label: 'nav.progress', roles: ['agency-lead'] },
  { href: '/frameworks', label: 'nav.frameworks', roles: ['author'] },
  { href: '/role-profiles', label: 'nav.roles', roles: ['author'] },
  { href: '/items', label: 'nav.items', roles: ['author'] },
  { href: '/tests', label: 'nav.tests', roles: ['author'] },
  { href: '/calibrations', label: 'nav.calibrations', roles: ['author'] },
  { href: '/jobs', label: 'nav.jobs', roles: ['administrator'] },
  { href: '/people', label: 'nav.people', roles: ['administrator'] },
  { href: '/badge-office', label: 'badges.office', roles: ['administrator'] },
  { href: '/audit', label: 'nav.audit', roles: ['administrator'] },
  { href: '/retention', label: 'nav.retention', roles: ['administrator'] },
] as const satisfies readonly { href: string; label: string; roles: readonly AccessRole[] }[];

export function sectionsFor(roles: readonly AccessRole[]) {
  return SECTIONS.filter((section) => section.roles.some((role) => roles.includes(role)));
}

/** Whether a path lies in a section; the tasks are also where the waves and attempts live. */
export function isInSection(path: string, href: string): boolean {
  if (href === '/results') return path.startsWith('/results') || /^\/waves\/[^/]+\/result/.test(path);
  if (href === '/')
    return path === '/' || path.startsWith('/attempts') || /^\/waves\/[^/]+\/(?!result)/.test(path);
  return path === href || path.startsWith(`${href}/`);
}
