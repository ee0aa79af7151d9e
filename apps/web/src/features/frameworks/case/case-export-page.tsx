import type { CaseEditions, CaseLoss, FrameworkReleaseView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../../content-query';
import { AppPage } from '../../../frame/app-page';
import { Loaded } from '../../../frame/loaded';
import { useApi } from '../../../services';
import { frameworkHref } from '../frameworks-page';
import { SharingSection } from './sharing-section';

/** A release to be saved as a package, with what the older edition has no place for. */
export function CaseExportPage() {
  const { releaseId = '' } = useParams();
  const api = useApi();
  const release = useContent(['framework-release', releaseId], () => api.frameworks.release(releaseId));
  return <Loaded query={release}>{(loaded) => <CaseExport release={loaded} />}</Loaded>;
}

function CaseExport({ release }: { readonly release: FrameworkReleaseView }) {
  const t = useStaffText();
  const api = useApi();
  const editions = useContent(['case-editions', release.id], () => api.frameworks.caseEditions(release.id));
  return (
    <AppPage
      title={`${t('case.export-title')}: ${release.title}`}
      heading={t('case.export-title')}
      caption={
        <bdi>
          {release.title}, {release.version}
        </bdi>
      }
      back={{ href: frameworkHref.release(release.id), label: release.title }}
    >
      <p className="q-measure">{t('case.export-text')}</p>
      <section className="q-section" aria-labelledby="newer">
        <h2 id="newer">{t('case.export-newer')}</h2>
        <p className="q-measure">{t('case.export-newer-text')}</p>
        <p>
          <a href={packageHref(release.id, { version: '1.1' })} download>
            {t('case.export-newer-file')}
          </a>
        </p>
      </section>
      <section className="q-section" aria-labelledby="older">
        <h2 id="older">{t('case.export-older')}</h2>
        <p className="q-measure">{t('case.export-older-text')}</p>
        <Loaded query={editions}>{(loaded) => <Older releaseId={release.id} editions={loaded} />}</Loaded>
      </section>
      <SharingSection release={release} />
    </AppPage>
  );
}

function Older({ releaseId, editions }: { readonly releaseId: string; readonly editions: CaseEditions }) {
  const t = useStaffText();
  const { languages, lost } = editions;
  if (languages.length === 0) return <p>{t('case.export-no-language')}</p>;
  return (
    <>
      {lost.length > 0 ? <Lost lost={lost} /> : <p>{t('case.lost-nothing')}</p>}
      <ul className="q-plain-list">
        {languages.map((language) => (
          <li key={language}>
            <a href={packageHref(releaseId, { version: '1.0', language })} download>
              {t('case.export-older-file', { language: LANGUAGE_FACTS[language].name })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Lost({ lost }: { readonly lost: readonly CaseLoss[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('case.lost')}
      rows={lost}
      rowKey={({ kind, name }) => `${kind} ${name}`}
      columns={[
        {
          key: 'what',
          header: t('case.lost-what'),
          cell: ({ kind, name }) => t(`case.lost.${kind}`, { name }),
          isRowHeader: true,
        },
        {
          key: 'count',
          header: t('case.lost-count'),
          cell: ({ count }) => formats.number(count),
          isNumber: true,
        },
      ]}
    />
  );
}

function packageHref(releaseId: string, query: Readonly<Record<string, string>>): string {
  return `/api/framework-releases/${releaseId}/case?${new URLSearchParams(query).toString()}`;
}
