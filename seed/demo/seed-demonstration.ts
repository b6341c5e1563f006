import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { finishedRound, ideasRound, votingRound } from './demo-rounds.ts'
import { seedAssignments } from './seed-checks.ts'
import { seedDeliveries, seedResult } from './seed-deliveries.ts'
import { seedPeople } from './seed-people.ts'
import { seedPlaces } from './seed-places.ts'
import { type DemoGround, seedRound } from './seed-rounds.ts'

/** Everything a visitor of the demonstration finds, laid around the given instant. Answers what more can be laid on it. */
export async function seedDemonstration({
  at,
  dataFolder,
}: {
  at: Date
  dataFolder: string
}): Promise<DemoGround> {
  const { place } = await seedPlaces()
  const people = await seedPeople(place, new Date(at.getTime() - 600 * 86_400_000))
  const ground = { place, people, vault: vaultIn(dataFolder), at }
  const lastYear = await seedRound(ground, finishedRound)
  await seedResult(ground, lastYear)
  await seedDeliveries(ground, lastYear)
  await seedRound(ground, votingRound)
  const youth = await seedRound(ground, ideasRound)
  await seedAssignments(ground, youth.number, at)
  return ground
}
