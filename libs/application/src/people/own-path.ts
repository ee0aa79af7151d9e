/** A page of ours to go on to; the first page for whatever could lead anywhere else. */
export function ownPath(path: string | undefined): string {
  const isOwn = path !== undefined && /^\/(?![/\\]|api(\/|$))[^\\\s\p{Cc}]*$/u.test(path);
  return isOwn ? path : '/';
}
