import type { Client } from './client';
import type { GroupHeatMapQuery, HeatMapQuery, PlanQuery } from './queries';
import type { SetGoalsRequest } from './types';

const at = <Path extends object>(path: Path) => ({ params: { path } });
const asked = <Query extends object>(query: Query) => ({ params: { query } });

/** The operations about figures of groups: of a wave, of a cohort over its waves, and of an agency. */
export function insightsApi(http: Client) {
  return {
    trainingPlan: (id: string, query: PlanQuery) =>
      http.get('/api/waves/{id}/training-plan', { params: { path: { id }, query } }),
    heatMap: (id: string, query: HeatMapQuery) =>
      http.get('/api/waves/{id}/heat-map', { params: { path: { id }, query } }),
    waveFigures: (id: string, group?: string) =>
      http.get('/api/waves/{id}/figures', {
        params: { path: { id }, query: group === undefined ? {} : { group } },
      }),
    groupHeatMap: (id: string, query: GroupHeatMapQuery) =>
      http.get('/api/waves/{id}/group-heat-map', { params: { path: { id }, query } }),
    misconceptions: (id: string) => http.get('/api/waves/{id}/misconceptions', at({ id })),
    matchedChange: (id: string) => http.get('/api/cohorts/{id}/matched-change', at({ id })),
    goals: (id: string) => http.get('/api/cohorts/{id}/goals', at({ id })),
    setGoals: (id: string, body: SetGoalsRequest) =>
      http.put('/api/cohorts/{id}/goals', { ...at({ id }), body }),
    progress: (id: string) => http.get('/api/cohorts/{id}/progress', at({ id })),
    comparison: () => http.get('/api/agency-overview/comparison'),
    laterStructure: (cohortId: string) =>
      http.get('/api/agency-overview/later-structure', asked({ cohortId })),
    agencyOverview: (cohortId?: string) =>
      http.get('/api/agency-overview', asked(cohortId === undefined ? {} : { cohortId })),
    releases: (cohortId: string) => http.get('/api/cohorts/{id}/statistical-releases', at({ id: cohortId })),
    askForRelease: (cohortId: string) =>
      http.post('/api/cohorts/{id}/statistical-releases', at({ id: cohortId })),
    cancelRelease: (cohortId: string, releaseId: string) =>
      http.post('/api/cohorts/{id}/statistical-releases/{releaseId}/cancel', at({ id: cohortId, releaseId })),
    unitsInside: (cohortId: string, unitId: string) =>
      http.get('/api/agency-overview/units', asked({ cohortId, unitId })),
  };
}
