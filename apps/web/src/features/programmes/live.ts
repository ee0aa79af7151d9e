import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useServices } from '../../services';

/** How often a page that somebody looks at is read again where nobody tells it of news. */
const UNTOLD_MS = 60_000;

/** Reads whatever the page shows of a wave again when something has happened there; gives how often to read it all the same. */
export function useWaveNews(waveId: string): number | false {
  const { follow } = useServices();
  const client = useQueryClient();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    setLost(false);
    return follow(`/api/waves/${waveId}/news`, {
      onNews: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(waveId) }),
      onLost: () => setLost(true),
    });
  }, [follow, client, waveId]);
  return isLost && UNTOLD_MS;
}
