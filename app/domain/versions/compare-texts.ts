/** A run of words that stayed, came or went. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many words or lines on a side all is shown as replaced, so that no text can stall the server. */
const most = 1_500

/** Words with the space after them, the last one too, so that what came and what went never stick together. */
const wordsOf = (text: string) => `${text.trim()} `.match(/\S+\s+/g) ?? []
const bare = (word: string) => word.trimEnd()

/** For each pair of positions the number of words that the rests of both texts have in common, in their order. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) {
      const [row, below] = [lengths[i], lengths[i + 1]]
      if (!row || !below) continue
      row[j] =
        bare(from[i] ?? '') === bare(to[j] ?? '')
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return lengths
}

/** What was changed between two texts, word by word. */
export function compareTexts(before: string, after: string): Change[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  return compareRuns(wordsOf(before), wordsOf(after))
}

/** What was changed between two tables, line by line: a line with one other figure went and came. */
export function compareLines(before: readonly string[], after: readonly string[]): Change[] {
  const ended = (lines: readonly string[]) => lines.map((line) => `${line}\n`)
  return compareRuns(ended(before), ended(after))
}

function compareRuns(from: readonly string[], to: readonly string[]): Change[] {
  if (from.length <= most && to.length <= most)
    return joined(walk(from, to, commonLengths(from, to)))
  return joined([
    { kind: 'removed', text: from.join('') },
    { kind: 'added', text: to.join('') },
  ])
}

function walk(from: readonly string[], to: readonly string[], lengths: Uint16Array[]): Change[] {
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const [old, fresh] = [from[i], to[j]]
    if (old !== undefined && fresh !== undefined && bare(old) === bare(fresh)) {
      changes.push({ kind: 'same', text: fresh })
      i++
      j++
    } else if (
      old !== undefined &&
      (fresh === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      changes.push({ kind: 'removed', text: old })
      i++
    } else {
      changes.push({ kind: 'added', text: fresh ?? '' })
      j++
    }
  }
  return changes
}

/** Neighbours of one kind become one run; empty ones are left out. */
function joined(changes: readonly Change[]): Change[] {
  const runs: Change[] = []
  for (const change of changes) {
    const last = runs[runs.length - 1]
    if (change.text === '') continue
    if (last?.kind === change.kind) last.text += change.text
    else runs.push({ ...change })
  }
  return runs
}
