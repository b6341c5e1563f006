import type { Proposal } from './proposal.ts'

/** Those of them who joined; the others are its first authors. */
export const coAuthorsOf = ({ coAuthors }: Pick<Proposal, 'coAuthors'>): string[] =>
  coAuthors.map(({ account }) => account)

/** Accounts that act as authors: those who wrote it or joined, and for a paper the clerk who took it in. */
export function authorsOf({
  author,
  coAuthors,
  paper,
}: Pick<Proposal, 'author' | 'coAuthors' | 'paper'>): string[] {
  const accounts = [author, ...coAuthors].map(({ account }) => account)
  return [...accounts, paper?.clerk ?? ''].filter((account) => account !== '')
}
