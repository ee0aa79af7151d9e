import { EditRoleDraft } from './edit-role-draft';
import { ListRoleTable } from './list-role-table';
import { PublishRole } from './publish-role';
import { ReadRoles } from './read-roles';
import { RoleDraftLog } from './role-draft-log';
import { RoleReleases } from './role-release';
import { StartRoleDraft } from './start-role-draft';

/** What authors do with roles, with what that needs. */
export const ROLE_USE_CASES = [
  EditRoleDraft,
  ListRoleTable,
  PublishRole,
  ReadRoles,
  RoleDraftLog,
  RoleReleases,
  StartRoleDraft,
];
