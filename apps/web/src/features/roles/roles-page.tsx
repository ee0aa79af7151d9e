import { useStaffText } from '@qabilet/i18n';
import type { RoleRow } from '@qabilet/api-client';
import { ButtonLink, EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { importHref } from '../imports/import-words';
import { roleHref, useDaysText, useHoldersText } from './role-words';

/** Every role of the agency for its authors: what holds, what is drafted, how many people have it. */
export function RolesPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['roles'], api.roles.list);
  return (
    <Loaded query={query}>
      {(roles) => (
        <AppPage
          title={t('roles.title')}
          heading={t('roles.title')}
          actions={
            <>
              <ButtonLink href={roleHref.new}>{t('roles.new')}</ButtonLink>
              <ButtonLink look="secondary" href={importHref.list('roles')}>
                {t('imports.title', { kind: 'roles' })}
              </ButtonLink>
            </>
          }
        >
          <SavedFlash />
          <p className="q-measure">{t('roles.text')}</p>
          {roles.length === 0 ? (
            <EmptyState title={t('roles.empty-title')}>
              <p>{t('roles.empty-author')}</p>
            </EmptyState>
          ) : null}
          {frameworksOf(roles).map((own) => (
            <FrameworkRoles key={own[0]?.frameworkReleaseId} roles={own} />
          ))}
        </AppPage>
      )}
    </Loaded>
  );
}

function frameworksOf(roles: readonly RoleRow[]): readonly (readonly RoleRow[])[] {
  const releases = [...new Set(roles.map(({ frameworkReleaseId }) => frameworkReleaseId))];
  return releases.map((id) => roles.filter(({ frameworkReleaseId }) => frameworkReleaseId === id));
}

function FrameworkRoles({ roles }: { readonly roles: readonly RoleRow[] }) {
  const t = useStaffText();
  const daysText = useDaysText();
  const holdersText = useHoldersText();
  const [first] = roles;
  if (!first) return null;
  const title = t('roles.of-framework', { framework: first.framework, version: first.frameworkVersion });
  const titleId = `roles-${first.frameworkReleaseId}`;
  return (
    <section className="q-section" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <bdi>{title}</bdi>
      </h2>
      <p>
        <a href={`/api/framework-releases/${first.frameworkReleaseId}/role-table`} download>
          {t('roles.table')}
        </a>{' '}
        <a href={`/api/framework-releases/${first.frameworkReleaseId}/role-table?format=xlsx`} download>
          {t('roles.workbook')}
        </a>
      </p>
      <Table
        caption={title}
        isCaptionHidden
        rows={roles}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'role',
            header: t('roles.role'),
            cell: (row) => (
              <Link href={hrefOf(row)}>
                <Local text={row.title} />
              </Link>
            ),
            sortValue: (row) => row.title.text,
            isRowHeader: true,
          },
          { key: 'code', header: t('roles.code'), cell: (row) => <bdi className="q-nowrap">{row.code}</bdi> },
          {
            key: 'version',
            header: t('roles.in-force'),
            cell: (row) => <InForce role={row} />,
          },
          {
            key: 'days',
            header: t('roles.holds'),
            cell: (row) => {
              const shown = row.inForce ?? row.versions[0];
              return shown ? daysText(shown) : '–';
            },
          },
          { key: 'holders', header: t('roles.people'), cell: (row) => holdersText(row.holders) },
          {
            key: 'draft',
            header: t('roles.draft'),
            cell: (row) =>
              row.draftId === undefined ? (
                '–'
              ) : (
                <Link href={roleHref.draft(row.draftId)}>
                  {t('roles.go-on')}
                  <span className="q-hidden"> {row.title.text}</span>
                </Link>
              ),
          },
        ]}
      />
    </section>
  );
}

function hrefOf({ inForce, versions, draftId = '' }: RoleRow): string {
  const shown = inForce ?? versions[0];
  return shown ? roleHref.version(shown.id) : roleHref.draft(draftId);
}

function InForce({ role: { inForce, versions } }: { readonly role: RoleRow }) {
  const t = useStaffText();
  if (inForce) return <Tag look="accent">{t('roles.version', { version: inForce.version })}</Tag>;
  return <Tag look="plain">{versions.length === 0 ? t('roles.none-published') : t('roles.none-today')}</Tag>;
}
