import { Type, type ClassConstructor } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';

/** A thing of a class of its own; a list in its place is none. */
export function Nested(type: () => ClassConstructor<object>): PropertyDecorator {
  return (target, name) => {
    for (const decorate of [IsObject(), ValidateNested(), Type(type)]) decorate(target, name);
  };
}
