import { createTransport } from 'nodemailer'
import type { Carrier } from './carriers.server.ts'

const patience = 10_000

/** Hands a mail to an SMTP server; `url` holds host, port and credentials (`smtps://name:word@host:465`). */
export function mailServer({ url, from }: { url: string; from: string }): Carrier {
  const server = createTransport(url, {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ reference, to, subject, text }) => {
    const tooLong = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('the mail server did not answer')), patience).unref()
    })
    await Promise.race([
      server.sendMail({
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'X-Reference': reference },
      }),
      tooLong,
    ])
  }
}
