import type { LocalText } from '@qabilet/api-client';
import { usePlace } from '@qabilet/i18n';

/** A text of the content, marked with its language where that is not the page's. */
export function Local({ text }: { readonly text: LocalText }) {
  const { language } = usePlace();
  return <span lang={text.language === language ? undefined : text.language}>{text.text}</span>;
}
