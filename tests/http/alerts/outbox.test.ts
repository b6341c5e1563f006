import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { setCarriers } from '#app/services/alerts/carriers.server.ts'
import { sendWaiting } from '#app/services/alerts/send-waiting.server.ts'
import { smsGateway } from '#app/services/alerts/sms-gateway.server.ts'
import { wordMessage } from '#app/services/alerts/word-message.ts'
import { tell as write } from '#app/services/tell.server.ts'
import { claimMessage, newestMessages } from '#models/alerts/outbox-message.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

const place = 'ak-bulun'
const url = 'https://gateway.example/messages'
const gateway = setupServer()
const used: { context?: Context } = {}
const portal = new URL('https://ashar.example')
const start = new Date('2026-11-23T04:00:00Z')
const minutes = (count: number) => () => new Date(start.getTime() + count * 60_000)

beforeAll(async () => {
  gateway.listen({ onUnhandledRequest: 'bypass' })
  used.context = await newContext()
  await createIndexes('moved')
  setCarriers({ sms: smsGateway({ url, token: 'secret-token' }), mail: null })
})
afterEach(() => gateway.resetHandlers())
afterAll(async () => {
  gateway.close()
  setCarriers({ sms: null, mail: null })
  if (used.context) await leaveContext(used.context)
})

/** The references of the messages that the gateway takes from now on. */
function taken(answer: () => Response = () => HttpResponse.json({})): string[] {
  const references: string[] = []
  gateway.use(
    http.post(url, async ({ request }) => {
      const { reference } = (await request.json()) as { reference: string } // our own adapter's body
      references.push(reference)
      return answer()
    }),
  )
  return references
}

const proposal = { number: 17, title: 'Балдар аянтчасы' }

async function tell(ids: string[], once?: string) {
  const facts = { proposal, reason: 'Сметасы жок' }
  const terms = once ? { once } : {}
  await inTransaction(place, (tx) =>
    write(tx, { place, at: start }, ids, 'proposal-returned', facts, terms),
  )
}

const newest = async () => (await newestMessages(place, 1))[0]

test('three senders at once bring each of forty messages to the gateway exactly once', async () => {
  const aigul = await anAccount()
  for (let message = 0; message < 40; message++) await tell([`${place}:${aigul.number}`])
  const references = taken()
  const sent = await Promise.all([0, 1, 2].map(() => sendWaiting(minutes(1), portal)))
  expect(sent.reduce((total, one) => total + one, 0)).toBe(40)
  expect(references).toHaveLength(40)
  expect(new Set(references).size).toBe(40)
  expect(await newest()).toMatchObject({ state: 'sent', facts: null })
})

test('a message waits for a gateway that is away, is tried again, and leaves once', async () => {
  const aigul = await anAccount()
  await tell([`${place}:${aigul.number}`])
  taken(() => new HttpResponse(null, { status: 503 }))
  expect(await sendWaiting(minutes(1), portal)).toBe(0)
  expect(await newest()).toMatchObject({
    state: 'waiting',
    tries: 1,
    failure: 'the SMS gateway answered 503',
  })
  gateway.resetHandlers()
  const references = taken()
  expect(await sendWaiting(minutes(1.5), portal)).toBe(0)
  expect(await sendWaiting(minutes(2), portal)).toBe(1)
  expect(await sendWaiting(minutes(3), portal)).toBe(0)
  expect(references).toHaveLength(1)
})

test('a message that never gets through is given up and its words are not kept', async () => {
  const aigul = await anAccount()
  await tell([`${place}:${aigul.number}`])
  taken(() => new HttpResponse(null, { status: 500 }))
  for (const later of [1, 2, 10, 30, 100, 400]) await sendWaiting(minutes(later), portal)
  expect(await newest()).toMatchObject({ state: 'failed', tries: 6, facts: null })
})

test('a message taken by a process that died is sent by another once its hold is over', async () => {
  const aigul = await anAccount()
  await tell([`${place}:${aigul.number}`])
  const claimed = await claimMessage(['sms'], minutes(1)(), minutes(2)())
  expect(claimed).not.toBeNull()
  const references = taken()
  expect(await sendWaiting(minutes(1.9), portal)).toBe(0)
  expect(await sendWaiting(minutes(2), portal)).toBe(1)
  expect(references).toEqual([`${place}-${claimed?.number}`])
})

test('people are written to in their own language, once each; another municipality is passed over', async () => {
  const aigul = await anAccount()
  const ivan = await anAccount({ language: 'ru', phone: null, mail: 'ivan@mail.kg' })
  const ids = [`${place}:${aigul.number}`, `${place}:${ivan.number}`, `${place}:${ivan.number}`]
  await tell([...ids, 'ak-suu:1', 'nobody'])
  const written = (await newestMessages(place, 3)).map((message) => ({
    to: message.to,
    text: wordMessage(message, portal).text,
  }))
  expect(written).toContainEqual({
    to: aigul.phone,
    text: 'Ашар: № 17 «Балдар аянтчасы». Сунушуңуз толуктоого кайтарылды: Сметасы жок. Толуктап, кайра жөнөтүңүз.\nhttps://ashar.example/ky/ak-bulun/proposals/17',
  })
  const toIvan = written.filter(({ to }) => to === 'ivan@mail.kg')
  expect(toIvan).toHaveLength(1)
  expect(toIvan[0]?.text).toContain('Предложение возвращено на доработку: Сметасы жок')
  expect(toIvan[0]?.text).toContain('https://ashar.example/ru/ak-bulun/proposals/17')
})

test('what is told once is not told again, not even by two processes at once', async () => {
  const aigul = await anAccount()
  const bermet = await anAccount()
  const id = ({ number }: { number: number }) => `${place}:${number}`
  await tell([id(aigul)], 'check-overdue/17')
  await Promise.allSettled([1, 2, 3].map(() => tell([id(aigul), id(bermet)], 'check-overdue/17')))
  const told = (await newestMessages(place, 10)).filter(({ once }) => once === 'check-overdue/17')
  expect(told.map(({ to }) => to).sort()).toEqual([aigul.phone, bermet.phone].sort())
})

test('without a mail server mail stays in the outbox; it is not lost and not tried', async () => {
  taken()
  await sendWaiting(minutes(60), portal)
  const waiting = (await newestMessages(place, 10)).find(({ to }) => to === 'ivan@mail.kg')
  expect(waiting).toMatchObject({ state: 'waiting', tries: 0, facts: { proposal } })
})
