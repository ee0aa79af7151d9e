import { idOf, type Id } from '@qabilet/kernel';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where issuers, keys, lists and badges of this installation are found. */
export class BadgeAddresses {
  private readonly issuers: string;

  constructor(private readonly publicUrl: string) {
    this.issuers = `${publicUrl}/api/badge-issuers/`;
  }

  issuer(issuerId: Id<'BadgeIssuer'>): string {
    return `${this.issuers}${issuerId}`;
  }

  key(issuerId: Id<'BadgeIssuer'>, keyId: Id<'BadgeKey'>): string {
    return `${this.issuer(issuerId)}/keys/${keyId}`;
  }

  statusList(issuerId: Id<'BadgeIssuer'>, listId: Id<'BadgeStatusList'>): string {
    return `${this.issuer(issuerId)}/status-lists/${listId}`;
  }

  /** What follows the # never reaches a server's log. */
  page(issuerId: Id<'BadgeIssuer'>, pageKey: string): string {
    return `${this.publicUrl}/badge#${issuerId}.${pageKey}`;
  }

  /** Whose key an address names, where it is one of ours. */
  ownerOfKey(
    address: string,
  ): { readonly issuerId: Id<'BadgeIssuer'>; readonly keyId: Id<'BadgeKey'> } | undefined {
    if (!address.startsWith(this.issuers)) return undefined;
    const [issuerId = '', keys, keyId = '', ...more] = address.slice(this.issuers.length).split('/');
    const isKey = keys === 'keys' && more.length === 0 && UUID.test(issuerId) && UUID.test(keyId);
    return isKey ? { issuerId: idOf(issuerId), keyId: idOf(keyId) } : undefined;
  }
}
