import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  UseInterceptors,
  type ExecutionContext,
} from '@nestjs/common';
import {
  NotSignedIn,
  type Account,
  type Actor,
  type CurrentSession,
  type Permission,
} from '@qabilet/application';
import { FigureQueryInterceptor } from './figure-query.interceptor';
import type { SignedInRequest } from './signed-in-request';

export type { SignedInRequest } from './signed-in-request';

export const PERMISSION = Symbol('permission');
export const PUBLIC = 'public';

/** Whoever carries the permission may call the route. Those of insights show figures: who asked for them is written down. */
export const Permit = (permission: Permission) =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    ...(permission.startsWith('insights.') ? [UseInterceptors(FigureQueryInterceptor)] : []),
  );

/** Anybody may call the route, signed in or not. */
export const Public = () => SetMetadata(PERMISSION, PUBLIC);

export const FROM_SERVER = Symbol('from-server');

/** The route is called by another server, which proves itself by its signature, and never by a browser. */
export const FromServer = () => SetMetadata(FROM_SERVER, true);

/** What browsers ask for when they follow events; they cannot say more in a header. */
export const EVENT_STREAM = 'text/event-stream';

export const COSTLY = Symbol('costly');

/** A person may call the route, and others of its kind, so many times a minute (`AdmitCostlyRequest`). */
export const Costly = () => SetMetadata(COSTLY, true);

/** Who calls; the guard has checked the session and the permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!actor) throw new NotSignedIn();
  return actor;
});

/** The account behind the session. */
export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext): Account => {
  return sessionOf(context).account;
});

/** The session the request came with. */
export const UsedSession = createParamDecorator((_: unknown, context: ExecutionContext): CurrentSession => {
  return sessionOf(context);
});

function sessionOf(context: ExecutionContext): CurrentSession {
  const { session } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!session) throw new NotSignedIn();
  return session;
}
