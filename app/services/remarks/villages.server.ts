import type { VillageName } from '#app/domain/remarks/public-remark.ts'
import { villagesOf, villagesOn } from '../places/villages-of.server.ts'

/** The villages that authors may name at an instant; every one that was ever named where it is null. */
export async function villageNames(place: string, at: Date | null): Promise<VillageName[]> {
  const found = at ? await villagesOn(place, at) : await villagesOf(place)
  return found.map(({ number, name }) => ({ number, name }))
}
