import { dayOf } from '#app/domain/calendar/day.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { checkBallot } from '#app/domain/voting/check-ballot.ts'
import { boxFiller, type FillBox } from '#app/services/voting/boxes/box-keys.server.ts'
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
 * Ballots of residents who exist only here: marks on the roll and boxes as casting would leave them, under the
 * round's real keys. Everybody likes their own village best.
 */
export async function seedBallots({ vault, round, voters, until, report }: Wanted): Promise<void> {
  const { place, number, frozen } = round
  if (!frozen) throw new Error('ballots need an open vote')
  const chance = newChance(number * 1_000 + voters)
  const [marks, boxes]: [object[], object[]] = [[], []]
  const fence = newFence(place, number)
  const fillers = new Map<number, FillBox>()
  const span = until.getTime() - round.calendar.voting.getTime()
  for (let voter = 1; voter <= voters; voter++) {
    const tags = await voterTags(vault, round, { id: `${place}:resident-${voter}` })
    if (tags.refused) throw new Error(tags.reason.key)
    const village = 1 + Math.floor(chance() * 6)
    const choices = chooses(frozen, village, chance)
    const day = dayOf(new Date(round.calendar.voting.getTime() + chance() * span))
    const { tag, slot } = tags.value
    const fill = fillers.get(village) ?? (await fillerOf(vault, round, village))
    fillers.set(village, fill)
    fence.count(tag, village, day)
    const here = { place, round: number }
    marks.push({ _id: sha256(`mark ${tag}`), ...here, tag, channel: 'online' })
    boxes.push({
      _id: sha256(`box ${slot}`),
      ...here,
      slot,
      ...fill(slot, 1, { choices }),
      keys: [],
    })
  }
  await writeMany('roll-marks', marks)
  await writeMany('vote-boxes', boxes, report)
  await fence.write()
}

async function fillerOf(vault: Vault, round: Round, village: number): Promise<FillBox> {
  const filler = await boxFiller(vault, round, village)
  if (filler.refused) throw new Error(filler.reason.key)
  return filler.value
}

/** As many as the form allows, drawn by how much the project is liked: one's own village counts three times. */
function chooses(frozen: Frozen, village: number, chance: () => number): readonly number[] {
  const { ballot } = frozen.rules
  const most = ballot.kind === 'approval' ? ballot.max : 4
  const wanted = Math.max(
    1 + Math.floor(chance() * most),
    ballot.kind === 'approval' ? ballot.min : 1,
  )
  const sheet = sheetFor(frozen, village)
  const liked = sheet.projects
    .map((project) => {
      const home = project.village === village ? 3 : project.village === null ? 1.6 : 1
      const appeal = 0.4 + ((project.number * 37) % 23) / 23
      return { number: project.number, weight: chance() ** (1 / (home * appeal)) }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ number }) => String(number))
  // Fewer where those that are liked most cost more than there is.
  for (let size = wanted; size > 0; size--) {
    const made = checkBallot(sheet, liked.slice(0, size))
    if (!made.refused) return made.value.choices
  }
  throw new Error(`no lawful ballot for village ${village}`)
}
