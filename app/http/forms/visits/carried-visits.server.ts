import { z } from 'zod'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { mostVisitPhotos } from '#app/domain/visits/documents.ts'
import { carriedBytes } from '#app/domain/visits/phone.ts'
import type { VisitEntry } from '#app/domain/visits/visit.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { fingerprintOf } from '../../sign-in/whose-form.server.ts'
import type { FileFields } from '../upload.server.ts'
import type { ArrivedPhotos } from './documents.server.ts'
import { readVisitForm } from './visit-form.server.ts'

const field = 'file'
const short = z.string().max(300)
const record = z.object({
  mark: short,
  place: z.number().int().positive().nullable(),
  fields: z.record(short, z.string().max(4_000)),
  where: short,
  said: short.nullable(),
  begun: short,
  photos: z.array(z.string().max(carriedBytes)).max(mostVisitPhotos),
})
const carried = z.object({
  ashar: z.literal('visits'),
  place: short,
  whose: short,
  records: z.array(record).max(500),
})

export type CarriedRecord = z.output<typeof record>
type Sender = Pick<Situation, 'person' | 'place' | 'at'>
export type ArrivedCarried = { text: string | null }

/** Takes the file that a phone saved. */
export function carriedField({ person, place, at }: Sender) {
  const arrived: ArrivedCarried = { text: null }
  const fields: FileFields = new Map([
    [
      field,
      {
        maxBytes: carriedBytes,
        async take(file) {
          const taken = person && (await takeBytes({ place, at }, person.id, file))
          if (taken?.refused) return { field, reason: taken.reason }
          if (file.bytes === null) return fault(field, 'visit-no-file', {})
          arrived.text = file.bytes.toString('utf8')
          return null
        },
      },
    ],
  ])
  return { fields, arrived }
}

/** The records of a file, which only the person whose phone saved it brings. */
export function readCarried({ text }: ArrivedCarried, sender: Sender): Outcome<CarriedRecord[]> {
  const found = carried.safeParse(text === null ? null : parsed(text))
  if (!found.success || found.data.place !== sender.place)
    return refuseInput([fault(field, 'visit-no-file', {})])
  if (found.data.whose !== fingerprintOf(sender.person))
    return refuseInput([fault(field, 'visit-file-of-another', {})])
  return { refused: false, value: found.data.records }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * One record as the form would have brought it. When the phone's clock stood at the saving is not known by the time it
 * arrives, so what it said is believed.
 */
export async function entryOfCarried(
  { mark, fields, where, said, begun, photos }: CarriedRecord,
  sender: Sender,
  kind: Pick<FacilityKind, 'key' | 'facts'>,
): Promise<Outcome<VisitEntry>> {
  const arrived: ArrivedPhotos = { photos: [] }
  for (const [at, photo] of photos.entries()) {
    const [, encoded] = /^data:image\/[a-z]+;base64,(.+)$/s.exec(photo) ?? []
    if (!encoded) return refuse('input', 'not-a-photo', { name: `${at + 1}` })
    const bytes = Buffer.from(encoded, 'base64')
    const kept = await keepPhoto(sender.place, { name: `${at + 1}.jpg`, bytes }, sender.at)
    if (kept.refused) return kept
    arrived.photos.push(kept.value)
  }
  const typed = Object.entries(fields).map(([name, value]) => [name, [value]])
  const clock = { mark: [mark], said: [said ?? begun], sent: [sender.at.toISOString()] }
  const answers = { ...Object.fromEntries(typed), ...clock, where: [where] }
  return readVisitForm({ answers, key: null, faults: [], arrived }, sender, kind)
}
