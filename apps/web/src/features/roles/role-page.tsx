import { LANGUAGE_CODES, type RoleVersionView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Link, Notice, SummaryList, Table } from '@qabilet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { Changes, CompetenceName } from './role-changes';
import { roleHref, useDaysText, useHoldersText } from './role-words';

/** One version of a role: what it asks for, when it holds, what it changed, and the way to the next. */
export function RolePage() {
  const { roleId = '' } = useParams();
  const api = useApi();
  const query = useContent(['role', roleId], () => api.roles.version(roleId));
  return <Loaded query={query}>{(role) => <Role key={role.id} role={role} />}</Loaded>;
}

function Role({ role }: { readonly role: RoleVersionView }) {
  const t = useStaffText();
  return (
    <AppPage
      title={role.content.title.en}
      heading={
        <span lang="en" dir="auto">
          {role.content.title.en}
        </span>
      }
      caption={t('roles.version-of', { version: role.version, code: role.code })}
      back={{ href: roleHref.list, label: t('roles.title') }}
    >
      <SavedFlash />
      <Facts role={role} />
      <NextVersion role={role} />
      <section className="q-section" aria-labelledby="requirements">
        <h2 id="requirements">{t('roles.requirements')}</h2>
        <Requirements role={role} />
      </section>
      {role.changes ? (
        <section className="q-section" aria-labelledby="changes">
          <h2 id="changes">{t('roles.changes', { version: role.version })}</h2>
          <Changes changes={role.changes} competences={role.competences} />
        </section>
      ) : null}
      <Texts role={role} />
      <Versions role={role} />
    </AppPage>
  );
}

function Facts({ role }: { readonly role: RoleVersionView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const daysText = useDaysText();
  const holdersText = useHoldersText();
  return (
    <SummaryList
      rows={[
        {
          key: 'framework',
          name: t('roles.framework'),
          value: (
            <bdi>
              {t('roles.of-framework', { framework: role.framework, version: role.frameworkVersion })}
            </bdi>
          ),
        },
        { key: 'holds', name: t('roles.holds'), value: daysText(role.content) },
        {
          key: 'today',
          name: t('roles.today'),
          value: role.inForce ? t('roles.version', { version: role.inForce.version }) : t('roles.none-today'),
        },
        { key: 'people', name: t('roles.people'), value: holdersText(role.holders) },
        ...(role.publishedAt === undefined
          ? []
          : [{ key: 'published', name: t('roles.published-at'), value: formats.dateTime(role.publishedAt) }]),
      ]}
    />
  );
}

function NextVersion({ role }: { readonly role: RoleVersionView }) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const start = useMutation({
    mutationFn: () => api.roles.startVersion(role.id),
    onSuccess: async ({ draftId }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(roleHref.draft(draftId));
    },
  });
  return (
    <>
      <div className="q-actions">
        <Button busy={start.isPending} onClick={() => start.mutate()}>
          {role.draftId === undefined ? t('roles.next-version') : t('roles.go-on')}
        </Button>
      </div>
      {start.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(start.error)}</p>
        </Notice>
      ) : null}
    </>
  );
}

function Requirements({ role }: { readonly role: RoleVersionView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const level = (ordinal: number) => role.levels.find((one) => one.ordinal === ordinal);
  return (
    <Table
      caption={t('roles.requirements')}
      isCaptionHidden
      rows={role.content.requirements}
      rowKey={(row) => row.competence}
      columns={[
        {
          key: 'competence',
          header: t('roles.competence'),
          cell: (row) => (
            <CompetenceName
              code={row.competence}
              name={role.competences.find(({ code }) => code === row.competence)}
            />
          ),
          isRowHeader: true,
        },
        {
          key: 'level',
          header: t('roles.level'),
          cell: (row) => {
            const name = level(row.level)?.name;
            return (
              <span className="q-nowrap">
                {formats.number(row.level)} {name ? <Local text={name} /> : null}
              </span>
            );
          },
          sortValue: (row) => row.level,
        },
        {
          key: 'weight',
          header: t('roles.weight'),
          cell: (row) => formats.number(row.weight, 2),
          sortValue: (row) => row.weight,
          isNumber: true,
        },
      ]}
    />
  );
}

function Texts({ role }: { readonly role: RoleVersionView }) {
  const t = useStaffText();
  const { title, summary } = role.content;
  const languages = LANGUAGE_CODES.filter((code) => title[code] ?? summary[code]);
  return (
    <section className="q-section" aria-labelledby="texts">
      <h2 id="texts">{t('roles.texts')}</h2>
      <Table
        caption={t('roles.texts')}
        isCaptionHidden
        rows={languages.map((code) => ({ code, title: title[code] ?? '–', summary: summary[code] ?? '–' }))}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'language',
            header: t('roles.language'),
            cell: (row) => LANGUAGE_FACTS[row.code].name,
            isRowHeader: true,
          },
          {
            key: 'title',
            header: t('roles.title-field'),
            cell: (row) => (
              <span lang={row.code} dir="auto">
                {row.title}
              </span>
            ),
          },
          {
            key: 'summary',
            header: t('roles.summary'),
            cell: (row) => (
              <span lang={row.code} dir="auto">
                {row.summary}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

function Versions({ role }: { readonly role: RoleVersionView }) {
  const t = useStaffText();
  const daysText = useDaysText();
  return (
    <section className="q-section" aria-labelledby="versions">
      <h2 id="versions">{t('roles.versions')}</h2>
      <Table
        caption={t('roles.versions')}
        isCaptionHidden
        rows={role.versions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'version',
            header: t('roles.version-column'),
            cell: (row) =>
              row.id === role.id ? (
                t('roles.version', { version: row.version })
              ) : (
                <Link href={roleHref.version(row.id)}>{t('roles.version', { version: row.version })}</Link>
              ),
            isRowHeader: true,
          },
          { key: 'days', header: t('roles.holds'), cell: daysText },
        ]}
      />
    </section>
  );
}
