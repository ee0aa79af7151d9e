import { CASE_ITEM_ROLES, type CaseChoices, type CaseItemGroup } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Select, Table } from '@qabilet/ui';

interface CaseGroupsProps {
  readonly groups: readonly CaseItemGroup[];
  readonly choices: CaseChoices;
  readonly onChoose: (choices: CaseChoices) => void;
}

const LEVELS = [1, 2, 3, 4];

/** What the items of a package are taken for, group by group. */
export function CaseGroups({ groups, choices, onChoose }: CaseGroupsProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const typeOf = ({ type }: CaseItemGroup) => (type === '' ? t('case.group-untyped') : type);
  return (
    <section className="q-section q-case-groups" aria-labelledby="groups">
      <h2 id="groups">{t('case.groups-title')}</h2>
      <p className="q-measure">{t('case.groups-text')}</p>
      <Table
        caption={t('case.groups-title')}
        isCaptionHidden
        rows={groups}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'type',
            header: t('case.group'),
            cell: (row) => <bdi>{typeOf(row)}</bdi>,
            isRowHeader: true,
          },
          {
            key: 'role',
            header: t('case.group-role'),
            cell: (row) => (
              <select
                className="q-input"
                aria-label={t('case.group-role-of', { type: typeOf(row), depth: row.depth })}
                value={choices.roles[row.key] ?? row.role}
                onChange={(event) =>
                  onChoose({ ...choices, roles: { ...choices.roles, [row.key]: event.currentTarget.value } })
                }
              >
                {CASE_ITEM_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`case.role.${role}`)}
                  </option>
                ))}
              </select>
            ),
          },
          {
            key: 'depth',
            header: t('case.group-depth'),
            cell: ({ depth }) => (depth === 0 ? t('case.group-outside') : formats.number(depth)),
            isNumber: true,
          },
          {
            key: 'count',
            header: t('case.group-count'),
            cell: ({ count }) => formats.number(count),
            isNumber: true,
          },
          {
            key: 'examples',
            header: t('case.group-examples'),
            cell: ({ examples }) => <span dir="auto">{examples.join('; ')}</span>,
          },
        ]}
      />
      <Select
        id="case-level"
        label={t('case.level')}
        value={choices.level === undefined ? '' : String(choices.level)}
        options={[
          { value: '', label: t('case.level-none') },
          ...LEVELS.map((level) => ({ value: String(level), label: t('case.level-number', { level }) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ roles: choices.roles, ...(value === '' ? {} : { level: Number(value) }) })
        }
      />
    </section>
  );
}
