import type { Frozen, FrozenProject } from '../rounds/round.ts'

/**
 * The order of the projects on the ballot: by lot, the same for everybody, on paper and on screen. Each project's lot
 * is SHA-256 of the fingerprint of the frozen rules and its number; the fingerprint holds the hidden tie seed's fingerprint, so nobody
 * can choose rules or a list that puts a project first.
 */
export function ballotOrder(
  { hash, projects }: Pick<Frozen, 'hash' | 'projects'>,
  sha256: (text: string) => string,
): FrozenProject[] {
  const lots = new Map(projects.map(({ number }) => [number, sha256(`${hash}|${number}`)]))
  const lotOf = ({ number }: FrozenProject) => lots.get(number) ?? ''
  return [...projects].sort((a, b) => (lotOf(a) < lotOf(b) ? -1 : 1))
}
