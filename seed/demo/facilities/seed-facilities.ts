import { takeFacilities } from '#app/services/facilities/imports.server.ts'
import { perform } from '#app/services/perform.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { asPerson, granted } from '../as-person.ts'
import type { DemoContext } from '../seed-rounds.ts'
import { demoFacilities } from './demo-facilities.ts'

/** Takes in the register as a municipality begins with it: from one file, two years ago. */
export async function seedFacilities({ place, people, at, vault }: DemoContext): Promise<void> {
  const clerk = asPerson(people.staff('clerk'), new Date(at.getTime() - 740 * 86_400_000))
  const hash = sha256(JSON.stringify(demoFacilities))
  granted(
    await perform(clerk, async (tx) => {
      const context = await takeFacilities.context(place, tx)
      return takeFacilities.apply(tx, clerk, {
        ...{ values: demoFacilities, context, hash, vault },
        ...{ reason: '', option: '' },
      })
    }),
  )
}
