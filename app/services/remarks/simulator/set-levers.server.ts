import { changesBetween } from '#app/domain/changes.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { checkLevers, type LeverRows } from '#app/domain/remarks/simulator/check-levers.ts'
import type { Levers, SaidOfGroup } from '#app/domain/remarks/simulator/levers.ts'
import { proposed } from '#app/domain/remarks/simulator/propose.ts'
import { spendingOf, sumOf } from '#app/domain/remarks/simulator/simulated.ts'
import type { LeverDesk } from '#app/domain/remarks/simulator/simulator-page.ts'
import { stepOf } from '#app/domain/remarks/simulator/step.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readLevers, writeLevers } from '#models/remarks/levers.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { budgetHere } from '../budget-here.server.ts'
import { lineOptionsOf } from '../open-writing.server.ts'
import { draftOf } from './simulator-here.server.ts'

async function openDraft(situation: Situation, year: number, tx: Transaction | null = null) {
  const { person, place, at } = situation
  const allowed = may(person, 'set-levers', { place }, at)
  if (allowed.refused) return allowed
  const budget = await budgetHere(situation, year, tx)
  if (!budget) return refuse('missing', 'not-here', {})
  if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year })
  return accepted({ budget, draft: draftOf(budget) })
}

export async function openLevers(situation: Situation, year: number): Promise<Outcome<LeverDesk>> {
  const found = await openDraft(situation, year)
  if (found.refused) return found
  const { budget, draft } = found.value
  const set = await readLevers(null, situation.place, year)
  return accepted({
    ...{ year, version: draft.version, step: stepOf(sumOf(spendingOf(draft))) },
    set: set && { movable: set.movable, kept: set.kept },
    proposal: proposed(draft, budget.register),
    lines: lineOptionsOf(budget).filter(({ side }) => side === 'expenditure'),
  })
}

/** Sets what can be moved in a year's open draft, and how far; nothing at all closes its simulator. */
export function setLevers(
  situation: Situation,
  year: number,
  rows: LeverRows,
): Promise<Outcome<number>> {
  return perform(situation, async (tx) => {
    const found = await openDraft(situation, year, tx)
    if (found.refused) return found
    const { faults, movable, kept } = checkLevers(rows, found.value.draft)
    if (faults.length > 0) return refuseInput(faults)
    const before = await readLevers(tx, situation.place, year)
    const groups = before?.movable.length ?? 0
    if (groups > 0 && movable.length === 0 && !rows.close)
      return refuseInput([fault('close', 'levers-closing', { groups })])
    await writeLevers(tx, { place: situation.place, year, movable, kept })
    const { version } = found.value.draft
    return done(year, 'levers-set', `budget/${year}`, {
      ...{ year, version, groups: movable.length, kept: kept.length },
      ...changesBetween(loggedLevers(before), loggedLevers({ movable, kept })),
    })
  })
}

/** Each group by its name, else by its lines, with its limits or why it stays, as the log keeps what was changed. */
function loggedLevers(set: Pick<Levers, 'movable' | 'kept'> | null) {
  const called = ({ name, lines }: { name: SaidOfGroup; lines: readonly string[] }) =>
    [inWords(name), `(${lines.join(', ')})`].filter(Boolean).join(' ').slice(0, 300)
  return Object.fromEntries([
    ...(set?.movable ?? []).map(
      (one) => [called(one), { least: one.least, most: one.most, why: inWords(one.why) }] as const,
    ),
    ...(set?.kept ?? []).map(
      (one) => [called(one), { because: one.because, why: inWords(one.why) }] as const,
    ),
  ])
}

/** What is said of a group in every language it is written in, so that the log tells of a change in any of them. */
const inWords = (said: SaidOfGroup) =>
  typeof said === 'string' ? said : [said.ky, said.ru, said.en].filter(Boolean).join(' / ')
