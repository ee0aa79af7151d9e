import { Injectable } from '@nestjs/common';
import {
  BadgeFormat,
  type BadgeFacts,
  type BadgeFile,
  type BadgeFileKind,
  type BadgeItem,
  type CaseRelease,
  type StatusListContent,
} from '@qabilet/application';
import { CasePackageWriter } from '../case/case-package-writer';
import { bakePng } from './baked-png';
import { badgePng, badgeSvg } from './badge-picture';
import {
  keyNamedBy,
  newBadgeKeys,
  readBadge,
  signBadge,
  signCredential,
  verifyBadge,
} from './signed-credential';
import { envelope, signedInFile } from './signed-in-file';
import { statusListCredential } from './status-list';

const FILES: Readonly<
  Record<
    BadgeFileKind,
    (signed: string, facts: BadgeFacts) => readonly [mediaType: string, content: string | Buffer]
  >
> = {
  png: (signed, { level }) => ['image/png', bakePng(badgePng(level), signed)],
  svg: (signed, facts) => ['image/svg+xml', badgeSvg(facts, signed)],
  jwt: (signed) => ['text/plain; charset=utf-8', signed],
  json: (signed) => ['application/ld+json', envelope(signed)],
};

/** Open Badges 3.0, signed as VC-JWT with Ed25519, withdrawn by a Bitstring Status List. */
@Injectable()
export class OpenBadges extends BadgeFormat {
  private readonly packages = new CasePackageWriter();

  newKeys = newBadgeKeys;
  sign = signBadge;
  verify = verifyBadge;
  read = readBadge;
  keyNamedBy = keyNamedBy;
  signedIn = signedInFile;

  /** As the package of the framework names it, which an imported one has named itself. */
  itemOf(release: CaseRelease, competence: string): BadgeItem {
    const { CFItems } = this.packages.write(release, { version: '1.1', language: 'en' });
    const item = CFItems?.find(({ humanCodingScheme }) => humanCodingScheme === competence);
    if (!item) throw new Error(`The package of the framework names no item ${competence}.`);
    return { identifier: item.identifier, uri: item.uri };
  }

  signStatusList(list: StatusListContent, privateKey: string): Promise<string> {
    return signCredential(statusListCredential(list), { key: list.key, privateKey, type: 'vc+jwt' });
  }

  file(kind: BadgeFileKind, signed: string, facts: BadgeFacts): BadgeFile {
    const [mediaType, content] = FILES[kind](signed, facts);
    return { mediaType, bytes: Buffer.from(content) };
  }
}
