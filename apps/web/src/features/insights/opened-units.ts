import type { UnitNode } from '@qabilet/api-client';
import { usePlace } from '@qabilet/i18n';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../services';

/** The units of an organisation that are on show: those the page came with, and those inside each that was opened since. */
export function useOpenedUnits(top: readonly UnitNode[], cohortId: string) {
  const api = useApi();
  const { language } = usePlace();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const inside = useQueries({
    queries: opened.map((unitId) => ({
      queryKey: ['content', language, 'agency-overview', cohortId, 'inside', unitId],
      queryFn: async () => (await api.insights.unitsInside(cohortId, unitId)).units,
    })),
  });
  const known = new Map(opened.map((id, place) => [id, inside[place]?.data]));
  return {
    units: withInside(top, known),
    isWaiting: inside.some(({ isPending }) => isPending),
    problem: inside.find(({ error }) => error !== null)?.error ?? undefined,
    open: (unitId: string) => setOpened((before) => [...new Set([...before, unitId])]),
    retry: () => inside.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

export type OpenedUnits = ReturnType<typeof useOpenedUnits>;

/** The units of each opened one follow it, so that parents still come before children. */
function withInside(
  units: readonly UnitNode[],
  known: ReadonlyMap<string, readonly UnitNode[] | undefined>,
): UnitNode[] {
  return units.flatMap((unit) => {
    const inside = known.get(unit.id);
    return inside ? [{ ...unit, unitsInside: undefined }, ...withInside(inside, known)] : [unit];
  });
}
