import { useAsWritten } from './as-written.ts'

/** What people wrote, read aloud in the language it was written in. */
export function Written({ children }: { children: string }) {
  return useAsWritten()(children)
}
