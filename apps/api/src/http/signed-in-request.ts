import type { Actor, CurrentSession } from '@qabilet/application';
import type { FastifyRequest } from 'fastify';

/** A request once the guard has let it through. */
export interface SignedInRequest extends FastifyRequest {
  session?: CurrentSession;
  actor?: Actor;
}
