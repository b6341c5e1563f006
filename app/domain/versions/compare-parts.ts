import { type Change, compareLines, compareTexts } from './compare-texts.ts'

/** One part of a version as it is read, under its label: words, or the lines of a table. */
export type VersionPart = { label: string } & ({ words: string } | { lines: readonly string[] })

/** A part that differs, with what stayed, came and went. */
export type PartChange = { label: string; changes: readonly Change[] }

/** The parts of a text or table that differ between two versions, in the order of the later one. */
export function compareParts(
  before: readonly VersionPart[],
  after: readonly VersionPart[],
): PartChange[] {
  const gone = before.filter(({ label }) => after.every((part) => part.label !== label))
  return [...after, ...gone].flatMap(({ label }) => {
    const changes = comparePart(labelled(before, label), labelled(after, label))
    return changes.some(({ kind }) => kind !== 'same') ? [{ label, changes }] : []
  })
}

const labelled = (parts: readonly VersionPart[], label: string) =>
  parts.find((part) => part.label === label)

function comparePart(before: VersionPart | undefined, after: VersionPart | undefined): Change[] {
  const isTable = [before, after].some((part) => part && 'lines' in part)
  return isTable
    ? compareLines(linesOf(before), linesOf(after))
    : compareTexts(linesOf(before).join('\n'), linesOf(after).join('\n'))
}

function linesOf(part: VersionPart | undefined): readonly string[] {
  if (!part) return []
  return 'lines' in part ? part.lines : [part.words]
}

/** One side of a comparison: what stayed, and what went with it or came to it. */
export const sideOf = (changes: readonly Change[], side: 'before' | 'after'): Change[] =>
  changes.filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'))
