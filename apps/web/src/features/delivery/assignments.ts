import type { Assignment } from '@qabilet/api-client';
import { useContent } from '../../content-query';
import { useApi } from '../../services';

export function useAssignments() {
  const api = useApi();
  return useContent(['assignments'], api.delivery.assignments, { staleTime: 0 });
}

/** The address of each step of a wave. */
export const stepHref = {
  notice: (waveId: string) => `/waves/${waveId}/notice`,
  self: (waveId: string) => `/waves/${waveId}/self-assessment`,
  test: (waveId: string) => `/waves/${waveId}/test`,
  result: (waveId: string) => `/waves/${waveId}/result`,
};

/** The step that comes next; `undefined` when the wave is done or over. */
export function nextStep(assignment: Assignment): keyof typeof stepHref | undefined {
  if (assignment.hasResult || assignment.test.state === 'finished') return 'result';
  if (!assignment.isOpen) return undefined;
  if (!assignment.noticeConfirmed) return 'notice';
  return assignment.selfAssessment.state === 'finished' ? 'test' : 'self';
}
