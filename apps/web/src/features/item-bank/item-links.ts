/** Addresses of the pages about items. */
export const itemHref = {
  list: '/items',
  write: '/items/new',
  release: '/items/release',
  item: (id: string) => `/items/${id}`,
  edit: (id: string) => `/items/${id}/edit`,
} as const;
