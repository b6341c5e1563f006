import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { seedBinding } from './binding/seed-binding.ts'
import { seedFigures } from './budget/figures/seed-figures.ts'
import { seedBudgets } from './budget/seed-budgets.ts'
import { seedTable } from './conciliations/seed-table.ts'
import { finishedRound, ideasRound, votingRound } from './demo-rounds.ts'
import { seedFacilities } from './facilities/seed-facilities.ts'
import { seedHearings } from './hearings/seed-hearings.ts'
import { seedOrders } from './hearings/seed-orders.ts'
import { seedImprovements } from './improvements/seed-improvements.ts'
import { seedProblems } from './problems/seed-problems.ts'
import { seedRatings } from './ratings/seed-ratings.ts'
import { seedRemarks } from './remarks/seed-remarks.ts'
import { seedScoreCards } from './scorecards/seed-scorecards.ts'
import { seedAssignments } from './seed-checks.ts'
import { seedDeliveries, seedResult } from './seed-deliveries.ts'
import { seedPeople } from './seed-people.ts'
import { seedPlaces } from './seed-places.ts'
import { type DemoContext, seedRound } from './seed-rounds.ts'
import { seedVisits } from './visits/seed-visits.ts'

/** Everything a visitor of the demonstration finds, laid around the given instant. Answers what more can be laid on it. */
export async function seedDemonstration({
  at,
  dataFolder,
}: {
  at: Date
  dataFolder: string
}): Promise<DemoContext> {
  const { place } = await seedPlaces()
  const people = await seedPeople(place, new Date(at.getTime() - 600 * 86_400_000))
  const context = { place, people, vault: vaultIn(dataFolder), dataFolder, at }
  await seedOrders(context)
  await seedBudgets(place, at, () => seedTable(context))
  await seedFigures(at)
  await seedRemarks(context)
  await seedHearings(context)
  await seedFacilities(context)
  await seedRatings(context)
  await seedProblems(context)
  await seedVisits(context)
  await seedScoreCards(context)
  await seedImprovements(context)
  const lastYear = await seedRound(context, finishedRound)
  await seedResult(context, lastYear)
  await seedDeliveries(context, lastYear)
  await seedRound(context, votingRound)
  const youth = await seedRound(context, ideasRound)
  await seedAssignments(context, youth.number, at)
  await seedBinding(context)
  return context
}
