import { visitsAt } from '#models/visits/visit.server.ts'

/** So many of the latest visits are offered. */
const offered = 5

export async function visitSources(place: string, facility: number): Promise<string[]> {
  return (await visitsAt(place, facility, offered)).map(({ number }) => `visit/${number}`)
}
