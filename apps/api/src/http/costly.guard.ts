import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AdmitCostlyRequest, type Actor } from '@qabilet/application';
import { COSTLY, type SignedInRequest } from './access';

/** Slows down whoever asks again and again for what costs much, once `AccessGuard` has said who they are. */
@Injectable()
export class CostlyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly admit: AdmitCostlyRequest,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
    const isCostly = this.reflector.get<boolean | undefined>(COSTLY, context.getHandler());
    return actor && isCostly ? this.admitted(actor) : true;
  }

  private async admitted(actor: Actor): Promise<boolean> {
    await this.admit.execute(actor);
    return true;
  }
}
