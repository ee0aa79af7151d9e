import { UnreadableFile } from '../unreadable-file';

export function badgeTooLarge(kilobytes: number): UnreadableFile {
  return new UnreadableFile(
    'file-too-large',
    `A badge is a file of less than ${kilobytes} kB. Choose the file that was downloaded as the badge.`,
  );
}

export function notABadge(): UnreadableFile {
  return new UnreadableFile(
    'not-a-badge',
    'This file is no badge. Choose the picture (PNG or SVG) or the signed text (JWT or JSON) of an Open Badge 3.0.',
  );
}

export function damagedPicture(): UnreadableFile {
  return new UnreadableFile(
    'damaged-picture',
    'This picture is damaged or was cut off. Ask for the badge as it was downloaded.',
  );
}

export function noBadgeInside(): UnreadableFile {
  return new UnreadableFile(
    'no-badge-inside',
    'There is no badge inside this picture. Programs that change pictures take it out: ask for the file as it was downloaded.',
  );
}

export function severalBadges(): UnreadableFile {
  return new UnreadableFile(
    'several-badges',
    'This picture holds more than one badge. A picture may hold one only; ask for the file as it was downloaded.',
  );
}

export function documentTypeInBadge(): UnreadableFile {
  return new UnreadableFile(
    'document-type',
    'This picture declares a document type, which a badge never does. It was not read.',
  );
}
