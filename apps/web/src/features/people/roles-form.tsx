import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ACCESS_ROLES, type PersonRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, Checkboxes } from '@qabilet/ui';
import { AppPage } from '../../frame/app-page';
import { useProblemErrors } from '../../frame/problem-text';
import { useApi } from '../../services';
import { PersonAccess } from './person-access';
import { TakeNameAway } from './take-name-away';

interface RolesFormProps {
  readonly person: PersonRow;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
  readonly onNameTaken: () => void;
}

/** What one person may do. */
export function RolesForm({ person, onCancel, onSaved, onNameTaken }: RolesFormProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const [values, setValues] = useState<readonly string[]>(person.roles);
  const save = useMutation({
    mutationFn: () =>
      api.people.changeRoles(person.personId, {
        roles: ACCESS_ROLES.filter((role) => values.includes(role)),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onSaved();
    },
  });
  const errors = useProblemErrors(save.error);
  const title = t('people.roles-of', { name: person.name });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }
  return (
    <AppPage key="roles" title={title} errors={errors}>
      <form noValidate onSubmit={submit}>
        <Checkboxes
          label={title}
          isHeading
          name="roles"
          choices={ACCESS_ROLES.map((role) => ({ value: role, label: official(`role.${role}`) }))}
          values={values}
          onChange={setValues}
        />
        <div className="q-actions">
          <Button type="submit" busy={save.isPending}>
            {t('people.save')}
          </Button>
          <Button look="secondary" onClick={onCancel}>
            {official('frame.cancel')}
          </Button>
        </div>
      </form>
      <PersonAccess person={person} />
      <TakeNameAway person={person} onTaken={onNameTaken} />
    </AppPage>
  );
}
