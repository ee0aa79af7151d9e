import { useState, type FormEvent } from 'react';
import { useStaffText } from '@qabilet/i18n';
import { Button, TextInput } from '@qabilet/ui';
import { useSearchParams } from 'react-router';

/** Narrows a list by words; the words stand in the address. */
export function SearchForm({ label }: { readonly label: string }) {
  const t = useStaffText();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('search') ?? '');

  function submit(event: FormEvent) {
    event.preventDefault();
    setParams(text.trim() ? { search: text.trim() } : {});
  }
  return (
    <form role="search" className="q-search" onSubmit={submit}>
      <TextInput
        label={label}
        type="search"
        name="search"
        dir="auto"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="secondary">
        {t('staff.search-button')}
      </Button>
    </form>
  );
}
