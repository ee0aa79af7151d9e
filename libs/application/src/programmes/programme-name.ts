import { NameMissing } from './errors';

/** A name as typed, without what nobody sees; throws `NameMissing` when nothing is left. */
export function programmeName(text: string): string {
  const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (name === '') throw new NameMissing();
  return name;
}
