import type { ClassEntry, ClassKind } from '../../classifications/entry.ts'
import { ancestry, type Register } from '../../classifications/register.ts'
import { type InLanguages, inLanguage, type Language } from '../../language.ts'
import { foldedWords } from '../../words/fold.ts'
import type { Amount, BudgetLine, Side } from '../line.ts'
import { addUp, leavesOf } from '../sums.ts'

/** How a name is known: by what the classification calls it, or only as the municipality's file writes it. */
export type LineName = { known: InLanguages } | { written: string; names: BudgetLine['names'] }

/** A name in a language, as plain words: what the line is called in it, else as its file has it. */
export function nameIn(name: LineName, language: Language): string {
  if ('known' in name) return inLanguage(name.known, language)
  return name.names[language] ?? name.written
}

/** One kind of money that a line goes to or comes from, as it stands in the version. */
export type LinePart = Pick<BudgetLine, 'number' | 'economic' | 'source' | 'programme'> & {
  name: { written: string; names: BudgetLine['names'] }
  amounts: readonly Amount[]
}

/** What residents follow from year to year: all the money of one side under one code. */
export type ReadLine = {
  side: Side
  /** In addresses, and for comparing versions: the code, or its name's words where it has none. */
  key: string
  code: string
  name: LineName
  /** The key and name of the section it belongs to; its own where nothing stands above it. */
  section: { key: string; name: LineName }
  amounts: readonly Amount[]
  parts: readonly LinePart[]
}

/** The classification by which a side's lines are followed. */
export const kindOf = (side: Side): ClassKind => (side === 'revenue' ? 'revenue' : 'functional')

/**
 * The lines of a version as residents read them: every som once, under the nearest code that says what it is for. In
 * the structure of the budget's own year.
 */
export function readLines(
  lines: readonly BudgetLine[],
  year: number,
  register: Register,
): ReadLine[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  const groups = new Map<string, { found: Found; leaves: BudgetLine[] }>()
  for (const leaf of leavesOf(lines)) {
    const found = placeOf(pathTo(leaf, byNumber), year, register)
    const at = `${leaf.side} ${found.key}`
    const group = groups.get(at)
    if (group) group.leaves.push(leaf)
    else groups.set(at, { found, leaves: [leaf] })
  }
  return [...groups.values()].map(({ found, leaves }) => ({
    ...found,
    amounts: addUp(leaves.map(({ amounts }) => amounts)),
    parts: leaves.map(partOf),
  }))
}

type Found = Omit<ReadLine, 'amounts' | 'parts'>

const partOf = ({ number, economic, source, programme, name, names, amounts }: BudgetLine) => ({
  ...{ number, economic, source, programme, amounts },
  name: { written: name, names },
})

/** A line and what stands above it, the topmost first. */
function pathTo(leaf: BudgetLine, byNumber: ReadonlyMap<number, BudgetLine>): BudgetLine[] {
  const path = [leaf]
  for (let above = leaf.parent; above !== null && path.length < 30; ) {
    const line = byNumber.get(above)
    if (!line) break
    path.unshift(line)
    above = line.parent
  }
  return path
}

function placeOf(path: readonly BudgetLine[], year: number, register: Register): Found {
  const leaf = path.at(-1) as BudgetLine // a path ends with its leaf
  const above = ({ code }: BudgetLine) =>
    code === '' ? [] : ancestry(register, kindOf(leaf.side), code, year)
  const line = path.findLast((one) => above(one).length > 0) ?? leaf
  const known = above(line)
  const own = known.find(({ code }) => code === line.code)
  const [top] = known
  const [first = line] = path
  return {
    side: leaf.side,
    key: keyOf(line),
    code: line.code,
    name: own ? plainName(own) : asWritten(line),
    section: top
      ? { key: top.code, name: plainName(top) }
      : { key: keyOf(first), name: asWritten(first) },
  }
}

const plainName = ({ plain, name }: ClassEntry): LineName => ({ known: plain ?? name })

const asWritten = ({ name, names }: BudgetLine): LineName => ({ written: name, names })

/** A line's own word in addresses: its code, else the words of its name, else its number. */
function keyOf({ code, name, number }: BudgetLine): string {
  if (code !== '') return code
  return foldedWords(name).join('-').slice(0, 80) || `n${number}`
}
