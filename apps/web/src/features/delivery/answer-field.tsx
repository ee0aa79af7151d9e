import type { ReactElement } from 'react';
import type { Question } from '@qabilet/api-client';
import { OneOption, SeveralOptions } from './answer-choices';
import type { AnswerFieldProps } from './answer-frame';
import { FilledGaps, Inbox, MatchedLines, PlacesInOrder } from './answer-parts';
import { PictureChoice } from './picture-choice';
import { Spreadsheet } from './sheet-answer';
import { TypedAnswer } from './typed-answer';

const FIELDS = {
  single: OneOption,
  multiple: SeveralOptions,
  text: TypedAnswer,
  numeric: TypedAnswer,
  order: PlacesInOrder,
  match: MatchedLines,
  cloze: FilledGaps,
  hotspot: PictureChoice,
  inbox: Inbox,
  sheet: Spreadsheet,
} as const satisfies Record<Question['kind'], (props: AnswerFieldProps) => ReactElement>;

/** The question and the native control that fits its kind, always with "I do not know". */
export function AnswerField(props: AnswerFieldProps) {
  const OwnField = FIELDS[props.question.kind];
  return <OwnField {...props} />;
}
