import { fileBody, type Client } from './client';
import type { CheckBadgeRequest, TakeBadgeRequest, WithdrawBadgeRequest } from './types';

/** The operations about badges: one's own, those that somebody was shown, and what an agency does about them. */
export function badgesApi(http: Client) {
  return {
    mine: () => http.get('/api/my/badges'),
    take: (body: TakeBadgeRequest) => http.post('/api/my/badges', { body }),
    takeBack: (id: string) => http.delete('/api/my/badges/{id}', { params: { path: { id } } }),
    check: (body: CheckBadgeRequest) => http.post('/api/badge-checks', { body }),
    checkFile: (file: File) => http.post('/api/badge-file-checks', fileBody(file)),
    withdraw: (body: WithdrawBadgeRequest) => http.post('/api/badge-withdrawals', { body }),
    keys: () => http.get('/api/badge-keys'),
    renewKey: () => http.post('/api/badge-keys'),
  };
}
