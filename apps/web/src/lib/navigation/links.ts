/**
 * Addresses of pages, in one place. All end in a slash, as the server has them,
 * so that no link costs a redirect; the prerenderer follows each and fails on a dead one.
 */
export const claimPath = (id: string): string => `/claims/${id}/`;
export const sourcePath = (id: string): string => `/sources/${id}/`;
export const actorPath = (id: string): string => `/actors/${id}/`;
export const indicatorPath = (id: string): string => `/indicators/${id}/`;
export const datasetPath = (id: string): string => `/datasets/${id}/`;
