import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CompetenceLabel } from './text';
import { Ranged } from './wave-figures';

export class MatchedCompetence {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiPropertyOptional({
    description: 'Measured in both waves. Absent, as all else, where they are too few to show.',
  })
  readonly n?: number;
  @ApiPropertyOptional({ type: Ranged, description: 'Mean change, logits; the error of the link is in it.' })
  readonly change?: Ranged;
  @ApiPropertyOptional({
    type: Ranged,
    description: 'Mean change in standard deviations of the people of a group.',
  })
  readonly effect?: Ranged;
  @ApiPropertyOptional({ type: Ranged, description: 'Share whose own change is reliable, upwards.' })
  readonly up?: Ranged;
  @ApiPropertyOptional({ type: Ranged }) readonly down?: Ranged;
}

/**
 * Share of those who rose, or fell, by a level or more in at least so many competences, among the people of whom a level
 * was named in both waves in as many.
 */
export class MovedShare {
  @ApiProperty() readonly competences!: number;
  @ApiPropertyOptional({
    description: 'With a level named in both waves in at least so many. Absent, as the shares, when too few.',
  })
  readonly n?: number;
  @ApiPropertyOptional({ type: Ranged }) readonly gained?: Ranged;
  @ApiPropertyOptional({ type: Ranged }) readonly lost?: Ranged;
}

/** Few moved: so few are in one of the waves alone that only bounds of the change are told. */
export const MATCHED_STATES = ['shown', 'few-moved', 'one-wave', 'other-scale', 'too-few'] as const;
export type MatchedState = (typeof MATCHED_STATES)[number];

/** How the people moved who were measured in the first and in the last wave of a cohort. */
export class MatchedProgress {
  @ApiProperty({ enum: MATCHED_STATES, description: 'Why there is nothing more, where there is not.' })
  readonly state!: MatchedState;
  @ApiPropertyOptional() readonly firstWave?: string;
  @ApiPropertyOptional() readonly lastWave?: string;
  @ApiPropertyOptional({ description: 'Measured in both waves.' }) readonly matched?: number;
  @ApiPropertyOptional({ description: 'In the last wave alone.' }) readonly joined?: number;
  @ApiPropertyOptional({ description: 'In the first wave alone.' }) readonly left?: number;
  @ApiPropertyOptional({
    type: Ranged,
    description:
      'Where few moved: change of everybody over all competences, logits, and between what that of those in both waves lies.',
  })
  readonly bounds?: Ranged;
  @ApiProperty({ type: [MatchedCompetence] }) readonly competences!: MatchedCompetence[];
  @ApiProperty({ type: [MovedShare], description: 'For one competence and more.' })
  readonly moved!: MovedShare[];
  @ApiProperty() readonly minimumCell!: number;
}
