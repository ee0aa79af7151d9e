import type { CompetenceLabel, RoleChanges, RoleDemand, RoleTextChange } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { Local } from '../../frame/local';

interface ChangesProps {
  readonly changes: RoleChanges;
  readonly competences: readonly CompetenceLabel[];
}

/** What a version says otherwise than the one before it, side by side. */
export function Changes({ changes, competences }: ChangesProps) {
  const t = useStaffText();
  const { texts, requirements, isValidOtherwise } = changes;
  if (texts.length + requirements.length === 0 && !isValidOtherwise) return <p>{t('roles.changes-none')}</p>;
  const names = new Map(competences.map((competence) => [competence.code, competence]));
  return (
    <>
      {isValidOtherwise ? <p>{t('roles.changes-days')}</p> : null}
      {requirements.length === 0 ? null : (
        <Table
          caption={t('roles.requirements')}
          rows={requirements}
          rowKey={(row) => row.competence}
          columns={[
            {
              key: 'competence',
              header: t('roles.competence'),
              cell: (row) => <CompetenceName code={row.competence} name={names.get(row.competence)} />,
              isRowHeader: true,
            },
            { key: 'before', header: t('roles.before'), cell: (row) => <Demand demand={row.before} /> },
            { key: 'after', header: t('roles.after'), cell: (row) => <Demand demand={row.after} /> },
          ]}
        />
      )}
      {texts.length === 0 ? null : <TextChanges texts={texts} />}
    </>
  );
}

export function CompetenceName({
  code,
  name,
}: {
  readonly code: string;
  readonly name: CompetenceLabel | undefined;
}) {
  return (
    <>
      <bdi>{code}</bdi> {name ? <Local text={name.name} /> : null}
    </>
  );
}

function Demand({ demand }: { readonly demand: RoleDemand | undefined }) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (!demand) return t('roles.not-asked');
  return t('roles.demand', { level: demand.level, weight: formats.number(demand.weight, 2) });
}

function TextChanges({ texts }: { readonly texts: readonly RoleTextChange[] }) {
  const t = useStaffText();
  return (
    <Table
      caption={t('roles.texts')}
      rows={texts}
      rowKey={(row) => `${row.field} ${row.language}`}
      columns={[
        {
          key: 'text',
          header: t('roles.text-of'),
          cell: (row) => `${t(`roles.${row.field}`)}, ${LANGUAGE_FACTS[row.language].name}`,
          isRowHeader: true,
        },
        { key: 'before', header: t('roles.before'), cell: (row) => <Words {...row} words={row.before} /> },
        { key: 'after', header: t('roles.after'), cell: (row) => <Words {...row} words={row.after} /> },
      ]}
    />
  );
}

function Words({ language, words }: Pick<RoleTextChange, 'language'> & { readonly words: string }) {
  return (
    <span lang={language} dir="auto">
      {words === '' ? '–' : words}
    </span>
  );
}
