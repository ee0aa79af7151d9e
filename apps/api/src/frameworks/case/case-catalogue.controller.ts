import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  CASE_COLLECTIONS,
  CaseAddress,
  ReadCaseCatalogue,
  type CaseCollection,
  type CaseEdition,
} from '@qabilet/application';
import { CaseDocumentsQuery } from '@qabilet/contracts';
import { queryDocuments, type JsonObject } from '@qabilet/interchange';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../http/access';
import { sendCached } from './case-reply';
import { CaseObjectUnknown, CaseStatusFilter, NoUuid } from './case-status.filter';
import { CatalogueThrottle } from './catalogue-throttle';
import { pageLinks } from './page-links';

const EDITIONS: Readonly<Record<string, CaseEdition['version']>> = { v1p0: '1.0', v1p1: '1.1' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EDITION = { name: 'edition', enum: Object.keys(EDITIONS) };

/** The read-only service of CASE 1.0 and 1.1 over the releases that agencies share with everybody. */
@ApiTags('frameworks')
@Controller('ims/case')
@UseFilters(CaseStatusFilter)
@UseGuards(CatalogueThrottle)
export class CaseCatalogueController {
  constructor(
    private readonly catalogue: ReadCaseCatalogue,
    private readonly address: CaseAddress,
  ) {}

  @Get(':edition/CFDocuments')
  @Public()
  @ApiOperation({ summary: 'Frameworks that everybody may read, by page' })
  @ApiParam(EDITION)
  @ApiOkResponse({ schema: { type: 'object' } })
  async documents(
    @Param('edition') edition: string,
    @Query() query: CaseDocumentsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const version = versionOf(edition);
    const shelves = await this.catalogue.shelves(version);
    const all = shelves.map(({ document }) => document);
    const page = queryDocuments(all as readonly JsonObject[], query, version);
    void reply.header('x-total-count', String(page.total));
    const links = pageLinks(`${this.address.base}/${edition}/CFDocuments`, query, page);
    if (links !== '') void reply.header('link', links);
    sendCached(request, reply, { CFDocuments: page.documents });
  }

  @Get(':edition/:collection/:identifier')
  @Public()
  @ApiOperation({ summary: 'An object of a framework that everybody may read' })
  @ApiParam(EDITION)
  @ApiParam({ name: 'collection', enum: CASE_COLLECTIONS })
  @ApiOkResponse({ schema: { type: 'object' } })
  async object(
    @Param('edition') edition: string,
    @Param('collection') collection: string,
    @Param('identifier') identifier: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const version = versionOf(edition);
    if (!isCollection(collection)) throw new CaseObjectUnknown();
    if (!UUID.test(identifier)) throw new NoUuid();
    for (const shelf of await this.catalogue.shelves(version)) {
      const found = shelf.find(collection, identifier);
      if (found) return sendCached(request, reply, found);
    }
    throw new CaseObjectUnknown();
  }
}

function versionOf(edition: string): CaseEdition['version'] {
  const version = Object.hasOwn(EDITIONS, edition) ? EDITIONS[edition] : undefined;
  if (!version) throw new CaseObjectUnknown();
  return version;
}

function isCollection(name: string): name is CaseCollection {
  return (CASE_COLLECTIONS as readonly string[]).includes(name);
}
