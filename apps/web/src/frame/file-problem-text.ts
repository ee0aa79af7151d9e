import { ProblemError } from '@qabilet/api-client';
import { useProblemText } from './problem-text';
import { useRemarkText } from './remark-text';

/** As `useProblemText`, on pages of staff that send files: says why a file was refused in the reader's language. */
export function useFileProblemText(): (error: unknown) => string {
  const problemText = useProblemText();
  const remarkText = useRemarkText();
  return (error) => {
    if (!(error instanceof ProblemError) || !error.wording) return problemText(error);
    const { code, details } = error.wording;
    return remarkText({ code, message: error.detail, details: details ?? {} }) ?? problemText(error);
  };
}
