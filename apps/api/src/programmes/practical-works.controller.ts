import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangePracticalWork,
  ListPracticalWorks,
  OfferRubric,
  OpenPracticalWork,
  ReadPracticalWork,
  type Actor,
} from '@qabilet/application';
import {
  PracticalWorkBody,
  PracticalWorkOpened,
  PracticalWorkRow,
  PracticalWorkView,
  RubricOffer,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { rubricOfferOf, writtenOf } from './rubric-offer';
import { workRowOf, workViewOf } from './practical-work-view';

@ApiTags('programmes')
@Controller()
export class PracticalWorksController {
  constructor(
    private readonly listWorks: ListPracticalWorks,
    private readonly offerRubric: OfferRubric,
    private readonly openWork: OpenPracticalWork,
    private readonly readWork: ReadPracticalWork,
    private readonly changeWork: ChangePracticalWork,
  ) {}

  @Get('cohorts/:id/practical-works')
  @Permit('practical-works.mark')
  @ApiOkResponse({ type: [PracticalWorkRow] })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PracticalWorkRow[]> {
    const works = await this.listWorks.execute(actor, idOf(id));
    return works.map((work) => workRowOf(work, actor.language));
  }

  @Get('cohorts/:id/rubric-offer')
  @Permit('practical-works.mark')
  @ApiOkResponse({ type: RubricOffer })
  async offer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RubricOffer> {
    return rubricOfferOf(await this.offerRubric.execute(actor, idOf(id)), actor.language);
  }

  @Post('cohorts/:id/practical-works')
  @Permit('practical-works.mark')
  @ApiCreatedResponse({ type: PracticalWorkOpened })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PracticalWorkBody,
  ): Promise<PracticalWorkOpened> {
    return { id: await this.openWork.execute(actor, { ...body, cohortId: idOf(id) }) };
  }

  @Get('practical-works/:id')
  @Permit('practical-works.mark')
  @ApiOkResponse({ type: PracticalWorkView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PracticalWorkView> {
    return workViewOf(await this.readWork.execute(actor, idOf(id)), actor.language);
  }

  @Get('practical-works/:id/words')
  @Permit('practical-works.mark')
  @ApiOkResponse({ type: PracticalWorkBody, description: 'As it was written, in all of its languages.' })
  async words(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PracticalWorkBody> {
    const { work } = await this.readWork.execute(actor, idOf(id));
    return writtenOf(work);
  }

  @Put('practical-works/:id')
  @HttpCode(204)
  @Permit('practical-works.mark')
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PracticalWorkBody,
  ): Promise<void> {
    return this.changeWork.execute(actor, idOf(id), body);
  }
}
