import { useMutationState, onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

export type SaveStatus = 'idle' | 'saving' | 'saved' | 'kept';

/** Longest pause before a kept answer is sent again. */
const LONGEST_PAUSE_MS = 15_000;

/** Not all at once: after an outage thousands send again. */
export const resendPause = (failures: number) =>
  Math.min(1000 * 2 ** failures, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);

function useIsOnline(): boolean {
  return useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
}

/** Where the answers sent under a key stand: on their way, kept on this device, or with the server. */
export function useSaveStatus(mutationKey: readonly unknown[], savedAt: string | undefined): SaveStatus {
  const isOnline = useIsOnline();
  const failures = useMutationState({
    filters: { mutationKey: [...mutationKey], status: 'pending' },
    select: (mutation) => mutation.state.failureCount,
  });
  if (failures.length > 0) return !isOnline || failures.some((count) => count > 0) ? 'kept' : 'saving';
  return savedAt === undefined ? 'idle' : 'saved';
}
