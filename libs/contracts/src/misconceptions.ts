import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WaveRow } from './programmes';
import { CompetenceLabel, LevelLabel, LocalText } from './text';
import { Ranged } from './wave-figures';

/** A wrong option of a question that enough people chose, as what they took to be true. */
export class Misconception {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ description: 'Of the question, 1 to 4.' }) readonly level!: number;
  @ApiProperty({ type: LocalText, description: 'Why the option is wrong.' }) readonly reason!: LocalText;
  @ApiProperty({ description: 'People who read the question, those who left it out among them.' })
  readonly n!: number;
  @ApiProperty({ type: Ranged, description: 'Part of them that chose the option.' }) readonly share!: Ranged;
  @ApiPropertyOptional({ type: LocalText, description: 'Of questions that are asked no more.' })
  readonly question?: LocalText;
  @ApiPropertyOptional({ type: LocalText, description: 'Of questions that are asked no more.' })
  readonly option?: LocalText;
}

/** What the people of a wave that has ended took to be true and is not. */
export class Misconceptions {
  @ApiProperty({ type: WaveRow }) readonly wave!: WaveRow;
  @ApiProperty() readonly cohortId!: string;
  @ApiProperty() readonly cohortName!: string;
  @ApiProperty({ type: [LevelLabel] }) readonly levels!: LevelLabel[];
  @ApiProperty({ description: 'Questions with one right option that enough people answered.' })
  readonly questions!: number;
  @ApiProperty({ type: [Misconception], description: 'Most frequent first; none before the wave has ended.' })
  readonly misconceptions!: Misconception[];
  @ApiProperty() readonly minimumCell!: number;
}
