import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AS_DATE, CALENDAR_DATE } from './calendar-date';
import { GroupFigure } from './insights';
import { CompetenceLabel } from './text';
import { Ranged } from './wave-figures';

/** A share of people at target, or levels that the mean gains from the first wave. */
export const GOAL_KINDS = ['share', 'gain'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export const GOAL_VERDICTS = ['likely', 'open', 'unlikely'] as const;
export type GoalVerdict = (typeof GOAL_VERDICTS)[number];

/**
 * What can be said of a goal: what is expected; what was reached by its day, which is over; that there is one wave so far;
 * that too few people stand behind it; that there are no figures yet.
 */
export const GOAL_STATES = ['expected', 'over', 'one-wave', 'hidden', 'none'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What a cohort, or one unit in it, means to reach by a day. */
export class GroupGoal {
  @ApiProperty({ enum: GOAL_KINDS }) @IsIn(GOAL_KINDS) readonly kind!: GoalKind;
  @ApiPropertyOptional({ description: 'Without one it is the whole cohort.' })
  @IsOptional()
  @IsUUID()
  readonly unitId?: string;
  @ApiPropertyOptional({ description: 'Code; without one it is all competences together.', example: '1.1' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  readonly competence?: string;
  @ApiProperty({ description: 'A share, above 0 and up to 1, or as many levels, up to 4.' })
  @IsNumber()
  @Min(0.01)
  @Max(4)
  readonly value!: number;
  @ApiProperty({ format: 'date' })
  @Matches(CALENDAR_DATE, AS_DATE)
  @IsISO8601({ strict: true }, AS_DATE)
  readonly dueOn!: string;
}

/** All goals of a cohort; what is sent stands in place of what was there. */
export class SetGoalsRequest {
  @ApiProperty({ type: [GroupGoal] })
  @Type(() => GroupGoal)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  readonly goals!: GroupGoal[];
}

export class GoalView extends GroupGoal {
  @ApiPropertyOptional() readonly unitName?: string;
  @ApiPropertyOptional({ type: CompetenceLabel }) readonly competenceLabel?: CompetenceLabel;
  @ApiProperty({ enum: GOAL_STATES }) readonly state!: GoalState;
  @ApiPropertyOptional({ description: 'Wave with the latest figures.' }) readonly waveName?: string;
  @ApiPropertyOptional({ type: Ranged, description: 'Where the group stands in that wave.' })
  readonly now?: Ranged;
  @ApiPropertyOptional({ type: Ranged, description: 'On the day, at the pace of the waves so far.' })
  readonly expected?: Ranged;
  @ApiPropertyOptional({ description: 'Of reaching the goal, 0 to 1.' }) readonly chance?: number;
  @ApiPropertyOptional({ enum: GOAL_VERDICTS }) readonly verdict?: GoalVerdict;
  @ApiPropertyOptional({ type: Ranged, description: 'Mean expected on the day, logits.' })
  readonly mean?: Ranged;
  @ApiPropertyOptional({ description: 'Mean with which the goal is reached exactly, logits.' })
  readonly needed?: number;
  @ApiPropertyOptional({
    type: [GroupFigure],
    description: 'Of a unit: one a wave of the cohort, in their order, as the pages show them.',
  })
  readonly figures?: GroupFigure[];
}

export class GoalUnit {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
}

/** The goals of a cohort, and of what there can be some. */
export class Goals {
  @ApiProperty({ type: [GoalView] }) readonly goals!: GoalView[];
  @ApiProperty({ type: [GoalUnit] }) readonly units!: GoalUnit[];
  @ApiProperty({ type: [CompetenceLabel] }) readonly competences!: CompetenceLabel[];
  @ApiProperty() readonly minimumCell!: number;
}
