import { inLanguage } from '#app/domain/language.ts'
import { w3c } from '#app/domain/problems/open311/records.ts'
import { mediaTypes } from '#app/domain/problems/open311/written.ts'
import { jurisdictions } from '../places.server.ts'
import type { ProgramAsks } from './read.server.ts'

/** When the interface changed last. */
const changed = new Date('2026-11-30T00:00:00+06:00')
const specification = 'http://wiki.open311.org/GeoReport_v2'
const typeOf = (media: string) => media.split(';')[0] ?? media

/** Where the interface is, what it speaks, and whom to ask: each municipality by its code. */
export async function programDiscovery({ language, portal }: ProgramAsks) {
  const all = await jurisdictions()
  const contacts = all.map(
    ({ soate, name, office }) =>
      `${inLanguage(name, language)} (jurisdiction_id ${soate}): ${office.phone}`,
  )
  return {
    value: {
      changeset: w3c(changed),
      contact: contacts.join('; '),
      key_service: contacts.join('; '),
      endpoints: [
        {
          specification,
          url: `${portal}open311/v2`,
          changeset: w3c(changed),
          type: 'production',
          formats: [typeOf(mediaTypes.xml), typeOf(mediaTypes.json)],
        },
      ],
    },
  }
}
