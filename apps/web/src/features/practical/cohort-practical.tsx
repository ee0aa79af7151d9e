import type { PracticalWorkRow } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { ButtonLink, Link, Table, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { practicalHref } from './practical-href';

/** The practical works of a cohort, and how far their marking has come. */
export function CohortPractical({ cohortId }: { readonly cohortId: string }) {
  const t = useStaffText();
  const api = useApi();
  const { data: works } = useContent(['practical', cohortId], () => api.practical.list(cohortId));
  if (!works) return null;
  return (
    <section className="q-section" aria-labelledby="practical">
      <div className="q-heading">
        <h2 id="practical">{t('practical.title')}</h2>
        <ButtonLink look="secondary" href={practicalHref.open(cohortId)}>
          {t('practical.open')}
        </ButtonLink>
      </div>
      {works.length === 0 ? <p className="q-measure">{t('practical.empty')}</p> : <WorkTable works={works} />}
    </section>
  );
}

function WorkTable({ works }: { readonly works: readonly PracticalWorkRow[] }) {
  const t = useStaffText();
  return (
    <Table
      caption={t('practical.title')}
      isCaptionHidden
      isStacked
      rows={works}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'title',
          header: t('practical.name'),
          cell: (row) => (
            <Link href={practicalHref.work(row.id)}>
              <Local text={row.title} />
            </Link>
          ),
          isRowHeader: true,
        },
        {
          key: 'mine',
          header: t('practical.mine'),
          cell: (row) => t('practical.of', { part: row.markedByMe, whole: row.people }),
          isNumber: true,
        },
        {
          key: 'settled',
          header: t('practical.people'),
          cell: (row) => (
            <>
              {t('practical.of', { part: row.settled, whole: row.people })}
              {row.thirdNeeded > 0 ? (
                <>
                  <br />
                  <span className="q-muted">{t('practical.third', { count: row.thirdNeeded })}</span>
                </>
              ) : null}
            </>
          ),
          isNumber: true,
        },
        {
          key: 'state',
          header: t('practical.state'),
          cell: (row) => (
            <Tag look={row.releasedAt ? 'plain' : 'accent'}>
              {t(row.releasedAt ? 'practical.released' : 'practical.marking')}
            </Tag>
          ),
        },
      ]}
    />
  );
}
