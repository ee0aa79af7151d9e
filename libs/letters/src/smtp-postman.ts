import { Readable } from 'node:stream';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Postman, type AccountLetter, type Handover, type Letter } from '@qabilet/application';
import { createTransport, type Transporter } from 'nodemailer';
import { isAboutAccount, writeAccountLetter } from './account-letter-text';
import { writeLetter, type WrittenLetter } from './letter-text';

export interface MailSettings {
  /** smtp://user:password@host:587 or smtps://…; over smtp:// TLS is asked for unless `allowsPlain`. */
  readonly url: string;
  /** Who the letters are from: an address, or a name and an address in angle brackets. */
  readonly from: string;
  /** What the letters lead to. */
  readonly publicUrl: string;
  /** Whether a server may be spoken to without TLS. */
  readonly allowsPlain: boolean;
}

/** No step of handing a letter over takes longer. */
const TIMEOUT_MS = 30_000;
const CONNECTIONS = 2;

/** Hands letters to a mail server over SMTP, a few at a time over connections that are kept. */
export class SmtpPostman extends Postman implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(private readonly settings: MailSettings) {
    super();
    this.transport = createTransport({
      url: settings.url,
      pool: true,
      maxConnections: CONNECTIONS,
      requireTLS: !settings.allowsPlain,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async handOver(letter: Letter | AccountLetter): Promise<Handover> {
    const { id, address, language, personName } = letter;
    const { subject, text } = this.written(letter);
    let isOnItsWay = false;
    const content = Readable.from(
      (function* () {
        isOnItsWay = true;
        yield Buffer.from(text);
      })(),
    );
    try {
      await this.transport.sendMail({
        from: this.settings.from,
        to: { name: personName, address },
        subject,
        text: content,
        textEncoding: 'base64',
        messageId: `<${id}@${domainOf(this.settings.from)}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      return 'accepted';
    } catch (error) {
      return outcomeOf(error, isOnItsWay);
    }
  }

  private written(letter: Letter | AccountLetter): WrittenLetter {
    const { publicUrl: address } = this.settings;
    if (isAboutAccount(letter)) return writeAccountLetter(letter, address);
    const { kind, language, ...facts } = letter;
    return writeLetter(kind, facts, { language, address });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** A reply of the server says it; without one the letter may have arrived if its text had begun to flow. */
function outcomeOf(error: unknown, isOnItsWay: boolean): Handover {
  const { code, responseCode } = error as { readonly code?: string; readonly responseCode?: number };
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'later';
  if (responseCode !== undefined) return responseCode >= 500 ? 'refused' : 'later';
  if (code === 'EENVELOPE') return 'refused';
  return isOnItsWay ? 'unsure' : 'later';
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
}
