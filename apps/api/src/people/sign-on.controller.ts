import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  BeginSignOn,
  FindSignOn,
  FinishSignOn,
  SecondFactorMissing,
  type SignedIn,
} from '@qabilet/application';
import { BeginSignOnRequest, SignOnBegun, SignOnChoice, SignOnLookupRequest } from '@qabilet/contracts';
import { DomainError, idOf } from '@qabilet/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/access';
import { Entrance } from './entrance';
import { SignOnCookie } from './sign-on-cookie';

const FOUND = 302;

@ApiTags('people')
@Controller()
export class SignOnController {
  constructor(
    private readonly findSignOn: FindSignOn,
    private readonly beginSignOn: BeginSignOn,
    private readonly finishSignOn: FinishSignOn,
    private readonly entrance: Entrance,
    private readonly cookie: SignOnCookie,
  ) {}

  @Post('sign-on-lookups')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: [SignOnChoice] })
  async find(@Body() { email }: SignOnLookupRequest): Promise<SignOnChoice[]> {
    return (await this.findSignOn.execute(email)).map(({ id, name }) => ({ id, name }));
  }

  @Post('sign-ons')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: SignOnBegun })
  async begin(
    @Body() { email, providerId, returnTo }: BeginSignOnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignOnBegun> {
    const begun = await this.beginSignOn.execute({ email, providerId: idOf(providerId), returnTo });
    this.cookie.set(reply, begun.secret, begun.expiresAt);
    return { address: begun.address };
  }

  @Get('sign-on/callback')
  @Public()
  @ApiOperation({ summary: "The browser's way back from the provider; leads on to a page of ours" })
  @ApiFoundResponse()
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const secret = this.cookie.read(request);
    if (secret !== undefined) this.cookie.clear(reply);
    await reply.redirect(await this.pageAfter(request, reply, secret), FOUND);
  }

  private async pageAfter(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string | undefined,
  ): Promise<string> {
    try {
      const query = request.originalUrl.split('?')[1] ?? '';
      const { signedIn, returnTo } = await this.finishSignOn.execute(
        secret,
        query,
        this.entrance.originOf(request),
      );
      return this.admit(reply, signedIn, returnTo);
    } catch (error) {
      if (error instanceof DomainError) return `/sign-in?problem=${error.code}`;
      throw error;
    }
  }

  private admit(reply: FastifyReply, signedIn: SignedIn, returnTo: string): string {
    try {
      this.entrance.admit(reply, signedIn);
      return returnTo;
    } catch (error) {
      if (!(error instanceof SecondFactorMissing)) throw error;
      return `/second-factor?then=${encodeURIComponent(returnTo)}`;
    }
  }
}
