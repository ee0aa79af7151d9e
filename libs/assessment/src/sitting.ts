import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { MarkedAnswer } from './marked-answer';
import type { Target } from './test-plan';

/** All that decides the next question beside the plan. */
export interface Sitting {
  readonly seed: string;
  readonly language: Language;
  readonly targets: readonly Target[];
  /** Items that the person met in earlier attempts. */
  readonly seenBefore: readonly ItemId[];
  readonly answers: readonly MarkedAnswer[];
  readonly elapsedSeconds: number;
  /** Absent: without time limit. */
  readonly allowedSeconds?: number;
}

/** 1 for the first question, pilot questions included. */
export function positionOf(sitting: Pick<Sitting, 'answers'>): number {
  return sitting.answers.length + 1;
}

export function isTimeUp({ elapsedSeconds, allowedSeconds }: Sitting): boolean {
  return allowedSeconds !== undefined && elapsedSeconds >= allowedSeconds;
}
