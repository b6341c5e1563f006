import { readMoney } from '#app/domain/records/pb-money.ts'
import { count } from '#app/domain/tally/count.ts'
import { findNeeded } from '#app/domain/tally/needed/find-needed.ts'
import type { Election, Progress, TallyRefusal } from '#app/domain/tally/terms.ts'
import { sha256 } from '#app/sha256.server.ts'
import { outcomeAsJson } from './count-json.ts'
import { type CountCommand, readCommand, usage } from './count-options.ts'
import { outcomeAsTable } from './count-table.ts'
import { openWatched } from './open-election.ts'
import { Unusable } from './unusable.ts'

const reasons: Record<TallyRefusal['reason'], (where: string | null) => string> = {
  'budget-not-whole': (where) => `the budget ${where} cannot be counted`,
  'cost-not-whole': (where) => `the cost of ${where} is not whole`,
  'cost-negative': (where) => `the cost of ${where} is less than nothing`,
  'points-not-whole': (where) => `the points of ballot ${where} are not whole`,
  'project-named-twice': (where) => `the project ${where} is on the list twice`,
  'option-out-of-range': (where) => `the option ${where} is out of range`,
  'rule-needs-approvals': (where) => `the rule ${where} counts approvals, not points`,
  'numbers-too-large': (where) => `the numbers are too large to count exactly (${where})`,
  stopped: () => 'the count was stopped',
}

/** Where a command writes: the answer, and what is told on the way. */
export type Output = { write: (text: string) => void; report: (text: string) => void }

/** Counts the file the words name and writes the outcome; what cannot be counted is refused with a sentence. */
export async function runCount(
  words: readonly string[],
  { write, report }: Output,
): Promise<number> {
  if (words.includes('--help')) {
    write(`${usage}\n`)
    return 0
  }
  const command = readCommand(words)
  const { read, odd } = await openWatched(command.file)
  for (const sentence of odd) report(`${sentence}\n`)
  const { election } = read
  const options = {
    ...command.options,
    ...readUnit(command, election),
    explain: command.explain,
    sha256,
    progress: reporter(report),
  }
  const outcome = count(election, command.rule, options)
  if (outcome.refused) throw new Unusable(`${command.file}: ${sentence(outcome)}`)
  const made = { election, rule: command.rule, options, outcome }
  const needed = command.explain ? findNeeded(made) : null
  write(
    command.json
      ? `${JSON.stringify(outcomeAsJson(outcome, needed))}\n`
      : outcomeAsTable(outcome, read, needed ?? []),
  )
  return 0
}

/** The unit in smallest units of money; 1 on the command line is one of the currency. */
function readUnit({ unit }: CountCommand, { scale }: Election): { unit: number } {
  if (unit === null) return { unit: scale }
  const read = readMoney(unit)
  const smallest = typeof read === 'string' ? 0 : (read.hundredths * scale) / 100
  if (!Number.isSafeInteger(smallest) || smallest < 1)
    throw new Unusable(
      `--unit is an amount of money above nought, no finer than the file's own; not ${unit}.`,
    )
  return { unit: smallest }
}

/** Tells how far a long count is, about once a second. */
function reporter(report: Output['report']): (progress: Progress) => boolean {
  let reported = performance.now()
  return ({ run, funded }) => {
    const now = performance.now()
    if (now - reported > 1000) {
      reported = now
      report(`run ${run}: ${funded} funded\n`)
    }
    return true
  }
}

function sentence({ reason, where }: TallyRefusal): string {
  return `${reasons[reason](where)}.`
}
