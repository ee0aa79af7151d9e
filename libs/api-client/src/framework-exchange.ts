import { fileBody, type Client } from './client';
import type { CaseChoices } from './queries';
import type {
  CrosswalkRevision,
  LinkCompetencesRequest,
  ShareReleaseRequest,
  StartCrosswalkRequest,
  UnlinkCompetencesRequest,
} from './types';

const at = <Path extends object>(path: Path) => ({ params: { path } });

/** The operations by which frameworks come, go and are joined to others. */
export function frameworkExchange(http: Client) {
  return {
    previewCase: (file: File, choices: CaseChoices) =>
      http.post('/api/case-previews', fileBody(file, { choices: JSON.stringify(choices) })),
    importCase: (file: File, choices: CaseChoices) =>
      http.post('/api/case-imports', fileBody(file, { choices: JSON.stringify(choices) })),
    caseEditions: (id: string) => http.get('/api/framework-releases/{id}/case/editions', at({ id })),
    crosswalks: () => http.get('/api/crosswalks'),
    crosswalk: (id: string) => http.get('/api/crosswalks/{id}', at({ id })),
    startCrosswalk: (body: StartCrosswalkRequest) => http.post('/api/crosswalks', { body }),
    linkCompetences: (id: string, body: LinkCompetencesRequest) =>
      http.post('/api/crosswalks/{id}/links', { ...at({ id }), body }),
    unlinkCompetences: (id: string, body: UnlinkCompetencesRequest) =>
      http.post('/api/crosswalks/{id}/unlinkings', { ...at({ id }), body }),
    undoCrosswalk: (id: string, body: CrosswalkRevision) =>
      http.post('/api/crosswalks/{id}/undo', { ...at({ id }), body }),
    publishCrosswalk: (id: string, body: CrosswalkRevision) =>
      http.post('/api/crosswalks/{id}/publication', { ...at({ id }), body }),
    sharing: (id: string) => http.get('/api/framework-releases/{id}/sharing', at({ id })),
    share: (id: string, body: ShareReleaseRequest) =>
      http.put('/api/framework-releases/{id}/sharing', { ...at({ id }), body }),
  };
}
