import { createContext, useContext } from 'react'

type Named = { label: string; group: string | undefined }

/**
 * What each field of one page is called. Fields tell their names while the page is made; the summary of faults, which
 * stands above them, asks for them before that, so that a page with a summary is made a second time.
 */
export type FieldNames = {
  add(id: string, named: Named): void
  /** The field's label, with its group in front where another field bears the same label; undefined without one. */
  of(id: string): string | undefined
  /** Whether a name was asked for before its field had told it. */
  cameLate(): boolean
  /** The same names, nothing asked for yet: for the second making of the page. */
  forNextTime(): FieldNames
}

export function fieldNames(known = new Map<string, Named>()): FieldNames {
  const missed = new Set<string>()
  return {
    add: (id, named) => void known.set(id, named),
    of(id) {
      const named = known.get(id)
      if (!named) missed.add(id)
      if (!named?.group) return named?.label
      const alike = [...known.values()].filter(({ label }) => label === named.label)
      return alike.length > 1 ? `${named.group}, ${named.label}` : named.label
    },
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

/** Called by every field: its address on the page (`#id`) and its label. */
export function useFieldName(id: string, label: string) {
  const group = useContext(GroupContext)
  useContext(FieldNamesContext)?.add(id, { label, group })
}

/** A fault as it is said away from its field: "Date of birth: Fill this in". */
export function namedFault(label: string | undefined, message: string): string {
  return label ? `${label.replace(/[?:.]$/, '')}: ${message}` : message
}
