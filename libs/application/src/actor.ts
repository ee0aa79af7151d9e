import type { Id, Language } from '@qabilet/kernel';
import type { AccessRole } from './people/permissions';

/** Who acts: known from the session, never from the request. */
export interface Actor {
  readonly tenantId: Id<'Tenant'>;
  readonly personId: Id<'Person'>;
  readonly roles: readonly AccessRole[];
  readonly language: Language;
}
