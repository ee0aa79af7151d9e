import { useStaffText, usePlace } from '@qabilet/i18n';
import { Details, EmptyState, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { RolesPage } from '../roles/roles-page';

/** The roles people are measured against: for their authors to write, for all others to read. */
export function RoleProfilesPage() {
  return useMe().roles.includes('author') ? <RolesPage /> : <RolesToRead />;
}

function RolesToRead() {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const query = useContent(['role-profiles'], api.frameworks.roleProfiles);
  return (
    <Loaded query={query}>
      {(profiles) => (
        <AppPage title={t('roles.title')} heading={t('roles.title')}>
          {profiles.length === 0 ? (
            <EmptyState title={t('roles.empty-title')}>
              <p>{t('roles.empty-text')}</p>
            </EmptyState>
          ) : null}
          {profiles.map((profile) => (
            <Details key={profile.id} summary={<Local text={profile.title} />}>
              <p>
                <Local text={profile.summary} />
              </p>
              <Table
                caption={t('roles.requirements')}
                rows={profile.requirements}
                rowKey={(row) => row.competence}
                columns={[
                  {
                    key: 'competence',
                    header: t('roles.competence'),
                    cell: (row) => (
                      <>
                        <bdi>{row.competence}</bdi> <Local text={row.name} />
                      </>
                    ),
                    isRowHeader: true,
                  },
                  {
                    key: 'level',
                    header: t('roles.level'),
                    cell: (row) => formats.number(row.level),
                    sortValue: (row) => row.level,
                    isNumber: true,
                  },
                  {
                    key: 'weight',
                    header: t('roles.weight'),
                    cell: (row) => formats.number(row.weight, 1),
                    sortValue: (row) => row.weight,
                    isNumber: true,
                  },
                ]}
              />
            </Details>
          ))}
        </AppPage>
      )}
    </Loaded>
  );
}
