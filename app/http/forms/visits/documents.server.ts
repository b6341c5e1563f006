import { fault } from '#app/domain/outcome.ts'
import { mostVisitPhotos, type VisitPhoto, visitPhotoBytes } from '#app/domain/visits/documents.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { arrivedBefore, keepInForm } from '../documents/arrived-before.server.ts'
import type { Answers } from '../form.server.ts'
import type { FileFields } from '../upload.server.ts'

const field = 'photos'

type Sender = Pick<Situation, 'person' | 'place' | 'at'>
export type ArrivedPhotos = { photos: VisitPhoto[] }

/** Takes the photos beside a visit as they arrive, a few at most. */
export function visitPhotosField({ person, place, at }: Sender) {
  const arrived: ArrivedPhotos = { photos: [] }
  const fields: FileFields = new Map([
    [
      field,
      {
        maxBytes: visitPhotoBytes,
        async take(file) {
          if (arrived.photos.length >= mostVisitPhotos)
            return fault(field, 'visit-too-many-photos', { max: mostVisitPhotos })
          const taken = person && (await takeBytes({ place, at }, person.id, file))
          if (taken?.refused) return { field, reason: taken.reason }
          const kept = await keepPhoto(place, file, at)
          if (kept.refused) return { field, reason: kept.reason }
          arrived.photos.push(kept.value)
          return null
        },
      },
    ],
  ])
  return { fields, arrived }
}

/** What just arrived, after what came with an earlier sending of the same form; they stay in the form. */
export async function visitPhotosOf(
  answers: Answers,
  { photos }: ArrivedPhotos,
  sender: Sender,
): Promise<VisitPhoto[]> {
  const earlier = await arrivedBefore(answers, field, sender, mostVisitPhotos)
  const known = new Map([...earlier, ...photos].map((photo) => [photo.id, photo]))
  const all = [...known.values()].slice(0, mostVisitPhotos)
  keepInForm(answers, field, sender, all)
  return all
}
