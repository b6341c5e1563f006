import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '#app/domain/budget/sheets/sheet.ts'
import { type Choices, choiceInYear } from '#app/domain/budget/tables/choice.ts'
import { headsKey } from '#app/domain/budget/tables/columns-of-table.ts'
import { extractsOf } from '#app/domain/budget/tables/extract.ts'
import { type Understood, understand } from '#app/domain/budget/tables/understand.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readBudgetFile } from '../read-file.server.ts'
import type { ReadTask, Said } from './thread-words.ts'

// This file is the thread: it is started with a file and says what it was understood as, or why it cannot be read.
const { name, bytes, asked, known } = workerData as ReadTask
const say = (said: Said) => parentPort?.postMessage(said)

/** So many lines are said at once, and make one page. */
const atOnce = 500

const read = readBudgetFile(bytes, name)
if ('refused' in read) say(read)
else {
  const rows = read.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  say({ rows })
  const guessed = understand(read.sheets, asked)
  if (guessed.tables.length === 0) say({ refused: 'no-table' })
  else tell(read.sheets, guessed)
}

function tell(sheets: readonly Sheet[], guessed: Understood): void {
  const chosen = Object.keys(asked.choices).length > 0
  const remembered = chosen ? {} : knownChoices(guessed)
  const isKnown = Object.keys(remembered).length > 0
  const choices = isKnown ? remembered : asked.choices
  const { lines, findings, ...reading } = isKnown
    ? understand(sheets, { ...asked, choices })
    : guessed
  for (let at = 0; at < lines.length; at += atOnce) say({ lines: lines.slice(at, at + atOnce) })
  say({
    found: {
      ...{ findings, choices, remembered: isKnown },
      reading: { ...reading, lines: lines.length, extracts: extractsOf(sheets, findings) },
    },
  })
}

/** What was said before of tables with the same heads. */
function knownChoices({ tables }: Understood): Choices {
  return Object.fromEntries(
    tables.flatMap(({ key, columns }) => {
      const heads = sha256(headsKey(columns, asked.year))
      const before = known.find((one) => one.heads === heads)
      return before ? [[key, choiceInYear(before.choice, before.year, asked.year)]] : []
    }),
  )
}
