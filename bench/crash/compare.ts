import type { Sent } from './stubborn-voter.ts'

type Compared = {
  /** What each voter sent, in its order. */
  voters: readonly (readonly Sent[])[]
  /** The choices of every ballot that came out of the boxes. */
  ballots: readonly (readonly number[])[]
  /** The lines of the public list, and the line of a code. */
  lines: ReadonlySet<string>
  lineOf: (code: string) => string
}

export type Found = {
  voters: number
  ballots: number
  'votes answered for': number
  'votes nobody answered for': number
  faults: string[]
}

/**
 * Compares what voters were told with what was kept. Each voter's ballot must be the last one that was answered for, or one
 * sent after it that nobody answered for; each has one at most, one code, and that code stands in the list once.
 */
export function compare({ voters, ballots, lines, lineOf }: Compared): Found {
  const faults: string[] = []
  const kept = new Map<string, number>()
  for (const ballot of ballots) kept.set(nameOf(ballot), (kept.get(nameOf(ballot)) ?? 0) + 1)
  let explained = 0
  for (const [seat, sent] of voters.entries()) {
    const last = sent.findLastIndex(({ code }) => code !== null)
    const mayStand = new Set(sent.slice(Math.max(0, last)).map(({ choices }) => nameOf(choices)))
    const all = new Set(sent.map(({ choices }) => nameOf(choices)))
    const standing = [...all].filter((name) => kept.has(name))
    const number = standing.reduce((sum, name) => sum + (kept.get(name) ?? 0), 0)
    explained += number
    if (number > 1) faults.push(`voter ${seat} has ${number} ballots`)
    if (last >= 0 && number === 0) faults.push(`the vote of voter ${seat} is lost`)
    if (number === 1 && standing.some((name) => !mayStand.has(name)))
      faults.push(`an older vote of voter ${seat} stands`)
    const codes = new Set(sent.flatMap(({ code }) => code ?? []))
    if (codes.size > 1) faults.push(`voter ${seat} was given ${codes.size} codes`)
    for (const code of codes)
      if (!lines.has(lineOf(code))) faults.push(`the code of voter ${seat} is not in the list`)
  }
  if (explained !== ballots.length)
    faults.push(`${ballots.length - explained} ballots that nobody sent`)
  const taken = [...lines].filter((line) => line.startsWith(lineOf(''))).length
  if (taken !== ballots.length)
    faults.push(`${taken} codes in the list of ${ballots.length} ballots`)
  const all = voters.flat()
  return {
    ...{ voters: voters.length, ballots: ballots.length },
    'votes answered for': all.filter(({ code }) => code !== null).length,
    'votes nobody answered for': all.filter(({ code }) => code === null).length,
    faults,
  }
}

const nameOf = (choices: readonly number[]) => choices.toSorted((a, b) => a - b).join(' ')
