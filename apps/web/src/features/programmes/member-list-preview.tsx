import type { ListProblem, MemberPreview } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Notice, Table } from '@qabilet/ui';
import { useRemarkText } from '../../frame/remark-text';

interface MemberListPreviewProps {
  readonly preview: MemberPreview;
  readonly isPending: boolean;
  readonly onMend: () => void;
  readonly onAdd: () => void;
}

/** What was understood of the list; with a fault in it nothing can be added. */
export function MemberListPreview({ preview, isPending, onMend, onAdd }: MemberListPreviewProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { people, problems } = preview;
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return (
    <>
      {errors.length > 0 ? (
        <Problems look="error" problems={errors} />
      ) : (
        <p className="q-lead">{t('members.preview-lead', { count: people.length })}</p>
      )}
      {warnings.length > 0 ? <Problems look="warning" problems={warnings} /> : null}
      <Table
        caption={t('members.preview-caption')}
        locale={formats.locale}
        rows={people}
        rowKey={(row) => String(row.row)}
        columns={[
          {
            key: 'row',
            header: t('members.row'),
            cell: (row) => formats.number(row.row),
            sortValue: (row) => row.row,
            isNumber: true,
          },
          {
            key: 'name',
            header: t('cohort.member-name'),
            cell: (row) => <bdi>{row.name}</bdi>,
            sortValue: (row) => row.name,
            isRowHeader: true,
          },
          { key: 'email', header: t('cohort.member-email'), cell: (row) => <bdi>{row.email}</bdi> },
          { key: 'unit', header: t('cohort.member-unit'), cell: (row) => <bdi>{row.unit ?? '–'}</bdi> },
          { key: 'role', header: t('cohort.member-role'), cell: (row) => <bdi>{row.role ?? '–'}</bdi> },
          {
            key: 'known',
            header: t('members.known'),
            cell: (row) => (row.known ? t('staff.yes') : t('staff.no')),
            sortValue: (row) => Number(row.known),
          },
        ]}
      />
      <div className="q-actions">
        {errors.length === 0 && people.length > 0 ? (
          <Button busy={isPending} onClick={onAdd}>
            {t('members.add', { count: people.length })}
          </Button>
        ) : null}
        <Button look="secondary" onClick={onMend}>
          {t('members.mend')}
        </Button>
      </div>
    </>
  );
}

interface ProblemsProps {
  /** Errors keep anybody from being added; warnings are to be looked at. */
  readonly look: 'error' | 'warning';
  readonly problems: readonly ListProblem[];
}

function Problems({ look, problems }: ProblemsProps) {
  const t = useStaffText();
  const remarkText = useRemarkText();
  const { formats } = usePlace();
  const title = look === 'error' ? 'members.problems-title' : 'members.warnings-title';
  return (
    <Notice
      look={look}
      role={look === 'error' ? 'alert' : 'status'}
      title={t(title, { count: problems.length })}
    >
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.row} ${problem.code}`}>
            {t('members.problem-row', {
              row: formats.number(problem.row),
              message: remarkText(problem, 'list') ?? problem.message,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
