import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

/** Reads what pages show anew, goes on to a page and says there what was done. */
export function useMarksChanged() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (href: string, flash: string) => {
    await client.invalidateQueries({ queryKey: ['content'] });
    await navigate(href, { state: { flash }, replace: window.location.pathname === href });
  };
}
