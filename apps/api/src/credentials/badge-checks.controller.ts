import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CheckBadge } from '@qabilet/application';
import { BadgeCheck, CheckBadgeRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { UPLOAD_SCHEMA, UploadedFile } from '../frameworks/uploaded-file';
import { Costly, Public } from '../http/access';

/** For anybody who was shown a badge; what is asked stands in no address, and nobody is told that it was asked. */
@ApiTags('credentials')
@Controller()
export class BadgeChecksController {
  constructor(private readonly checkBadge: CheckBadge) {}

  @Post('badge-checks')
  @HttpCode(200)
  @Costly()
  @Public()
  @ApiOperation({ summary: 'Whether the badge behind an address is true, and what it says' })
  @ApiOkResponse({ type: BadgeCheck })
  check(@Body() { issuerId, pageKey }: CheckBadgeRequest): Promise<BadgeCheck> {
    return this.checkBadge.onPage(idOf(issuerId), pageKey);
  }

  @Post('badge-file-checks')
  @HttpCode(200)
  @Costly()
  @Public()
  @ApiOperation({ summary: 'Whether the badge in a file is true, and what it says' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiOkResponse({ type: BadgeCheck })
  checkFile(@UploadedFile() bytes: Uint8Array): Promise<BadgeCheck> {
    return this.checkBadge.inFile(bytes);
  }
}
