import { lazy, Suspense } from 'react';
import { Loading } from '@qabilet/ui';
import { useOfficialText } from '@qabilet/i18n';
import { Route, Routes } from 'react-router';
import { AttemptPage } from './features/delivery/attempt-page';
import { HandInPage } from './features/delivery/hand-in-page';
import { HomePage } from './features/delivery/home-page';
import { NoticePage } from './features/delivery/notice-page';
import { SelfCheckPage, SelfDonePage } from './features/delivery/self-check-page';
import { SelfPartPage, SelfStartPage } from './features/delivery/self-page';
import { TestStartPage } from './features/delivery/test-start-page';
import { SignInPage } from './features/people/sign-in-page';
import { Frame } from './frame/frame';
import { SignedIn } from './session/signed-in';

const InvitationPage = lazy(async () => ({
  default: (await import('./features/people/invitation-page')).InvitationPage,
}));
const ForgottenPasswordPage = lazy(async () => ({
  default: (await import('./features/people/forgotten-password-page')).ForgottenPasswordPage,
}));
const PasswordResetPage = lazy(async () => ({
  default: (await import('./features/people/password-reset-page')).PasswordResetPage,
}));
const SecondFactorPage = lazy(async () => ({
  default: (await import('./features/people/second-factor-page')).SecondFactorPage,
}));
const AccountPages = lazy(async () => ({
  default: (await import('./features/people/account-pages')).AccountPages,
}));
const MyDataPage = lazy(async () => ({
  default: (await import('./features/privacy/my-data-page')).MyDataPage,
}));
const ResultPage = lazy(async () => ({
  default: (await import('./features/results/result-page')).ResultPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('./features/results/results-page')).ResultsPage,
}));
const OwnWorkPage = lazy(async () => ({
  default: (await import('./features/results/own-work-page')).OwnWorkPage,
}));
const BadgesPage = lazy(async () => ({
  default: (await import('./features/credentials/badges-page')).BadgesPage,
}));
const TakeBadgePage = lazy(async () => ({
  default: (await import('./features/credentials/take-badge-page')).TakeBadgePage,
}));
const BadgeCheckPage = lazy(async () => ({
  default: (await import('./features/credentials/badge-check-page')).BadgeCheckPage,
}));
const StaffPages = lazy(async () => ({ default: (await import('./staff-pages')).StaffPages }));

/** Every address. Officials' pages up to the test come with the first load, the others when they are opened. */
export function App() {
  const t = useOfficialText();
  return (
    <Suspense fallback={<Loading text={t('frame.loading')} />}>
      <Routes>
        <Route element={<Frame audience="official" />}>
          <Route path="sign-in" element={<SignInPage />} />
          <Route path="invitation" element={<InvitationPage />} />
          <Route path="forgotten-password" element={<ForgottenPasswordPage />} />
          <Route path="password-reset" element={<PasswordResetPage />} />
          <Route path="badge" element={<BadgeCheckPage />} />
          <Route path="second-factor" element={<SecondFactorPage />} />
          <Route element={<SignedIn />}>
            <Route index element={<HomePage />} />
            <Route path="my-data" element={<MyDataPage />} />
            <Route path="account/*" element={<AccountPages />} />
          </Route>
          <Route element={<SignedIn roles={['official']} />}>
            <Route path="waves/:waveId/notice" element={<NoticePage />} />
            <Route path="waves/:waveId/self-assessment">
              <Route index element={<SelfStartPage />} />
              <Route path="check" element={<SelfCheckPage />} />
              <Route path="done" element={<SelfDonePage />} />
              <Route path=":part" element={<SelfPartPage />} />
            </Route>
            <Route path="waves/:waveId/test" element={<TestStartPage />} />
            <Route path="attempts/:attemptId" element={<AttemptPage />} />
            <Route path="attempts/:attemptId/hand-in" element={<HandInPage />} />
            <Route path="waves/:waveId/result" element={<ResultPage />} />
            <Route path="results" element={<ResultsPage />} />
            <Route path="results/practical/:workId" element={<OwnWorkPage />} />
            <Route path="badges" element={<BadgesPage />} />
            <Route path="badges/:waveId/:competence" element={<TakeBadgePage />} />
          </Route>
        </Route>
        <Route element={<Frame audience="staff" />}>
          <Route path="*" element={<StaffPages />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
