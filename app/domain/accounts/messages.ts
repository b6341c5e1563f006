import type { Contact } from './contact.ts'

type Nothing = Record<never, never>

/** What is written to people about their accounts, each with the facts that its sentence needs. */
export type AccountMessages = {
  'confirm-code': { code: string }
  'already-registered': Nothing
  'password-code': { code: string }
  'no-account': Nothing
  'contact-code': { code: string }
  'contact-of-another': Nothing
  /** `to` is masked: the old phone may be somebody else's by now. */
  'contact-changed': Contact
  /** By the office, for whoever lost what stood there: asked for, and done. */
  'contact-replacing': Contact
  'contact-replaced': Contact
  'colleague-added': { name: string }
  'admin-invited': { name: string }
  'second-factor-reset': Nothing
}
