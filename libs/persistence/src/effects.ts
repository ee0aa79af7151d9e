import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Ids } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';

@Injectable()
export class RandomIds extends Ids {
  next<Thing extends string>(): Id<Thing> {
    return idOf(randomUUID());
  }

  secret(): string {
    return randomBytes(32).toString('base64url');
  }
}
