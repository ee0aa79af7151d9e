import type { ReactNode } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { BackLink, ErrorSummary, Page, PageHeading, type FieldError } from '@qabilet/ui';
import { useLocation } from 'react-router';

export const PRODUCT = 'Qabilet';

interface AppPageProps {
  readonly title: string;
  /** The h1; absent where a question's legend is the heading. */
  readonly heading?: ReactNode;
  readonly caption?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly errors?: readonly FieldError[];
  /** True for a page that follows another one at the same address. */
  readonly isNextStep?: boolean;
  readonly children?: ReactNode;
}

const NO_ERRORS: readonly FieldError[] = [];

/** A page in its usual order: way back, what went wrong, heading, content. */
export function AppPage({
  title,
  heading,
  caption,
  actions,
  back,
  errors = NO_ERRORS,
  isNextStep = false,
  children,
}: AppPageProps) {
  const t = useOfficialText();
  const { key } = useLocation();
  return (
    <Page
      title={errors.length > 0 ? t('frame.error-prefix', { title }) : title}
      product={PRODUCT}
      takesFocus={isNextStep || key !== 'default'}
    >
      {back ? <BackLink href={back.href}>{back.label}</BackLink> : null}
      <ErrorSummary title={t('frame.problem-title')} errors={errors} />
      {heading ? (
        <PageHeading caption={caption} actions={actions}>
          {heading}
        </PageHeading>
      ) : null}
      {children}
    </Page>
  );
}
