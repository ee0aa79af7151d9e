import type { DraftPart, MissingPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, Link, Table, TextInput } from '@qabilet/ui';
import { frameworkHref } from '../frameworks-page';
import type { Editing } from './editing';
import { DeleteButton, MoveButtons } from './part-buttons';
import { PartTexts } from './part-texts';
import { CodeForm, SmallForm } from './small-form';

interface AreaSectionProps {
  readonly area: DraftPart;
  readonly areas: readonly DraftPart[];
  readonly competences: readonly DraftPart[];
  readonly missing: readonly MissingPart[];
  readonly editing: Editing;
}

/** One area: its words, its place, its competences. */
export function AreaSection({ area, areas, competences, missing, editing }: AreaSectionProps) {
  const t = useStaffText();
  const { code } = area;
  const name = area.texts.find(({ field }) => field === 'name')?.en ?? '';
  const edit = async (newCode: string) =>
    !(await editing.actions.edit(editing.revision, { kind: 'rename', part: 'area', code, newCode }));
  return (
    <section className="q-section" aria-labelledby={`area-${code}`}>
      <h2 id={`area-${code}`}>
        <bdi>{t('release.area', { code, name })}</bdi>
      </h2>
      <div className="q-row">
        <MoveButtons part={area} siblings={areas} editing={editing} />
      </div>
      <Details summary={t('draft.area-words', { code })}>
        <PartTexts part={area} editing={editing} />
        <CodeForm key={code} id={`area-${code}-code`} code={code} onRename={edit} />
        <DeleteButton part={area} editing={editing} label={t('draft.delete-area')} />
      </Details>
      {competences.length === 0 ? (
        <p>{t('draft.no-competences')}</p>
      ) : (
        <CompetenceTable {...{ code, competences, missing, editing }} />
      )}
      <AddCompetence area={code} editing={editing} />
    </section>
  );
}

interface CompetenceTableProps extends Pick<AreaSectionProps, 'competences' | 'missing' | 'editing'> {
  readonly code: string;
}

function CompetenceTable({ code, competences, missing, editing }: CompetenceTableProps) {
  const t = useStaffText();
  const search = editing.second ? `?language=${editing.second}` : '';
  const lacking = (competence: string) => missing.filter((one) => one.competence === competence).length;
  return (
    <Table
      caption={t('draft.competences-of', { code })}
      isCaptionHidden
      rows={competences}
      rowKey={(row) => row.code}
      columns={[
        {
          key: 'competence',
          header: t('draft.competence'),
          cell: (row) => (
            <Link href={`${frameworkHref.editCompetence(editing.releaseId, row.code)}${search}`}>
              <bdi>
                {row.code} {row.texts.find(({ field }) => field === 'name')?.en}
              </bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        {
          key: 'missing',
          header: t('draft.to-complete'),
          cell: (row) => {
            const count = lacking(row.code);
            return count === 0 ? t('draft.complete') : t('draft.things', { count });
          },
        },
        {
          key: 'order',
          header: t('draft.order'),
          cell: (row) => (
            <span className="q-row">
              <MoveButtons part={row} siblings={competences} editing={editing} />
            </span>
          ),
        },
      ]}
    />
  );
}

function AddCompetence({ area, editing }: { readonly area: string; readonly editing: Editing }) {
  const t = useStaffText();
  const { actions, revision } = editing;
  const title = t('draft.add-competence', { code: area });
  return (
    <Details summary={title}>
      <SmallForm
        id={`area-${area}-competence`}
        empty={{ code: '', text: '' }}
        button={title}
        check={({ code, text }) => ({
          ...(code.trim() === '' && { code: t('draft.code-missing') }),
          ...(text.trim() === '' && { text: t('draft.text-missing') }),
        })}
        onSubmit={async (values) =>
          !(await actions.edit(revision, { kind: 'add', part: 'competence', parent: area, ...values }))
        }
      >
        {(field) => (
          <>
            <TextInput {...field('code')} label={t('draft.code')} width="narrow" maxLength={40} />
            <TextInput {...field('text')} label={t('draft.competence-name')} lang="en" maxLength={500} />
          </>
        )}
      </SmallForm>
    </Details>
  );
}
