import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { PERMISSIONS } from '@qabilet/application';
import { PERMISSION, PUBLIC } from './access';

/** Raised at start-up: a route that names no permission is a hole, so the process does not start. */
export class UnguardedRoutes extends Error {
  constructor(routes: readonly string[]) {
    super(
      `These routes name no permission and are not public: ${routes.join(', ')}. Add @Permit(…) or @Public().`,
    );
    this.name = 'UnguardedRoutes';
  }
}

/** Refuses to go on when any route of the application lacks its permission. */
export function assertEveryRouteNamesItsPermission(app: INestApplication): void {
  const known = new Set<unknown>([PUBLIC, ...PERMISSIONS]);
  const unguarded: string[] = [];

  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function' || !Reflect.hasMetadata(PATH_METADATA, metatype)) continue;
      const handlers = Object.getOwnPropertyDescriptors(metatype.prototype as object);
      for (const [name, { value }] of Object.entries(handlers)) {
        const isRoute = typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value);
        if (isRoute && !known.has(Reflect.getMetadata(PERMISSION, value)))
          unguarded.push(`${metatype.name}.${name}`);
      }
    }
  }
  if (unguarded.length > 0) throw new UnguardedRoutes(unguarded);
}
