/** The id under which the people of one language are a group; the argument is SQL for its code. */
export function languageGroup(language: string): string {
  return `md5('language ' || ${language})::uuid`;
}
