import { ProblemError } from '@qabilet/api-client';
import { useSearchParams } from 'react-router';
import { useProblemText } from '../../frame/problem-text';

const CODE = /^people\.sign-on-[a-z]+$/;

/** Why the way through the agency's sign-in ended here, as the address says. */
export function useSignOnProblem(): string | undefined {
  const problemText = useProblemText();
  const [params] = useSearchParams();
  const code = params.get('problem');
  if (code === null || !CODE.test(code)) return undefined;
  return problemText(new ProblemError({ status: 401, code, title: '', detail: '', faults: [] }));
}
