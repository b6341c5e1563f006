import { allTyped, type RejectedForm } from '#app/ui/rejected-form.ts'

type Kept = { id: string; name: string }

/** The fields in which photos that arrived before go along with the form, and what they are called. */
export const keptField = 'photo-kept'
const nameField = 'photo-kept-name'

export function keptAnswers(photos: readonly Kept[]): RejectedForm['answers'] {
  return {
    [keptField]: photos.map(({ id }) => id),
    [nameField]: photos.map(({ name }) => name),
  }
}

/** The photos that a form shown again has already. */
export function keptPhotos(rejected: RejectedForm | undefined): Kept[] {
  const names = allTyped(rejected, nameField) ?? []
  return (allTyped(rejected, keptField) ?? []).map((id, at) => ({ id, name: names[at] ?? '' }))
}
