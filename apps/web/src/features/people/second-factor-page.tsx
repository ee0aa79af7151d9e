import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '@qabilet/api-client';
import { Navigate, useLocation } from 'react-router';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { pageAfter } from '../../session/page-after';
import { Enrolment } from './enrolment';
import { useEnterAgain } from './enter-again';
import { SecondFactorProof } from './second-factor-proof';

/** The step between the password and everything else. */
export function SecondFactorPage() {
  const api = useApi();
  const { state: location, search } = useLocation();
  const then = pageAfter(location ?? { then: new URLSearchParams(search).get('then') });
  const enterAgain = useEnterAgain(then);
  const query = useQuery({
    queryKey: ['second-factor-step'],
    queryFn: () => api.people.secondFactor(),
    staleTime: Infinity,
    gcTime: 0,
  });

  if (query.error instanceof ProblemError && query.error.status === 401)
    return <Navigate to="/sign-in" replace state={{ then }} />;
  return (
    <Loaded query={query}>
      {({ state }) => {
        if (state === 'awaiting-second-factor') return <SecondFactorProof then={then} />;
        if (state === 'enrolling') return <Enrolment isRequired onDone={enterAgain} />;
        return <Navigate to={then} replace />;
      }}
    </Loaded>
  );
}
