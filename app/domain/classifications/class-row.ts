import type { Understood } from '../imports/import.ts'
import { cellsOf } from '../imports/read-cells.ts'
import type { InLanguages } from '../language.ts'
import { fault } from '../outcome.ts'
import {
  type ClassEntry,
  type ClassKind,
  classKinds,
  entryKey,
  flows,
  isClassKind,
} from './entry.ts'
import { classColumns } from './imports.ts'

type Cells = Readonly<Record<string, string>>
type Read = ReturnType<typeof cellsOf>

const longestName = 300

/**
 * Reads the rows of a classification, in their order, beside what the municipality keeps; `chosen` is the
 * classification of rows that name none.
 */
export function classReader(own: readonly ClassEntry[], chosen: string) {
  const known = new Map(own.map((entry) => [entryKey(entry), written(entry)]))
  const seen = new Map<string, number>()
  return (row: number, cells: Cells): Understood<ClassEntry> => {
    const read = cellsOf(cells)
    const entry = entryIn(read, cells, chosen)
    if (entry) {
      const again = seen.get(entryKey(entry))
      if (again !== undefined) read.wrong('code', fault('', 'cell-twice', { row: again }))
      seen.set(entryKey(entry), row)
    }
    if (!entry || read.faults.length > 0)
      return { shown: classColumns.map((column) => cells[column] ?? ''), faults: read.faults }
    const before = known.get(entryKey(entry))
    const shown = written(entry)
    const effect = before === undefined ? 'new' : same(before, shown) ? 'same' : 'changed'
    return { shown, value: entry, effect }
  }
}

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')

/** An entry as the cells of its row; the same text is read as the same entry again. */
function written(entry: ClassEntry): string[] {
  const { kind, code, name, plain, words, parent, validFrom, validTo, successors, flow } = entry
  return [
    ...[kind, code],
    ...[name.ky, name.ru ?? '', name.en ?? ''],
    ...[plain?.ky ?? '', plain?.ru ?? '', plain?.en ?? ''],
    ...[words.join(' '), parent ?? '', validFrom ?? '', validTo ?? ''],
    ...[successors.join(' '), flow ?? ''],
  ]
}

function entryIn(read: Read, cells: Cells, chosen: string): ClassEntry | null {
  const kind = kindIn(read, (cells.kind ?? '').trim() || chosen)
  const code = codeIn(read, 'code', cells.code ?? '')
  const name = namesIn(read, 'name')
  const plain = namesIn(read, 'plain')
  const validFrom = read.day('valid-from')
  const validTo = read.day('valid-to')
  const parent = (cells.parent ?? '').trim()
  const successors = listIn(cells.successors ?? '')
  const flow = flowIn(read, (cells.flow ?? '').trim())
  if (validFrom && validTo && validTo <= validFrom)
    read.wrong('valid-to', fault('', 'class-ends-before', {}))
  if (successors.includes(code)) read.wrong('successors', fault('', 'class-successor-itself', {}))
  if (successors.length > 0 && validTo === null)
    read.wrong('successors', fault('', 'class-successors-without-end', {}))
  if (!kind || !name) return null
  const words = listIn(cells.words ?? '')
  return {
    ...{ kind, code, name, plain, words, validFrom, validTo, successors, flow },
    parent: parent === '' ? null : codeIn(read, 'parent', parent),
    origin: 'own',
  }
}

function kindIn(read: Read, found: string): ClassKind | null {
  if (isClassKind(found)) return found
  read.wrong('kind', fault('', 'class-kind-unknown', { found, known: classKinds.join(', ') }))
  return null
}

/** Figures, letters and the signs that orders put between them. */
function codeIn(read: Read, column: string, cell: string): string {
  const code = cell.trim()
  if (!/^[\p{L}\d][\p{L}\d.\-/]{0,30}$/u.test(code))
    read.wrong(column, fault('', 'class-code-odd', { found: code.slice(0, 40) }))
  return code
}

function flowIn(read: Read, found: string) {
  if (found === '') return null
  const flow = flows.find((one) => one === found)
  if (!flow) read.wrong('flow', fault('', 'class-flow-unknown', { found: found.slice(0, 40) }))
  return flow ?? null
}

/** Names in three languages; where Kyrgyz is missing the name is none, and what must have one is wrong. */
function namesIn(read: Read, what: 'name' | 'plain'): InLanguages | null {
  const [ky, ru, en] = (['ky', 'ru', 'en'] as const).map((language) =>
    read.text(`${what}-${language}`, {
      max: longestName,
      required: what === 'name' && language === 'ky',
    }),
  )
  if (!ky) return null
  return { ky, ...(ru ? { ru } : {}), ...(en ? { en } : {}) }
}

const listIn = (cell: string) => cell.split(/[\s,;]+/).filter((one) => one !== '')
