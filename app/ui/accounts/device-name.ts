import type { Device } from '#app/domain/accounts/device.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'

/** "Chrome, Android": names that are the same in every language. */
export function deviceName({ browser, system }: Device, text: Catalogue): string {
  return (
    [browser, system].filter((name) => name !== null).join(', ') ||
    text.accounts.sessions.unknownDevice
  )
}
