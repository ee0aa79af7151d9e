import type { CaseChoices, CasePreview, CaseProblem } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Link, Notice, Table, Tag } from '@qabilet/ui';
import { RemarkText } from '../../../frame/remark-text';
import { frameworkHref } from '../frameworks-page';
import { PreviewAreas, PreviewCounts } from '../preview-content';
import { CaseGroups } from './case-groups';

interface CasePreviewContentProps {
  readonly preview: CasePreview;
  readonly choices: CaseChoices;
  /** The choices are others than those of the preview. */
  readonly isChanged: boolean;
  readonly isChecking: boolean;
  readonly isStoring: boolean;
  readonly onChoose: (choices: CaseChoices) => void;
  readonly onCheck: () => void;
  readonly onImport: () => void;
  readonly onOther: () => void;
}

/** What a package would bring, what of it is only kept, what is wrong, and what its items are taken for. */
export function CasePreviewContent({ preview, choices, onChoose, ...doing }: CasePreviewContentProps) {
  const t = useStaffText();
  return (
    <>
      {preview.importable ? null : (
        <Notice look="error" role="alert">
          <p>{t('case.not-importable')}</p>
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
      <p className="q-muted">
        {t('case.edition', { version: preview.caseVersion })}
        {preview.languages.length > 0 ? (
          <>
            <br />
            {t('case.languages', { languages: preview.languages.join(', ') })}
          </>
        ) : null}
      </p>
      {preview.problems.length > 0 ? <Problems problems={preview.problems} /> : null}
      {preview.groups.length > 0 ? (
        <CaseGroups groups={preview.groups} choices={choices} onChoose={onChoose} />
      ) : null}
      {doing.isChanged ? null : <Understood preview={preview} />}
      <Actions isImportable={preview.importable} {...doing} />
    </>
  );
}

function Understood({ preview }: { readonly preview: CasePreview }) {
  const t = useStaffText();
  return (
    <>
      <section className="q-section" aria-labelledby="understood">
        <h2 id="understood">{t('case.understood')}</h2>
        <PreviewCounts counts={preview.counts} />
        <PreviewAreas areas={preview.areas} />
      </section>
      {preview.kept.length > 0 ? (
        <section className="q-section" aria-labelledby="kept">
          <h2 id="kept">{t('case.kept-title')}</h2>
          <p className="q-measure">{t('case.kept-text')}</p>
          <ul>
            {preview.kept.map(({ kind, count }) => (
              <li key={kind}>{t(`case.kept.${kind}`, { count })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

type ActionsProps = Pick<
  CasePreviewContentProps,
  'isChanged' | 'isChecking' | 'isStoring' | 'onCheck' | 'onImport' | 'onOther'
> & { readonly isImportable: boolean };

/** Nothing is imported that was not looked at: changed choices are looked at first. */
function Actions(props: ActionsProps) {
  const t = useStaffText();
  const { isImportable, isChanged, isChecking, isStoring, onCheck, onImport, onOther } = props;
  return (
    <>
      {isChanged ? (
        <Notice role="status">
          <p>{t('case.choices-changed')}</p>
        </Notice>
      ) : null}
      <div className="q-actions">
        {isChanged ? (
          <Button busy={isChecking} onClick={onCheck}>
            {t('case.look-again')}
          </Button>
        ) : null}
        {isImportable && !isChanged ? (
          <Button busy={isStoring} onClick={onImport}>
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

function Problems({ problems }: { readonly problems: readonly CaseProblem[] }) {
  const t = useStaffText();
  return (
    <section className="q-section" aria-labelledby="problems">
      <h2 id="problems">{t('import.problems-title', { count: problems.length })}</h2>
      <Table
        caption={t('case.problems-caption')}
        isCaptionHidden
        rows={problems.map((problem, index) => ({ ...problem, key: String(index) }))}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'path',
            header: t('case.problem-path'),
            cell: (row) => <bdi>{row.path === '' ? '–' : row.path}</bdi>,
            isRowHeader: true,
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
            cell: (row) => <RemarkText remark={row} family="case" />,
          },
        ]}
      />
    </section>
  );
}
