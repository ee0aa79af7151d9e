import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie that carries the session: `__Host-` and Secure wherever TLS is on. */
@Injectable()
export class SessionCookie {
  private readonly name: string;

  constructor(
    private readonly tls: boolean,
    name = 'qabilet',
  ) {
    this.name = tls ? `__Host-${name}` : name;
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(this.name, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.tls,
      expires,
    });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.tls });
  }
}
