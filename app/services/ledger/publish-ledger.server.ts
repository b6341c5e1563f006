import { dayOf } from '#app/domain/calendar/day.ts'
import { isTaken } from '#app/domain/ledger/leaf.ts'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { isNewDay } from '#app/domain/ledger/publication.ts'
import { newTree, sizeOf } from '#app/domain/ledger/tree.ts'
import { countChange } from '#models/database/change-count.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { growingLedgers, moveHead, readHead } from '#models/ledger/ledger-head.server.ts'
import { appendLeaves } from '#models/ledger/ledger-leaf.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { JobTools } from '../job.ts'
import { type Due, dueLines, type Known, whatIsDue } from './due-lines.server.ts'
import { goesOn, signedSize, signTree } from './sign-ledger.server.ts'
import { growTo } from './tree.server.ts'

type Tools = Pick<JobTools, 'vault' | 'now' | 'portal'>

/** Publishes what is due of every ledger that goes on; of several processes one does it. One that fails stops no other. */
export async function publishLedgers(tools: Tools): Promise<void> {
  const failed: unknown[] = []
  for (const { place, round } of await growingLedgers())
    await publishLedger(place, round, tools).catch((error) => failed.push(error))
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} ledgers`)
}

/** A ledger of so many lines is read whole each minute, a longer one when something is added to it. */
const checkedEachMinute = 5_000

/**
 * Adds what is due to the ledger of a vote and signs it. Nothing is added or signed where what was signed last is not its
 * beginning. Can be begun again after a crash: lines that were added and not signed are signed then.
 */
export async function publishLedger(place: string, number: number, tools: Tools): Promise<void> {
  const head = await readHead(place, number)
  const round = await readRound(place, number)
  if (!head || !round || head.trouble === 'rolled-back') return
  const [now, vault] = [tools.now(), tools.vault()]
  const due = await whatIsDue({ head, round, now })
  const unsigned = head.lines > (await signedSize(vault.ledger, head))
  if (due || unsigned || head.lines <= checkedEachMinute)
    await grow({ head, round, now }, { due, unsigned }, tools)
  else if (isNewDay({ ...head, now })) await moveHead(null, head, { closedDay: dayOf(now) })
}

type Wanted = { due: Due | null; unsigned: boolean }

async function grow(known: Known, { due, unsigned }: Wanted, tools: Tools): Promise<void> {
  const { head, round, now } = known
  const { place, number } = round
  const vault = tools.vault()
  const origin = head.origin ?? `${tools.portal.host}/data/${place}/rounds/${number}/ledger`
  const which = { place, round: number, origin }
  const tree = newTree()
  const standing = await growTo(tree, head, head.lines)
  const whole = sizeOf(tree) === head.lines
  if (!whole || !(await goesOn(vault.ledger, which, tree, head.publishedAt !== null)))
    return inTrouble(head, 'rolled-back')
  const closedDay = dayOf(now)
  if (!due && !unsigned) {
    if (isNewDay({ ...head, now })) await moveHead(null, head, { closedDay })
    return
  }
  const keys = await vault.roundKeys(place, number)
  const lines = due ? await dueLines(due, known, standing, keys) : []
  if (!lines) return inTrouble(head, 'boxes-differ')
  const grown = await append(head, lines, round.calendar.counting)
  if (!grown) return
  await growTo(tree, head, grown.lines)
  await signTree(vault.ledger, which, tree)
  const state = due?.state ?? head.state
  await changeHead(grown, { origin, publishedAt: now, closedDay, state, trouble: null })
}

const inTrouble = (head: LedgerHead, trouble: LedgerHead['trouble']) =>
  head.trouble === trouble ? undefined : changeHead(head, { trouble })

/** Changes a head, and lets its page be made anew. */
async function changeHead(head: LedgerHead, change: Parameters<typeof moveHead>[2]): Promise<void> {
  await inTransaction(head.place, async (tx) => {
    if (await moveHead(tx, head, change)) await countChange(tx, head.place)
  })
}

/** How many lines are added in one transaction. */
const atOnce = 2_000

/** Adds lines behind those of a head, and moves it; null where another hand was first. */
async function append(head: LedgerHead, lines: readonly string[], closes: Date) {
  let grown = head
  for (let from = 0; from < lines.length; from += atOnce) {
    const texts = lines.slice(from, from + atOnce)
    const codes = grown.codes + texts.filter(isTaken).length
    const change = { lines: grown.lines + texts.length, codes, closes }
    const standing = grown
    const moved = await inTransaction(`${head.place}/ledger`, async (tx) => {
      if (!(await moveHead(tx, standing, change))) return false
      await appendLeaves(tx, head, standing.lines, texts)
      return true
    })
    if (!moved) return null
    grown = { ...grown, ...change }
  }
  return grown
}
