/** English messages of the page where an agency withdraws badges and renews its key. */
export const badgeOffice = {
  'badge-office.title': 'Badges',
  'badge-office.lead':
    'Officials take badges themselves. Nobody here sees who has which: levels are private. You can withdraw a badge when you were given its address and the result behind it did not stand.',
  'badge-office.withdraw-title': 'Withdraw a badge',
  'badge-office.address': 'Address of the badge',
  'badge-office.address-hint': 'The whole address, with what follows the #',
  'badge-office.address-wrong': 'Enter the whole address of the badge, with what follows the #',
  'badge-office.reason': 'Reason',
  'badge-office.reason-hint': 'The person whose badge it is reads it; people who check the badge do not.',
  'badge-office.reason-missing': 'Say why the badge is withdrawn',
  'badge-office.withdraw': 'Withdraw the badge',
  'badge-office.withdraw-confirm-text':
    'From now on everybody who checks this badge learns that it was withdrawn. This cannot be undone.',
  'badge-office.withdrawn': 'The badge was withdrawn.',
  'badge-office.keys-title': 'Signing keys',
  'badge-office.keys-lead':
    'Badges are signed with the key in use. Renew it when somebody who could reach the server has left, or if it may have been seen. Badges signed before stay valid.',
  'badge-office.keys-none': 'There is no key yet. It is made when the first badge is taken.',
  'badge-office.key': 'Key',
  'badge-office.key-since': 'In use since',
  'badge-office.key-until': 'Until',
  'badge-office.key-present': 'in use now',
  'badge-office.renew': 'Renew the key',
  'badge-office.renew-text':
    'From now on a new key signs. This cannot be undone; badges signed before stay valid.',
  'badge-office.renewed': 'A new key signs from now on.',
};
