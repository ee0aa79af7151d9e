import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

interface Unsaved {
  readonly isChanged: boolean;
  readonly personId: string;
  readonly keep: () => Promise<unknown>;
}

/** Keeps what has been given so far when its page is left by any link; asks before the window is closed with it. */
export function useKeptOnLeaving(unsaved: Unsaved): void {
  const client = useQueryClient();
  const latest = useRef(unsaved);
  useEffect(() => {
    latest.current = unsaved;
  });

  useEffect(
    () => () => {
      const { isChanged, personId, keep } = latest.current;
      if (!isChanged) return;
      const isOfPerson = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
        queryKey.includes('marking') && queryKey.includes(personId);
      // Whoever is back already has begun with what was there before.
      const readAnew = async () => {
        await client.resetQueries({ predicate: isOfPerson });
        await client.invalidateQueries({ queryKey: ['content'] });
      };
      // Where it is refused, because the marks are released by now, the page says so to whoever comes back.
      void keep().then(readAnew, readAnew);
    },
    [client],
  );

  useEffect(() => {
    if (!unsaved.isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved.isChanged]);
}
