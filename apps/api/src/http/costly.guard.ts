import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AdmitCostlyRequest, AdmitPublicRequest } from '@qabilet/application';
import { networkOf } from '../people/network';
import { COSTLY, type SignedInRequest } from './access';

/**
 * Slows down whoever asks again and again for what costs much, once `AccessGuard` has said who they are; people who are
 * not known by their network.
 */
@Injectable()
export class CostlyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly admit: AdmitCostlyRequest,
    private readonly admitPublic: AdmitPublicRequest,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const isCostly = this.reflector.get<boolean | undefined>(COSTLY, context.getHandler());
    return isCostly ? this.admitted(context.switchToHttp().getRequest<SignedInRequest>()) : true;
  }

  private async admitted({ actor, ip }: SignedInRequest): Promise<boolean> {
    await (actor ? this.admit.execute(actor) : this.admitPublic.execute(networkOf(ip)));
    return true;
  }
}
