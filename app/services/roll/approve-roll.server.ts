import { accepted, refuse } from '#app/domain/outcome.ts'
import type { RollContent, RollFacts } from '#app/domain/roll/roll.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { moveRoll, type Roll, rollsOf } from '#models/roll/roll.server.ts'
import { deletePeople } from '#models/roll/roll-part.server.ts'
import { changeUnfrozenRound, readRoundIn } from '#models/rounds/round.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import { villagesByNumber } from './places.server.ts'

/** Approving a roll: whoever signs sees its size, its villages, its hash and what differs from the former one. */
export const approveRoll: ActKind<{ version: number }> = {
  name: 'approve-roll',
  watches: ['round'],
  async prepare(tx, { place, subject, payload }) {
    const round = await readRoundIn(tx, place, numberOfSubject(subject))
    const rolls = round ? await rollsOf(tx, place, round.number) : []
    const roll = rolls.find(({ version }) => version === payload.version)
    if (!round || !roll) return null
    const former = rolls.find(({ state }) => state === 'approved')
    const giveUp = async (hand: Transaction) => {
      await moveRoll(hand, roll, ['waiting', 'gone'])
      await deletePeople(hand, withoutPeople(roll))
    }
    return {
      subject: { place, round },
      where: round.title,
      content: { act: 'approve-roll', title: round.title, ...(await contentOf(roll)) },
      check: () => checkRoll(round, roll),
      async carryOut({ tx: hand }) {
        if (former) {
          await moveRoll(hand, former, ['approved', 'gone'])
          await deletePeople(hand, withoutPeople(former))
        }
        await moveRoll(hand, roll, ['waiting', 'approved'])
        if (!(await changeUnfrozenRound(hand, place, round.number, { roll: factsOf(roll) })))
          throw new Error(`round ${round.number} of ${place} was frozen under its own roll`)
        const { size, hash } = roll
        return { action: 'approve-roll', details: { number: size, hash, short: shortHash(hash) } }
      },
      async decline({ tx: hand }) {
        await giveUp(hand)
        return accepted({ action: 'act-declined' })
      },
      release: giveUp,
    }
  },
}

/** Rules that changed since the file was read ask other people. */
function checkRoll({ binding, frozen, title, rules: { mayVote } }: Round, { state, of }: Roll) {
  if (frozen) return refuse('conflict', 'rules-are-frozen', { since: frozen.at, round: title })
  if (state !== 'waiting') return refuse('conflict', 'roll-not-waiting', {})
  if (!binding) return refuse('conflict', 'round-is-a-poll', {})
  const { minAge, on } = mayVote
  return of.minAge === minAge && of.on === on
    ? null
    : refuse('conflict', 'roll-of-other-age', { min: of.minAge, on: of.on })
}

const withoutPeople = ({ place, round, version }: Roll) => ({ place, round, version })

function factsOf({ version, size, villages, hash, of }: Roll): RollFacts {
  return { version, size, villages, hash, of }
}

async function contentOf(roll: Roll): Promise<RollContent> {
  const names = await villagesByNumber(roll.place)
  const { version, size, hash, of, changes } = roll
  const villages = roll.villages.map(({ village, people }) => ({
    ...{ village, people },
    name: names.get(village) ?? { ky: `${village}` },
  }))
  return { version, size, hash, of, villages, changes }
}
