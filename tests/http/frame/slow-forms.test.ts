import { request } from 'node:http'
import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { updateAccount } from '#models/accounts/account.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { notesAbout } from '#models/evaluation/check-note.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { checks } from '../evaluation/office.ts'

const running = runningApplication()
const place = 'ak-bulun'
const note = 'Жерин эртең барып көрөм'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place, at: new Date(), inPhase: 'checking' })
})

/** Sends a form in parts whose last bytes come only after `meanwhile`. */
async function sentSlowly(visitor: Visitor, path: string, meanwhile: () => Promise<unknown>) {
  const page = await visitor.ask(path)
  const hidden = page.document.querySelectorAll('main form:has([name=note]) input[type=hidden]')
  const fields = hidden.map((input) => [input.getAttribute('name'), input.getAttribute('value')])
  const part = ([name, value]: unknown[]) =>
    `--cut\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const body = Buffer.from(`${[...fields, ['note', note]].map(part).join('')}--cut--\r\n`)
  const headers = {
    cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    origin: running.origin,
    'content-type': 'multipart/form-data; boundary=cut',
    'content-length': body.length,
  }
  return new Promise<{ status: number; html: string }>((resolve, reject) => {
    const post = request(`${running.origin}${path}`, { method: 'POST', headers }, (answer) => {
      let html = ''
      answer.on('data', (bytes) => {
        html += bytes
      })
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, html }))
    })
    post.once('error', reject)
    post.write(body.subarray(0, 20))
    // Long enough for the page to have let the sender in.
    setTimeout(() => void meanwhile().then(() => post.end(body.subarray(20))), 1_500)
  })
}

async function evaluatorWithCase() {
  const account = await anAccount({ roles: ['evaluator'] })
  const { number } = await aProposal()
  const visitor = await sessionOf(running.context, running.origin, account)
  const path = `${checks}/${number}`
  return { account, visitor, path, kept: () => notesAbout(place, number) }
}

test('a role that is taken while a form is on its way acts no more', async () => {
  const { account, visitor, path, kept } = await evaluatorWithCase()
  const { status } = await sentSlowly(visitor, path, () =>
    inTransaction(place, (tx) => updateAccount(tx, place, account.number, { roles: ['resident'] })),
  )
  expect([status, await kept()]).toEqual([403, []])
})

test('a session that is ended while a form is on its way is asked to sign in, and what was typed is there', async () => {
  const { account, visitor, path, kept } = await evaluatorWithCase()
  const { status, html } = await sentSlowly(visitor, path, () =>
    inTransaction(place, (tx) => endSessionsBut(tx, place, account.number, null)),
  )
  expect([status, await kept()]).toEqual([403, []])
  const page = parse(html)
  expect(page.querySelector('main form[action*=sign-in] [name=carry-note]')).not.toBeNull()
  expect(page.querySelector('.kept-words blockquote')?.textContent).toBe(note)
})

test('a form is sent at the instant of its last byte', async () => {
  const { visitor, path, kept } = await evaluatorWithCase()
  const later = new Date(Date.now() + 10 * 60_000)
  const { status } = await sentSlowly(visitor, path, async () =>
    running.application.setClock(later),
  )
  expect(status).toBeLessThan(400)
  const [only] = await kept()
  expect(only?.at.getTime()).toBeGreaterThanOrEqual(later.getTime())
})
