import { UnreadableFile } from '../unreadable-file';

export function badgeTooLarge(kilobytes: number): UnreadableFile {
  return new UnreadableFile('file-too-large.badge', { most: kilobytes });
}

export function notABadge(): UnreadableFile {
  return new UnreadableFile('not-a-badge');
}

export function damagedPicture(): UnreadableFile {
  return new UnreadableFile('damaged-picture');
}

export function noBadgeInside(): UnreadableFile {
  return new UnreadableFile('no-badge-inside');
}

export function severalBadges(): UnreadableFile {
  return new UnreadableFile('several-badges');
}

export function documentTypeInBadge(): UnreadableFile {
  return new UnreadableFile('document-type.badge');
}
