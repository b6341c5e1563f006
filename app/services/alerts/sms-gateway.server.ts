import type { Carrier } from './carriers.server.ts'

/** Shorter than a message is held by one process. */
const patience = 10_000

/**
 * Hands an SMS to a gateway: `POST url` with `{ reference, to, text }` as JSON and the token as bearer. Any 2xx
 * means taken; whatever else is told to the outbox, which tries again.
 */
export function smsGateway({ url, token }: { url: string; token: string }): Carrier {
  return async ({ reference, to, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': reference,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ reference, to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`)
  }
}
