import type { FrameworkPreview, WorkbookProblem } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Details, KeyFigures, Link, Notice, Table, Tag } from '@qabilet/ui';
import { RemarkText } from '../../frame/remark-text';
import { frameworkHref } from './frameworks-page';

interface PreviewContentProps {
  readonly preview: FrameworkPreview;
  readonly isImporting: boolean;
  readonly onImport: () => void;
  readonly onOther: () => void;
}

/** Counts, remarks with their rows, and the areas as they were understood. */
export function PreviewContent({ preview, isImporting, onImport, onOther }: PreviewContentProps) {
  const t = useStaffText();
  return (
    <>
      {preview.importable ? null : (
        <Notice look="error" role="alert">
          <p>{t('import.not-importable')}</p>
        </Notice>
      )}
      {preview.existingReleaseId === undefined ? null : (
        <Notice>
          <p>{t('import.existing')}</p>
          <p>
            <Link href={frameworkHref.release(preview.existingReleaseId)}>{t('import.existing-open')}</Link>
          </p>
        </Notice>
      )}
      <PreviewCounts counts={preview.counts} />
      {preview.problems.length > 0 ? <Problems problems={preview.problems} /> : null}
      <PreviewAreas areas={preview.areas} />
      <div className="q-actions">
        {preview.importable ? (
          <Button busy={isImporting} onClick={onImport}>
            {t('import.button')}
          </Button>
        ) : null}
        <Button look="secondary" onClick={onOther}>
          {t('import.other')}
        </Button>
      </div>
    </>
  );
}

/** How much a file would bring. */
export function PreviewCounts({ counts }: Pick<FrameworkPreview, 'counts'>) {
  const t = useStaffText();
  const { formats } = usePlace();
  const figures = [
    { label: t('import.areas'), value: counts.areas },
    { label: t('import.competences'), value: counts.competences },
    { label: t('import.levels'), value: counts.levels },
    { label: t('import.sub-levels'), value: counts.subLevels },
    { label: t('import.statements'), value: counts.statements },
    { label: t('import.outcomes'), value: counts.outcomes },
    { label: t('import.glossary'), value: counts.glossaryTerms },
  ];
  return (
    <KeyFigures figures={figures.map((figure) => ({ ...figure, value: formats.number(figure.value) }))} />
  );
}

function Problems({ problems }: { readonly problems: readonly WorkbookProblem[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <section className="q-section" aria-labelledby="problems">
      <h2 id="problems">{t('import.problems-title', { count: problems.length })}</h2>
      <Table
        caption={t('import.problems-caption')}
        isCaptionHidden
        rows={problems.map((problem, index) => ({ ...problem, key: String(index) }))}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'sheet',
            header: t('import.problem-sheet'),
            cell: (row) => <bdi>{row.sheet}</bdi>,
            isRowHeader: true,
          },
          {
            key: 'row',
            header: t('import.problem-row'),
            cell: (row) => (row.row === undefined ? '–' : formats.number(row.row)),
            sortValue: (row) => row.row,
            isNumber: true,
          },
          {
            key: 'column',
            header: t('import.problem-column'),
            cell: (row) => <bdi>{row.column ?? '–'}</bdi>,
          },
          {
            key: 'severity',
            header: t('import.problem-severity'),
            cell: (row) => (
              <Tag look={row.severity === 'error' ? 'danger' : 'plain'}>
                {t(`import.severity.${row.severity}`)}
              </Tag>
            ),
            sortValue: (row) => row.severity,
          },
          {
            key: 'message',
            header: t('import.problem-message'),
            cell: (row) => <RemarkText remark={row} family="workbook" />,
          },
        ]}
      />
    </section>
  );
}

/** The areas of a file as they were understood, with their competences. */
export function PreviewAreas({ areas }: Pick<FrameworkPreview, 'areas'>) {
  const t = useStaffText();
  return (
    <section className="q-section" aria-label={t('import.areas')}>
      {areas.map((area) => (
        <Details key={area.code} summary={t('release.area', { code: area.code, name: area.name })}>
          <ul>
            {area.competences.map((competence) => (
              <li key={competence.code}>
                <bdi>
                  {competence.code} {competence.name}
                </bdi>
                <br />
                <span className="q-muted">
                  {t('import.competence-counts', {
                    statements: competence.statements,
                    outcomes: competence.outcomes,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </section>
  );
}
