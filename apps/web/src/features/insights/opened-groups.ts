import type { GroupHeatMap, GroupHeatMapQuery, HeatMapGroup } from '@qabilet/api-client';
import { usePlace } from '@qabilet/i18n';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../services';

const UNIT_KEY = 'unit:';

type Asked = Pick<GroupHeatMapQuery, 'unitId'> & { readonly from: number };

export interface OpenedGroup extends HeatMapGroup {
  /** Absent where nothing is inside. */
  readonly isOpen?: boolean;
  /** At least so many groups inside have no rows of their own. */
  readonly unlisted?: number;
}

/** Groups of a level that are not on show yet. */
export interface FurtherGroups {
  /** The unit they are in; absent at the top. */
  readonly inside?: HeatMapGroup;
  readonly count: number;
  readonly show: () => void;
}

/** The rows of a heat map of groups: those it came with, and those inside each unit that was opened since. */
export function useOpenedGroups(waveId: string, by: GroupHeatMapQuery['by']) {
  const api = useApi();
  const { language } = usePlace();
  const [asked, setAsked] = useState<readonly Asked[]>([{ from: 0 }]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const parts = useQueries({
    queries: asked.map((one) => ({
      queryKey: ['content', language, 'wave-figures', waveId, 'groups', by, one.unitId, one.from],
      queryFn: () => api.insights.groupHeatMap(waveId, { by, ...one }),
    })),
  });
  const known = asked.flatMap((one, place): Part[] => {
    const heatMap = parts[place]?.data;
    return heatMap ? [{ ...one, heatMap }] : [];
  });
  const isAsked = (unitId: string | undefined, from: number) =>
    asked.some((one) => one.unitId === unitId && one.from === from);
  const ask = (one: Asked) => {
    if (!isAsked(one.unitId, one.from)) setAsked((before) => [...before, one]);
  };
  const groups = rowsOf(known, undefined, (unitId) => isAsked(unitId, 0) && !closed.has(unitId));
  return {
    first: parts[0]?.data,
    groups,
    further: known.flatMap(({ unitId, from, heatMap }): FurtherGroups[] => {
      const next = from + heatMap.groups.filter(({ kind }) => kind !== 'cohort').length;
      const inside = unitId === undefined ? undefined : groups.find(({ key }) => unitIdOf(key) === unitId);
      const isOnShow = unitId === undefined || inside?.isOpen === true;
      if (heatMap.further === 0 || !isOnShow || isAsked(unitId, next)) return [];
      return [{ inside, count: heatMap.further, show: () => ask({ unitId, from: next }) }];
    }),
    toggle: ({ key, isOpen }: OpenedGroup) => {
      const unitId = unitIdOf(key);
      if (unitId === undefined) return;
      ask({ unitId, from: 0 });
      setClosed((before) => new Set([...before, unitId].filter((one) => one !== unitId || isOpen)));
    },
    isWaiting: parts.some(({ isPending }) => isPending),
    problem: parts.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => parts.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

interface Part extends Asked {
  readonly heatMap: GroupHeatMap;
}

function unitIdOf(key: string): string | undefined {
  return key.startsWith(UNIT_KEY) ? key.slice(UNIT_KEY.length) : undefined;
}

/** The groups of a level in the order of the tree, each followed by those inside it where it is open. */
function rowsOf(
  known: readonly Part[],
  unitId: string | undefined,
  isOpenUnit: (unitId: string) => boolean,
): readonly OpenedGroup[] {
  return partsOf(known, unitId)
    .flatMap(({ heatMap }) => heatMap.groups)
    .flatMap((group): readonly OpenedGroup[] => {
      if (group.kind === 'cohort') return [{ ...group, unlisted: furtherIn(known, undefined) }];
      const own = unitIdOf(group.key);
      if (group.groupsInside === undefined || own === undefined) return [group];
      const inside = isOpenUnit(own) ? rowsOf(known, own, isOpenUnit) : [];
      const unlisted = inside.length > 0 ? furtherIn(known, own) : group.groupsInside;
      return [{ ...group, isOpen: isOpenUnit(own), unlisted }, ...inside];
    });
}

function partsOf(known: readonly Part[], unitId: string | undefined): readonly Part[] {
  return known.filter((part) => part.unitId === unitId).sort((one, other) => one.from - other.from);
}

function furtherIn(known: readonly Part[], unitId: string | undefined): number | undefined {
  return partsOf(known, unitId).at(-1)?.heatMap.further || undefined;
}
