import { writeMany } from '../../write-many.ts'
import { facilityAt } from './facility-at.ts'
import { ratingsAt } from './ratings.ts'

/** Writes so many local services with their ratings; for seeding and measuring only. */
export async function scaleFacilities(
  place: string,
  { facilities, at, report }: { facilities: number; at: Date; report: (line: string) => void },
): Promise<void> {
  const all = Array.from({ length: facilities }, (_, index) => facilityAt(place, index))
  const ratings = all.flatMap(({ number }) => ratingsAt(place, number, at))
  await writeMany('facilities', all, (done) => report(`facilities ${done}/${facilities}   `))
  await writeMany('ratings', ratings, (done) => report(`ratings ${done}/${ratings.length}   `))
  await writeMany('counters', [{ place, name: 'facility', last: facilities }])
}
