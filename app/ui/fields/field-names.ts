import { createContext, useContext } from 'react'

type Named = { label: string; group: string | undefined }

/**
 * What each field of one page is called, and which form it stands in. Fields tell it while the page is made; the summary
 * of faults, which stands above them, asks for their names before that: a page with a summary is made a second time.
 */
export type FieldNames = {
  add(id: string, named: Named): void
  /** The id of the next form on the page, in their order. */
  nextForm(): string
  /** Something is typed or chosen in this form. */
  addForm(id: string): void
  /** A form that was sent to the page is shown again in it. */
  showForm(): void
  isFormShown(): boolean
  /** The first form of the finished page in which something is typed or chosen; undefined without one. */
  form(): string | undefined
  /** The field's label, with its group in front where another field bears the same label; undefined without one. */
  of(id: string): string | undefined
  /** Whether a name was asked for before its field had told it. */
  cameLate(): boolean
  /** The same names, nothing asked for yet: for the second making of the page. */
  forNextTime(): FieldNames
}

export function fieldNames(known = new Map<string, Named>()): FieldNames {
  const forms = new Set<string>()
  const missed = new Set<string>()
  let count = 0
  let isFormShown = false
  return {
    add: (id, named) => void known.set(id, named),
    of(id) {
      const named = known.get(id)
      if (!named) missed.add(id)
      if (!named?.group) return named?.label
      const alike = [...known.values()].filter(({ label }) => label === named.label)
      return alike.length > 1 ? `${named.group}, ${named.label}` : named.label
    },
    nextForm() {
      count += 1
      return `form-${count}`
    },
    addForm: (id) => void forms.add(id),
    showForm() {
      isFormShown = true
    },
    isFormShown: () => isFormShown,
    form: () => [...forms][0],
    cameLate: () => [...missed].some((id) => known.has(id)),
    forNextTime: () => fieldNames(known),
  }
}

/** One for each page that is made, put there by whoever makes it; without it summaries say the rule alone. */
export const FieldNamesContext = createContext<FieldNames | null>(null)
export const useFieldNames = () => useContext(FieldNamesContext)

const GroupContext = createContext<string | undefined>(undefined)
/** Around fields that belong together under a name: the row of a list, the criterion that is judged. */
export const FieldGroup = GroupContext.Provider

/** Around what stands in a form: its id. */
export const FormContext = createContext<string | undefined>(undefined)

/** Called by every field: its address on the page (`#id`) and its label. */
export function useFieldName(id: string, label: string) {
  const group = useContext(GroupContext)
  const names = useContext(FieldNamesContext)
  const form = useContext(FormContext)
  names?.add(id, { label, group })
  if (form) names?.addForm(form)
}

/** Around what stands in a form: what its fields to be typed into are called, by their names. */
export const TypedContext = createContext<Map<string, string> | null>(null)

/** Called by every field that is typed into: what was typed is shown under its label where its form is gone. Null for a secret. */
export function useTyped(name: string | null, label: string) {
  const group = useContext(GroupContext)
  const typed = useContext(TypedContext)
  const said = group ? `${group}, ${label}` : label
  // The rows of a list have one name.
  if (name !== null) typed?.set(name, typed.has(name) ? label : said)
}

/** A fault as it is said away from its field: "Date of birth: Fill this in". */
export function namedFault(label: string | undefined, message: string): string {
  return label ? `${label.replace(/[?:.]$/, '')}: ${message}` : message
}
