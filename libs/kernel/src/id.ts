declare const brand: unique symbol;

/** An identifier that cannot be mixed up with that of another thing: `Id<'Attempt'>`. */
export type Id<Thing extends string> = string & { readonly [brand]: Thing };

/** Names the thing a parsed identifier belongs to; the border has already checked its form. */
export function idOf<Thing extends string>(value: string): Id<Thing> {
  return value as Id<Thing>;
}
