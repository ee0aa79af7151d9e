import type { Account } from '@qabilet/application';
import type { Me } from '@qabilet/contracts';

/** The account as its owner sees it. */
export function meOf({ personId, name, email, language, roles, agency }: Account): Me {
  return {
    personId,
    name,
    email,
    language,
    roles: [...roles],
    agency: { slug: agency.slug, name: agency.name, minimumCell: agency.minimumCell },
  };
}
