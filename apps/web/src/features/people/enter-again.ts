import { useNavigate } from 'react-router';
import { useApi } from '../../services';
import { useEnter } from '../../session/session';

/** Goes on to a page as the person whom the session now belongs to. */
export function useEnterAgain(then: string): () => Promise<void> {
  const api = useApi();
  const enter = useEnter();
  const navigate = useNavigate();
  return async () => {
    await enter(await api.people.me());
    await navigate(then, { replace: true });
  };
}
