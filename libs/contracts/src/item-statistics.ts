import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ItemParameterView } from './calibration-report';
import { LANGUAGE_CODES, type LanguageCode } from './text';

/** How often an option was chosen; for the author of the item alone. */
export class OptionStatistics {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly correct!: boolean;
  @ApiProperty() readonly chosen!: number;
  @ApiProperty({ description: 'Of those who answered, 0 to 1.' }) readonly share!: number;
}

export class LanguageStatistics {
  @ApiProperty({ enum: LANGUAGE_CODES }) readonly language!: LanguageCode;
  @ApiProperty() readonly answers!: number;
  @ApiPropertyOptional({ description: 'Share right; absent for fewer answers than may be shown.' })
  readonly facility?: number;
}

export class CalibratedParameters {
  @ApiProperty() readonly calibrationId!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty({ format: 'date-time' }) readonly releasedAt!: string;
  @ApiProperty({ type: ItemParameterView }) readonly parameters!: ItemParameterView;
}

/** What the answers to an item say of it; with very few of them nothing but how many. */
export class ItemStatisticsView {
  @ApiProperty({ description: 'Answers in finished tests.' }) readonly answers!: number;
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Only tests scored until then are in the figures; absent where all are.',
  })
  readonly countedUntil?: string;
  @ApiProperty({ description: 'False: too few answers to judge the item by.' }) readonly enough!: boolean;
  @ApiProperty({ description: 'Answers from which the figures may be relied on.' }) readonly needed!: number;
  @ApiProperty({ description: 'False: so few that nothing else is told.' }) readonly shown!: boolean;
  @ApiPropertyOptional({ description: 'Given where the question counted.' }) readonly scored?: number;
  @ApiPropertyOptional({ description: 'Given where it was tried out.' }) readonly pilot?: number;
  @ApiPropertyOptional({ description: 'Share right, omitted ones being wrong, rapid ones left out.' })
  readonly facility?: number;
  @ApiPropertyOptional({
    description: "Point-biserial with the person's measured competence; absent where either does not vary.",
  })
  readonly discrimination?: number;
  @ApiPropertyOptional({ description: 'Share left out.' }) readonly omitted?: number;
  @ApiPropertyOptional({ description: 'Share too fast to have been read.' }) readonly rapid?: number;
  @ApiPropertyOptional() readonly medianSeconds?: number;
  @ApiProperty({ description: 'What its author expects.' }) readonly expectedSeconds!: number;
  @ApiProperty({ type: [OptionStatistics], description: 'Empty for items without options.' })
  readonly options!: OptionStatistics[];
  @ApiProperty({ type: [LanguageStatistics], description: 'Most answers first.' })
  readonly languages!: LanguageStatistics[];
  @ApiProperty({ type: [CalibratedParameters], description: 'In each calibration, newest first.' })
  readonly parameters!: CalibratedParameters[];
}
