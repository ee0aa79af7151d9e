import type { FormEvent } from 'react';
import type { RoleProfileView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, FileInput, Select, TextArea, type FieldError } from '@qabilet/ui';
import type { MemberList } from './members-add-page';

interface MemberListFormProps {
  readonly list: MemberList;
  readonly profiles: readonly RoleProfileView[];
  readonly errors: readonly FieldError[];
  readonly isPending: boolean;
  readonly onChange: (list: MemberList) => void;
  readonly onErrors: (errors: readonly FieldError[]) => void;
  readonly onCheck: () => void;
}

/** The API takes lists up to this many characters. */
const LONGEST_LIST = 1_000_000;
const FIELDS = { text: 'people', file: 'people-file', role: 'role-profile' };

/** A pasted list or the text of a file, and the role of those whose line names none. */
export function MemberListForm(props: MemberListFormProps) {
  const t = useStaffText();
  const { list, profiles, errors, onChange, onErrors } = props;
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  async function takeFile(file: File | undefined) {
    if (!file) return;
    const isLarge = file.size > LONGEST_LIST;
    onErrors(isLarge ? [{ fieldId: FIELDS.file, message: t('members.file-large') }] : []);
    if (!isLarge) onChange({ ...list, text: await file.text() });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = [
      ...(list.text.trim() ? [] : [{ fieldId: FIELDS.text, message: t('members.text-missing') }]),
      ...(list.roleProfileId ? [] : [{ fieldId: FIELDS.role, message: t('members.role-missing') }]),
    ];
    onErrors(missing);
    if (missing.length === 0) props.onCheck();
  }

  return (
    <form noValidate onSubmit={submit}>
      <TextArea
        id={FIELDS.text}
        label={t('members.text')}
        hint={t('members.text-hint')}
        rows={10}
        spellCheck={false}
        dir="auto"
        maxLength={LONGEST_LIST}
        value={list.text}
        error={errorOf(FIELDS.text)}
        onChange={(event) => onChange({ ...list, text: event.currentTarget.value })}
      />
      <FileInput
        id={FIELDS.file}
        name="file"
        label={t('members.file')}
        hint={t('members.file-hint')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        error={errorOf(FIELDS.file)}
        onChange={(file) => void takeFile(file)}
      />
      <Select
        id={FIELDS.role}
        label={t('members.role')}
        hint={t('members.role-hint')}
        value={list.roleProfileId}
        error={errorOf(FIELDS.role)}
        options={[
          { value: '', label: t('members.role-choose') },
          ...profiles.map((profile) => ({ value: profile.id, label: profile.title.text })),
        ]}
        onChange={(event) => onChange({ ...list, roleProfileId: event.currentTarget.value })}
      />
      <Button type="submit" busy={props.isPending}>
        {t('members.check')}
      </Button>
    </form>
  );
}
