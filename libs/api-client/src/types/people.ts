import type { LanguageCode } from './text';

export const ACCESS_ROLES = ['official', 'trainer', 'agency-lead', 'author', 'administrator'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Only asked for when the same e-mail and password open more than one agency. */
  readonly agency?: string;
}

export interface AgencyLabel {
  readonly slug: string;
  readonly name: string;
  /** Group figures about fewer people than this are not shown. */
  readonly minimumCell: number;
}

export interface Me {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: LanguageCode;
  readonly roles: readonly AccessRole[];
  readonly agency: AgencyLabel;
  readonly demo: boolean;
}

export interface ChangeLanguageRequest {
  readonly language: LanguageCode;
}

/** A demo account and the journey it is for; only ever served by a demo on loopback. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly agency: string;
  readonly role: AccessRole;
}

export interface InvitationLookupRequest {
  readonly token: string;
}

export interface InvitationView {
  readonly name: string;
  readonly email: string;
  readonly agencyName: string;
}

export interface AcceptInvitationRequest extends InvitationLookupRequest {
  /** 15 to 128 characters, any characters. */
  readonly password: string;
}

export interface PersonRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccessRole[];
  readonly unitName?: string;
  readonly disabled: boolean;
}

export interface PersonPage {
  readonly rows: readonly PersonRow[];
  readonly total: number;
}

export interface ChangeRolesRequest {
  readonly roles: readonly AccessRole[];
}
