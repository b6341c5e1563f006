import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { reportsAbout } from '#models/evaluation/report.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Fields, Page } from '#tests/support/visitor.ts'

const running = runningApplication()
const form = 'main form[method=post]'
const made = { proposal: 0 }

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  made.proposal = (await aProposal({ round })).number
})

const keptOn = (page: Page) =>
  page.document.querySelectorAll('.kept-words blockquote').map(({ textContent }) => textContent)

/** Opens a form, is signed out somewhere else meanwhile, and sends it. */
async function sentTooLate(path: string, fields: Fields, role: Role = 'resident') {
  const account = await anAccount({ roles: [role] })
  const visitor = await sessionOf(running.context, running.origin, account)
  const opened = await visitor.ask(path)
  expect(opened.status).toBe(200)
  visitor.cookies.clear()
  return { account, visitor, page: await visitor.submitOn(opened, fields, form) }
}

test('what was written in a form whose session has ended comes back into the form by the sign-in, and is not sent by it', async () => {
  const report = `/ru/ak-bulun/account/proposals/${made.proposal}/report`
  const text = 'Здесь указан чужой телефон,\n<b>и адрес</b>.'
  const { account, visitor, page } = await sentTooLate(report, { text, ground: 'personal-data' })
  expect([page.status, page.url]).toEqual([403, `${running.origin}${report}`])
  expect(page.document.querySelector('html')?.getAttribute('lang')).toBe('ru')
  expect(page.text).toContain('Чтобы сделать это, сначала войдите')
  // The frame stands around it: whoever is at a loss finds the office's phone.
  expect(page.document.querySelector('.footer a[href^="tel:"]')).not.toBeNull()
  expect(keptOn(page)).toEqual([text])
  expect(page.document.querySelector('main b')).toBeNull()
  expect(page.text).toContain('пока не отправлено')
  const credentials = { login: account.phone ?? '', password: builtPassword }
  const door = await visitor.submitOn(page, {}, 'main form')
  const mistyped = await visitor.submitOn(door, { ...credentials, password: 'не то слово' }, form)
  expect(mistyped.text).toContain('пока не отправлено')
  const inside = await visitor.submitOn(mistyped, credentials, form)
  expect(inside.document.querySelector('h1')?.text).toBe('Форма ещё не отправлена')
  const again = await visitor.submitOn(inside, {}, form)
  expect([again.status, again.url]).toEqual([200, `${running.origin}${report}`])
  expect(again.document.querySelector('main textarea[name=text]')?.textContent).toBe(text)
  expect(again.text).toContain('этим ничего не отправлено')
  expect(await reportsAbout('ak-bulun', made.proposal)).toEqual([])
  expect((await visitor.submitOn(again, {}, form)).status).toBe(200)
  expect(await reportsAbout('ak-bulun', made.proposal)).toMatchObject([
    { text, ground: 'personal-data' },
  ])
})

test('the same for a form with files, of which only the words are shown', async () => {
  const file = new File(['{"type":"FeatureCollection"}'], 'чек ара.geojson')
  const fields = { file, option: 'Кең-Суу айылы' }
  const { page } = await sentTooLate('/en/ak-bulun/office/imports/new/outlines', fields, 'admin')
  expect([page.status, keptOn(page)]).toEqual([403, [fields.option]])
  expect(page.text).toContain('Sign in first')
})

test('passwords and codes are never shown again', async () => {
  const secrets = { current: 'жылкы тоодо жүрөт', password: 'кой короодо жатат' }
  const { page } = await sentTooLate('/ky/ak-bulun/account/password', secrets)
  expect([page.status, keptOn(page)]).toEqual([403, []])
  for (const secret of Object.values(secrets)) expect(page.html).not.toContain(secret)
  const { page: coded } = await sentTooLate(
    '/ky/ak-bulun/account/second-factor',
    { code: '123 456' },
    'clerk',
  )
  expect(coded.status).toBe(403)
  expect(coded.html).not.toContain('123 456')
})
