export { NoPostman } from './no-postman';
export { SmtpPostman, type MailSettings } from './smtp-postman';
