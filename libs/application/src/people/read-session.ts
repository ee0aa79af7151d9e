import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { NotSignedIn } from './errors';
import { SignInDirectory } from './ports';
import type { Attention, CurrentSession } from './sessions';

/** Says whose session a token is; a disabled person or a changed role counts at once. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(token: string | undefined, attention: Attention): Promise<CurrentSession> {
    const session =
      token === undefined ? undefined : await this.directory.session(token, this.clock.now(), attention);
    if (!session) throw new NotSignedIn();
    return session;
  }
}
