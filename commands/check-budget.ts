import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Finding } from '#app/domain/budget/finding.ts'
import type { FileNote } from '#app/domain/budget/sheets/notes.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import { checkFile, linesInFile } from '#app/services/budget/check-file.server.ts'
import { readWords } from './read-words.ts'
import { runCommand, Unusable } from './unusable.ts'

const usage = 'npm run check-budget -- FILE [--unit som|thousand|million] [--base FILE] [--json]'
const units = { som: 1, thousand: 1_000, million: 1_000_000 } as const

/** What a person can do with a file that cannot be read. */
const refusals: Readonly<Record<Unreadable, string>> = {
  empty: 'holds nothing: choose the file with the tables',
  'old-book': 'is a workbook of Excel 97–2003: open it and save it as .xlsx',
  locked: 'is locked with a password: save it without one',
  macros: 'holds macros: save it as .xlsx, without them',
  'other-kind':
    'is no XLSX, ODS or CSV file and no packed data package: save the tables as .xlsx or .csv',
  'web-page': 'is a web page under another name: open it in a spreadsheet and save it as .xlsx',
  broken: 'is not whole: save or copy it once more',
  'too-large': 'holds more than can be checked: leave only the tables of the budget',
  'too-long': 'has more than 200,000 rows: check it in parts',
  'too-wide': 'has more than 1,000 columns: leave only the tables of the budget',
  'no-table': 'holds no table with names and amounts',
  'other-currency': 'has amounts in another currency: only som are read',
  'package-alone': 'describes a data package: pack it into one .zip together with its tables',
}

async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: { unit: { type: 'string' }, base: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [file, second] = positionals
  if (file === undefined || second !== undefined) throw new Unusable(`Name one file: ${usage}`)
  const unit = unitOf(values.unit)
  const earlier = values.base === undefined ? [] : await linesOf(values.base, unit)
  const checked = checkFile(await bytesOf(file), basename(file), unit, earlier)
  if ('refused' in checked) throw new Unusable(`${file} ${refusals[checked.refused]}.`)
  const { findings, notes, rows } = checked
  for (const note of notes) process.stderr.write(`${noteSentence(note)}\n`)
  if (values.json) process.stdout.write(`${JSON.stringify(findings.map(asJson))}\n`)
  else
    process.stdout.write(
      `${findings.map((one) => `${asLine(one)}\n`).join('')}${rows} rows read, findings: ${findings.length}\n`,
    )
  return findings.length > 0 ? 1 : 0
}

/** The lines of the version before, for the hint of a line that is missing now. */
async function linesOf(file: string, unit: number | null) {
  const lines = linesInFile(await bytesOf(file), basename(file), unit)
  if ('refused' in lines) throw new Unusable(`${file} ${refusals[lines.refused]}.`)
  return lines
}

function unitOf(given: string | undefined): number | null {
  if (given === undefined) return null
  const found = Object.entries(units).find(([name]) => name === given)
  if (!found) throw new Unusable(`--unit is one of som, thousand, million; not ${given}.`)
  return found[1]
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new Unusable(`${file} cannot be read: is the name right, and may you read it?`)
  }
}

const inSom = (amount: number | null) => (amount === null ? null : amount / 100)

/** Amounts in som with at most two decimals; the difference is what is printed less what the parts give. */
function asJson({ sheet, row, column, kind, printed, computed, hint }: Finding) {
  const difference = printed === null || computed === null ? null : printed - computed
  return {
    sheet,
    row,
    column,
    kind,
    printed: inSom(printed),
    computed: inSom(computed),
    difference: inSom(difference),
    hint: hint && { kind: hint.kind, row: hint.row },
  }
}

const slips = {
  'lost-comma': 'a lost comma',
  'doubled-line': 'a line that stands twice',
  'missing-line': 'a missing line',
  'swapped-columns': 'two columns exchanged',
  'unit-mixed': 'another unit',
  'digits-swapped': 'two digits exchanged',
  'lost-sign': 'a lost minus',
} as const

function asLine(finding: Finding): string {
  const { sheet, row, column, kind, printed, computed, hint } = finding
  const place = `${sheet === '' ? '' : `${sheet}, `}${column}${row}`
  if (kind === 'number') return `${place}: not a number, or one with two meanings`
  if (kind === 'code') return `${place}: a code that belongs nowhere`
  if (kind === 'duplicate') return `${place}: the line stands twice and is counted twice`
  const guess = hint
    ? `; ${slips[hint.kind]}${hint.line === undefined ? ` in row ${hint.row}` : `: ${hint.line}`}?`
    : ''
  const what = kind === 'total' ? 'the parts give' : 'income less spending is'
  return `${place}: printed ${inSom(printed)}, ${what} ${inSom(computed)} som${guess}`
}

function noteSentence(note: FileNote): string {
  if (note.is === 'hidden-sheet')
    return `The sheet ${note.sheet} is hidden in the file; it was checked.`
  if (note.is === 'hidden-rows')
    return `${note.sheet}: ${note.rows.length} hidden rows were read too (first: ${note.rows[0]}).`
  const taken = Object.entries(units).find(([, unit]) => unit === note.taken)?.[0]
  return note.named === null
    ? `${note.sheet}: no unit is named there; amounts were taken as ${taken}.`
    : `${note.sheet}: its head names another unit than was declared; amounts were taken as ${taken}.`
}

await runCommand(() => run(process.argv.slice(2)))
