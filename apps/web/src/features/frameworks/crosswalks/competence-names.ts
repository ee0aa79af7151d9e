import type { CrosswalkArea, CrosswalkCompetence, LocalText } from '@qabilet/api-client';

export function competencesOf(areas: readonly CrosswalkArea[]): readonly CrosswalkCompetence[] {
  return areas.flatMap(({ competences }) => competences);
}

/** The name of a competence by its code; nothing for a code that the release does not have. */
export function namesOf(areas: readonly CrosswalkArea[]): ReadonlyMap<string, LocalText> {
  return new Map(competencesOf(areas).map(({ code, name }) => [code, name]));
}
