import { allTyped, type RejectedForm } from '#app/forms/rejected-form.ts'

/** A document that goes along: what stands for it in the form, and its name. */
type Kept = { id: string; name: string }

/** The fields in which documents that arrived before go along with the form, and what they are called. */
export const keptField = (field: string) => `${field}-kept`
export const keptNameField = (field: string) => `${field}-kept-name`

/** The documents that a form shown again has already. */
export function keptDocuments(field: string, rejected: RejectedForm | undefined): Kept[] {
  const names = allTyped(rejected, keptNameField(field)) ?? []
  return (allTyped(rejected, keptField(field)) ?? []).map((id, at) => ({
    id,
    name: names[at] ?? '',
  }))
}
