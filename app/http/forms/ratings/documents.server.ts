import { type Photo, photoBytes } from '#app/domain/ratings/documents.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { arrivedBefore, keepInForm } from '../documents/arrived-before.server.ts'
import type { Answers } from '../form.server.ts'
import type { FileFields } from '../upload.server.ts'

const field = 'photo'

export type Sender = Pick<Situation, 'person' | 'place' | 'at'>
export type ArrivedPhoto = { photo: Photo | null }

/** Takes the photo beside a rating as it arrives. */
export function photoField({ person, place, at }: Sender) {
  const arrived: ArrivedPhoto = { photo: null }
  const fields: FileFields = new Map([
    [
      field,
      {
        maxBytes: photoBytes,
        async take(file) {
          const taken = person && (await takeBytes({ place, at }, person.id, file))
          if (taken?.refused) return { field, reason: taken.reason }
          const kept = await keepPhoto(place, file, at)
          if (kept.refused) return { field, reason: kept.reason }
          arrived.photo = kept.value
          return null
        },
      },
    ],
  ])
  return { fields, arrived }
}

/** The photo that just arrived, or the one that came with an earlier sending of the same form; it stays in the form. */
export async function photoOf(
  answers: Answers,
  { photo }: ArrivedPhoto,
  sender: Sender,
): Promise<Photo | null> {
  const [earlier] = await arrivedBefore(answers, field, sender, 1)
  const found = photo ?? earlier ?? null
  keepInForm(answers, field, sender, found ? [found] : [])
  return found
}
