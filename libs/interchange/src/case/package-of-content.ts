import type { FrameworkContent } from '@qabilet/application';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import type {
  CasePackage,
  CaseVersion,
  CfAssociation,
  CfConcept,
  CfItem,
  CfLink,
  CfObject,
} from './case-package';
import { partsOf, type FrameworkPart } from './framework-parts';
import { ITEM_TYPES } from './item-roles';
import { fieldsOfWords, translationIn, wordsIn } from './item-words';
import type { JsonObject } from './json';
import { inLanguage, partKey, termKeys } from './part-key';
import { levelRubric } from './level-rubric';
import { uuidOfName } from './uuid-of-name';

/** What a package says of a framework beside its content. */
export interface PackageFrame {
  readonly version: CaseVersion;
  /** Of a package of 1.0; one of 1.1 speaks all languages, English first. */
  readonly language: Language;
  readonly title: string;
  readonly creator: string;
  readonly frameworkVersion: string;
  readonly adoptionStatus: string;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Where its objects are found: 'https://host/agencies/x/ims/case/v1p1'. */
  readonly base: string;
  /** Makes the identifiers of one release its own. */
  readonly scope: string;
  /** Identifiers that parts have already, under `partKey`. */
  readonly places: ReadonlyMap<string, string>;
}

/** Writes a framework as a package: the same framework always gives the same package. */
export function packageOfContent(content: FrameworkContent, frame: PackageFrame): CasePackage {
  return new PackageWriter(content, frame).write();
}

/** Identifiers and addresses of the objects of one package. */
export class PackageNames {
  constructor(private readonly frame: PackageFrame) {}

  /** A package of 1.0 in another language than English is a document of its own. */
  identifier(
    key: string,
    language: Language = this.frame.version === '1.0' ? this.frame.language : 'en',
  ): string {
    const name = language === 'en' ? key : inLanguage(key, language);
    return this.frame.places.get(name) ?? uuidOfName(`${this.frame.scope} ${name}`);
  }

  object(collection: string, identifier: string): CfObject {
    const { base, changedAt } = this.frame;
    return { identifier, uri: `${base}/${collection}/${identifier}`, lastChangeDateTime: changedAt };
  }

  link(collection: string, identifier: string, title: string): CfLink {
    return { title, identifier, uri: `${this.frame.base}/${collection}/${identifier}` };
  }
}

class PackageWriter {
  private readonly names: PackageNames;
  private readonly language: Language;
  private readonly parts: readonly FrameworkPart[];
  private readonly byKey: ReadonlyMap<string, FrameworkPart>;

  constructor(
    private readonly content: FrameworkContent,
    private readonly frame: PackageFrame,
  ) {
    this.names = new PackageNames(frame);
    this.language = frame.version === '1.0' ? frame.language : 'en';
    this.parts = partsOf(content);
    this.byKey = new Map(this.parts.map((part) => [part.key, part]));
  }

  write(): CasePackage {
    const { frame, names } = this;
    const rubric = levelRubric(this.content, names, this.language);
    const translated = frame.version === '1.1' ? this.translations() : [];
    return {
      CFDocument: {
        ...names.object('CFDocuments', this.documentId),
        creator: frame.creator,
        title: frame.title,
        language: this.language,
        version: frame.frameworkVersion,
        adoptionStatus: frame.adoptionStatus,
        ...(frame.version === '1.1' ? { caseVersion: '1.1' } : {}),
      },
      CFItems: [...this.parts.map((part) => this.item(part)), ...translated.map(({ item }) => item)],
      CFAssociations: [...this.associations(), ...translated.map(({ association }) => association)],
      CFDefinitions: { CFItemTypes: this.itemTypes(), CFConcepts: this.concepts() },
      ...(rubric ? { CFRubrics: [rubric] } : {}),
    };
  }

  private get documentId(): string {
    return this.names.identifier(partKey('document', ''));
  }

  private item(part: FrameworkPart): CfItem {
    return {
      ...this.names.object('CFItems', this.names.identifier(part.key)),
      ...fieldsOfWords(wordsIn(part.texts, this.language)),
      ...this.ownFields(part),
      language: this.language,
    };
  }

  private ownFields({ role, code, enumeration, label, duration }: FrameworkPart): JsonObject {
    const [type] = ITEM_TYPES[role];
    return {
      CFItemType: type,
      CFItemTypeURI: this.names.link('CFItemTypes', this.names.identifier(`item-type ${type}`), type),
      ...(code === undefined ? {} : { humanCodingScheme: code }),
      ...(enumeration === undefined ? {} : { listEnumeration: enumeration }),
      ...(label === undefined ? {} : { alternativeLabel: label }),
      ...(duration === undefined ? {} : { notes: duration }),
    };
  }

  /** What the parts say in the other languages: items beside the tree that point at the one they translate. */
  private translations(): { readonly item: CfItem; readonly association: CfAssociation }[] {
    const others = LANGUAGES.filter((language) => language !== 'en');
    return this.parts.flatMap((part) =>
      others.flatMap((language) => {
        const words = translationIn(part.texts, language);
        if (!words) return [];
        const identifier = this.names.identifier(part.key, language);
        const item = {
          ...this.names.object('CFItems', identifier),
          ...words,
          ...this.ownFields(part),
          language,
        };
        return [
          { item, association: this.association('isTranslationOf', this.linkOf(item), this.linkTo(part)) },
        ];
      }),
    );
  }

  private associations(): CfAssociation[] {
    const document = this.names.link('CFDocuments', this.documentId, this.frame.title);
    const children = new Map<string, number>();
    return this.parts.flatMap((part) => {
      const parent = part.parent === undefined ? undefined : this.byKey.get(part.parent);
      const level =
        part.level === undefined ? undefined : this.byKey.get(partKey('level', String(part.level)));
      const sequenceNumber = (children.get(part.parent ?? '') ?? 0) + 1;
      children.set(part.parent ?? '', sequenceNumber);
      const own = this.linkTo(part);
      return [
        { ...this.association('isChildOf', own, parent ? this.linkTo(parent) : document), sequenceNumber },
        ...(level ? [this.association('hasSkillLevel', own, this.linkTo(level))] : []),
      ];
    });
  }

  private association(
    associationType: string,
    originNodeURI: CfLink,
    destinationNodeURI: CfLink,
  ): CfAssociation {
    const key = `${associationType} ${originNodeURI.identifier} ${destinationNodeURI.identifier}`;
    const identifier = this.names.identifier(key, 'en');
    return {
      ...this.names.object('CFAssociations', identifier),
      associationType,
      originNodeURI,
      destinationNodeURI,
    };
  }

  private linkTo(part: FrameworkPart): CfLink {
    return this.linkOf(this.item(part));
  }

  private linkOf({ identifier, abbreviatedStatement, fullStatement }: CfItem): CfLink {
    return this.names.link('CFItems', identifier, abbreviatedStatement ?? fullStatement);
  }

  private itemTypes(): CfObject[] {
    const roles = [...new Set(this.parts.map(({ role }) => role))];
    return roles.map((role, index) => {
      const [title] = ITEM_TYPES[role];
      const identifier = this.names.identifier(`item-type ${title}`);
      return {
        ...this.names.object('CFItemTypes', identifier),
        ...{ title, description: title, hierarchyCode: String(index + 1) },
      };
    });
  }

  private concepts(): CfConcept[] {
    const { glossary } = this.content;
    const keys = termKeys(glossary.map(({ term }) => term));
    return glossary.map(({ term, explanation }, index) => ({
      ...this.names.object('CFConcepts', this.names.identifier(keys[index] ?? '')),
      ...{ title: term, description: explanation, hierarchyCode: String(index + 1) },
    }));
  }
}
