import { type Cell, emptyCell, type SheetRow } from '#app/domain/budget/sheets/sheet.ts'
import { numberCell, type Shown, unknownCell, wordsCell } from './cells.ts'
import { type Tag, xmlTaker } from './read-xml.server.ts'
import { bookLimits, UnreadableFile } from './unreadable.ts'

type Open = { type: string; style: number; value: string; formula: boolean }

/** Reads the rows of a worksheet that say anything. Its claims of how far it reaches are not listened to. */
export function sheetTaker(rows: SheetRow[], words: readonly string[], shown: readonly Shown[]) {
  let row = { row: 0, hidden: false, cells: [] as Cell[] }
  let column = -1
  let cell: Open | null = null
  let writes = false
  let kept = 0
  return xmlTaker({
    open(tag) {
      if (tag.name === 'row') {
        row = {
          row: Number(tag.attributes.r ?? row.row + 1),
          hidden: /^(1|true)$/.test(tag.attributes.hidden ?? ''),
          cells: [],
        }
        column = -1
      }
      if (tag.name === 'c') {
        column = columnOf(tag.attributes.r) ?? column + 1
        cell = {
          type: tag.attributes.t ?? 'n',
          style: Number(tag.attributes.s ?? 0),
          value: '',
          formula: false,
        }
      }
      if (tag.name === 'f' && cell) cell.formula = true
      writes = tag.name === 'v' || tag.name === 't'
    },
    text(part) {
      if (writes && cell && cell.value.length < bookLimits.letters)
        cell.value += part.slice(0, bookLimits.letters)
    },
    close(name) {
      if (name === 'v' || name === 't') writes = false
      if (name === 'c' && cell) {
        const made = cellFrom(cell, words, shown)
        if (made.text !== '') {
          if (column >= bookLimits.columns) throw new UnreadableFile('too-wide')
          if (++kept > bookLimits.cells) throw new UnreadableFile('too-large')
          row.cells[column] = made
        }
        cell = null
      }
      if (name === 'row' && row.cells.length > 0) {
        rows.push({ ...row, cells: Array.from(row.cells, (one) => one ?? emptyCell) })
        if (rows.length > bookLimits.rows) throw new UnreadableFile('too-long')
      }
    },
  } satisfies {
    open: (tag: Tag) => void
    text: (part: string) => void
    close: (name: string) => void
  })
}

function cellFrom(
  { type, style, value, formula }: Open,
  words: readonly string[],
  shown: readonly Shown[],
): Cell {
  const look = shown[style]
  if (formula && value === '' && type !== 'str') return unknownCell
  if (type === 's') return wordsCell(words[Number(value)] ?? '', look)
  if (type === 'n' || type === 'd') return value === '' ? emptyCell : numberOf(value, look)
  return wordsCell(value, look)
}

function numberOf(value: string, look: Shown | undefined): Cell {
  const number = Number(value)
  return Number.isFinite(number) ? numberCell(number, look) : wordsCell(value, look)
}

/** The place of a column, 0 is A, from an address like `AB12`. */
function columnOf(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,7})\d+$/.exec(address ?? '')?.[1]
  if (letters === undefined) return null
  let place = 0
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64
  return place - 1
}
