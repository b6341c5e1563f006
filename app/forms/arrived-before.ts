import { allTyped, type RejectedForm } from '#app/forms/rejected-form.ts'

type Kept = { id: string; name: string }

/** The fields in which documents that arrived before go along with the form, and what they are called. */
export const keptField = (field: string) => `${field}-kept`
const nameField = (field: string) => `${field}-kept-name`

export function keptAnswers(field: string, documents: readonly Kept[]): RejectedForm['answers'] {
  return {
    [keptField(field)]: documents.map(({ id }) => id),
    [nameField(field)]: documents.map(({ name }) => name),
  }
}

/** The documents that a form shown again has already. */
export function keptDocuments(field: string, rejected: RejectedForm | undefined): Kept[] {
  const names = allTyped(rejected, nameField(field)) ?? []
  return (allTyped(rejected, keptField(field)) ?? []).map((id, at) => ({
    id,
    name: names[at] ?? '',
  }))
}
