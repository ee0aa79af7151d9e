import type { CaseLoss } from '@qabilet/application';
import { fieldsOf, knowsAssociationType, type CaseClass, type CaseField } from './case-fields';
import type { CasePackage } from './case-package';
import { isObject, objectsOf, type Json, type JsonObject } from './json';

/** What `inEdition` leaves out of a package of 1.0, in the order in which it is met. */
export function lossesInFirstEdition(source: CasePackage): readonly CaseLoss[] {
  const losses = new Losses();
  losses.object(source, 'CFPackage');
  return losses.all();
}

/** Says nothing of the words but which edition they are in. */
const EDITION = 'caseVersion';

class Losses {
  private readonly counted = new Map<string, CaseLoss>();

  all(): readonly CaseLoss[] {
    return [...this.counted.values()];
  }

  object(value: JsonObject, name: CaseClass): void {
    const fields = fieldsOf(name);
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined || inner === null || key === EDITION) continue;
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (key === 'extensions') this.count('extensions', name);
      else if (!field || field.since !== undefined) this.count('fields', `${name}.${key}`);
      else this.composed(inner, field);
    }
  }

  private composed(value: Json, { form }: CaseField): void {
    if (typeof form !== 'object') return;
    if ('one' in form) {
      if (isObject(value)) this.object(value, form.one);
      return;
    }
    for (const inner of objectsOf(value)) {
      const { associationType: type } = inner;
      if (typeof type === 'string' && !knowsAssociationType(type, '1.0')) this.count('associations', type);
      else this.object(inner, form.listOf);
    }
  }

  private count(kind: CaseLoss['kind'], name: string): void {
    const key = `${kind} ${name}`;
    this.counted.set(key, { kind, name, count: (this.counted.get(key)?.count ?? 0) + 1 });
  }
}
