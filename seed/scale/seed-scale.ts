import { som } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { frozenText, projectOf, saltTitles } from '#app/domain/rounds/freeze.ts'
import { openBallotBox } from '#app/services/voting/open-ballot-box.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '../builders/a-municipality.ts'
import { aProposal } from '../builders/a-proposal.ts'
import { aRound } from '../builders/a-round.ts'
import { aVillage } from '../builders/a-village.ts'
import { finishedProposals } from '../demo/finished.ts'
import { seedBallots } from '../demo/seed-ballots.ts'
import { demoVillages } from '../demo/villages.ts'
import { scaleFacilities } from './facilities/scale-facilities.ts'
import { scaleProblems } from './problems/scale-problems.ts'
import { scaleResidents } from './scale-residents.ts'

type Wanted = {
  at: Date
  dataFolder: string
  report: (line: string) => void
  ballots?: number
  facilities?: number
  problems?: number
}

const place = placeId('chong-shaar')
const usual = {
  proposals: 300,
  residents: 20_000,
  ballots: 6_000,
  facilities: 100_000,
  problems: 100_000,
}

/**
 * A large municipality in the middle of its vote: 300 proposals, 20,000 residents, 6,000 ballots, or as many as asked
 * for, with as many residents at least, and 100,000 local services with as many reports of
 * problems. Only once.
 */
export async function seedScale({ at, dataFolder, report, ...given }: Wanted): Promise<void> {
  const { ballots: voters, facilities, problems } = { ...usual, ...given }
  const residents = Math.max(usual.residents, voters)
  if (await readMunicipality(place)) throw new Error('The large municipality is there already')
  const name = { ky: 'Чоң шаар', ru: 'Большой город', en: 'Large city' }
  await aMunicipality({
    place,
    name,
    soate: '41702299000000',
    adults: residents,
    population: Math.round(residents * 1.55),
  })
  for (const [index, village] of demoVillages.entries())
    await aVillage({ ...village, place, soate: `417022990000${index + 1}0`, number: index + 1 })
  await scaleResidents(place, residents, at, report)
  if (facilities > 0) await scaleFacilities(place, { facilities, at, report })
  const rules = { pots: [{ village: null, money: som(30_000_000) }], capBasisPoints: 1_000 }
  if (problems > 0) await scaleProblems(place, { problems, at, report })
  const round = await aRound({ place, at, inPhase: 'voting', rules })
  await scaleProposals(round.number, report)
  await open(round.number, at)
  const frozen = await readRound(place, round.number)
  if (!frozen) throw new Error('the round is gone')
  const reported = (written: number) => report(`ballots ${written}/${voters}   `)
  const box = { round: frozen, voters, until: at, report: reported }
  await seedBallots({ vault: vaultIn(dataFolder), ...box })
}

async function scaleProposals(round: number, report: Wanted['report']) {
  for (let index = 0; index < usual.proposals; index++) {
    const content = finishedProposals[index % finishedProposals.length]
    if (!content) throw new Error('no content')
    const { theme, need, description, landmark } = content
    const title = `${content.title}, ${Math.floor(index / finishedProposals.length) + 1}`
    const price = som(40_000 + ((index * 7_919) % 900) * 1_000)
    const costLines = [{ what: content.title, quantity: 1, unit: 'келишим', unitPrice: price }]
    const text = { title, theme, need, description, landmark, village: 1 + (index % 6), costLines }
    await aProposal({ place, round, state: 'on-ballot', checkedCost: price, text })
    if (index % 20 === 19) report(`proposals ${index + 1}/${usual.proposals}   `)
  }
}

async function open(number: number, at: Date) {
  const round = await readRound(place, number)
  if (!round) throw new Error('no round')
  const listed = (await proposalsIn(place, number, ['on-ballot'])).map(projectOf)
  const projects = saltTitles(listed, (project) => sha256(`scale ${project}`))
  const { rules } = round
  const hash = sha256(frozenText(round, { rules, projects }, sha256))
  await inTransaction(place, (tx) =>
    openBallotBox(tx, place, number, { at, hash, rules, projects }),
  )
}
