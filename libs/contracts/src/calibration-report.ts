import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ITEM_STATES, type ItemStateName } from './item-bank';
import { CompetenceLabel, LANGUAGE_CODES, type LanguageCode, LocalText } from './text';

export const CALIBRATION_VERDICTS = ['take', 'keep', 'quarantine'] as const;
export type CalibrationVerdictName = (typeof CALIBRATION_VERDICTS)[number];

export const QUARANTINE_REASONS = [
  'flat-curve',
  'extreme-difficulty',
  'uncertain-difficulty',
  'misfit',
  'language-difference',
  'drift',
] as const;
export type QuarantineReasonName = (typeof QUARANTINE_REASONS)[number];

export const ITEM_MODELS = ['1pl', '2pl', '3pl', '4pl', 'grm', 'gpcm'] as const;
export type ItemModelName = (typeof ITEM_MODELS)[number];

export const DIF_CLASSES = ['A', 'B', 'C'] as const;
export type DifClassName = (typeof DIF_CLASSES)[number];

/** Parameters of an item on the logit scale, D = 1. */
export class ItemParameterView {
  @ApiProperty({ enum: ITEM_MODELS }) readonly model!: ItemModelName;
  @ApiProperty({ description: 'Discrimination.' }) readonly a!: number;
  @ApiProperty({ type: [Number], description: 'Difficulty, or one threshold a step.' })
  readonly b!: number[];
  @ApiPropertyOptional({ description: 'Share of blind guesses that are right.' }) readonly c?: number;
  @ApiPropertyOptional({ description: 'Standard error of a; absent where experts judged.' })
  readonly aError?: number;
  @ApiPropertyOptional({ type: [Number], description: 'Standard errors of b.' }) readonly bErrors?: number[];
  @ApiPropertyOptional({ description: 'Answers it was calibrated from; absent where experts judged.' })
  readonly answers?: number;
  @ApiPropertyOptional({ description: 'Root mean square deviation from the curve; above 0.15 it misfits.' })
  readonly misfit?: number;
}

/** Whether an item is harder in one language for people of the same ability. */
export class LanguageDifference {
  @ApiProperty({ enum: LANGUAGE_CODES, isArray: true, description: 'Languages with answers enough.' })
  readonly languages!: LanguageCode[];
  @ApiProperty({ enum: DIF_CLASSES, description: 'A negligible, B moderate, C large.' })
  readonly size!: DifClassName;
  @ApiProperty({
    description:
      "Change of Nagelkerke's R squared; of partial credit the mean distance of expected scores, in standard deviations of the score.",
  })
  readonly effect!: number;
  @ApiProperty({ description: 'Adjusted for the number of items tested (Benjamini-Hochberg).' })
  readonly p!: number;
  @ApiProperty({ enum: LANGUAGE_CODES, description: 'In which it is hardest at equal ability.' })
  readonly hardestIn!: LanguageCode;
}

/** One item before and after. */
export class ItemDifference {
  @ApiProperty() readonly itemId!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: LocalText }) readonly stem!: LocalText;
  @ApiProperty({ description: 'Code of its competence.' }) readonly competence!: string;
  @ApiProperty({ enum: ITEM_STATES, description: 'As it is now.' }) readonly state!: ItemStateName;
  @ApiProperty({ description: 'Answers used.' }) readonly answers!: number;
  @ApiProperty({ description: 'Of these, given where the question did not count.' })
  readonly pilotAnswers!: number;
  @ApiProperty({ enum: CALIBRATION_VERDICTS, description: 'keep: too few answers, the old parameters stay.' })
  readonly verdict!: CalibrationVerdictName;
  @ApiProperty({ enum: QUARANTINE_REASONS, isArray: true }) readonly reasons!: QuarantineReasonName[];
  @ApiPropertyOptional({ type: ItemParameterView, description: 'Absent for an item new to the scale.' })
  readonly before?: ItemParameterView;
  @ApiPropertyOptional({ type: ItemParameterView, description: 'On the old scale; absent when kept.' })
  readonly after?: ItemParameterView;
  @ApiPropertyOptional({ description: 'Mean location after minus before, logits: below 0 it became easier.' })
  readonly shift?: number;
  @ApiProperty({ description: 'It moved more than chance and noise explain, against calibrated parameters.' })
  readonly drifted!: boolean;
  @ApiPropertyOptional({
    type: LanguageDifference,
    description: 'Absent with too few answers in a language.',
  })
  readonly languages?: LanguageDifference;
}

/** theta_old = slope * theta_new + intercept. */
export class ScaleLinkView {
  @ApiProperty() readonly slope!: number;
  @ApiProperty() readonly slopeError!: number;
  @ApiProperty() readonly intercept!: number;
  @ApiProperty() readonly interceptError!: number;
  @ApiProperty({ description: 'Items on both scales.' }) readonly anchors!: number;
  @ApiProperty({ description: 'Too few anchors of its own: linked together with the other scales.' })
  readonly pooled!: boolean;
}

export class ScaleDifference {
  @ApiProperty({ type: CompetenceLabel }) readonly competence!: CompetenceLabel;
  @ApiProperty({ description: 'Tests with answers about it.' }) readonly sittings!: number;
  @ApiProperty() readonly answers!: number;
  @ApiProperty() readonly items!: number;
  @ApiProperty({ description: 'Items with answers enough.' }) readonly calibrated!: number;
  @ApiPropertyOptional({ type: ScaleLinkView, description: 'Absent where nothing was calibrated.' })
  readonly link?: ScaleLinkView;
  @ApiPropertyOptional({ description: 'Of the abilities by the new parameters, 0 to 1.' })
  readonly reliability?: number;
}

/** What was read, and what was left out and why. */
export class CalibrationData {
  @ApiProperty({ description: 'Finished tests of the chosen waves.' }) readonly sittings!: number;
  @ApiProperty() readonly sittingsUsed!: number;
  @ApiProperty({ description: 'Left out: more than a tenth of the answers came too fast to have been read.' })
  readonly sittingsWithoutEffort!: number;
  @ApiProperty({ description: 'Left out: nothing was answered, or only about other scales.' })
  readonly sittingsWithoutAnswers!: number;
  @ApiProperty() readonly answers!: number;
  @ApiProperty() readonly answersUsed!: number;
  @ApiProperty({ description: 'Not counted: too fast to have been read.' }) readonly rapid!: number;
  @ApiProperty({ description: 'Not counted: the person had met the question in an earlier test.' })
  readonly repeated!: number;
  @ApiProperty({ description: 'Not counted: the item is not in the bank that is calibrated.' })
  readonly foreign!: number;
  @ApiProperty({ description: 'Counted as wrong: left out by the person.' }) readonly omitted!: number;
  @ApiProperty({ description: 'An item needs as many answers to be calibrated.' })
  readonly answersNeeded!: number;
}

/** How strongly the competences go together, which every score leans on. */
export class PriorDifference {
  @ApiProperty({ description: 'False: too few tests, the old one stays.' }) readonly renewed!: boolean;
  @ApiProperty() readonly sittingsNeeded!: number;
  @ApiProperty() readonly correlationBefore!: number;
  @ApiProperty() readonly correlationAfter!: number;
}

export class CalibrationReport {
  @ApiProperty({ type: CalibrationData }) readonly data!: CalibrationData;
  @ApiProperty({ description: 'Items that take new parameters.' }) readonly taken!: number;
  @ApiProperty({ description: 'Items that keep theirs for want of answers.' }) readonly kept!: number;
  @ApiProperty({ description: 'Items proposed for quarantine.' }) readonly proposed!: number;
  @ApiProperty({ description: 'False: the estimation stopped short; better not publish.' })
  readonly converged!: boolean;
  @ApiProperty() readonly seconds!: number;
  @ApiProperty({ type: PriorDifference }) readonly prior!: PriorDifference;
  @ApiProperty({ type: [ScaleDifference], description: 'In the order of the framework.' })
  readonly scales!: ScaleDifference[];
  @ApiProperty({ type: [ItemDifference], description: 'Proposed for quarantine first, then by code.' })
  readonly items!: ItemDifference[];
}
