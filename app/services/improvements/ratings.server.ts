import { repliesAbout } from '#models/ratings/reply.server.ts'

/** The quarters about whose ratings the provider was asked. */
export async function quarterSources(place: string, facility: number): Promise<string[]> {
  return (await repliesAbout(null, place, facility)).map(({ quarter }) => `quarter/${quarter}`)
}
