import { beginText, codeOf, promisedText, promiseText } from '#app/domain/ledger/leaf.ts'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { handleOf } from '#app/domain/voting/receipt.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertHead } from '#models/ledger/ledger-head.server.ts'
import { appendLeaves } from '#models/ledger/ledger-leaf.server.ts'
import { peopleOf } from '#models/roll/roll-part.server.ts'

type Opened = Pick<Round, 'place' | 'number' | 'calendar' | 'roll'>

/**
 * Begins the ledger of a vote in the transaction that opens it: with what was fixed, and in a binding vote with the hash
 * of all codes that can ever come into it, so that none is invented afterwards.
 */
export async function beginLedger(tx: Transaction, round: Opened, frozen: Frozen): Promise<void> {
  const { place, number } = round
  const closes = round.calendar.counting
  const { hash: rules, ballotKey = 'none' } = frozen
  const texts = [beginText({ place, round: number, rules, ballotKey, closes })]
  if (frozen.roll && round.roll) {
    const promises = await promisesOf(tx, { place, round: number, version: round.roll.version })
    texts.push(promisedText(promises.length, sha256(promises.join('\n'))))
  }
  const head: LedgerHead = {
    ...{ place, round: number, lines: texts.length, codes: 0, closes },
    ...{ origin: null, publishedAt: null, closedDay: null, state: 'open', trouble: null },
  }
  await appendLeaves(tx, head, 0, texts)
  await insertHead(tx, head)
}

type Which = Parameters<typeof peopleOf>[1]

/** What is said before the vote of everybody's code, ascending; nobody can tell a code by it. */
export async function promisesOf(tx: Transaction | null, which: Which): Promise<string[]> {
  const people = await peopleOf(tx, which)
  return people.map(([tag]) => sha256(promiseText(codeOf(handleOf(sha256, tag))))).sort()
}
