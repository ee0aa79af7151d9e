import type { Progress } from '@qabilet/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useServices } from '../../services';
import { useMe } from '../../session/session';

/** Figures of many people are costly to read: not more often than this, however much happens. */
const BETWEEN_READINGS_MS = 30_000;
/** How often they are read where nobody may tell the page of news. */
const UNTOLD_MS = 120_000;

interface Followed {
  /** The wave in which something happens. */
  readonly waveId: string | undefined;
  /** What the keys of all that is to be read again have in common. */
  readonly about: string;
}

/**
 * Reads figures again, gently and only while they are looked at. Trainers of the wave are told when something has happened
 * in it; others are not, since each person's beginning and end would be told in it, and their pages ask now and then.
 */
export function useGentleNews({ waveId, about }: Followed): void {
  const { follow } = useServices();
  const client = useQueryClient();
  const { roles } = useMe();
  const mayHear = waveId !== undefined && roles.includes('trainer');
  useEffect(() => {
    const read = () =>
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(about) });
    const untold = untoldReadings(read);
    if (!mayHear) {
      untold.begin();
      return untold.stop;
    }
    const told = toldReadings(read);
    const unfollow = follow(`/api/waves/${waveId}/news`, { onNews: told.hear, onLost: untold.begin });
    return () => {
      unfollow();
      told.stop();
      untold.stop();
    };
  }, [follow, client, mayHear, waveId, about]);
}

/** The wave of a cohort that began last. */
export function latestBegun({ waves, updatedAt }: Pick<Progress, 'waves' | 'updatedAt'>): string | undefined {
  return waves.findLast(({ opensAt }) => Date.parse(opensAt) <= Date.parse(updatedAt))?.waveId;
}

/** Reads at another mark than the one the page was read at, which is the first one heard. */
export function toldReadings(read: () => void) {
  let readAt = Date.now();
  let shown: string | undefined;
  let heard: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const readNow = () => {
    waiting = undefined;
    // Whoever comes back to the page hears the mark again.
    if (document.hidden) return;
    readAt = Date.now();
    shown = heard;
    read();
  };
  return {
    hear: (mark: string) => {
      heard = mark;
      shown ??= mark;
      if (mark === shown || waiting !== undefined) return;
      waiting = setTimeout(readNow, Math.max(0, readAt + BETWEEN_READINGS_MS - Date.now()));
    },
    stop: () => clearTimeout(waiting),
  };
}

/** Reads now and then while the page is looked at. */
export function untoldReadings(read: () => void) {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    begin: () => {
      timer ??= setInterval(() => {
        if (!document.hidden) read();
      }, UNTOLD_MS);
    },
    stop: () => clearInterval(timer),
  };
}
