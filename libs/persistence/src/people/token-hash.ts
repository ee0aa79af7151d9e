import { hash } from 'node:crypto';

/** What is stored of a secret token: enough to recognise it, nothing to use it with. */
export function tokenHash(token: string): string {
  return hash('sha256', token);
}
