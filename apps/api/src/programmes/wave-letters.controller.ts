import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { KeepWaveLetters, RemindOfficials, type Actor } from '@qabilet/application';
import { LettersSwitchRequest, RemindersAsked, WaveLetters } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('programmes')
@Controller('waves/:id')
export class WaveLettersController {
  constructor(
    private readonly keep: KeepWaveLetters,
    private readonly reminders: RemindOfficials,
  ) {}

  @Get('letters')
  @Permit('cohorts.write')
  @ApiOkResponse({ type: WaveLetters })
  async see(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WaveLetters> {
    const { remindedAt, problems, ...letters } = await this.keep.see(actor, idOf(id));
    return { ...letters, remindedAt: remindedAt?.toISOString(), problems: [...problems] };
  }

  @Put('letters')
  @HttpCode(204)
  @Permit('cohorts.write')
  @ApiNoContentResponse()
  switch(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { isOn }: LettersSwitchRequest,
  ): Promise<void> {
    return this.keep.switch(actor, idOf(id), isOn);
  }

  @Post('reminders')
  @Permit('cohorts.write')
  @ApiCreatedResponse({ type: RemindersAsked })
  async remind(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RemindersAsked> {
    return { people: await this.reminders.execute(actor, idOf(id)) };
  }
}
