import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS_ROLES } from '@qabilet/application';
import { PERMISSION, PUBLIC } from '../../http/access';
import type { TestApp } from '../test-app';
import { ACCESS_RULES, ANYBODY } from './access-rules';

/** The permission of one route taken away, until it is put back. */
export interface RouteMutation {
  /** As the API's document names the operation. */
  readonly operationId: string;
  readonly name: string;
  readonly apply: () => void;
  readonly undo: () => void;
}

/** Each route opened to everybody who is signed in; those that are, to anybody at all. */
export function routeMutations({ app }: TestApp): readonly RouteMutation[] {
  const mutations: RouteMutation[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function' || !Reflect.hasMetadata(PATH_METADATA, metatype)) continue;
      const handlers = Object.getOwnPropertyDescriptors(metatype.prototype as object);
      for (const [method, { value }] of Object.entries(handlers)) {
        if (typeof value !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, value)) continue;
        const operationId = `${metatype.name.replace(/Controller$/, '')}.${method}`;
        const rule = ACCESS_RULES[operationId];
        if (rule === undefined || rule === ANYBODY) continue;
        const permission: unknown = Reflect.getMetadata(PERMISSION, value);
        const wider = rule.length === ACCESS_ROLES.length ? PUBLIC : 'session.own';
        mutations.push({
          operationId,
          name: `${operationId} without ${String(permission)}`,
          apply: () => Reflect.defineMetadata(PERMISSION, wider, value),
          undo: () => Reflect.defineMetadata(PERMISSION, permission, value),
        });
      }
    }
  }
  return mutations;
}
