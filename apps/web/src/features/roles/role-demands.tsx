import type { CompetenceLabel, RoleDraftView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { CompetenceName } from './role-changes';
import type { RoleDraftWork, TypedDemand } from './use-role-draft';

interface DemandsProps {
  readonly draft: RoleDraftView;
  readonly work: RoleDraftWork;
}

/** Every competence of the framework with the level that the role asks for, area by area. */
export function Demands({ draft, work }: DemandsProps) {
  const areas = [...new Map(draft.competences.map((one) => [one.areaCode, one])).values()];
  return areas.map((area) => (
    <AreaDemands
      key={area.areaCode}
      draft={draft}
      work={work}
      area={area}
      competences={draft.competences.filter(({ areaCode }) => areaCode === area.areaCode)}
    />
  ));
}

interface AreaDemandsProps extends DemandsProps {
  readonly area: CompetenceLabel;
  readonly competences: readonly CompetenceLabel[];
}

function AreaDemands({ draft, work, area, competences }: AreaDemandsProps) {
  const t = useStaffText();
  return (
    <Table
      caption={`${area.areaCode} ${area.areaName.text}`}
      rows={competences}
      rowKey={(row) => row.code}
      columns={[
        {
          key: 'competence',
          header: t('roles.competence'),
          cell: (row) => <CompetenceName code={row.code} name={row} />,
          isRowHeader: true,
        },
        {
          key: 'level',
          header: t('roles.level'),
          cell: (row) => <LevelCell {...{ draft, work, row }} />,
        },
        { key: 'weight', header: t('roles.weight'), cell: (row) => <WeightCell {...{ work, row }} /> },
      ]}
    />
  );
}

const NOT_ASKED: TypedDemand = { level: '', weight: '1' };

function demandOf(work: RoleDraftWork, code: string): TypedDemand {
  return work.typed.demands[code] ?? NOT_ASKED;
}

function put(work: RoleDraftWork, code: string, change: Partial<TypedDemand>): void {
  work.change({ demands: { ...work.typed.demands, [code]: { ...demandOf(work, code), ...change } } });
}

function LevelCell({ draft, work, row }: DemandsProps & { readonly row: CompetenceLabel }) {
  const t = useStaffText();
  return (
    <select
      className="q-input"
      aria-label={t('role-draft.level-of', { code: row.code })}
      value={demandOf(work, row.code).level}
      onChange={(event) => put(work, row.code, { level: event.currentTarget.value })}
    >
      <option value="">{t('roles.not-asked')}</option>
      {draft.levels.map(({ ordinal, name }) => (
        <option key={ordinal} value={ordinal}>
          {`${ordinal} ${name.text}`}
        </option>
      ))}
    </select>
  );
}

function WeightCell({ work, row }: { readonly work: RoleDraftWork; readonly row: CompetenceLabel }) {
  const t = useStaffText();
  const { level, weight } = demandOf(work, row.code);
  const isWrong = work.errors.some(({ fieldId }) => fieldId === `weight-${row.code}`);
  return (
    <input
      id={`weight-${row.code}`}
      className="q-input q-input--weight"
      inputMode="decimal"
      maxLength={6}
      aria-label={t('role-draft.weight-of', { code: row.code })}
      aria-invalid={isWrong || undefined}
      disabled={level === ''}
      value={level === '' ? '' : weight}
      onChange={(event) => put(work, row.code, { weight: event.currentTarget.value })}
    />
  );
}
