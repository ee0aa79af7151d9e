import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MemberPreview, MembersAdded, RoleProfileView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { useFileProblemText } from '../../frame/file-problem-text';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';
import { InvitationsGiven } from './invitations-given';
import { MemberListForm } from './member-list-form';
import { MemberListPreview } from './member-list-preview';

/** Three steps on one address: the list, what was understood of it, the invitations. */
export function MembersAddPage() {
  const { cohortId = '' } = useParams();
  const api = useApi();
  const query = useContent(['role-profiles'], api.frameworks.roleProfiles);
  return (
    <Loaded query={query}>{(profiles) => <AddMembers cohortId={cohortId} profiles={profiles} />}</Loaded>
  );
}

interface AddMembersProps {
  readonly cohortId: string;
  readonly profiles: readonly RoleProfileView[];
}

function AddMembers({ cohortId, profiles }: AddMembersProps) {
  const t = useStaffText();
  const add = useAddMembers(cohortId);
  const back = { href: programmeHref.cohort(cohortId), label: t('cohort.caption') };

  if (add.added) return <InvitationsGiven added={add.added} doneHref={programmeHref.cohort(cohortId)} />;
  if (add.preview)
    return (
      <AppPage
        key="preview"
        title={t('members.preview-title')}
        heading={t('members.preview-title')}
        back={back}
        errors={add.errors}
      >
        <MemberListPreview
          preview={add.preview}
          isPending={add.isPending}
          onMend={add.mend}
          onAdd={add.confirm}
        />
      </AppPage>
    );
  return (
    <AppPage
      key="list"
      title={t('members.title')}
      heading={t('members.title')}
      back={back}
      errors={add.errors}
    >
      <MemberListForm
        list={add.list}
        profiles={profiles}
        errors={add.errors}
        isPending={add.isPending}
        onChange={add.setList}
        onErrors={add.setErrors}
        onCheck={add.check}
      />
    </AppPage>
  );
}

export interface MemberList {
  readonly text: string;
  readonly roleProfileId: string;
}

function useAddMembers(cohortId: string) {
  const api = useApi();
  const client = useQueryClient();
  const problemText = useFileProblemText();
  const [list, setList] = useState<MemberList>({ text: '', roleProfileId: '' });
  const [preview, setPreview] = useState<MemberPreview>();
  const [added, setAdded] = useState<MembersAdded>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const refused = (error: unknown) => setErrors([{ message: problemText(error) }]);

  const check = useMutation({
    mutationFn: () => api.programmes.previewMembers(cohortId, { text: list.text }),
    onSuccess: setPreview,
    onError: refused,
  });
  const confirm = useMutation({
    mutationFn: () => api.programmes.addMembers(cohortId, list),
    onSuccess: async (result) => {
      setAdded(result);
      await client.invalidateQueries({ queryKey: ['content'] });
    },
    onError: refused,
  });

  return {
    ...{ list, setList, preview, added, errors, setErrors },
    isPending: check.isPending || confirm.isPending,
    check: () => {
      if (!check.isPending) check.mutate();
    },
    confirm: () => {
      if (!confirm.isPending) confirm.mutate();
    },
    mend: () => {
      setErrors([]);
      setPreview(undefined);
    },
  };
}
