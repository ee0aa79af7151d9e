export const practicalHref = {
  open: (cohortId: string) => `/programmes/${cohortId}/practical/new`,
  work: (id: string) => `/programmes/practical/${id}`,
  change: (id: string) => `/programmes/practical/${id}/rubric`,
  agreement: (id: string) => `/programmes/practical/${id}/agreement`,
  person: (id: string, personId: string) => `/programmes/practical/${id}/people/${personId}`,
};
