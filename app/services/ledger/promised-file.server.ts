import { readRound } from '#models/rounds/round.server.ts'
import { promisesOf } from './begin-ledger.server.ts'

/** Made of a whole roll, which never changes once a vote is open: the last one is kept. */
let last: { name: string; text: Promise<string> } | undefined

/** A line for everybody on the roll of a binding vote, ascending; null for a poll. Its hash stands in the ledger. */
export async function promisedFile(which: { place: string; round: number }) {
  const round = await readRound(which.place, which.round)
  if (!round?.frozen?.roll || !round.roll) return null
  const { version } = round.roll
  const name = `${which.place}/${which.round}/${version}`
  if (last?.name !== name) {
    const text = promisesOf(null, { ...which, version }).then((lines) => lines.join('\n'))
    last = { name, text }
    text.catch(() => {
      last = undefined
    })
  }
  return last.text
}
