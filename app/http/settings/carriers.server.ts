import { setCarriers } from '#app/services/alerts/carriers.server.ts'
import { mailServer } from '#app/services/alerts/mail-server.server.ts'
import { smsGateway } from '#app/services/alerts/sms-gateway.server.ts'
import { settings } from './settings.server.ts'

/** Sets up the carriers that the settings name; without one, its messages stay in the outbox. */
export function setUpCarriers(): void {
  const { sms, mail } = settings()
  setCarriers({ sms: sms && smsGateway(sms), mail: mail && mailServer(mail) })
}
