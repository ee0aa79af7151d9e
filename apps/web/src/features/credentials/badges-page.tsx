import type { BadgeOfferView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { ButtonLink, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { SavedFlash } from '../../staff/saved-flash';
import { useApi } from '../../services';
import { TakenBadge } from './taken-badge';

export const BADGES_KEY = ['badges'] as const;

/** The badges of the person, and those that their results support. */
export function BadgesPage() {
  const t = useOfficialText();
  const api = useApi();
  const query = useContent(BADGES_KEY, api.badges.mine);
  return (
    <Loaded query={query}>
      {({ badges, offers }) => (
        <AppPage title={t('badges.title')} heading={t('badges.title')}>
          <SavedFlash />
          <p className="q-measure">{t('badges.lead')}</p>
          <section className="q-section" aria-labelledby="taken">
            <h2 id="taken">{t('badges.taken-title')}</h2>
            {badges.length === 0 ? <p>{t('badges.taken-none')}</p> : null}
            {badges.map((badge) => (
              <TakenBadge key={badge.id} badge={badge} />
            ))}
          </section>
          <section className="q-section" aria-labelledby="offers">
            <h2 id="offers">{t('badges.offers-title')}</h2>
            {offers.length === 0 ? (
              <p className="q-measure">{t('badges.offers-none')}</p>
            ) : (
              <Offers offers={offers} />
            )}
          </section>
        </AppPage>
      )}
    </Loaded>
  );
}

function Offers({ offers }: { readonly offers: readonly BadgeOfferView[] }) {
  const t = useOfficialText();
  return (
    <>
      <p className="q-measure">{t('badges.offers-lead')}</p>
      <Table
        caption={t('badges.offers-title')}
        rows={offers}
        rowKey={(offer) => `${offer.waveId} ${offer.competence.code}`}
        columns={[
          {
            key: 'competence',
            header: t('badges.col-competence'),
            cell: ({ competence }) => <Local text={competence.name} />,
            isRowHeader: true,
          },
          { key: 'level', header: t('badges.col-level'), cell: ({ level }) => <Local text={level.name} /> },
          { key: 'wave', header: t('badges.col-wave'), cell: ({ waveName }) => <bdi>{waveName}</bdi> },
          {
            key: 'take',
            header: t('badges.col-take'),
            cell: ({ waveId, competence }) => (
              <ButtonLink look="secondary" href={`/badges/${waveId}/${encodeURIComponent(competence.code)}`}>
                {t('badges.take')}
                <span className="q-hidden"> {competence.name.text}</span>
              </ButtonLink>
            ),
          },
        ]}
      />
    </>
  );
}
