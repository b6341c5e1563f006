import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { mailServer } from '#app/services/alerts/mail-server.server.ts'
import { smsGateway } from '#app/services/alerts/sms-gateway.server.ts'
import { mailReceiver } from '#tests/support/mail-receiver.ts'

const url = 'https://gateway.example/messages'
const gateway = setupServer()
beforeAll(() => gateway.listen({ onUnhandledRequest: 'bypass' }))
afterEach(() => gateway.resetHandlers())
afterAll(() => gateway.close())

const parcel = {
  reference: 'ak-bulun-7',
  to: '+996700123456',
  subject: 'Ашар: ырастоо коду',
  text: 'Ашар: ырастоо коду 123456.',
}

test('an SMS reaches the gateway as JSON, with the token and a reference to drop repetitions by', async () => {
  const seen: { headers: Headers; body: unknown }[] = []
  gateway.use(
    http.post(url, async ({ request }) => {
      seen.push({ headers: request.headers, body: await request.json() })
      return HttpResponse.json({ id: 1 }, { status: 202 })
    }),
  )
  await smsGateway({ url, token: 'secret-token' })(parcel)
  expect(seen).toHaveLength(1)
  expect(seen[0]?.body).toEqual({ reference: 'ak-bulun-7', to: parcel.to, text: parcel.text })
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer secret-token')
  expect(seen[0]?.headers.get('idempotency-key')).toBe('ak-bulun-7')
})

test.each([400, 401, 500, 503])(
  'a gateway that answers %i did not take the message',
  async (status) => {
    gateway.use(http.post(url, () => new HttpResponse('no', { status })))
    await expect(smsGateway({ url, token: '' })(parcel)).rejects.toThrow(String(status))
  },
)

test('a gateway that cannot be reached, or sends us elsewhere, did not take the message', async () => {
  gateway.use(http.post(url, () => HttpResponse.error()))
  await expect(smsGateway({ url, token: '' })(parcel)).rejects.toThrow()
  gateway.use(http.post(url, () => HttpResponse.redirect('https://elsewhere.example/', 302)))
  await expect(smsGateway({ url, token: 'secret-token' })(parcel)).rejects.toThrow()
})

test('a mail reaches the mail server with its subject and words', async () => {
  const receiver = await mailReceiver()
  try {
    const send = mailServer({ url: receiver.url, from: 'Ашар <ashar@ak-bulun.example>' })
    await send({ ...parcel, to: 'aigul@mail.kg' })
    const [mail] = receiver.received
    expect(mail?.to).toBe('aigul@mail.kg')
    expect(mail?.content).toMatch(/^From: .*<ashar@ak-bulun\.example>/m)
    const [, encoded = ''] = mail?.content.split('\n\n') ?? []
    expect(Buffer.from(encoded, 'base64').toString()).toContain('123456')
  } finally {
    await receiver.close()
  }
})

test('a mail server that is not there is told as a failure', async () => {
  const receiver = await mailReceiver()
  await receiver.close()
  const send = mailServer({ url: receiver.url, from: 'ashar@ak-bulun.example' })
  await expect(send(parcel)).rejects.toThrow()
})
