import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a value as JSON under a tag of its content, or says that who asks has it already. */
export function sendCached(request: FastifyRequest, reply: FastifyReply, value: object): void {
  const body = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // Kept by whoever likes, and asked for again each time: what is no longer shared is gone at once.
  void reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (isKnown(request.headers['if-none-match'], tag)) void reply.status(304).send();
  else void reply.type('application/json').send(body);
}

function isKnown(header: string | undefined, tag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}
