import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  MarkPracticalWork,
  ReadMarking,
  ReleasePracticalWork,
  ReopenMark,
  SeeMarkerAgreement,
  type Actor,
  type MarkInput,
} from '@qabilet/application';
import { MarkerAgreementView, MarkingView, PracticalMarkBody } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { agreementViewOf } from './agreement-view';
import { markingViewOf } from './practical-work-view';

@ApiTags('programmes')
@Controller('practical-works/:id')
export class PracticalMarksController {
  constructor(
    private readonly readMarking: ReadMarking,
    private readonly mark: MarkPracticalWork,
    private readonly reopenMark: ReopenMark,
    private readonly releaseWork: ReleasePracticalWork,
    private readonly seeAgreement: SeeMarkerAgreement,
  ) {}

  @Get('marks/:personId')
  @Permit('practical-works.mark')
  @ApiOkResponse({ type: MarkingView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<MarkingView> {
    return markingViewOf(
      await this.readMarking.execute(actor, { workId: idOf(id), personId: idOf(personId) }),
    );
  }

  @Put('marks/:personId')
  @HttpCode(204)
  @Permit('practical-works.mark')
  @ApiNoContentResponse()
  keep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: PracticalMarkBody,
  ): Promise<void> {
    return this.mark.keep(actor, { ...givenOf(body), workId: idOf(id), personId: idOf(personId) });
  }

  @Post('marks/:personId/submission')
  @HttpCode(204)
  @Permit('practical-works.mark')
  @ApiNoContentResponse()
  handIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: PracticalMarkBody,
  ): Promise<void> {
    return this.mark.handIn(actor, { ...givenOf(body), workId: idOf(id), personId: idOf(personId) });
  }

  @Post('marks/:personId/markers/:markerId/reopening')
  @HttpCode(204)
  @Permit('practical-works.mark')
  @ApiNoContentResponse()
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('markerId', ParseUUIDPipe) markerId: string,
  ): Promise<void> {
    const workId = idOf<'PracticalWork'>(id);
    return this.reopenMark.execute(actor, { workId, personId: idOf(personId), markerId: idOf(markerId) });
  }

  @Post('release')
  @HttpCode(204)
  @Permit('practical-works.mark')
  @ApiNoContentResponse()
  release(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.releaseWork.execute(actor, idOf(id));
  }

  @Get('agreement')
  @Costly()
  @Permit('practical-works.mark')
  @ApiOkResponse({ type: MarkerAgreementView })
  async agreement(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MarkerAgreementView> {
    return agreementViewOf(await this.seeAgreement.execute(actor, idOf(id)), actor.language);
  }
}

function givenOf({ steps, comment }: PracticalMarkBody): Pick<MarkInput, 'steps' | 'comment'> {
  const places = Math.max(0, ...steps.map(({ criterion }) => criterion + 1));
  const stepAt = (place: number) => steps.find(({ criterion }) => criterion === place)?.step ?? null;
  return { steps: Array.from({ length: places }, (_, place) => stepAt(place)), comment };
}
