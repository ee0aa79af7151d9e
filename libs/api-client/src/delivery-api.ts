import type { Client } from './client';
import type {
  AnswerRequest,
  ConfirmNoticeRequest,
  HandInRequest,
  RateStatementRequest,
  ShareResultRequest,
  StartAttemptRequest,
  TakeOverRequest,
} from './types';

const at = <Path extends object>(path: Path) => ({ params: { path } });

/** What an official is asked to do, from the notice to the last answer. */
export function deliveryApi(http: Client) {
  return {
    assignments: () => http.get('/api/my/assignments'),
    confirmNotice: (waveId: string, body: ConfirmNoticeRequest) =>
      http.put('/api/my/waves/{waveId}/notice', { ...at({ waveId }), body }),
    selfAssessment: (waveId: string) => http.get('/api/my/waves/{waveId}/self-assessment', at({ waveId })),
    rate: (waveId: string, statementId: string, body: RateStatementRequest) =>
      http.put('/api/my/waves/{waveId}/self-assessment/ratings/{statementId}', {
        ...at({ waveId, statementId }),
        body,
      }),
    completeSelfAssessment: (waveId: string) =>
      http.post('/api/my/waves/{waveId}/self-assessment/completion', at({ waveId })),
    startAttempt: (waveId: string, body: StartAttemptRequest) =>
      http.post('/api/my/waves/{waveId}/attempt', { ...at({ waveId }), body }),
    attempt: (id: string, window: string) =>
      http.get('/api/my/attempts/{id}', { params: { path: { id }, query: { window } } }),
    answer: (id: string, position: number, body: AnswerRequest) =>
      http.put('/api/my/attempts/{id}/answers/{position}', { ...at({ id, position }), body }),
    takeOver: (id: string, body: TakeOverRequest) =>
      http.put('/api/my/attempts/{id}/window', { ...at({ id }), body }),
    handIn: (id: string, body: HandInRequest) =>
      http.post('/api/my/attempts/{id}/submission', { ...at({ id }), body }),
  };
}

/** The official's own results. */
export function resultsApi(http: Client) {
  return {
    mine: () => http.get('/api/my/results'),
    ofWave: (waveId: string) => http.get('/api/my/waves/{waveId}/result', at({ waveId })),
    share: (waveId: string, body: ShareResultRequest) =>
      http.put('/api/my/waves/{waveId}/result/share', { ...at({ waveId }), body }),
    viewings: (waveId: string) => http.get('/api/my/waves/{waveId}/result/viewings', at({ waveId })),
  };
}
