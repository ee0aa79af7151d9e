import { useQuery } from '@tanstack/react-query';
import { useOfficialText } from '@qabilet/i18n';
import { ButtonLink } from '@qabilet/ui';
import { AppPage } from '../../frame/app-page';
import { SavedFlash } from '../../staff/saved-flash';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { OwnSessions } from './own-sessions';

export const SECOND_FACTOR_KEY = ['second-factor'] as const;

/** How a person signs in, and where they are signed in. */
export function AccountPage() {
  const t = useOfficialText();
  const me = useMe();
  return (
    <AppPage title={t('account.title')} heading={t('account.title')}>
      <SavedFlash />
      <p>
        <bdi>{me.name}</bdi>, <bdi>{me.email}</bdi>
      </p>
      <WaysIn />
      <OwnSessions />
    </AppPage>
  );
}

/** The password, where there is one, and the second factor. */
function WaysIn() {
  const t = useOfficialText();
  const api = useApi();
  const { data } = useQuery({ queryKey: SECOND_FACTOR_KEY, queryFn: api.people.secondFactor });
  if (!data) return null;
  return (
    <>
      {data.hasPassword ? (
        <section className="q-section" aria-labelledby="password-title">
          <h2 id="password-title">{t('account.password')}</h2>
          <ButtonLink href="/account/password" look="secondary">
            {t('account.change-password')}
          </ButtonLink>
        </section>
      ) : null}
      <section className="q-section" aria-labelledby="factor-title">
        <h2 id="factor-title">{t('account.second-factor')}</h2>
        <p>
          {data.isOn
            ? t('account.second-factor-on', { left: data.recoveryCodesLeft })
            : t('account.second-factor-off')}
        </p>
        <ButtonLink href={data.isOn ? '/account/recovery-codes' : '/account/second-factor'} look="secondary">
          {t(data.isOn ? 'account.new-codes' : 'second-factor.enrol-title')}
        </ButtonLink>
      </section>
    </>
  );
}
