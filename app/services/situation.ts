import type { Person } from '#app/domain/accounts/person.ts'
import type { Language } from '#app/domain/language.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'

/** Who asks, in which municipality, at which instant: the first argument of every use-case. */
export type Situation = {
  person: Person | null
  place: PlaceId
  at: Date
  language: Language
  /** The form's one-time key: a form sent twice acts once. Null for what is no form. */
  formKey: string | null
  /**
   * Whether what the form changes stands as it stood when the form was made; left out where the form carries nothing of
   * it. Asked at the end of the command's transaction, when nobody else can write in the place any more.
   */
  stillStands?: () => Promise<boolean>
  /** Read only to compare what stands with what a form was made from; nobody is shown it. */
  comparing?: true
  /** A keyed fingerprint of the network address, for throttles only. */
  address: string
  /** The same for all parts of one shown page: what one part has read the others need not read. */
  memory?: object
}
