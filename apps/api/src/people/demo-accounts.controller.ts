import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DemoAccount } from '@qabilet/contracts';
import { Public } from '../http/access';
import { DemoAccounts } from './demo-accounts';

@ApiTags('people')
@Controller('demo-accounts')
export class DemoAccountsController {
  constructor(private readonly demo: DemoAccounts) {}

  /** Empty unless this is the embedded demo on loopback. */
  @Get()
  @Public()
  @ApiOkResponse({ type: [DemoAccount] })
  list(): DemoAccount[] {
    return [...this.demo.accounts];
  }
}
