import { useOfficialText } from '@qabilet/i18n';

/** How the system names somebody whose name was taken away: the digits tell them from others like them. */
const NAMELESS = /^Nameless ([0-9a-f]{8})$/;

export function isNameless(name: string): boolean {
  return NAMELESS.test(name);
}

/** The name of a person, or in the language of the page that there is none any more. */
export function usePersonName(): (name: string) => string {
  const t = useOfficialText();
  return (name) => {
    const [, number] = NAMELESS.exec(name) ?? [];
    return number === undefined ? name : t('person.nameless', { number });
  };
}

/** A person wherever their name stands. */
export function PersonName({ name }: { readonly name: string }) {
  const nameOf = usePersonName();
  return <bdi className={isNameless(name) ? 'q-nameless' : undefined}>{nameOf(name)}</bdi>;
}
