import type { createClient } from './client';
import type { RoleDraftRequest, RoleDraftRevision, StartRoleRequest } from './types';

const at = (id: string) => ({ params: { path: { id } } });

/** What authors do with role profiles. */
export function rolesApi(http: ReturnType<typeof createClient>) {
  return {
    list: () => http.get('/api/roles'),
    version: (id: string) => http.get('/api/roles/{id}', at(id)),
    start: (body: StartRoleRequest) => http.post('/api/role-drafts', { body }),
    startVersion: (id: string) => http.post('/api/roles/{id}/drafts', at(id)),
    draft: (id: string) => http.get('/api/role-drafts/{id}', at(id)),
    write: (id: string, body: RoleDraftRequest) => http.put('/api/role-drafts/{id}', { ...at(id), body }),
    undo: (id: string, body: RoleDraftRevision) =>
      http.post('/api/role-drafts/{id}/undo', { ...at(id), body }),
    redo: (id: string, body: RoleDraftRevision) =>
      http.post('/api/role-drafts/{id}/redo', { ...at(id), body }),
    publish: (id: string, body: RoleDraftRevision) =>
      http.post('/api/role-drafts/{id}/publication', { ...at(id), body }),
    discard: (id: string, body: RoleDraftRevision) =>
      http.post('/api/role-drafts/{id}/discard', { ...at(id), body }),
  };
}
