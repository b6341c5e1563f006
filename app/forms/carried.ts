/** What was chosen in a form whose session had ended: field name → values. It waits in pages and never on the server. */
export type Carried = Readonly<Record<string, readonly string[]>>

/** Beside such fields: they are to be shown in their form again, and not to be taken. */
export const reviewField = 'review'

/** In front of the names of such fields while they are on their way through the sign-in. */
const mark = 'carry-'

/** The fields of a form that are on their way through it. */
export function carriedIn(answers: Carried): Carried {
  const fields = Object.entries(answers).filter(([name]) => name.startsWith(mark))
  return Object.fromEntries(fields.map(([name, values]) => [name.slice(mark.length), values]))
}

export const carriedName = (name: string) => `${mark}${name}`
