import { BadRequestException, Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConsumes, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EndProviderSessions, SignOutNoticeRefused } from '@qabilet/application';
import { SignOutNoticeRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { FromServer, Public } from '../http/access';

@ApiTags('people')
@Controller('sign-on/providers')
export class SignOutNoticesController {
  constructor(private readonly endProviderSessions: EndProviderSessions) {}

  @Post(':providerId/sign-outs')
  @HttpCode(204)
  @Public()
  @FromServer()
  @ApiOperation({ summary: 'Back-channel logout: the identity provider says that somebody has left it' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiNoContentResponse()
  async end(
    @Param('providerId', ParseUUIDPipe) providerId: string,
    @Body() { logout_token: token }: SignOutNoticeRequest,
  ): Promise<void> {
    try {
      await this.endProviderSessions.execute(idOf(providerId), token);
    } catch (error) {
      // The protocol asks for 400, whatever is wrong.
      throw error instanceof SignOutNoticeRefused ? new BadRequestException() : error;
    }
  }
}
