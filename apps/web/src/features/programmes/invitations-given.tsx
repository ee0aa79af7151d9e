import { useState } from 'react';
import type { Invitation, MembersAdded } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, ButtonLink, Table } from '@qabilet/ui';
import { AppPage } from '../../frame/app-page';

/** Links that are shown this once, and a way to take them all along. */
export function InvitationsGiven(props: { readonly added: MembersAdded; readonly doneHref: string }) {
  const t = useStaffText();
  const { added, alreadyMembers, invitations } = props.added;
  const title = t('members.added', { count: added });
  return (
    <AppPage key="added" title={title} heading={title}>
      {alreadyMembers > 0 ? <p>{t('members.already', { count: alreadyMembers })}</p> : null}
      {invitations.length > 0 ? <InvitationList invitations={invitations} /> : null}
      <div className="q-actions">
        <ButtonLink href={props.doneHref}>{t('members.done')}</ButtonLink>
      </div>
    </AppPage>
  );
}

/** The server gives a path or a whole address; a person needs the whole one. */
const wholeLink = (link: string) => new URL(link, window.location.origin).href;

function InvitationList({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const t = useStaffText();
  const [isCopied, setCopied] = useState(false);
  async function copyAll() {
    const lines = invitations.map((one) => [one.name, one.email, wholeLink(one.link)].join('\t'));
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied(true);
  }
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">{t('members.invitations-title')}</h2>
      <p className="q-measure">{t('members.invitations-text')}</p>
      <div className="q-row">
        <Button look="secondary" onClick={() => void copyAll()}>
          {t('members.copy')}
        </Button>
        <span role="status">{isCopied ? t('members.copied') : ''}</span>
      </div>
      <Table
        caption={t('members.invitations-title')}
        isCaptionHidden
        rows={invitations}
        rowKey={(row) => row.email}
        columns={[
          {
            key: 'name',
            header: t('cohort.member-name'),
            cell: (row) => <bdi>{row.name}</bdi>,
            isRowHeader: true,
          },
          { key: 'email', header: t('cohort.member-email'), cell: (row) => <bdi>{row.email}</bdi> },
          {
            key: 'link',
            header: t('members.invitation-link'),
            cell: (row) => <bdi className="q-code">{wholeLink(row.link)}</bdi>,
          },
        ]}
      />
    </section>
  );
}
