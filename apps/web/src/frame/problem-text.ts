import { useMemo } from 'react';
import { ConnectionError, ProblemError } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';

const KNOWN = {
  'people.wrong-credentials': 'problem.wrong-credentials',
  'people.wrong-code': 'problem.wrong-code',
  'people.wrong-password': 'problem.wrong-password',
  'people.password-too-short': 'problem.password-short',
  'people.password-too-long': 'problem.password-long',
  'people.password-easily-guessed': 'problem.password-guessed',
  'people.no-password': 'problem.no-password',
  'people.sign-on-unknown': 'problem.sign-on-unknown',
  'people.sign-on-refused': 'problem.sign-on-refused',
  'people.sign-on-unavailable': 'problem.sign-on-unavailable',
  'people.too-many-failures': 'problem.too-many-failures',
  'people.too-many-requests': 'problem.too-many-failures',
  'people.invitation-used-or-expired': 'problem.invitation-gone',
  'people.reset-link-used-or-expired': 'problem.reset-gone',
  'letters.no-mail-service': 'problem.no-mail',
  'delivery.wave-not-open': 'problem.wave-closed',
  'delivery.retake-too-soon': 'problem.retake-too-soon',
  'assessment.not-the-asked-question': 'problem.answered-elsewhere',
  'assessment.already-answered': 'problem.answered-elsewhere',
  'assessment.attempt-finished': 'problem.answered-elsewhere',
  'assessment.time-is-up': 'problem.time-up',
  'programmes.practical-work-not-found': 'problem.practical.work-gone',
  'programmes.mark-not-found': 'problem.practical.mark-gone',
  'programmes.nobody-to-mark': 'problem.practical.nobody-to-mark',
  'programmes.unknown-competences': 'problem.practical.unknown-competences',
  'programmes.rubric-in-use': 'problem.practical.rubric-in-use',
  'programmes.not-lead-trainer': 'problem.practical.not-lead',
  'programmes.own-work': 'problem.practical.own-work',
  'programmes.mark-handed-in': 'problem.practical.handed-in',
  'programmes.marks-released': 'problem.practical.released',
  'programmes.mark-incomplete': 'problem.practical.incomplete',
  'programmes.marks-unsettled': 'problem.practical.unsettled',
  'assessment.rubric-contradicts': 'problem.practical.rubric',
  'interchange.not-a-badge': 'badge-check.not-a-badge',
  'interchange.no-badge-inside': 'badge-check.no-badge-inside',
  'interchange.damaged-picture': 'badge-check.damaged',
  'interchange.several-badges': 'badge-check.damaged',
} as const;

const isKnown = (code: string): code is keyof typeof KNOWN => code in KNOWN;

/** Says in the person's language what went wrong; a refusal without words of ours keeps the server's. */
export function useProblemText(): (error: unknown) => string {
  const t = useOfficialText();
  return (error) => {
    if (error instanceof ConnectionError) return t('problem.offline');
    if (!(error instanceof ProblemError)) return t('problem.unknown');
    if (isKnown(error.code)) return t(KNOWN[error.code]);
    if (error.status >= 500) return t('problem.server');
    if (error.status === 404) return t('problem.not-found');
    return error.detail || t('problem.unknown');
  };
}

/** A refused action as the page's error summary wants it: the same list until the refusal is another one. */
export function useProblemErrors(error: unknown): readonly FieldError[] {
  const problemText = useProblemText();
  const message = error ? problemText(error) : undefined;
  return useMemo(() => (error && message ? [{ message }] : []), [error, message]);
}
