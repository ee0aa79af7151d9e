import type { Client } from './client';
import type { PracticalMarkBody, PracticalWorkBody } from './types';

const at = <Path extends object>(path: Path) => ({ params: { path } });

/** Practical work of a programme: its rubric, its marks, and what the trainers say of one's own. */
export function practicalApi(http: Client) {
  return {
    list: (cohortId: string) => http.get('/api/cohorts/{id}/practical-works', at({ id: cohortId })),
    rubricOffer: (cohortId: string) => http.get('/api/cohorts/{id}/rubric-offer', at({ id: cohortId })),
    open: (cohortId: string, body: PracticalWorkBody) =>
      http.post('/api/cohorts/{id}/practical-works', { ...at({ id: cohortId }), body }),
    work: (id: string) => http.get('/api/practical-works/{id}', at({ id })),
    words: (id: string) => http.get('/api/practical-works/{id}/words', at({ id })),
    change: (id: string, body: PracticalWorkBody) =>
      http.put('/api/practical-works/{id}', { ...at({ id }), body }),
    discard: (id: string) => http.delete('/api/practical-works/{id}', at({ id })),
    marking: (id: string, personId: string) =>
      http.get('/api/practical-works/{id}/marks/{personId}', at({ id, personId })),
    keepMark: (id: string, personId: string, body: PracticalMarkBody) =>
      http.put('/api/practical-works/{id}/marks/{personId}', { ...at({ id, personId }), body }),
    handInMark: (id: string, personId: string, body: PracticalMarkBody) =>
      http.post('/api/practical-works/{id}/marks/{personId}/submission', { ...at({ id, personId }), body }),
    reopenMark: (id: string, personId: string, markerId: string) =>
      http.post('/api/practical-works/{id}/marks/{personId}/markers/{markerId}/reopening', {
        ...at({ id, personId, markerId }),
      }),
    release: (id: string) => http.post('/api/practical-works/{id}/release', at({ id })),
    agreement: (id: string) => http.get('/api/practical-works/{id}/agreement', at({ id })),
    own: () => http.get('/api/my/practical-works'),
  };
}
