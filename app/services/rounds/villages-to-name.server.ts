import { villagesOf, villagesOn } from '../places/villages-of.server.ts'
import { type VillageName, villageName } from './village-name.ts'

/** The villages that a round can set money aside for at an instant. */
export async function villagesNow(place: string, at: Date): Promise<VillageName[]> {
  return (await villagesOn(place, at)).map(villageName)
}

/** Those that anything of a round may name, ended ones too. */
export async function villagesEver(place: string): Promise<VillageName[]> {
  return (await villagesOf(place)).map(villageName)
}
