import { parseDay } from '#app/domain/calendar/day.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { perform } from '#app/services/perform.server.ts'
import { identifyResident } from '#app/services/roll/identify-resident.server.ts'
import { takeRoll } from '#app/services/roll/imports.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { asPerson, granted } from '../as-person.ts'
import { demoPin, demoResidents } from '../people.ts'
import { type DemoContext, seedRound } from '../seed-rounds.ts'
import { demoVillages } from '../villages.ts'
import { roadRound, waterRound } from './binding-rounds.ts'
import { seedCommissionKey } from './seed-commission.ts'

const hour = 3_600_000

/** Residents who showed their document at the counter, from the first on; those behind them are yet to come. */
const identified = 20

/** Those of them who have voted, ten and more so that ballots are published: not the first, as whom the demonstration signs in. */
const voted = { from: 1, to: 17 }

/** Two binding votes: one is open, the other waits to be opened with the key of a commission. */
export async function seedBinding(context: DemoContext): Promise<void> {
  const streets = await seedRound(context, roadRound, (round) => seedRoll(context, round))
  await seedDocuments(context, streets)
  await seedVotes(context, streets)
  await seedRound(context, waterRound, async (round) => {
    await seedRoll(context, round)
    await seedCommissionKey(context, round)
  })
}

/** Takes in the roll as the office does, from a file of which only keyed fingerprints stay; another one signs it. */
async function seedRoll({ place, people, vault }: DemoContext, { number, calendar }: Round) {
  const later = (hours: number) => new Date(calendar.published.getTime() + hours * hour)
  const officer = asPerson(people.staff('election-officer'), later(4))
  const act = granted(
    await perform(officer, async (tx) => {
      const context = await takeRoll.context(place, tx)
      const taken = {
        values: rollRows(),
        context,
        hash: '',
        vault,
        reason: '',
        option: `${number}`,
      }
      return takeRoll.apply(tx, officer, taken)
    }),
  )
  const deputy = asPerson(people.deputy('election-officer'), later(6))
  granted(await signAct(deputy, vault, Number(act)))
}

/** The residents with an account, and a tenth of the adults of each village. */
function rollRows() {
  const known = demoResidents.map(({ village }, index) => ({ pin: demoPin(index), village }))
  const others = demoVillages.flatMap(({ adults }, index) =>
    Array.from({ length: Math.round(adults / 10) }, () => index + 1),
  )
  return [
    ...known,
    ...others.map((village, index) => ({ pin: demoPin(known.length + index), village })),
  ]
}

/** The clerk notes whose account it is, by the document at the counter. */
async function seedDocuments({ people, vault }: DemoContext, { calendar }: Round) {
  const clerk = people.staff('clerk')
  for (const [index, { phone, born }] of demoResidents.slice(0, identified).entries()) {
    const at = new Date(calendar.published.getTime() + (24 + index) * hour)
    const shown = { contact: phone, born: parseDay(born), pin: demoPin(index), seen: true }
    if (!shown.born) throw new Error(`not a day: ${born}`)
    granted(await identifyResident(asPerson(clerk, at), vault, { ...shown, born: shown.born }))
  }
}

async function seedVotes({ people, vault }: DemoContext, { number, calendar, frozen }: Round) {
  if (!frozen) throw new Error(`the vote of round ${number} is not open`)
  for (const [index, resident] of people.residents.slice(voted.from, voted.to).entries()) {
    const at = new Date(calendar.voting.getTime() + (9 + index * 2) * hour)
    const { projects } = sheetFor(frozen, resident.village)
    const choices = projects.filter((_, place) => (place + index) % 3 > 0).map(numberOf)
    const ballot = { round: number, rules: frozen.hash, choices }
    granted(await castBallot(asPerson(resident, at), { vault, clock: async () => at }, ballot))
  }
}

const numberOf = ({ number }: { number: number }) => `${number}`
