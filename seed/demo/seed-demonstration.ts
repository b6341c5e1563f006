import { seedPeople } from './seed-people.ts'
import { seedPlaces } from './seed-places.ts'

/** Everything a visitor of the demonstration finds, laid around the given instant. */
export async function seedDemonstration({ at }: { at: Date; dataFolder: string }): Promise<void> {
  const { place } = await seedPlaces()
  await seedPeople(place, at)
}
