import type { RoleDays, RoleHolders } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';

export const roleHref = {
  list: '/role-profiles',
  new: '/role-profiles/new',
  version: (id: string) => `/role-profiles/${id}`,
  draft: (id: string) => `/role-profiles/drafts/${id}`,
};

/** The days on which a version holds, in words. */
export function useDaysText(): (days: Omit<RoleDays, 'id' | 'version'>) => string {
  const t = useStaffText();
  const { formats } = usePlace();
  return ({ validFrom, validThrough }) => {
    if (validFrom && validThrough)
      return t('roles.days', { from: formats.date(validFrom), through: formats.date(validThrough) });
    if (validFrom) return t('roles.days-from', { from: formats.date(validFrom) });
    if (validThrough) return t('roles.days-through', { through: formats.date(validThrough) });
    return t('roles.days-always');
  };
}

/** How many people have a role, never fewer than may be told. */
export function useHoldersText(): (holders: RoleHolders) => string {
  const t = useStaffText();
  return ({ people, minimum }) =>
    people === undefined ? t('roles.holders-few', { minimum }) : t('roles.holders', { count: people });
}
