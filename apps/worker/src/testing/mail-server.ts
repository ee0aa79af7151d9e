import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server does with the letter that it is given next; once it has run out of orders it takes what comes. */
export type MailOrder = 'take' | 'refuse-reader' | 'come-later' | 'refuse-letter' | 'hang-up-after-letter';

export interface MailServer {
  readonly url: string;
  /** Letters that it holds, also those after which it hung up. */
  readonly letters: readonly ParsedMail[];
  readonly envelopes: readonly { readonly from: string; readonly to: readonly string[] }[];
  order(...orders: readonly MailOrder[]): void;
  stop(): Promise<void>;
}

const REPLIES: Readonly<Partial<Record<MailOrder, readonly [code: number, text: string]>>> = {
  'refuse-reader': [550, 'No such mailbox'],
  'come-later': [451, 'Try again later'],
  'refuse-letter': [554, 'Not wanted here'],
};

/** A real SMTP server on a free port of this machine; it asks for no password and offers no TLS. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const letters: ParsedMail[] = [];
  const envelopes: { from: string; to: string[] }[] = [];
  const orders: MailOrder[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      done(orders[0] === 'refuse-reader' ? replyOf(orders.shift()) : undefined);
    },
    onData(stream, { envelope }, done) {
      void simpleParser(stream).then((letter) => {
        const order = orders.shift() ?? 'take';
        if (order === 'take' || order === 'hang-up-after-letter') {
          letters.push(letter);
          envelopes.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
          });
        }
        if (order === 'hang-up-after-letter') hangUp();
        else done(replyOf(order));
      });
    },
  });
  server.on('error', () => undefined);
  function hangUp(): void {
    for (const connection of server.connections) connection.close();
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    envelopes,
    order: (...given) => void orders.push(...given),
    stop: () =>
      new Promise((resolve) => {
        hangUp();
        server.close(resolve);
      }),
  };
}

function replyOf(order: MailOrder | undefined): Error | null {
  const reply = order && REPLIES[order];
  return reply ? Object.assign(new Error(reply[1]), { responseCode: reply[0] }) : null;
}
