import type { BadgeOfferView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { SummaryList } from '@qabilet/ui';
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
      <SummaryList
        rows={offers.map(({ waveId, waveName, competence, level }) => ({
          key: competence.code,
          name: <Local text={competence.name} />,
          value: (
            <>
              <Local text={level.name} />
              <br />
              <span className="q-muted">
                <bdi>{waveName}</bdi>
              </span>
            </>
          ),
          change: {
            href: `/badges/${waveId}/${encodeURIComponent(competence.code)}`,
            label: t('badges.take'),
            about: competence.name.text,
          },
        }))}
      />
    </>
  );
}
