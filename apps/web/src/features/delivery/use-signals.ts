import { useEffect, useRef } from 'react';
import type { AnswerSignalsRequest } from '@qabilet/api-client';

const NOTHING: AnswerSignalsRequest = { leaves: 0, awaySeconds: 0, pastes: 0 };
const SECOND_MS = 1000;

/** What happens around one question: the page losing the focus, and text pasted. Read when the answer is sent. */
export function useSignals(questionId: string): () => AnswerSignalsRequest {
  const noticed = useRef(NOTHING);
  useEffect(() => {
    noticed.current = NOTHING;
    let leftAt: number | undefined;
    const leave = () => {
      leftAt ??= Date.now();
    };
    const comeBack = () => {
      if (leftAt === undefined) return;
      const { leaves, awaySeconds } = noticed.current;
      const away = Math.round((Date.now() - leftAt) / SECOND_MS);
      noticed.current = { ...noticed.current, leaves: leaves + 1, awaySeconds: awaySeconds + away };
      leftAt = undefined;
    };
    const paste = () => {
      noticed.current = { ...noticed.current, pastes: noticed.current.pastes + 1 };
    };
    window.addEventListener('blur', leave);
    window.addEventListener('focus', comeBack);
    document.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('paste', paste);
    };
  }, [questionId]);
  return () => noticed.current;
}
