import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ManageBadgeKeys, WithdrawBadge, type Actor } from '@qabilet/application';
import { BadgeKeyRow, WithdrawBadgeRequest } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';

/** What an agency does about its badges; it sees nobody's but those whose address it was given. */
@ApiTags('credentials')
@Controller()
export class BadgeOfficeController {
  constructor(
    private readonly withdrawBadge: WithdrawBadge,
    private readonly manageKeys: ManageBadgeKeys,
  ) {}

  @Post('badge-withdrawals')
  @HttpCode(204)
  @Permit('badges.manage')
  @ApiOperation({ summary: 'Withdraw a badge whose result did not stand, with a reason' })
  withdraw(@CurrentActor() actor: Actor, @Body() body: WithdrawBadgeRequest): Promise<void> {
    return this.withdrawBadge.execute(actor, body);
  }

  @Get('badge-keys')
  @Permit('badges.manage')
  @ApiOkResponse({ type: [BadgeKeyRow] })
  keys(@CurrentActor() actor: Actor): Promise<BadgeKeyRow[]> {
    return this.manageKeys.list(actor);
  }

  @Post('badge-keys')
  @HttpCode(204)
  @Permit('badges.manage')
  @ApiOperation({ summary: 'Sign with a new key from now on; badges signed before stay true' })
  rotate(@CurrentActor() actor: Actor): Promise<void> {
    return this.manageKeys.rotate(actor);
  }
}
