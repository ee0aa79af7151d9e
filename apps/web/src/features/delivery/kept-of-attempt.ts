import type { AnswerRequest } from '@qabilet/api-client';
import { useMemo } from 'react';
import { useServices } from '../../services';
import { useMe } from '../../session/session';
import { isDraft, type Draft } from './draft';
import { kept, type Kept } from './kept';

export interface SentAnswer {
  readonly position: number;
  readonly request: AnswerRequest;
}

/** All that this device keeps of one test. */
export interface KeptOfAttempt {
  /** The answer that the server has not acknowledged. */
  readonly unsent: Kept<SentAnswer>;
  /** The questions whose answers were shown as saved. */
  readonly confirmed: Kept<readonly string[]>;
  /** What was entered for the open question. */
  readonly draft: Kept<Draft>;
}

function isSentAnswer(value: unknown): value is SentAnswer {
  return typeof value === 'object' && value !== null && 'position' in value && 'request' in value;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

export function useKeptOfAttempt(attemptId: string): KeptOfAttempt {
  const { kept: store } = useServices();
  const { personId } = useMe();
  return useMemo(
    () => ({
      unsent: kept({ store, personId, name: `answer.${attemptId}`, isValue: isSentAnswer }),
      confirmed: kept({ store, personId, name: `saved.${attemptId}`, isValue: isNames }),
      draft: kept({ store, personId, name: `draft.${attemptId}`, isValue: isDraft }),
    }),
    [store, personId, attemptId],
  );
}
