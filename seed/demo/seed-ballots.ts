import { dayOf } from '#app/domain/calendar/day.ts'
import type { FrozenProject, Round } from '#app/domain/rounds/round.ts'
import { commitmentOf } from '#app/domain/voting/commitment.ts'
import type { Vault } from '#app/services/voting/round-keys.server.ts'
import { voterTags } from '#app/services/voting/voter-tags.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { newChance } from '../chance.ts'
import { writeMany } from '../write-many.ts'
import { newFence } from './seed-fence.ts'

type Wanted = {
  vault: Vault
  round: Round
  voters: number
  until: Date
  report?: (written: number) => void
}

/**
 * Ballots of residents who exist only here: marks on the roll and ballots as casting would leave them, under the
 * round's real keys. Everybody likes their own village best.
 */
export async function seedBallots({ vault, round, voters, until, report }: Wanted): Promise<void> {
  const { place, number, frozen } = round
  if (!frozen) throw new Error('ballots need an open vote')
  const chance = newChance(number * 1_000 + voters)
  const marks: object[] = []
  const ballots: object[] = []
  const fence = newFence(place, number)
  const span = until.getTime() - round.calendar.voting.getTime()
  for (let voter = 1; voter <= voters; voter++) {
    const tags = await voterTags(vault, place, number, { id: `${place}:resident-${voter}` })
    if (tags.refused) throw new Error(tags.reason.key)
    const village = 1 + Math.floor(chance() * 6)
    const choices = chooses(frozen.projects, village, round, chance)
    const nonce = sha256(`${number}|${voter}|${chance()}`)
    const day = dayOf(new Date(round.calendar.voting.getTime() + chance() * span))
    const { tag, slot } = tags.value
    fence.count(tag, village, day)
    marks.push({ _id: sha256(`mark ${tag}`), place, round: number, tag, channel: 'online', day })
    const commitment = commitmentOf(nonce, choices, sha256)
    ballots.push({
      _id: sha256(`ballot ${nonce}`),
      place,
      round: number,
      slot,
      choices,
      nonce,
      commitment,
    })
  }
  await writeMany('roll-marks', marks)
  await writeMany('ballots', ballots, report)
  await fence.write()
}

/** As many as the form allows, drawn by how much the project is liked: one's own village counts three times. */
function chooses(
  projects: readonly FrozenProject[],
  village: number,
  { rules }: Pick<Round, 'rules'>,
  chance: () => number,
): number[] {
  const most = rules.ballot.kind === 'approval' ? rules.ballot.max : 4
  const wanted = 1 + Math.floor(chance() * most)
  const liked = projects
    .map((project) => {
      const home = project.village === village ? 3 : project.village === null ? 1.6 : 1
      const appeal = 0.4 + ((project.number * 37) % 23) / 23
      return { number: project.number, weight: chance() ** (1 / (home * appeal)) }
    })
    .sort((a, b) => b.weight - a.weight)
  return liked
    .slice(0, wanted)
    .map(({ number }) => number)
    .sort((a, b) => a - b)
}
