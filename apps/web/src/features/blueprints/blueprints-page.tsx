import type { BlueprintDraftRow, BlueprintView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, EmptyState, Link, Notice, Table } from '@qabilet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { blueprintHref, useRefusalText } from './blueprint-words';

/** Tests that can be given, and those that are being made. */
export function BlueprintsPage() {
  const t = useStaffText();
  const api = useApi();
  const drafts = useContent(['blueprint-drafts'], api.tests.drafts);
  const released = useContent(['blueprints'], api.itemBank.blueprints);
  return (
    <Loaded query={drafts}>
      {(rows) => (
        <AppPage title={t('tests.title')} heading={t('tests.title')}>
          <SavedFlash />
          <p className="q-measure">{t('tests.lead')}</p>
          <section className="q-section" aria-labelledby="drafts">
            <h2 id="drafts">{t('tests.drafts')}</h2>
            {rows.length === 0 ? (
              <EmptyState title={t('tests.empty-title')}>
                <p>{t('tests.empty-text')}</p>
              </EmptyState>
            ) : (
              <DraftTable rows={rows} />
            )}
          </section>
          <Loaded query={released}>{(blueprints) => <ReleasedTests blueprints={blueprints} />}</Loaded>
        </AppPage>
      )}
    </Loaded>
  );
}

function DraftTable({ rows }: { readonly rows: readonly BlueprintDraftRow[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('tests.drafts')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('tests.name'),
          cell: (row) => (
            <Link href={blueprintHref.draft(row.id)}>
              <Local text={row.name} />
            </Link>
          ),
          isRowHeader: true,
        },
        { key: 'base', header: t('tests.base'), cell: (row) => <Local text={row.baseName} /> },
        { key: 'by', header: t('tests.edited-by'), cell: (row) => <bdi>{row.editedBy}</bdi> },
        { key: 'at', header: t('tests.edited-at'), cell: (row) => formats.dateTime(row.editedAt) },
      ]}
    />
  );
}

function ReleasedTests({ blueprints }: { readonly blueprints: readonly BlueprintView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const refusalText = useRefusalText();
  const copy = useCopy();
  return (
    <section className="q-section" aria-labelledby="released">
      <h2 id="released">{t('tests.released')}</h2>
      <p className="q-measure">{t('tests.released-text')}</p>
      {copy.error ? (
        <Notice look="error" role="alert">
          <p>{refusalText(copy.error)}</p>
        </Notice>
      ) : null}
      <Table
        caption={t('tests.released')}
        isCaptionHidden
        rows={blueprints}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t('tests.name'),
            cell: (row) => <Local text={row.name} />,
            isRowHeader: true,
          },
          {
            key: 'framework',
            header: t('tests.framework'),
            cell: ({ framework }) => (
              <bdi>
                {t('bank-release.framework-name', { name: framework.title, version: framework.version })}
              </bdi>
            ),
          },
          {
            key: 'length',
            header: t('tests.length'),
            cell: ({ minItems, maxItems, minutes }) =>
              t('tests.length-line', {
                min: minItems,
                max: maxItems,
                time: minutes === undefined ? t('wave-new.untimed') : t('wave-new.minutes', { minutes }),
              }),
          },
          {
            key: 'version',
            header: t('tests.calibration'),
            cell: (row) => <bdi>{row.calibrationVersion}</bdi>,
          },
          { key: 'at', header: t('tests.released-at'), cell: (row) => formats.date(row.releasedAt) },
          {
            key: 'copy',
            header: t('tests.use'),
            cell: (row) => (
              <Button look="quiet" busy={copy.isPending} onClick={() => copy.mutate(row.id)}>
                {t('tests.copy')}
                <span className="q-hidden"> {row.name.text}</span>
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}

function useCopy() {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (blueprintId: string) => api.tests.draft({ blueprintId }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(blueprintHref.draft(id));
    },
  });
}
