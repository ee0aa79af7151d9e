import type { CaseRelease } from '../frameworks/case-ports';
import type {
  BadgeFacts,
  BadgeFile,
  BadgeFileKind,
  BadgeItem,
  BadgeKeyPair,
  NewBadge,
  PublicBadgeKey,
  StatusListContent,
} from './badge';

/** Badges as other systems read them: a signed text that stands by itself or inside a picture. */
export abstract class BadgeFormat {
  abstract newKeys(): Promise<BadgeKeyPair>;
  /** The item of a competence in the package of its framework. */
  abstract itemOf(release: CaseRelease, competence: string): BadgeItem;
  abstract sign(badge: NewBadge, privateKey: string): Promise<string>;
  abstract signStatusList(list: StatusListContent, privateKey: string): Promise<string>;
  /** Where the key stands by which a badge says it was signed; nothing of it is believed yet. */
  abstract keyNamedBy(signed: string): string | undefined;
  /** What a badge says, where the key signed exactly that for the issuer. */
  abstract verify(
    signed: string,
    by: { readonly issuer: string; readonly publicKey: PublicBadgeKey },
  ): Promise<BadgeFacts | undefined>;
  /** The same of one's own badge, whose signature is not in question. */
  abstract read(signed: string): BadgeFacts | undefined;
  abstract file(kind: BadgeFileKind, signed: string, facts: BadgeFacts): BadgeFile;
  /** The signed text in an uploaded file; refuses in words what holds none. */
  abstract signedIn(bytes: Uint8Array): string;
}
