import type { AccountMessages } from '#app/domain/accounts/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const accountLinks: MessageLinks<AccountMessages> = {
  'confirm-code': () => null,
  'already-registered': (paths) => paths.signIn(),
  'password-code': () => null,
  'no-account': (paths) => paths.register(),
  'contact-code': () => null,
  'contact-of-another': () => null,
  'contact-changed': (paths) => paths.home,
  'contact-replacing': (paths) => paths.contact,
  'contact-replaced': (paths) => paths.contact,
  'colleague-added': (paths) => paths.forgotten,
  'admin-invited': (paths) => paths.people,
  'second-factor-reset': (paths) => paths.secondFactor(),
}
