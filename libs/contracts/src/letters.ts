import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** Why an official is written to: the wave has opened, it closes soon, or the trainer asks for it. */
export const LETTER_KINDS = ['opened', 'closing', 'reminder'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/**
 * What somebody is told of their own way in: a link to a new password, that there is none here, that one was set. And of
 * what they look after: that figures of groups are wrong.
 */
export const ACCOUNT_LETTER_KINDS = [
  'password-link',
  'password-elsewhere',
  'password-set',
  'figures-wrong',
] as const;
export type AccountLetterKind = (typeof ACCOUNT_LETTER_KINDS)[number];

/**
 * Where a letter is: `refused` by the mail server for good; `unsure` when the server was lost while it took the letter,
 * which is then not sent a second time; `dropped` when it was not needed any more.
 */
export const LETTER_STATES = ['waiting', 'sending', 'sent', 'refused', 'unsure', 'dropped'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export class LetterProblem {
  @ApiProperty() readonly personId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: LETTER_KINDS }) readonly kind!: LetterKind;
  @ApiProperty({ enum: ['refused', 'unsure'] }) readonly state!: 'refused' | 'unsure';
}

/** The letters of a wave, for the trainer of its cohort. */
export class WaveLetters {
  @ApiProperty({ description: 'Whether this installation can send e-mail at all.' })
  readonly canSend!: boolean;
  @ApiProperty({ description: 'Whether people are written to when the wave opens and before it closes.' })
  readonly isOn!: boolean;
  @ApiProperty({ description: 'Who could be reminded: they have an account and no finished test.' })
  readonly unfinished!: number;
  @ApiProperty({ description: 'Who has not finished and has no account yet: letters do not reach them.' })
  readonly withoutAccount!: number;
  @ApiProperty() readonly waiting!: number;
  @ApiProperty() readonly sent!: number;
  @ApiProperty({
    required: false,
    description: 'ISO instant of the last reminder that was asked for; the next one is possible a day later.',
  })
  readonly remindedAt?: string;
  @ApiProperty({ type: [LetterProblem], description: 'The first 100.' })
  readonly problems!: LetterProblem[];
}

export class LettersSwitchRequest {
  @ApiProperty() @IsBoolean() readonly isOn!: boolean;
}

export class RemindersAsked {
  @ApiProperty({ description: 'People who are written to.' }) readonly people!: number;
}
