import type { FrameworkCounts, FrameworkReleaseRow, FrameworkRow } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { SavedFlash } from '../../staff/saved-flash';
import { importHref } from '../imports/import-words';

export const frameworkHref = {
  list: '/frameworks',
  import: '/frameworks/import',
  importCase: '/frameworks/import-case',
  new: '/frameworks/new',
  release: (id: string) => `/frameworks/releases/${id}`,
  newVersion: (id: string) => `/frameworks/releases/${id}/new-version`,
  compare: (id: string) => `/frameworks/releases/${id}/compare`,
  case: (id: string) => `/frameworks/releases/${id}/case`,
  crosswalks: '/frameworks/crosswalks',
  crosswalksFrom: (id: string) => `/frameworks/crosswalks?from=${id}`,
  crosswalk: (id: string) => `/frameworks/crosswalks/${id}`,
  edit: (id: string) => `/frameworks/releases/${id}/edit`,
  editCompetence: (id: string, code: string) =>
    `/frameworks/releases/${id}/edit/competences/${encodeURIComponent(code)}`,
};

export function FrameworksPage() {
  const t = useStaffText();
  const api = useApi();
  const isAuthor = useMe().roles.includes('author');
  const query = useContent(['frameworks'], api.frameworks.list);
  return (
    <Loaded query={query}>
      {(frameworks) => (
        <AppPage
          title={t('frameworks.title')}
          heading={t('frameworks.title')}
          actions={isAuthor ? <AuthorActions /> : undefined}
        >
          <SavedFlash />
          {frameworks.length === 0 ? (
            <EmptyState title={t('frameworks.empty-title')}>
              <p>{t('frameworks.empty-text')}</p>
            </EmptyState>
          ) : null}
          {frameworks.length > 0 ? (
            <p>
              <Link href={frameworkHref.crosswalks}>{t('crosswalks.title')}</Link>
            </p>
          ) : null}
          {frameworks.map((framework) => (
            <Framework key={framework.id} framework={framework} />
          ))}
        </AppPage>
      )}
    </Loaded>
  );
}

function AuthorActions() {
  const t = useStaffText();
  return (
    <>
      <ButtonLink href={frameworkHref.import}>{t('frameworks.import')}</ButtonLink>
      <ButtonLink look="secondary" href={importHref.list('framework')}>
        {t('frameworks.import-table')}
      </ButtonLink>
      <ButtonLink look="secondary" href={frameworkHref.importCase}>
        {t('case.import-link')}
      </ButtonLink>
      <ButtonLink look="secondary" href={frameworkHref.new}>
        {t('framework-new.open')}
      </ButtonLink>
    </>
  );
}

/** What a release holds, in one line. */
export function useCountsLine(): (counts: FrameworkCounts) => string {
  const t = useStaffText();
  return ({ areas, competences, statements }) => t('frameworks.counts', { areas, competences, statements });
}

export function ReleaseState({ release }: { readonly release: FrameworkReleaseRow }) {
  const t = useStaffText();
  return (
    <Tag look={release.state === 'released' ? 'accent' : 'plain'}>
      {t(`frameworks.state.${release.state}`)}
    </Tag>
  );
}

function Framework({ framework }: { readonly framework: FrameworkRow }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const countsLine = useCountsLine();
  const titleId = `framework-${framework.id}`;
  return (
    <section className="q-section" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <bdi>{framework.title}</bdi>
      </h2>
      <Table
        caption={framework.title}
        isCaptionHidden
        rows={framework.releases}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'version',
            header: t('frameworks.version'),
            cell: (row) => (
              <Link href={frameworkHref.release(row.id)}>
                <bdi>{row.version}</bdi>
                <span className="q-hidden"> {framework.title}</span>
              </Link>
            ),
            isRowHeader: true,
          },
          { key: 'state', header: t('frameworks.state'), cell: (row) => <ReleaseState release={row} /> },
          {
            key: 'source',
            header: t('frameworks.source'),
            cell: (row) => t(`frameworks.source.${row.source}`),
          },
          { key: 'content', header: t('frameworks.content'), cell: (row) => countsLine(row.counts) },
          { key: 'created', header: t('frameworks.created'), cell: (row) => formats.date(row.createdAt) },
          {
            key: 'released',
            header: t('frameworks.released'),
            cell: (row) => (row.releasedAt === undefined ? '–' : formats.date(row.releasedAt)),
          },
        ]}
      />
    </section>
  );
}
