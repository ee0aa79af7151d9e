import type { GroupHeatMapQuery } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Link } from '@qabilet/ui';
import { DEEPEST_INDENT, groupHref, useGroupName } from './figure-groups';
import type { OpenedGroup } from './opened-groups';

interface GroupRowNameProps {
  readonly group: OpenedGroup;
  readonly by: GroupHeatMapQuery['by'];
  /** Key of the group whose figures stand below. */
  readonly chosen: string;
  readonly onToggle: (group: OpenedGroup) => void;
}

/** Leads to the figures of the group; what is inside a unit and was not sent at first can be opened and closed. */
export function GroupRowName({ group, by, chosen, onToggle }: GroupRowNameProps) {
  const t = useStaffText();
  const name = useGroupName()(group);
  const indent = group.kind === 'unit' ? `q-indent-${Math.min(group.depth, DEEPEST_INDENT)}` : undefined;
  return (
    <div className={indent}>
      <bdi>
        {group.key === chosen ? <strong>{name}</strong> : <Link href={groupHref(group.key, by)}>{name}</Link>}
      </bdi>
      {group.isOpen === undefined ? null : (
        <button
          type="button"
          className="q-tree__toggle"
          aria-expanded={group.isOpen}
          onClick={() => onToggle(group)}
        >
          <span className="q-hidden">{name}</span>{' '}
          {t('agency.units-inside', { count: group.groupsInside ?? 0 })}
        </button>
      )}
    </div>
  );
}
