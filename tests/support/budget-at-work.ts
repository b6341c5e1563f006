import { som } from '#app/domain/money.ts'
import { beginRehearsal } from '#app/services/budget/rehearsal/begin-rehearsal.server.ts'
import { beginVersion } from '#app/services/budget/versions/begin-version.server.ts'
import { changeLines } from '#app/services/budget/versions/change-lines.server.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { granted } from '#seed/demo/as-person.ts'

const wanted = { kind: 'forward-draft', unit: 1_000, reason: '' } as const
const table = Buffer.from('Код;Аталышы;2032, миң сом\n70640;Көчө жарыгы;318,0\n70630;Суу;200,0\n')

/** A version of 2030 with one line, and a file that was read for 2032: the number of the file. */
export async function aBudgetAtWork(situation: Situation): Promise<number> {
  const of = granted(await beginVersion(situation, { ...wanted, year: 2030 }))
  const amounts = [{ year: 2030, measure: 'draft', tyiyn: som(318_000) } as const]
  const names = { name: 'Көчө жарыгы', code: '70640', economic: null, source: null }
  const written = { ...names, amounts, side: 'expenditure' } as const
  granted(await changeLines(situation, of, { step: 'add', under: null, written }))
  const file = { name: 'budget.csv', bytes: table }
  const { number, run } = granted(await beginRehearsal(situation, { ...wanted, year: 2032, file }))
  if (run) await carryOutRun(run, { now: () => situation.at, vault: noVault })
  return number
}

// Reading a file asks for no secret.
const noVault = undefined as never
