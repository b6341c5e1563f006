/**
 * Addresses for programs of others, which have a key of their own and no cookie: pages of other sites may use them, and
 * browsers ask beforehand whether they may.
 */
export const askedByProgram = (path: string) => path.startsWith('/open311/')
