import { refuse } from '#app/domain/outcome.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readRoundIn, unsealedRounds, updateRound } from '#models/rounds/round.server.ts'
import {
  countSealed,
  fenceParts,
  fenceTurnout,
  openParts,
  sealParts,
} from '#models/voting/fence.server.ts'

import type { CloseClock } from './ballot-box.ts'

/** Milliseconds after the close in which a cast that was in time may still be storing its ballot. */
export const arriving = 30_000

/** Rows whose sealing is synced to the disk together; one that a cast is just changing lets only these be tried again. */
const atOnce = 16

/**
 * Closes a vote for good: row by row of its fence, so that after the last no ballot can be stored. Can be begun again
 * after a crash and by several processes at once. False where the close is not yet that long ago.
 */
export async function sealVote(place: string, round: number, clock: CloseClock): Promise<boolean> {
  const begun = await beginSealing(place, round, clock)
  if (begun !== 'begun') return begun === 'done'
  const open = await openParts(place, round)
  for (let from = 0; from < open.length; from += atOnce)
    await inTransaction(place, (tx) => sealParts(tx, place, round, open.slice(from, from + atOnce)))
  await finishSealing(place, round, clock)
  return true
}

/** Whether every row of the fence is sealed, asked of the rows themselves. */
export async function isSealed(place: string, round: number): Promise<boolean> {
  return (await countSealed(place, round)) === fenceParts
}

/** From here on no extension moves the close: both write the round, so that they cannot pass each other unseen. */
function beginSealing(place: string, number: number, clock: CloseClock) {
  return inTransaction(place, async (tx) => {
    const round = await readRoundIn(tx, place, number)
    if (!round?.frozen || round.importedFrom) return 'not-yet'
    if (round.seal) return round.seal.doneAt ? 'done' : 'begun'
    const at = await clock(tx, place, number)
    if (at.getTime() < round.calendar.counting.getTime() + arriving) return 'not-yet'
    await updateRound(tx, place, number, { seal: { begunAt: at, doneAt: null } })
    return 'begun'
  })
}

async function finishSealing(place: string, number: number, clock: CloseClock) {
  if (!(await isSealed(place, number))) throw new Error(`round ${number} of ${place} is not sealed`)
  const at = await clock(null, place, number)
  const nobody = { person: null, language: 'ky', formKey: null, address: '' } as const
  await perform({ ...nobody, place: placeId(place), at }, async (tx) => {
    const round = await readRoundIn(tx, place, number)
    if (!round?.seal || round.seal.doneAt) return refuse('conflict', 'vote-closed', {})
    await updateRound(tx, place, number, { seal: { ...round.seal, doneAt: at } })
    const { voted } = await fenceTurnout(place, number)
    return done(null, 'vote-sealed', `round/${number}`, { people: voted })
  })
}

/** Closes for good every vote whose time has come; `nearly` is this process's own clock, which only spares asking. */
export async function sealVotes(clock: CloseClock, nearly: Date): Promise<void> {
  const anHour = 3_600_000
  for (const { place, number } of await unsealedRounds(new Date(nearly.getTime() + anHour)))
    await sealVote(place, number, clock)
}
