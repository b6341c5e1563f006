import { pathsOf } from '#app/paths.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'

/** The page of the newest year whose budget is published. */
export async function newestDraft(uri: string): Promise<string> {
  await connect(uri)
  try {
    for (const { place } of await allMunicipalities()) {
      const years = (await publishedVersionsOf(place)).map(({ year }) => year)
      if (years.length > 0) return pathsOf('ky', place).budget(Math.max(...years))
    }
    throw new Error('no budget is published')
  } finally {
    await disconnect()
  }
}
