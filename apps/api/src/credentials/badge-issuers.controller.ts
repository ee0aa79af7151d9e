import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { BadgeNotFound, PublishIssuer, PublishStatusList, type PublishedKey } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { Public } from '../http/access';

/** Checkers run anywhere, browsers included, and may keep what they read for five minutes. */
const CACHE = 'public, max-age=300';
const OBJECT = { schema: { type: 'object' as const, additionalProperties: true } };

/** What the world needs to check a badge: who gave it, with which keys, and what was withdrawn. */
@ApiTags('credentials')
@Controller('badge-issuers/:issuerId')
export class BadgeIssuersController {
  constructor(
    private readonly publish: PublishIssuer,
    private readonly publishList: PublishStatusList,
  ) {}

  @Get()
  @Public()
  @Header('cache-control', CACHE)
  @Header('access-control-allow-origin', '*')
  @Header('cross-origin-resource-policy', 'cross-origin')
  @Header('x-robots-tag', 'noindex')
  @ApiOperation({ summary: 'The issuer as a Profile of Open Badges 3.0' })
  @ApiOkResponse(OBJECT)
  async profile(@Param('issuerId', ParseUUIDPipe) issuerId: string): Promise<object> {
    const { id, name } = await this.publish.profile(idOf(issuerId));
    return {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id,
      type: ['Profile'],
      name,
    };
  }

  @Get('keys')
  @Public()
  @Header('cache-control', CACHE)
  @Header('access-control-allow-origin', '*')
  @Header('cross-origin-resource-policy', 'cross-origin')
  @ApiOperation({ summary: 'Its public keys as a JWK Set, retired ones too: what they signed stays true' })
  @ApiOkResponse(OBJECT)
  async keys(@Param('issuerId', ParseUUIDPipe) issuerId: string): Promise<object> {
    return { keys: (await this.publish.publicKeys(idOf(issuerId))).map(jwkOf) };
  }

  @Get('keys/:keyId')
  @Public()
  @Header('cache-control', CACHE)
  @Header('access-control-allow-origin', '*')
  @Header('cross-origin-resource-policy', 'cross-origin')
  @ApiOperation({ summary: 'One public key as a JWK; the kid of a badge leads here' })
  @ApiOkResponse(OBJECT)
  async key(
    @Param('issuerId', ParseUUIDPipe) issuerId: string,
    @Param('keyId', ParseUUIDPipe) keyId: string,
  ): Promise<object> {
    const keys = await this.publish.publicKeys(idOf(issuerId));
    const key = keys.find(({ id }) => id === keyId);
    if (!key) throw new BadgeNotFound();
    return jwkOf(key);
  }

  @Get('status-lists/:listId')
  @Public()
  @Header('cache-control', CACHE)
  @Header('access-control-allow-origin', '*')
  @Header('cross-origin-resource-policy', 'cross-origin')
  @Header('content-type', 'application/vc+jwt')
  @ApiOperation({ summary: 'Which badges were withdrawn, as a signed Bitstring Status List' })
  @ApiProduces('application/vc+jwt')
  @ApiOkResponse({ schema: { type: 'string' } })
  statusList(
    @Param('issuerId', ParseUUIDPipe) issuerId: string,
    @Param('listId', ParseUUIDPipe) listId: string,
  ): Promise<string> {
    return this.publishList.execute(idOf(issuerId), idOf(listId));
  }
}

function jwkOf({ id, publicKey }: PublishedKey): object {
  return { ...publicKey, kid: id, alg: 'EdDSA', use: 'sig' };
}
