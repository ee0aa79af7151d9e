import type { AccessRole } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Loading, Notice } from '@qabilet/ui';
import { Navigate, Outlet, useLocation } from 'react-router';
import { AppPage } from '../frame/app-page';
import { ProblemPage } from '../frame/problem-page';
import { MeProvider, useSession, useSessionEnd } from './session';

/** Lets in who is signed in and has one of the roles; sends the others to sign in and back. */
export function SignedIn(props: { readonly roles?: readonly AccessRole[] }) {
  const { data: me, error, refetch } = useSession();
  const t = useOfficialText();
  const here = useLocation();
  const sessionEnd = useSessionEnd();

  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (me === undefined) return <Loading text={t('frame.loading')} />;
  if (me === null) {
    const then = sessionEnd === 'left' ? '/' : here.pathname + here.search;
    return <Navigate to="/sign-in" replace state={{ then }} />;
  }
  if (props.roles && !props.roles.some((role) => me.roles.includes(role))) return <NoAccess />;
  return (
    <MeProvider value={me}>
      <Outlet />
    </MeProvider>
  );
}

function NoAccess() {
  const t = useOfficialText();
  return (
    <AppPage title={t('frame.no-access-title')} heading={t('frame.no-access-title')}>
      <Notice look="warning">
        <p>{t('frame.no-access-text')}</p>
      </Notice>
    </AppPage>
  );
}
