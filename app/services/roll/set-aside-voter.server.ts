import type { InLanguages } from '#app/domain/language.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { SetAsideWay } from '#app/domain/roll/set-aside.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { decisionsOf, insertDecision, latestDecision } from '#models/roll/roll-decision.server.ts'
import { villageByTag } from '#models/roll/roll-part.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import { villagesByNumber } from './places.server.ts'

type Payload = { tag: string; way: SetAsideWay }

/**
 * A disputed row of a roll is set aside, or taken back. From then on the person is not let vote; what they voted before
 * stays, since nobody can take one ballot out of the box.
 */
export const setAsideVoter: ActKind<Payload> = {
  name: 'set-aside-voter',
  watches: [],
  async prepare(tx, { place, subject, payload: { tag, way }, reason }) {
    const round = await readRoundIn(tx, place, numberOfSubject(subject))
    if (!round) return null
    const about = { place, round: round.number }
    const number = (await decisionsOf(tx, about)).decisions + 1
    const row = await villageOn(round, tag)
    const village = row === null ? null : await nameOf(place, row)
    return {
      subject: { place, round },
      where: round.title,
      content: {
        ...{ act: 'set-aside-voter', title: round.title, number, way },
        ...{ short: shortHash(tag), village, why: reason },
      },
      check: () => checkRow(tx, round, { tag, way }, row),
      async carryOut({ tx: hand, at }) {
        await insertDecision(hand, { ...about, number, tag, way, reason, at })
        return { action: 'set-aside-voter', details: { number } }
      },
    }
  },
}

/** The village of a row of the round's roll; null where it has no such row. */
async function villageOn({ place, number, roll }: Round, tag: string): Promise<number | null> {
  return roll ? villageByTag({ place, round: number, version: roll.version }, tag) : null
}

async function nameOf(place: string, village: number): Promise<InLanguages> {
  return (await villagesByNumber(place)).get(village) ?? { ky: `${village}` }
}

async function checkRow(
  tx: Transaction | null,
  round: Round,
  { tag, way }: Payload,
  village: number | null,
) {
  const { place, number, binding, roll } = round
  if (!binding) return refuse('conflict', 'round-is-a-poll', {})
  if (!roll) return refuse('conflict', 'roll-not-yet', {})
  if (village === null) return refuse('conflict', 'pin-not-on-roll', {})
  const latest = await latestDecision(tx, { place, round: number }, tag)
  const isAside = latest?.way === 'aside'
  if (way === 'aside' && isAside) return refuse('conflict', 'set-aside-already', {})
  return way === 'back' && !isAside ? refuse('conflict', 'not-set-aside', {}) : null
}
