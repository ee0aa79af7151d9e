import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ProblemError, type ItemBody, type ItemOnBenchView } from '@qabilet/api-client';
import { useApi } from '../../../services';
import { sendable } from './written-item';

/** What an author has written and not saved yet. */
interface Work {
  readonly item: ItemBody;
  /** The last step of its history that the author could have seen. */
  readonly base: number;
}

/** Whether somebody else has saved the item meanwhile. */
export function isRivalry(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'item-bank.written-meanwhile';
}

/**
 * What is being written: kept while the author looks at other pages, until it is saved or thrown away, and never
 * written to the device, because it holds a key.
 */
export function useItemWork(name: string, stored: Work) {
  const client = useQueryClient();
  const key = ['unsaved-item', name];
  const [work, setWork] = useState(() => client.getQueryData<Work>(key));
  const [wasKept, setWasKept] = useState(work !== undefined);
  useLeaveWarning(work !== undefined);

  function keep(next: Work | undefined) {
    setWork(next);
    if (!next) client.removeQueries({ queryKey: key });
    else {
      client.setQueryDefaults(key, { gcTime: Infinity });
      client.setQueryData(key, next);
    }
  }
  return {
    item: work?.item ?? stored.item,
    base: work?.base ?? stored.base,
    isUnsaved: work !== undefined,
    wasKept,
    change: (changed: Partial<ItemBody>) =>
      keep({ item: { ...(work?.item ?? stored.item), ...changed }, base: work?.base ?? stored.base }),
    forget: () => {
      setWasKept(false);
      keep(undefined);
    },
  };
}

export type ItemWork = ReturnType<typeof useItemWork>;

/** Saves a draft, and tells whether somebody else has saved it meanwhile. */
export function useSaveDraft(bench: ItemOnBenchView, work: ItemWork) {
  const api = useApi();
  const client = useQueryClient();
  const [state, setState] = useState<{ readonly isPending: boolean; readonly error?: unknown }>({
    isPending: false,
  });

  async function save(after = work.base): Promise<boolean> {
    setState({ isPending: true });
    try {
      await api.itemBank.edit(bench.id, { item: sendable(work.item), after });
      await client.invalidateQueries({ queryKey: ['content'] });
      work.forget();
      setState({ isPending: false });
      return true;
    } catch (error) {
      if (isRivalry(error)) await client.invalidateQueries({ queryKey: ['content'] });
      setState({ isPending: false, error });
      return false;
    }
  }
  return { ...state, save, giveIn: () => setState({ isPending: false }) };
}

/** Asks before the page is closed with something unsaved on it. */
function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
