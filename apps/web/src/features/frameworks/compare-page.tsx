import type { FrameworkReleaseRow, FrameworkRow, ReleaseDifference } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, KeyFigures, Select } from '@qabilet/ui';
import { useParams, useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { DifferenceTable } from './difference-table';
import { frameworkHref } from './frameworks-page';

const KINDS = ['added', 'removed', 'changed', 'moved'] as const;

/** What one version of a framework says otherwise than another of the same framework. */
export function ComparePage() {
  const { releaseId = '' } = useParams();
  const api = useApi();
  const query = useContent(['frameworks'], api.frameworks.list);
  return (
    <Loaded query={query}>
      {(frameworks) => {
        const framework = frameworks.find(({ releases }) => releases.some(({ id }) => id === releaseId));
        const release = framework?.releases.find(({ id }) => id === releaseId);
        return <Compare framework={framework} release={release} />;
      }}
    </Loaded>
  );
}

interface CompareProps {
  readonly framework: FrameworkRow | undefined;
  readonly release: FrameworkReleaseRow | undefined;
}

function Compare({ framework, release }: CompareProps) {
  const t = useStaffText();
  const [search, setSearch] = useSearchParams();
  const others = framework?.releases.filter(({ id }) => id !== release?.id) ?? [];
  const asked = search.get('with') ?? release?.basedOnId;
  const other = others.find(({ id }) => id === asked) ?? others[0];
  const title = t('compare.title', { version: release?.version ?? '' });
  return (
    <AppPage
      title={title}
      heading={title}
      caption={<bdi>{framework?.title}</bdi>}
      back={{ href: frameworkHref.release(release?.id ?? ''), label: framework?.title ?? '' }}
    >
      {release && other ? (
        <>
          <Select
            id="with"
            label={t('compare.with')}
            value={other.id}
            onChange={(event) => setSearch({ with: event.currentTarget.value }, { replace: true })}
            options={others.map(({ id, version }) => ({ value: id, label: version }))}
          />
          <Differences releaseId={release.id} olderId={other.id} />
        </>
      ) : (
        <EmptyState title={t('compare.none-title')}>
          <p>{t('compare.none-text')}</p>
        </EmptyState>
      )}
    </AppPage>
  );
}

function Differences({ releaseId, olderId }: { readonly releaseId: string; readonly olderId: string }) {
  const api = useApi();
  const query = useContent(['difference', releaseId, olderId], () =>
    api.frameworks.difference(releaseId, olderId),
  );
  return <Loaded query={query}>{(difference) => <Found difference={difference} />}</Loaded>;
}

function Found({ difference }: { readonly difference: ReleaseDifference }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const of = (wanted: string) => difference.differences.filter(({ kind }) => kind === wanted);
  if (difference.differences.length === 0) return <p>{t('compare.equal')}</p>;
  return (
    <>
      <KeyFigures
        figures={KINDS.map((kind) => ({
          label: t(`compare.${kind}`),
          value: formats.number(of(kind).length),
        }))}
      />
      {KINDS.filter((kind) => of(kind).length > 0).map((kind) => (
        <section key={kind} className="q-section" aria-labelledby={kind}>
          <h2 id={kind}>{t(`compare.${kind}`)}</h2>
          <DifferenceTable caption={t(`compare.${kind}`)} rows={of(kind)} />
        </section>
      ))}
    </>
  );
}
