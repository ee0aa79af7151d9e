import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompetenceView, FrameworkReleaseView, StatementView } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ButtonLink, ConfirmDialog, Details, Link, Notice, Table } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { SavedFlash } from '../../staff/saved-flash';
import { RunAction } from '../calibrations/run-action';
import { frameworkHref, ReleaseState, useCountsLine } from './frameworks-page';

/** One release to look through, and to publish while it is a draft. */
export function ReleasePage() {
  const { releaseId = '' } = useParams();
  const api = useApi();
  const query = useContent(['framework-release', releaseId], () => api.frameworks.release(releaseId));
  return <Loaded query={query}>{(release) => <Release release={release} />}</Loaded>;
}

function Release({ release }: { readonly release: FrameworkReleaseView }) {
  const t = useStaffText();
  const me = useMe();
  const countsLine = useCountsLine();
  const [isAsking, setAsking] = useState(false);
  const [isPublished, setPublished] = useState(false);
  const isAuthor = me.roles.includes('author');
  return (
    <AppPage
      title={`${release.title}, ${release.version}`}
      heading={<bdi>{release.title}</bdi>}
      caption={t('release.caption', { version: release.version })}
      back={{ href: frameworkHref.list, label: t('frameworks.title') }}
      actions={isAuthor ? <ReleaseActions release={release} onPublish={() => setAsking(true)} /> : undefined}
    >
      {release.state === 'draft' ? <SavedFlash /> : null}
      {isPublished ? (
        <Notice role="status">
          <p>{t('release.published')}</p>
        </Notice>
      ) : null}
      <p className="q-row">
        <ReleaseState release={release} />
        <span className="q-muted">{countsLine(release.counts)}</span>
        <Link href={frameworkHref.compare(release.id)}>{t('compare.open')}</Link>
        <Link href={frameworkHref.crosswalksFrom(release.id)}>{t('crosswalks.title')}</Link>
        <Link href={frameworkHref.case(release.id)}>{t('case.export-link')}</Link>
      </p>
      {release.areas.map((area) => (
        <section key={area.code} className="q-section" aria-labelledby={`area-${area.code}`}>
          <h2 id={`area-${area.code}`}>
            <bdi>{t('release.area', { code: area.code, name: area.name.text })}</bdi>
          </h2>
          {area.competences.map((competence) => (
            <Competence key={competence.code} competence={competence} levels={release.levelNames} />
          ))}
        </section>
      ))}
      <Publish
        releaseId={release.id}
        isOpen={isAsking}
        onCancel={() => setAsking(false)}
        onPublished={() => {
          setAsking(false);
          setPublished(true);
        }}
      />
    </AppPage>
  );
}

interface ReleaseActionsProps {
  readonly release: FrameworkReleaseView;
  readonly onPublish: () => void;
}

function ReleaseActions({ release, onPublish }: ReleaseActionsProps) {
  const t = useStaffText();
  if (release.state !== 'draft')
    return (
      <ButtonLink look="secondary" href={frameworkHref.newVersion(release.id)}>
        {t('version-new.open')}
      </ButtonLink>
    );
  return (
    <>
      <Button onClick={onPublish}>{t('release.publish')}</Button>
      <ButtonLink look="secondary" href={frameworkHref.edit(release.id)}>
        {t('draft.edit')}
      </ButtonLink>
      <DiscardDraft releaseId={release.id} />
    </>
  );
}

function DiscardDraft({ releaseId }: { readonly releaseId: string }) {
  const t = useStaffText();
  const api = useApi();
  const navigate = useNavigate();
  return (
    <RunAction
      look="secondary"
      label={t('draft.discard')}
      title={t('draft.discard-title')}
      keep={t('draft.discard-keep')}
      act={async () => {
        await api.frameworks.discardDraft(releaseId);
        await navigate(frameworkHref.list, { state: { flash: t('draft.discarded') } });
      }}
    >
      <p>{t('draft.discard-text')}</p>
    </RunAction>
  );
}

interface CompetenceProps {
  readonly competence: CompetenceView;
  readonly levels: FrameworkReleaseView['levelNames'];
}

function Competence({ competence, levels }: CompetenceProps) {
  const t = useStaffText();
  const { statements, outcomes } = competence;
  return (
    <Details
      summary={
        <span>
          {competence.code} <Local text={competence.name} />
        </span>
      }
    >
      <p>
        <Local text={competence.description} />
      </p>
      <StatementTable
        caption={t('release.statements', { count: statements.length })}
        rows={statements}
        levels={levels}
      />
      {outcomes.length > 0 ? (
        <StatementTable
          caption={t('release.outcomes', { count: outcomes.length })}
          rows={outcomes}
          levels={levels}
        />
      ) : null}
    </Details>
  );
}

interface StatementTableProps {
  readonly caption: string;
  readonly rows: readonly StatementView[];
  readonly levels: FrameworkReleaseView['levelNames'];
}

function StatementTable({ caption, rows, levels }: StatementTableProps) {
  const t = useStaffText();
  const levelName = (ordinal: number) => levels.find((level) => level.ordinal === ordinal)?.name;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.code}
      columns={[
        { key: 'code', header: t('release.code'), cell: (row) => <bdi>{row.code}</bdi>, isRowHeader: true },
        {
          key: 'level',
          header: t('release.level'),
          cell: (row) => {
            const name = levelName(row.level);
            return name ? <Local text={name} /> : row.level;
          },
          sortValue: (row) => row.level,
        },
        { key: 'text', header: t('release.text'), cell: (row) => <Local text={row.text} /> },
      ]}
    />
  );
}

interface PublishProps {
  readonly releaseId: string;
  readonly isOpen: boolean;
  readonly onCancel: () => void;
  readonly onPublished: () => void;
}

function Publish({ releaseId, isOpen, onCancel, onPublished }: PublishProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const publish = useMutation({
    mutationFn: () => api.frameworks.publish(releaseId),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onPublished();
    },
  });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('release.publish-title')}
      confirm={t('release.publish')}
      cancel={official('frame.cancel')}
      busy={publish.isPending}
      onConfirm={() => publish.mutate()}
      onCancel={onCancel}
    >
      <p>{t('release.publish-text')}</p>
      {publish.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(publish.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
