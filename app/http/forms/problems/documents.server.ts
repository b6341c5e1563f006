import { fault } from '#app/domain/outcome.ts'
import { mostPhotos, type Photo, photoBytes } from '#app/domain/problems/documents.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { FileFields } from '../upload.server.ts'

const field = 'photos'

export type ArrivedPhotos = { photos: Photo[] }

/** Takes photos beside a report as they arrive; without an account their bytes are counted for the network address. */
export function photosField({
  person,
  place,
  at,
  address,
}: Pick<Situation, 'person' | 'place' | 'at' | 'address'>) {
  const arrived: ArrivedPhotos = { photos: [] }
  const fields: FileFields = new Map([
    [
      field,
      {
        maxBytes: photoBytes,
        async take(file) {
          if (arrived.photos.length >= mostPhotos)
            return fault(field, 'problem-too-many-photos', { max: mostPhotos })
          const taken = await takeBytes({ place, at }, person?.id ?? `address ${address}`, file)
          if (taken.refused) return { field, reason: taken.reason }
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

/** What just arrived, after what lay beside the report before. */
export function photosOf(before: readonly Photo[], { photos }: ArrivedPhotos): Photo[] {
  const known = new Map([...before, ...photos].map((photo) => [photo.id, photo]))
  return [...known.values()].slice(-mostPhotos)
}
