import type { CaseChoices } from '@qabilet/application';
import { editionOf } from './case-edition';
import { associationsOf, definitionsOf, itemsOf, type CasePackage, type CaseVersion } from './case-package';
import { CaseProblems, type CaseProblem } from './case-problems';
import { checkForm } from './check-form';
import { contentOfPackage, type PackageContent } from './content-of-package';
import type { JsonObject } from './json';
import { readJson } from './read-json';

export const NO_CHOICES: CaseChoices = { roles: {} };

/** What a file turned out to be; without a package where its form is not that of one. */
export interface CaseReading {
  readonly version: CaseVersion;
  readonly problems: readonly CaseProblem[];
  readonly isImportable: boolean;
  readonly understood?: PackageContent & { readonly source: CasePackage };
}

/** Reads a CFPackage of CASE 1.0 or 1.1; throws `UnreadableFile` for what is no such file at all. */
export function parseCasePackage(bytes: Uint8Array, choices: CaseChoices = NO_CHOICES): CaseReading {
  return understandPackage(readJson(bytes), choices);
}

/** The same of a value that has been read. */
export function understandPackage(value: JsonObject, choices: CaseChoices = NO_CHOICES): CaseReading {
  const version = editionOf(value);
  const problems = new CaseProblems();
  checkForm(value, version, problems);
  if (problems.hasErrors) return { version, problems: problems.all(), isImportable: false };

  const source = value as CasePackage;
  checkIdentifiers(source, problems);
  const understood = problems.hasErrors ? undefined : contentOfPackage(source, choices, problems);
  return {
    version,
    problems: problems.all(),
    isImportable: !problems.hasErrors,
    ...(understood ? { understood: { ...understood, source } } : {}),
  };
}

/** An identifier names one object of its kind, and the document is no item. */
function checkIdentifiers(source: CasePackage, problems: CaseProblems): void {
  const definitions = definitionsOf(source);
  const items = itemsOf(source).map(({ identifier }, index) => ({ identifier, path: `CFItems[${index}]` }));
  const kinds = [
    [{ identifier: source.CFDocument.identifier, path: 'CFDocument' }, ...items],
    associationsOf(source).map(({ identifier }, index) => ({ identifier, path: `CFAssociations[${index}]` })),
    ...(['CFConcepts', 'CFSubjects', 'CFLicenses', 'CFItemTypes', 'CFAssociationGroupings'] as const).map(
      (name) =>
        (definitions[name] ?? []).map(({ identifier }, index) => ({
          identifier,
          path: `CFDefinitions.${name}[${index}]`,
        })),
    ),
    (source.CFRubrics ?? []).map(({ identifier }, index) => ({ identifier, path: `CFRubrics[${index}]` })),
  ];
  for (const objects of kinds) {
    const first = new Map<string, string>();
    for (const { identifier, path } of objects) {
      const known = first.get(identifier.toLowerCase());
      if (known === undefined) first.set(identifier.toLowerCase(), path);
      else problems.add(`${path}.identifier`, 'repeated-identifier', { identifier, first: known });
    }
  }
}
