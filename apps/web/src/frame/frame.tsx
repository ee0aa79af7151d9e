import { LANGUAGE_FACTS, LANGUAGES, isLanguage, useOfficialText, usePlace } from '@qabilet/i18n';
import { AppHeader, Button, LanguageSwitch, Link, LinkProvider, Notice, SkipLink } from '@qabilet/ui';
import { Outlet, useLocation } from 'react-router';
import { useSession, useSwitchLanguage } from '../session/session';
import { PRODUCT } from './app-page';
import { CrashBoundary } from './crash-boundary';
import { isInSection, sectionsFor } from './navigation';
import { RouterLink } from './router-link';
import { SignOut } from './sign-out';

const LANGUAGE_CHOICES = LANGUAGES.map((code) => ({ code, name: LANGUAGE_FACTS[code].name }));
const MAIN = 'main';

/** What stays around every page: header, language, way out, footer. */
export function Frame(props: { readonly audience: 'official' | 'staff' }) {
  const t = useOfficialText();
  const { pathname } = useLocation();
  return (
    <LinkProvider component={RouterLink}>
      <div className="q-app" data-audience={props.audience}>
        <SkipLink target={MAIN}>{t('frame.skip')}</SkipLink>
        <Header />
        <main className="q-main q-width" id={MAIN} tabIndex={-1}>
          <CrashBoundary key={pathname} fallback={<Crashed />}>
            <Outlet />
          </CrashBoundary>
        </main>
        <Footer />
      </div>
    </LinkProvider>
  );
}

function Header() {
  const t = useOfficialText();
  const { language } = usePlace();
  const { pathname } = useLocation();
  const { data: me } = useSession();
  const switchLanguage = useSwitchLanguage();
  const items = sectionsFor(me?.roles ?? []).map(({ href, label }) => ({
    href,
    label: t(label),
    isCurrent: isInSection(pathname, href),
  }));
  return (
    <AppHeader product={PRODUCT} homeHref="/" navigation={{ label: t('frame.navigation'), items }}>
      {me ? (
        <Link className="q-header__name" href="/account" dir="auto">
          {me.name}
        </Link>
      ) : null}
      {me ? <SignOut /> : null}
      <LanguageSwitch
        label={t('frame.language')}
        languages={LANGUAGE_CHOICES}
        current={language}
        onChange={(code) => isLanguage(code) && void switchLanguage(code)}
      />
    </AppHeader>
  );
}

function Footer() {
  const t = useOfficialText();
  const { data: me } = useSession();
  return (
    <footer className="q-footer">
      <div className="q-width q-footer__bar">
        <span>{t('frame.footer')}</span>
        {me ? <Link href="/my-data">{t('privacy.title')}</Link> : null}
        {me ? <Link href="/account">{t('account.title')}</Link> : null}
        <Link href="/badge">{t('badge-check.title')}</Link>
        {me ? <span dir="auto">{me.agency.name}</span> : null}
      </div>
    </footer>
  );
}

function Crashed() {
  const t = useOfficialText();
  return (
    <>
      <h1>{t('frame.crash-title')}</h1>
      <Notice look="error" role="alert">
        <p>{t('frame.crash-text')}</p>
      </Notice>
      <Button onClick={() => window.location.reload()}>{t('frame.reload')}</Button>
    </>
  );
}
