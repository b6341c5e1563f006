import type { InLanguages } from '#app/domain/language.ts'

export type VillageName = { number: number; name: InLanguages }

/** What pages need of a village. */
export function villageName({ number, name }: VillageName): VillageName {
  return { number, name }
}
