import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ContentDigests } from '@qabilet/application';

@Injectable()
export class Sha256ContentDigests extends ContentDigests {
  of(content: string | Uint8Array): string {
    return hash('sha256', content);
  }
}
