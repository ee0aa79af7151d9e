import type { OfficialMessages, StaffMessages } from './messages/messages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'official';
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
    resources: { official: OfficialMessages; staff: StaffMessages };
  }
}
