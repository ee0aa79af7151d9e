import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeLanguage, SignIn, SignOut, type Account, type Actor } from '@qabilet/application';
import { ChangeLanguageRequest, Me, SignInRequest } from '@qabilet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentAccount, CurrentActor, Permit, Public } from '../http/access';
import { SessionCookie } from '../http/session-cookie';
import { Entrance } from './entrance';
import { meOf } from './me';

@ApiTags('people')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly changeLanguage: ChangeLanguage,
    private readonly entrance: Entrance,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: Me })
  async open(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const email = body.email.trim().toLowerCase();
    const guessed = { account: `password:${email}`, email };
    const input = { ...body, ...this.entrance.originOf(request) };
    const signedIn = await this.entrance.guess(request, guessed, () => this.signIn.execute(input));
    return this.entrance.admit(reply, signedIn);
  }

  @Get()
  @Permit('session.own')
  @ApiOkResponse({ type: Me })
  read(@CurrentAccount() account: Account): Me {
    return meOf(account);
  }

  @Patch()
  @Permit('session.own')
  @ApiOkResponse({ type: Me })
  async change(@CurrentActor() actor: Actor, @Body() { language }: ChangeLanguageRequest): Promise<Me> {
    return meOf(await this.changeLanguage.execute(actor, language));
  }

  @Delete()
  @HttpCode(204)
  @Permit('session.end')
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token !== undefined) await this.signOut.execute(actor, token);
    this.cookie.clear(reply);
    void reply.header('clear-site-data', '"cache", "storage"');
  }
}
